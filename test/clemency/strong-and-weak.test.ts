import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '../../src/clemency/law/names.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { ask, flat } from './ask.js';
import { knownOn } from './known.js';
import { around, sharedCourts, strong, weak } from './strong-and-weak.js';

const known = knownOn('2026-11-21');

/** The longest first: "West Virginia" names no Virginia. */
const states = Object.entries(names)
	.map(([code, list]) => ({ code, name: code === 'WA' ? 'washington' : (list.split('|')[0] as string) }))
	.sort((a, b) => b.name.length - a.name.length);

/** Codes of the states and territories that a text names. */
function namedIn(text: string): readonly string[] {
	let rest = text.toLowerCase().replaceAll(/washington, d\.c\.|washington avenue/g, '');
	return states.flatMap(({ code, name }) => {
		const pattern = new RegExp(`\\b${name}\\b`, 'g');
		const isNamed = pattern.test(rest);
		rest = rest.replace(pattern, '');
		return isNamed ? [code] : [];
	});
}

async function aboutOnly(code: string, text: string): Promise<void> {
	const read = readQuestion(text, known);
	expect(read.codes, text).toEqual([code]);
	expect(read.is, text).toBe('about');
	const answer = flat(await ask(text));
	expect(
		namedIn(answer).filter((each) => each !== code),
		`${text}\n${answer}`,
	).toEqual([]);
}

const questions = ['Who can pardon him?', 'who can give me a pardon', 'When can I apply?', 'What does it cost?'];
const orders: readonly ((sure: string, word: string, question: string) => string)[] = [
	(sure, word, question) => `${sure}. ${word}. ${question}`,
	(sure, word, question) => `${word}. ${sure}. ${question}`,
	(sure, word, question) => `${word}, ${sure}, ${question}`,
	(sure, word, question) => `${question} ${sure}. ${word}.`,
	(sure, word, question) => `${around.join(' ')} ${sure}. ${word}. ${question}`,
	(sure, word, question) => `${around.slice(0, 3).join(' ')} ${word}. ${around[3]} ${sure}. ${question}`,
];

const samples = 300;
const drawn = fc.sample(
	fc.tuple(
		fc.constantFrom(...strong),
		fc.constantFrom(...weak),
		fc.constantFrom(...questions),
		fc.constantFrom(...orders),
	),
	{ numRuns: samples, seed: 14 },
);

describe('a place that is sure', () => {
	for (const [{ code, says }, word, question, order] of drawn) {
		const text = order(says, word, question);
		it(text, () => aboutOnly(code, text));
	}
	for (const [code, says] of sharedCourts) it(says, () => aboutOnly(code, `${says}. Who can pardon me?`));
});
