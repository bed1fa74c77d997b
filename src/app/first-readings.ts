import type { Clock } from '../ports/clock.js';

/** A minute is as long as somebody waits for an answer to be edited. */
const timeoutMs = 60_000;

/** Whoever waits for the first reading of a petition, or for the refusal. */
export interface FirstReadings {
	/** Resolves when it was read, or after a minute. */
	wait(petition: number): Promise<void>;
	/** A petition was read, well or not. */
	read(petition: number): void;
	/** Petitions somebody waits for, whoever waits longest first. */
	waitedFor(): readonly number[];
}

export function firstReadings(clock: Clock): FirstReadings {
	const waiting = new Map<number, Set<() => void>>();
	return {
		wait: (petition) =>
			new Promise((resolve) => {
				const done = () => {
					cancel();
					const others = waiting.get(petition);
					others?.delete(done);
					if (others?.size === 0) waiting.delete(petition);
					resolve();
				};
				const cancel = clock.after(timeoutMs, done);
				waiting.set(petition, (waiting.get(petition) ?? new Set()).add(done));
			}),
		read(petition) {
			const all = waiting.get(petition) ?? [];
			waiting.delete(petition);
			for (const done of all) done();
		},
		waitedFor: () => [...waiting.keys()],
	};
}
