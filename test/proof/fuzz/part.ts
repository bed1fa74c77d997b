import fc from 'fast-check';
import { type Figure, most, type Part, sum } from '../run/part.js';
import { lines } from './commands.js';
import { counts, envelopes, interactions } from './payloads.js';
import { answersOfPlatforms } from './sources.js';
import type { Open, Target } from './target.js';
import { configurations, questions, series } from './texts.js';

const all: readonly Open[] = [
	answersOfPlatforms,
	series,
	questions,
	counts,
	lines,
	interactions,
	configurations,
	envelopes,
];
const inputs = 1_000_000;

export const fuzz: Part = {
	id: 'fuzz',
	shows:
		"A million inputs that nobody meant: platforms' answers, commands, configurations, signed counts, CSV files, Discord's and Slack's payloads, questions of law. Nothing throws, no number is read that was not written, and none takes long.",
	shares: 2,
	alone: false,
	run: ({ seed, share, shares, nightly, scale, say }) =>
		fuzzAll({ seed: seed + share, inputs: ((nightly ? 3 : 1) * scale * inputs) / shares, say }),
};

/** So many inputs, each target its share of them. */
export async function fuzzAll(options: {
	readonly seed: number;
	readonly inputs: number;
	readonly say: (line: string) => void;
}) {
	const figures: Figure[] = [];
	const breaches: string[] = [];
	for (const open of all) {
		const target = await open();
		try {
			const { runs, longest, breach } = await fuzzOne(target, options);
			figures.push(sum(target.what, runs), most(`longest of ${target.what}`, Math.round(longest * 10) / 10, 'ms'));
			if (breach !== null) breaches.push(breach);
			options.say(`${runs} ${target.what}, the longest took ${longest.toFixed(1)} ms`);
		} finally {
			await target.close?.();
		}
	}
	return { figures, breaches };
}

async function fuzzOne(
	{ what, weight, inputs: arbitrary, take }: Target<unknown>,
	{ seed, inputs: whole }: { readonly seed: number; readonly inputs: number },
) {
	let [runs, longest] = [0, 0];
	const property = fc.asyncProperty(arbitrary, async (input) => {
		const began = performance.now();
		await take(input);
		longest = Math.max(longest, performance.now() - began);
		runs++;
	});
	const checked = await fc.check(property, { seed, numRuns: Math.max(1, Math.round((weight / inputs) * whole)) });
	if (!checked.failed) return { runs, longest, breach: null };
	const [input] = checked.counterexample ?? [];
	const error = checked.errorInstance instanceof Error ? (checked.errorInstance.stack ?? '') : '';
	const breach = `${what}, seed ${seed}, path "${checked.counterexamplePath}": ${JSON.stringify(input)}\n${error}`;
	return { runs, longest, breach };
}
