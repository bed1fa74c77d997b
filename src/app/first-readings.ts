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

/** How often it is looked up whether another copy has read a petition. */
const lookEvery = 1_000;

/** @param isRead whether another copy has read a petition, well or not; absent: there is only this one */
export function firstReadings(clock: Clock, isRead?: (petition: number) => Promise<boolean>): FirstReadings {
	const waiting = new Map<number, Set<() => void>>();
	return {
		wait: (petition) =>
			new Promise((resolve) => {
				const done = () => {
					cancel();
					cancelLook();
					const others = waiting.get(petition);
					others?.delete(done);
					if (others?.size === 0) waiting.delete(petition);
					resolve();
				};
				const cancel = clock.after(timeoutMs, done);
				let cancelLook = () => {};
				const look = () => {
					cancelLook = clock.after(lookEvery, async () => {
						if (await isRead?.(petition).catch(() => false)) done();
						else if (waiting.get(petition)?.has(done)) look();
					});
				};
				if (isRead !== undefined) look();
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
