import fc from 'fast-check';
import { type Figure, most, type Part, sum } from '../run/part.js';
import { lines } from './commands.js';
import { counts, envelopes, interactions } from './payloads.js';
import { Slowest } from './slowest.js';
import { answersOfPlatforms, longAnswersOfPlatforms } from './sources.js';
import type { Open, Target } from './target.js';
import { configurations, questions, series } from './texts.js';

const all: readonly Open[] = [
	answersOfPlatforms,
	longAnswersOfPlatforms,
	series,
	questions,
	counts,
	lines,
	interactions,
	configurations,
	envelopes,
];
const inputs = 1_000_000;
/** What takes longer, in milliseconds, is said word for word. */
const worthNaming = 50;

export const fuzz: Part = {
	id: 'fuzz',
	shows:
		"A million inputs that nobody meant: platforms' answers, commands, configurations, signed counts, CSV files, Discord's and Slack's payloads, questions of law. Nothing throws, and no number is read that was not written. The longest times are of the slowest inputs, each taken three times more, alone.",
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
	{
		seed,
		inputs: whole,
		say,
	}: { readonly seed: number; readonly inputs: number; readonly say: (line: string) => void },
) {
	let runs = 0;
	const slowest = new Slowest<unknown>();
	const time = async (input: unknown) => {
		const looks: (() => void)[] = [];
		const began = performance.now();
		await take(input, (look) => void looks.push(look));
		const ms = performance.now() - began;
		for (const look of looks) look();
		return ms;
	};
	const property = fc.asyncProperty(arbitrary, async (input) => {
		slowest.seen(input, await time(input));
		runs++;
	});
	const checked = await fc.check(property, { seed, numRuns: Math.max(1, Math.round((weight / inputs) * whole)) });
	if (!checked.failed) {
		const slow = await slowest.again(time);
		if (slow !== null && slow.ms > worthNaming)
			say(`${slow.ms.toFixed(1)} ms for ${JSON.stringify(slow.input).slice(0, 1_000)}`);
		return { runs, longest: slow?.ms ?? 0, breach: null };
	}
	const [input] = checked.counterexample ?? [];
	const error = checked.errorInstance instanceof Error ? (checked.errorInstance.stack ?? '') : '';
	const breach = `${what}, seed ${seed}, path "${checked.counterexamplePath}": ${JSON.stringify(input)}\n${error}`;
	return { runs, longest: 0, breach };
}
