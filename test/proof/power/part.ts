import { rmSync } from 'node:fs';
import { story, template } from '../../crash/lives.js';
import { randomFrom } from '../../crash/process/random.js';
import { type Part, sum } from '../run/part.js';
import { damages } from './damage.js';
import { losePower } from './lose.js';

export const power: Part = {
	id: 'power',
	shows:
		'The power fails at every await of a story of five hours; what the log has after its last commit is cut, torn, garbled, stale, the beginning of the next transaction, or half taken over into the database. Opened again, nothing that was committed is lost, and nothing is told twice.',
	shares: 1,
	alone: false,
	async run({ seed, nightly, scale, say }) {
		const { losses, breaches } = await loseAll({ seed, every: (nightly ? 0.5 : 1) / scale, say });
		return { figures: [sum('losses of power', losses)], breaches };
	},
};

/** Power that fails at each `every`-th await of the story, with one kind of damage after another. */
export async function loseAll({
	seed,
	every,
	say,
}: {
	readonly seed: number;
	readonly every: number;
	readonly say: (line: string) => void;
}): Promise<{ readonly losses: number; readonly breaches: readonly string[] }> {
	const random = randomFrom(seed);
	const from = await template();
	const breaches: string[] = [];
	let losses = 0;
	try {
		const whole = await story(from, []);
		const awaits = whole.awaits[0] as number;
		for (let at = 1; at <= awaits; at += every) {
			const how = damages[losses % damages.length] as (typeof damages)[number];
			const loss = await losePower(from, Math.floor(at), how, random).catch((error: unknown) => ({
				...{ keys: whole.keys, failed: true },
				breaches: [String(error)],
			}));
			losses++;
			const told = JSON.stringify(loss.keys) === JSON.stringify(whole.keys) ? [] : [`told ${loss.keys.join(', ')}`];
			breaches.push(...[...loss.breaches, ...told].map((what) => `await ${Math.floor(at)}, ${how}: ${what}`));
			if (losses % 200 === 0) say(`the power failed ${losses} times`);
		}
		return { losses, breaches };
	} finally {
		rmSync(from, { recursive: true, force: true });
	}
}
