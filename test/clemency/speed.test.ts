import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { knownOn } from './known.js';

const known = knownOn('2026-11-21');

/** A text that somebody made to be slow: words that begin many phrases, names nearly spelled, places, dots. */
const slow = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'pardon',
				'record',
				'records',
				'shorten',
				'board',
				'without',
				'can',
				'who',
				'the',
				'governor',
				'new',
				'how many',
				'votes',
				'and',
				'vs',
				'not',
				'United',
				'state',
				'of',
				'Pensylvania',
				'Masachusets',
				'Stephen',
				'Avrey',
				'a.',
				'U.S.',
				'D.C.',
				'la',
				'in',
				'OR',
				'?',
				'\n',
				"'s",
				'2 nd',
			),
			fc.string({ maxLength: 12 }),
			fc.string({ unit: 'grapheme', maxLength: 6 }),
		),
		{ minLength: 1, maxLength: 900 },
	)
	.chain((words) => fc.constantFrom(words.join(' '), words.join(''), words.slice(0, 3).join(' ').repeat(400)));

/** Ten milliseconds are the aim, told at night; a collection of garbage or a compilation may fall into one text. */
const generous = 10;
const nightly = process.env['MILEPOST_NIGHTLY'] !== undefined;
const runs = nightly ? 200_000 : 1_500;

describe('reading', () => {
	it(`takes no text long, however it was made: ${runs} of them`, () => {
		let largest = { ms: 0, of: 0, text: '' };
		fc.assert(
			fc.property(slow, (made) => {
				const text = made.slice(0, 5_000);
				// Time of our own process only: how busy the machine is does not matter.
				const begun = process.cpuUsage();
				readQuestion(text, known);
				const ms = process.cpuUsage(begun).user / 1_000;
				if (ms > largest.ms) largest = { ms, of: text.length, text };
			}),
			{ numRuns: runs },
		);
		if (nightly)
			process.stdout.write(`the slowest of ${runs} texts: ${largest.ms.toFixed(1)} ms, ${largest.of} characters\n`);
		expect(largest.ms, largest.text.slice(0, 300)).toBeLessThan(10 * generous);
	}, 3_600_000);
});
