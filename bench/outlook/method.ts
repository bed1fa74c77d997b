import type { Counted } from '../../src/domain/outlook/counted.js';

/** What a method may know of a petition at an origin: everything up to then, and nothing after. */
export interface Past {
	readonly id: string;
	/** Ascending, the last one at or before the origin; never empty. */
	readonly readings: readonly Counted[];
	readonly openedAt: number | null;
	/** Where the forecast is made: the last reading is at most 1.5 days older. */
	readonly origin: number;
	/** Days since the opening or the first reading, as the protocol asks for it. */
	readonly age: number;
}

/** The count at one moment, as a distribution. */
export interface Prediction {
	/** Chance of `threshold` or more. */
	readonly chance: (threshold: number) => number;
	readonly quantile: (level: number) => number;
}

/** A way to forecast: looks at a past once, then answers for any later moment. */
export interface Method {
	readonly name: string;
	readonly look: (past: Past) => (at: number, lead: number) => Prediction;
}

export const dayMs = 86_400_000;

/** The beginning of a petition as far as it is known, with the count it had then. */
export function beginning({ openedAt, readings }: Past): Counted {
	const first = readings[0] as Counted;
	return openedAt === null || openedAt > first.at ? first : { at: openedAt, count: 0 };
}

/** What came in between two neighbouring readings, in days from `from`; falls say nothing and are left out. */
export function increments(
	readings: readonly Counted[],
	from: number,
): readonly { readonly begin: number; readonly end: number; readonly gained: number }[] {
	return readings.slice(1).flatMap((reading, i) => {
		const before = readings[i] as Counted;
		const gained = reading.count - before.count;
		if (gained < 0) return [];
		return [{ begin: (before.at - from) / dayMs, end: (reading.at - from) / dayMs, gained }];
	});
}
