import { describe, expect, it } from 'vitest';
import { readClemencyFiles } from '../../src/app/clemency-data.js';
import { featuresOf, type Sentence } from '../../src/clemency/read/features.js';
import { readQuestion } from '../../src/clemency/read/read-question.js';
import { ofNoState, ofPlace, ofStateAs, placedAs } from '../../src/clemency/read/tables/guesses.js';
import { createKindred } from '../../src/clemency/shapes/kindred.js';
import { clemency, knownOn } from './known.js';

const known = knownOn('2026-11-22');
const { kindred: text } = readClemencyFiles();

/** A sentence in which nothing is read but its words. */
const sentence = (said: string): Sentence => ({
	...{ words: said.split(' '), spoken: said.split(' '), asks: [], officer: null, row: null },
	...{ isPlaced: false, isOfPerson: false },
});

describe('words of one kind', () => {
	it('are a group, by its place; a word of two groups is of the first, and most are of none', () => {
		const kindred = createKindred('loan debt\nniece cousin loan\n');
		expect(['loan', 'debt', 'cousin', 'pardon'].map(kindred)).toEqual([0, 0, 1, null]);
	});

	it('make a sentence with a word that nobody had like one with a word of its kind', () => {
		const kindred = createKindred('loan debt\n');
		const shared = (groups: typeof kindred) => {
			const one = new Set(featuresOf(sentence('my loan'), groups));
			return featuresOf(sentence('my debt'), groups).filter((feature) => one.has(feature)).length;
		};
		expect(shared(kindred)).toBe(shared(() => null) + 1);
	});

	it('stand in the file once each, in small letters, never alone', () => {
		const groups = text
			.trim()
			.split('\n')
			.map((line) => line.split(' '));
		expect(groups.filter((group) => group.length < 2)).toEqual([]);
		expect(groups.flat().filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([]);
		expect(new Set(groups.flat()).size).toBe(groups.flat().length);
	});

	it('may be missing: what is asked is read less often, and nothing breaks', () => {
		for (const broken of ['', '\r\n\r\n', 'loan\tdebt'])
			expect(
				readQuestion('guns after a pardon in wisconsin', {
					...known,
					learned: { ...known.learned, kindred: createKindred(broken) },
				}),
			).toMatchObject({ is: 'about', codes: ['WI'], asks: [{ code: 'guns' }] });
	});
});

describe('what a guess may choose where a court is named', () => {
	it('is of general questions that there are', () => {
		const rows = new Set(clemency().general.map(({ key }) => key));
		const named = [...ofNoState, ...ofStateAs.keys(), ...placedAs.keys(), ...ofPlace];
		expect(named.filter((key) => !rows.has(key))).toEqual([]);
	});

	it.each(['Ohio', 'Texas', 'Arkansas'])(
		'leaves %s its law, where a general question says nothing of states',
		(state) => {
			const read = readQuestion(`does a commutation stop deportation in ${state}`, known);
			expect(read).toMatchObject({ is: 'about', asks: [{ code: 'deportation' }] });
		},
	);
});
