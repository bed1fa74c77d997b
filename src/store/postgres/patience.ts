/** The first wait before a server that did not answer is asked again, in milliseconds; doubled up to the longest. */
const first = 100;
const longest = 5_000;

/** Asks a server that is away ever less often: whoever wants it in between hears what the last one heard. */
export interface Patience {
	/** Throws what the last try met, while it is too early for another. */
	allow(): void;
	failed(error: unknown): void;
	worked(): void;
}

/** @param now milliseconds of a clock that never goes back */
export function patience(now: () => number, random: () => number = Math.random): Patience {
	let wait = 0;
	let until = 0;
	let last: unknown;
	return {
		allow() {
			if (wait > 0 && now() < until) throw last;
		},
		failed(error) {
			// Those who tried together count once.
			if (wait > 0 && now() < until) return;
			wait = wait === 0 ? first : Math.min(2 * wait, longest);
			// Several copies do not come back in step.
			until = now() + wait * (0.5 + random() / 2);
			last = error;
		},
		worked() {
			wait = 0;
		},
	};
}
