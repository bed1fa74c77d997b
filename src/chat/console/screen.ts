import { clearScreenDown, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { Writable } from 'node:stream';
import { codeOf } from './transcript.js';

/** Where lines are shown, above whatever somebody is typing. */
export interface Screen {
	print(lines: readonly string[]): void;
	/** Somebody types here, until that line is closed. */
	typing(line: Interface): void;
}

/** The reader has gone (`| head`) or hung up: nobody is left to be told. */
const gone = ['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED'];

/** @param lost told once when the output breaks for a reason somebody can mend */
export function createScreen(output: Writable, lost: (code: string) => void): Screen {
	let broken = false;
	let line: Interface | null = null;
	output.on('error', (error) => {
		if (!broken && !gone.includes(codeOf(error))) lost(codeOf(error));
		broken = true;
	});

	return {
		print(lines) {
			if (broken) return;
			const text = lines.map((each) => `${each}\n`).join('');
			if (line === null) {
				output.write(text);
				return;
			}
			// The typed line is taken away, and drawn again below.
			const { rows } = line.getCursorPos();
			moveCursor(output, 0, -rows);
			cursorTo(output, 0);
			clearScreenDown(output);
			output.write(text + '\n'.repeat(rowsDrawn(line) ?? rows));
			line.prompt(true);
		},
		typing(typed) {
			line = typed;
			typed.once('close', () => {
				line = null;
				cursorTo(output, 0);
				clearScreenDown(output);
			});
		},
	};
}

/**
 * How many rows up readline begins when it draws the line again: as many as it remembers, which a pasted text may
 * have outgrown. Undocumented; should it be gone, the cursor's row is the same for everything but a paste.
 */
function rowsDrawn(line: Interface & { readonly prevRows?: number }): number | undefined {
	return line.prevRows;
}
