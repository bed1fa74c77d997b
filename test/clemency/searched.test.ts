import { describe, expect, it } from 'vitest';
import { judgeHits } from '../../src/clemency/answer/near.js';
import type { Hit } from '../../src/clemency/answer/nearest.js';
import { ask, flat } from './ask.js';
import { near, said, unsaid } from './asked/searched.js';

/** What stands before the first further point. */
const leadOf = (text: string) => text.split(' • ')[0] ?? '';
const comesNear = /What I know that comes near:/;

describe('a statement is found by words that nobody rehearsed', () => {
	it.each(said)('%s', async (question, says) => {
		expect(leadOf(flat(await ask(question)))).toMatch(says);
	});
});

describe('where it is not clear, what comes near is told as such', () => {
	it.each(near)('%s', async (question, says) => {
		const text = flat(await ask(question));
		expect(text).toMatch(comesNear);
		expect(text).toMatch(says);
		// Eight lines of a phone, about.
		expect(text.length).toBeLessThan(600);
	});
});

describe('what no statement says, and who decides, is answered as without a search', () => {
	it.each(unsaid.map((question) => [question]))('%s', async (question) => {
		const text = flat(await ask(question));
		expect(text).not.toMatch(comesNear);
		expect(text).toMatch(/^(?:(?:Yes|No)\. )?(?:Only |Nobody can|The Governor of \w+ cannot)/);
	});
});

it('puts no yes or no before what a search found', async () => {
	for (const [question] of [...said, ...near]) {
		const text = flat(await ask(question));
		// A topic that is read has the word of its own fact.
		if (
			/\b(?:Fines|Guns|Jury service|The vote|The record) in |reports|\bIn [A-Z]\w+ |removes some grounds|may apply for somebody/.test(
				text,
			)
		)
			continue;
		expect(text, question).not.toMatch(/^(?:Yes|No|It depends|Not settled)[.,:] (?!wait)/);
	}
});

describe('what was found', () => {
	const hit = (key: string, score: number, shared = 5, coverage = 0.8): Hit => ({
		key,
		score,
		shared,
		coverage,
		parts: 2,
		isNamed: false,
		isMeant: true,
	});
	const judged = (...hits: readonly Hit[]) => judgeHits(hits, true, (key) => key);

	it('is the answer where it has most of what was asked and no other comes near', () => {
		expect(judged(hit('UT1', 20), hit('UT2', 9))).toEqual({ is: 'clear', keys: ['UT1'] });
	});
	it('comes near where others have as much of it', () => {
		const part = (key: string) => hit(key, 20, 5, 0.5);
		expect(judged(part('UT1'), part('UT2'), part('UT3'), part('UT4'))).toEqual({
			is: 'near',
			keys: ['UT1', 'UT2', 'UT3'],
		});
	});
	it('is chance where it has little in common', () => {
		expect(judged(hit('UT1', 20, 2, 0.8))).toBeNull();
		expect(judged(hit('UT1', 20, 5, 0.2))).toBeNull();
	});
	it('is told once, under whatever heading', () => {
		expect(judgeHits([hit('UT1', 20), hit('UT2', 19)], true, () => 'The same.')).toEqual({
			is: 'clear',
			keys: ['UT1'],
		});
	});
	it('must have two of the things asked where no place is named', () => {
		expect(judgeHits([{ ...hit('.future', 20), parts: 1 }], false, (key) => key)).toBeNull();
	});
});

it('asks for the court, and for nobody, where it is asked what a pardon does', async () => {
	const text = flat(await ask('would a pardon fix plimsolls bakery permit'));
	expect(text).toMatch(/^That depends on whose court convicted/);
});
