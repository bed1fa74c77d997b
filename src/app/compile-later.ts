import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles a function anew, for speed, once it has run through 66 kB of bytecode. A bot that works for a second in
 * each minute is then compiled for minutes, thrown away and compiled again: that was a third of what watching cost.
 * Fifteen times as much is soon reached by what really is done often (docs/decisions/037). Once everything is loaded.
 */
export function compileLater(set = setFlagsFromString): void {
	set('--interrupt-budget=1000000');
}
