import { outside } from '../../line.js';
import type { Piece } from '../../message.js';

/** What a fault carries into its text. */
export type Params = Readonly<Record<string, string | number>>;

/** A parameter as text from outside: file names, typed words, other programs' reasons. */
export const word = (p: Params, name: string): Piece => outside(String(p[name] ?? ''), 200);

export const amount = (p: Params, name: string): number => Number(p[name]);
