import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface SessionParts {
	readonly input: Readable;
	readonly output: Writable;
	/** A terminal with somebody at it: prompt, history and completion. Else lines are read one by one. */
	readonly interactive: boolean;
	readonly prompt: () => string;
	readonly complete: (line: string) => Promise<readonly string[]>;
	/** One line after another; the next waits until this one is done. */
	readonly take: (line: string) => Promise<void>;
}

export interface Session {
	/** The line being typed; null where nobody types. */
	readonly line: Interface | null;
	/** Resolves at the end of the input when everything read was taken. Rejects when taking a line failed: a bug. */
	readonly ended: Promise<void>;
	/** Draws the prompt, as it is now, for the next line. */
	prompt(): void;
	/** Reads no more, and lets go of what was read but not taken. */
	close(): void;
}

/** Longer input lines than any chat would send are cut: a file piped in by mistake must not fill the memory. */
const longestLine = 8_000;

export function openSession({ input, output, interactive, prompt, complete, take }: SessionParts): Session {
	const reader = createInterface({
		input,
		crlfDelay: Number.POSITIVE_INFINITY,
		...(interactive
			? {
					output,
					terminal: true,
					prompt: prompt(),
					removeHistoryDuplicates: true,
					completer: (line: string, done: (error: Error | null, result: [string[], string]) => void) => {
						complete(line).then(
							(lines) => done(null, [[...lines], line]),
							() => done(null, [[], line]),
						);
					},
				}
			: { terminal: false }),
	});
	let open = true;
	let stopped = false;
	const draw = () => {
		if (!interactive || !open) return;
		reader.setPrompt(prompt());
		reader.prompt();
	};

	let taken: Promise<void> = Promise.resolve();
	reader.on('line', (line) => {
		taken = taken.then(() => (stopped ? undefined : take(line.slice(0, longestLine))));
		// A failure is the session's, not an unhandled one of this line.
		taken.catch(() => reader.close());
		draw();
	});
	const ended = new Promise<void>((resolve, reject) => {
		reader.once('close', () => {
			open = false;
			taken.then(resolve, reject);
		});
	});
	draw();
	return {
		line: interactive ? reader : null,
		ended,
		prompt: draw,
		close() {
			stopped = true;
			reader.close();
		},
	};
}
