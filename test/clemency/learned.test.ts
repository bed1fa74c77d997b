import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askCodes } from '../../src/clemency/judge/ask.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { createKindred } from '../../src/clemency/shapes/kindred.js';
import { createLearned, hashOf, type LearnedFile, packEntry, type Weights } from '../../src/clemency/shapes/learned.js';
import { clemency, knownOn } from './known.js';
import { learn } from './learned/learn.js';
import { clausesIn, examplesIn, messages, plainMessages } from './learned/messages.js';
import {
	examplesOf,
	nothingLearned,
	type Sentence,
	sentences,
	sentencesOfWays,
	turnedRound,
} from './learned/sentences.js';

const path = join(import.meta.dirname, '../../config/clemency/learned.json');
const file = (): LearnedFile => JSON.parse(readFileSync(path, 'utf8'));
const groups = readFileSync(join(import.meta.dirname, '../../config/clemency/kindred.txt'), 'utf8');
const kindred = createKindred(groups);
const lines = sentences();
const known = knownOn('2026-11-22');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const digest = hash(
	[
		...[...lines, ...sentencesOfWays()].map(({ label, text, way }) => `${label}\t${text}\t${way}`),
		...messages(),
		groups,
	].join('\n'),
).slice(0, 16);

/** All that is learned from some sentences. */
function learned(of: readonly Sentence[]): LearnedFile {
	const examples = of.map((line) => examplesOf(line, known));
	const clauses = messages().flatMap((message) => clausesIn(message, known));
	const asks = learn([...examples.flatMap((each) => each.asks), ...clauses]);
	return {
		of: digest,
		asks,
		inMessage: learnedInMessages([...messages(), ...plainMessages(of)], asks),
		ways: learn(
			[...examples, ...[...turnedRound(of), ...sentencesOfWays()].map((line) => examplesOf(line, known))].flatMap(
				({ ways }) => ways,
			),
		),
	};
}

/** So often a message is looked at: there are fewer of them, and rare words in them say little. */
const roundsOfMessages = 6;

/** What moves a guess in a message, beside what its sentences ask by themselves. */
function learnedInMessages(of: readonly string[], asks: Weights): Weights {
	const alone = createLearned({ of: '', asks, ways: none, inMessage: none }, kindred);
	const examples = of.flatMap((message) => examplesIn(message, { ...known, learned: alone }));
	return learn(examples, asks.labels, roundsOfMessages);
}

const none: Weights = { scale: 1, labels: [], keys: '', counts: '', entries: '' };

/** How many of some sentences are read as they are meant, and how many of those read for sure. */
function rightOf(made: LearnedFile, of: readonly Sentence[]) {
	const { guess } = createLearned(made, kindred);
	const read = of.map((line) => {
		const [best] = guess(examplesOf(line, known).asks[0]?.features ?? []);
		return { isRight: best?.label === line.label, isSure: (best?.chance ?? 0) > 0.6 };
	});
	const sure = read.filter(({ isSure }) => isSure);
	const part = (some: readonly unknown[], all: readonly unknown[]) =>
		Math.round((1000 * some.length) / all.length) / 10;
	return {
		right: part(
			read.filter(({ isRight }) => isRight),
			read,
		),
		sure: part(sure, read),
		rightWhereSure: part(
			sure.filter(({ isRight }) => isRight),
			sure,
		),
	};
}

/** A part of the sentences that is the same in every run. */
const share = (of: number) => lines.filter(({ text }) => Number.parseInt(hash(text).slice(0, 6), 16) % of === 0);

