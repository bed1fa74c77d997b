/** As many inputs as are taken again, and how often. */
const suspects = 100;
const times = 3;

/** An input, and how long it took, in milliseconds. */
export interface Slow<Input> {
	readonly input: Input;
	readonly ms: number;
}

/**
 * Which input takes longest by itself. Among a million some meet the first use of a library, the garbage collector, or
 * another process: the slowest are taken again, one at a time, and of each the shortest time counts.
 */
export class Slowest<Input> {
	readonly #found: Slow<Input>[] = [];

	seen(input: Input, ms: number): void {
		const least = this.#found[suspects - 1]?.ms ?? 0;
		if (ms <= least) return;
		this.#found.push({ input, ms });
		this.#found.sort((a, b) => b.ms - a.ms).splice(suspects);
	}

	/** @param time how long an input takes now, in milliseconds */
	async again(time: (input: Input) => Promise<number>): Promise<Slow<Input> | null> {
		let slowest: Slow<Input> | null = null;
		for (const { input } of this.#found) {
			let ms = Number.POSITIVE_INFINITY;
			for (let turn = 0; turn < times; turn++) ms = Math.min(ms, await time(input));
			if (ms > (slowest?.ms ?? 0)) slowest = { input, ms };
		}
		return slowest;
	}
}
