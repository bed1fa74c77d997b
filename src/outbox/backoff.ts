/**
 * Milliseconds before the next try: 2 s doubled at each try, at most 15 minutes, spread by ±20 % so that what
 * failed together does not come back together.
 *
 * @param attempts tries so far, from 1
 * @param random 0 … 1
 */
export function backoff(attempts: number, random: number): number {
	const base = Math.min(900_000, 2_000 * 2 ** Math.max(0, attempts - 1));
	return Math.round(base * (0.8 + 0.4 * random));
}
