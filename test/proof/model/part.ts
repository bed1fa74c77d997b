import fc from 'fast-check';
import type { Part } from '../run/part.js';
import { sum } from '../run/part.js';
import { history } from './moves.js';
import { type Outcome, play } from './play.js';

const histories = 10_000;

export const model: Part = {
	id: 'model',
	shows:
		'Random histories (follow, unfollow, mute, pause, quiet hours, caps, counts typed and read, falls, answers, chats and sources that fail, kills, time) tell what a small model says must be told, once, and nothing else.',
	shares: 2,
	alone: false,
	async run({ seed, share, shares, nightly, scale, say }) {
		const runs = (nightly ? 5 : 1) * Math.ceil((histories * scale) / shares);
		const all = { histories: 0, told: 0, deaths: 0, doubts: 0 };
		const breaches = await playAll({ seed: seed + share, runs }, ({ told, deaths, doubts }) => {
			all.histories++;
			all.told += told;
			all.deaths += deaths;
			all.doubts += doubts;
			if (all.histories % 500 === 0) say(`${all.histories} of ${runs} histories, ${all.told} things told`);
		});
		const figures = [
			sum('histories', all.histories),
			sum('things told in them', all.told),
			sum('deaths of the process', all.deaths),
			sum('messages nobody heard of', all.doubts),
		];
		return { figures, breaches };
	},
};

/** Plays so many histories; where one breaks the promise, the shortest that does, with what to repeat it by. */
export async function playAll(
	{ seed, runs }: { readonly seed: number; readonly runs: number },
	heard: (outcome: Outcome) => void,
): Promise<readonly string[]> {
	const property = fc.asyncProperty(history, async (moves) => {
		const outcome = await play(moves);
		heard(outcome);
		if (outcome.breaches.length > 0) throw new Error(outcome.breaches.join('\n'));
	});
	const checked = await fc.check(property, { seed, numRuns: runs });
	if (!checked.failed) return [];
	const [moves] = checked.counterexample ?? [[]];
	const what = checked.errorInstance instanceof Error ? checked.errorInstance.message : 'failed';
	return [
		`seed ${seed}, path "${checked.counterexamplePath}":\n${what}\n${moves.map((move) => JSON.stringify(move)).join('\n')}`,
	];
}
