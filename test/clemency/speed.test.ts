import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseStory, materialOf } from '../../bench/reading/dense-story.js';
import { readClemencyFiles } from '../../src/app/clemency-data.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { knownOn } from './known.js';

const known = knownOn('2026-11-21');

/** A text that somebody made to be slow: words that begin many phrases, names nearly spelled, places, dots. */
const mixed = fc
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

const material = materialOf(readClemencyFiles());
/** A text that is slow without being made to be: every sentence another one, full of places, names, days and topics. */
const dense = fc.nat().map((seed) => denseStory(material, seed, 5_000));

const slow = fc.oneof({ weight: 9, arbitrary: mixed }, { weight: 1, arbitrary: dense });

/** Ten milliseconds are the aim, told at night; by day only what grows out of all proportion is red. */
const limitMs = 100;
const nightly = process.env['MILEPOST_NIGHTLY'] !== undefined;
const runs = nightly ? 200_000 : 1_500;

/** Milliseconds of our own process, not of the machine; a collection of garbage or a compilation may fall into it. */
function msToRead(text: string): number {
	const begun = process.cpuUsage();
	readQuestion(text, known);
	return process.cpuUsage(begun).user / 1_000;
}

describe('reading', () => {
	it(
		`takes no text long, however it was made: ${runs} of them`,
		() => {
			let largest = { ms: 0, text: '' };
			fc.assert(
				fc.property(slow, (made) => {
					const text = made.slice(0, 5_000);
					let ms = msToRead(text);
					// What is slow of itself is slow every time.
					for (let again = 0; again < 4 && ms > largest.ms; again++) ms = Math.min(ms, msToRead(text));
					if (ms > largest.ms) largest = { ms, text };
				}),
				{ numRuns: runs },
			);
			const { ms, text } = largest;
			if (nightly)
				process.stdout.write(`the slowest of ${runs} texts: ${ms.toFixed(1)} ms, ${text.length} characters\n`);
			expect(ms, text.slice(0, 300)).toBeLessThan(limitMs);
		},
		3 * 3_600_000,
	);

	// Patterns with several gaps try all of them: said once a sentence costs nothing, said a hundred times seconds.
	it.each([
		'can the parole board stop the governor he pardon a board w o ',
		'may she grant anything without a recommendation of the board ',
		'my brother got life without parole in louisiana can the governor get him out ',
		'they cant pardon unless the board recommends it before the council ',
		'can i be pardoned owing fines that stop it ',
		'did she let anybody out yet and has he ',
		'the state of ohio versus my uncle doe, can he ask then ',
		'my son was in prison for nine years and he did well there with the guards ',
		'he told me that can he get out is a thing they all said there ',
	])('takes no sentence long that is said over and over: %s', (said) => {
		const text = said.repeat(5_000).slice(0, 5_000);
		let ms = msToRead(text);
		for (let again = 0; again < 4; again++) ms = Math.min(ms, msToRead(text));
		expect(ms).toBeLessThan(2 * limitMs);
	});
});
