/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of these, each as often as its weight says. */
export function oneOf<T>(random: () => number, weighted: readonly (readonly [weight: number, value: T])[]): T {
	let left = random() * weighted.reduce((sum, [weight]) => sum + weight, 0);
	for (const [weight, value] of weighted) {
		left -= weight;
		if (left < 0) return value;
	}
	throw new Error('nothing to choose from');
}
