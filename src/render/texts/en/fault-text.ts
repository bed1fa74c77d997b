import { outside } from '../../line.js';
import type { Line, Piece } from '../../message.js';

/** A fault in words. */
export interface FaultText {
	/** What happened. */
	readonly happened: Line;
	/** What Milepost did about it. */
	readonly did: Line;
	/** What you can do. */
	readonly remedy: Line;
}

/** The texts of an area: one for each code, from exactly the parameters that a fault of that code carries. */
export type FaultTexts<Params> = { readonly [Code in keyof Params]: (p: Params[Code]) => FaultText };

/** A parameter as text from outside: file names, typed words, other programs' reasons. */
export const word = (text: string): Piece => outside(text, 200);
