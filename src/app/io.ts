import type { Instant } from '../domain/petition.js';
import { renderConsole } from '../render/console.js';
import type { Message } from '../render/message.js';
import type { Texts } from '../render/texts/index.js';

/** What a command of the command line may touch. */
export interface Io {
	/** One line to standard output, without its line break. */
	readonly out: (line: string) => void;
	/** One line to standard error. */
	readonly err: (line: string) => void;
	readonly variables: Readonly<Record<string, string | undefined>>;
	readonly folder: string;
	readonly now: Instant;
	readonly zone: string;
	/** Columns of the terminal; 80 where there is none. */
	readonly width: number;
	readonly colour: boolean;
	/** Shows how far a part of a long work is; absent where nobody watches. */
	readonly progress?: (part: keyof Texts['cli']['progress']) => (done: number, of: number) => void;
}

/**
 * Exit codes: all went well; something failed; wrong arguments; a file with a fault; a refused token, which starting
 * again does not mend (`EX_CONFIG` of sysexits.h).
 */
export const exit = { ok: 0, failed: 1, arguments: 2, file: 3, refused: 78 } as const;

/** A subcommand: gives back its exit code; a FaultError is printed by the caller. */
export type Subcommand = (args: readonly string[], io: Io) => Promise<number>;

/** A message as lines for this terminal. */
export function linesOf(message: Message, io: Io): readonly string[] {
	return renderConsole(message, { now: io.now, zone: io.zone, locale: 'en', width: io.width, colour: io.colour });
}
