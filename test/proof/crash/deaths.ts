import { rmSync } from 'node:fs';
import { story, template } from '../../crash/lives.js';
import { randomFrom } from '../../crash/process/random.js';

/** What came of many deaths inside the process. */
export interface Deaths {
	readonly deaths: number;
	readonly breaches: readonly string[];
}

/**
 * The story of the crash tests with a death at each await of it, one after another, and then with two and three deaths at
 * random ones: until there were so many.
 */
export async function dieOften({
	seed,
	deaths: wanted,
	from: first = 1,
	say,
}: {
	readonly seed: number;
	readonly deaths: number;
	/** The first await. */
	readonly from?: number;
	readonly say: (line: string) => void;
}): Promise<Deaths> {
	const random = randomFrom(seed);
	const from = await template();
	const breaches: string[] = [];
	let deaths = 0;
	try {
		const whole = await story(from, []);
		const awaits = whole.awaits[0] as number;
		for (let at = first; deaths < wanted; at++) {
			const any = () => 1 + Math.floor(random() * awaits);
			const dieAt = at <= awaits ? [at] : random() < 0.5 ? [any(), any()] : [any(), any(), any()];
			const told = await story(from, dieAt);
			deaths += told.deaths.length;
			if (JSON.stringify(told.keys) !== JSON.stringify(whole.keys)) {
				breaches.push(
					`dying at the awaits ${dieAt.join(', ')} (${told.deaths.join(', ')}), it told ${told.keys.join(', ')}`,
				);
			}
			if (at % 200 === 0) say(`died ${deaths} times`);
		}
		return { deaths, breaches };
	} finally {
		rmSync(from, { recursive: true, force: true });
	}
}
