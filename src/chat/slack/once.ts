import type { Instant } from '../../domain/petition.js';
import type { Clock } from '../../ports/clock.js';

/** Slack's last retry comes five minutes after the first; a signature is good for as long in both directions. */
const rememberedMs = 900_000;

/** Says of each key whether it is the first of its name in a quarter of an hour. */
export function createOnce(clock: Clock): (key: string) => boolean {
	const seen = new Map<string, Instant>();
	return (key) => {
		const now = clock.now();
		for (const [old, at] of seen) {
			if (now - at <= rememberedMs) break;
			seen.delete(old);
		}
		if (seen.has(key)) return false;
		seen.set(key, now);
		return true;
	};
}
