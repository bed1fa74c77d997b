import type { Clock } from '../../ports/clock.js';
import { withTimeout } from './with-timeout.js';

/** Announcements on their way are waited for this long: what is left then is in doubt, and looked for at the next start. */
const sendingTimeoutMs = 7_000;
/** Answers under way are waited for this long: what is left then is a question somebody asks again. */
const answeringTimeoutMs = 1_000;

/** What a chat has begun: it is finished before the process stops, where it does not wait for something itself. */
export interface InFlight {
	/** Gives back what it was given, as `answering` does. */
	sending<T>(work: Promise<T>): Promise<T>;
	answering<T>(work: Promise<T>): Promise<T>;
	/** Resolves when all of it has ended, well or not, or has had its time. Never rejects. */
	finished(): Promise<void>;
}

export function createInFlight(clock: Clock): InFlight {
	const [sent, answered] = [new Set<Promise<void>>(), new Set<Promise<void>>()];

	function tracked<T>(work: Promise<T>, among: Set<Promise<void>>): Promise<T> {
		const done = () => void among.delete(entry);
		const entry: Promise<void> = work.then(done, done);
		among.add(entry);
		return work;
	}

	return {
		sending: (work) => tracked(work, sent),
		answering: (work) => tracked(work, answered),
		async finished() {
			await Promise.all([
				withTimeout(clock, answeringTimeoutMs, Promise.all(answered)),
				withTimeout(clock, sendingTimeoutMs, Promise.all(sent)),
			]);
		},
	};
}
