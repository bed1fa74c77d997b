/*
 * Numbers of a forecast as people get them. A forecast is soft: two digits of what is to come are all it knows, and a
 * person is never shown in decimals.
 */

/** A chance as it is shown: a whole per cent, and never nothing or everything of what has not happened yet. */
export interface ShownChance {
	readonly kind: 'percent' | 'below' | 'above';
	readonly percent: number;
}

export function shownChance(chance: number): ShownChance {
	if (chance < 0.01) return { kind: 'below', percent: 1 };
	if (chance > 0.99) return { kind: 'above', percent: 99 };
	return { kind: 'percent', percent: Math.round(chance * 100) };
}

/** A count to come, `from` the present one: rounded so that two digits of the difference stay, never below the present. */
export function shownCount(count: number, from: number): number {
	const step = stepOf(count - from);
	return Math.max(from, Math.round(count / step) * step);
}

/** Two digits of a pace; below ten whole signatures, 0 for less than half of one. */
export function shownPace(perDay: number): number {
	const step = stepOf(perDay);
	return Math.round(perDay / step) * step;
}

function stepOf(size: number): number {
	return size < 100 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 1);
}
