/*
 * Whole per cents of whole numbers. `count / of * 100` is a hair below 58 for 58,000 of 100,000: these are computed on
 * integers only, and are exact for every count that is stored (up to 10^12).
 */

/** Whole per cent of `of` that `count` is, rounded down: what is not reached is never shown as reached. 0 of nothing. */
export function percentOf(count: number, of: number): number {
	if (of <= 0) return 0;
	const hundredfold = count * 100;
	return (hundredfold - (((hundredfold % of) + of) % of)) / of;
}

/** The lowest count that is `percent` per cent of `of`. */
export function countAtPercent(percent: number, of: number): number {
	const hundredfold = of * percent;
	const over = hundredfold % 100;
	return (hundredfold - over) / 100 + (over > 0 ? 1 : 0);
}

/** Whether `part` is at least `percent` per cent of `whole`. */
export function isAtLeastPercent(part: number, percent: number, whole: number): boolean {
	return part * 100 >= whole * percent;
}
