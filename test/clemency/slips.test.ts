import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Token, tokensOf } from '../../src/clemency/read/tokens.js';
import { inFull } from '../../src/clemency/read/written-out.js';
import { clemency } from './known.js';

const inWords = (text: string, isName: (token: Token) => boolean = () => false) =>
	inFull(tokensOf(text), isName)
		.map(({ word }) => word)
		.join(' ');

describe('slips', () => {
	it.each([
		['hw do i gt a pardn', 'how do i get a pardon'],
		['komutashun', 'commutation'],
		['applicashun for a pardin', 'application for a pardon'],
		['expungemint', 'expungement'],
		['my felany', 'my felony'],
		['recomendashun of the bord', 'recommendation of the board'],
	])('%s', (typed, meant) => expect(inWords(typed)).toBe(meant));

	it('a word of its own is nobody’s slip', () => {
		const words =
			'letter reference column precedent lower apple ripple cliff person parson layers differed prohibition';
		expect(inWords(words)).toBe(words);
	});

	it('what is a name stays one', () => {
		expect(inWords('clemency', () => true)).toBe('clemency');
		expect(inWords('pardn', () => true)).toBe('pardn');
	});

	it('no town, county or person of the tables is taken for a word of the law', () => {
		const files = ['cities.txt', 'counties.txt', 'cities-abroad.txt'];
		const towns = files.flatMap((file) =>
			readFileSync(`config/clemency/${file}`, 'utf8')
				.split('\n')
				.map((line) => line.split('=')[0] ?? ''),
		);
		const people = clemency().register.cases.map(({ name }) => name);
		const names = new Set([...towns, ...people].flatMap((name) => tokensOf(name).map(({ word }) => word)));
		// A place that sounds like its law, short forms that are letters of nobody, and a name that is found as its slip, too.
		const known = new Set(['bak', 'gouverneur', 'parle', 'u']);
		const taken = [...names].filter(
			(name) => !known.has(name) && !/^\d/.test(name) && inWords(`x ${name}`) !== `x ${name}`,
		);
		expect(taken).toEqual([]);
	});
});