describe('what a sentence asks, by how others asked', () => {
	it('is learned from the sentences as they are: `npm run learn` after a change', () => {
		expect(file().of).toBe(digest);
	});

	it('knows each question of the law and each general one by its own name', () => {
		const codes: ReadonlySet<string> = new Set(askCodes);
		const rows = new Set(clemency().general.map(({ key }) => `g:${key}`));
		const others = new Set(['none', 'residence', 'cert-alternative']);
		const labels = [...new Set(lines.map(({ label }) => label))];
		expect(labels.filter((label) => !codes.has(label) && !rows.has(label) && !others.has(label))).toEqual([]);
		expect(file().asks.labels).toEqual(labels.sort());
	});

	it('has room for its labels beside a weight, in sixteen bits', () => {
		const places = file().asks.labels.length;
		expect(places).toBeLessThanOrEqual(512);
		expect(packEntry(places - 1, 63)).toBeLessThan(2 ** 16);
	});

	it('counts nothing for a label that is not there: a file that lies moves no other guess', () => {
		const key = Buffer.alloc(4);
		key.writeUInt32LE(hashOf('word'));
		const of = (label: number): Weights => ({
			...{ labels: ['record', 'guns'], scale: 0.1, keys: key.toString('base64') },
			counts: Buffer.from([1]).toString('base64'),
			entries: Buffer.from(Uint16Array.of(packEntry(label, 60)).buffer).toString('base64'),
		});
		const guess = (label: number) =>
			createLearned({ of: '', asks: of(label), ways: none, inMessage: none }, kindred).guess([hashOf('word')]);
		expect(guess(1)[0]).toMatchObject({ label: 'guns' });
		expect(guess(300).map(({ chance }) => chance)).toEqual([0.5, 0.5]);
	});

	it('has no sentence twice, and none that asks two things', () => {
		const asked = new Map<string, Set<string>>();
		for (const { label, text } of lines)
			asked.set(text.toLowerCase(), (asked.get(text.toLowerCase()) ?? new Set()).add(label));
		expect(asked.size).toBe(lines.length);
	});

	it('reads its own sentences as they are meant', () => {
		expect(rightOf(file(), share(12)).right).toBeGreaterThan(95);
	});

	it('guesses nothing where it has seen nothing of a sentence', () => {
		const { guess } = createLearned(file(), kindred);
		expect(guess([hashOf('never seen')])[0]?.chance).toBeLessThan(0.1);
	});

	it('leaves a question to the tables where nothing was learned, and where the file is cut short', () => {
		const whole = file();
		const short = (weights: Weights): Weights => ({ ...weights, entries: weights.entries.slice(0, 4000) });
		const cut = { ...whole, asks: short(whole.asks), ways: short(whole.ways), inMessage: short(whole.inMessage) };
		for (const learned of [nothingLearned, createLearned({ of: '', asks: none, ways: none, inMessage: none }, kindred)])
			expect(readQuestion('guns after a pardon in wisconsin', { ...known, learned })).toMatchObject({
				is: 'about',
				codes: ['WI'],
				asks: [{ code: 'guns' }],
			});
		const chances = createLearned(cut, kindred)
			.guess(['*', 'pardon', 'who'].map((feature) => hashOf(feature)))
			.map(({ chance }) => chance);
		expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
		expect(
			readQuestion('guns after a pardon in wisconsin', { ...known, learned: createLearned(cut, kindred) }).is,
		).toBe('about');
	});

	it('marks the questions of its messages with labels that there are', () => {
		const labels = new Set([...file().asks.labels, '?']);
		const marks = messages().flatMap((message) => [...message.matchAll(/\{([^|{}]+)\|[^{}]*\}/g)].map(([, of]) => of));
		expect(marks.filter((of) => !labels.has(of ?? ''))).toEqual([]);
		expect(messages().filter((message) => !message.includes('{'))).toEqual([]);
		expect(new Set(messages()).size).toBe(messages().length);
	});

	it('reads each question of its own messages as it is marked', () => {
		const learned = createLearned(file(), kindred);
		const examples = messages()
			.filter((_, i) => i % 10 === 0)
			.flatMap((message) => examplesIn(message, { ...known, learned }));
		const right = examples.filter(
			({ label, features, alone = [] }) => learned.inMessage(features, alone)[0]?.label === label,
		);
		expect(right.length / examples.length).toBeGreaterThan(0.85);
	});

	it('is refused where its lists do not fit each other: half of it would answer, and wrongly', () => {
		const whole = file();
		for (const of of ['asks', 'ways', 'inMessage'] as const) {
			const lying = { ...whole, [of]: { ...whole[of], keys: whole[of].keys.slice(0, 4000) } };
			expect(() => createLearned(lying, kindred), of).toThrow();
			const { [of]: _, ...missing } = whole;
			expect(() => createLearned(missing as LearnedFile, kindred), of).toThrow();
		}
	});

	it.runIf(process.env['LEARN'] === 'measure')(
		'is right of messages it has not seen (LEARN=measure)',
		{ timeout: 1_200_000 },
		() => {
			const of = messages();
			const made = learnedInMessages(
				of.filter((_, i) => i % 5 !== 0),
				file().asks,
			);
			const { inMessage } = createLearned({ ...file(), inMessage: made }, kindred);
			const back = of
				.filter((_, i) => i % 5 === 0)
				.flatMap((message) => examplesIn(message, { ...known, learned: createLearned(file(), kindred) }));
			const right = back.filter(({ label, features, alone = [] }) => inMessage(features, alone)[0]?.label === label);
			const share = Math.round((1000 * right.length) / back.length) / 10;
			process.stdout.write(`${of.length} messages, a fifth kept back: ${share} of 100 sentences right\n`);
			expect(share).toBeGreaterThan(70);
		},
	);

	it.runIf(process.env['LEARN'] === 'measure')(
		'is right of sentences it has not seen (LEARN=measure)',
		{ timeout: 1_200_000 },
		() => {
			const back = new Set(share(5));
			const rest = lines.filter((line) => !back.has(line));
			const made = learned(rest);
			const found = rightOf(made, [...back]);
			process.stdout.write(`${lines.length} sentences, a fifth kept back: ${JSON.stringify(found)}\n`);
			expect(found.right).toBeGreaterThan(80);
		},
	);

	it.runIf(process.env['LEARN'] === 'write')('is written (npm run learn)', { timeout: 1_200_000 }, () => {
		writeFileSync(path, `${JSON.stringify(learned(lines))}\n`);
		expect(file().of).toBe(digest);
	});
});
