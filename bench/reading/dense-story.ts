import { asks } from '../../src/clemency/read/tables/asks.js';
import { monthNames } from '../../src/clemency/read/tables/dates.js';
import { generals } from '../../src/clemency/read/tables/generals.js';
import type { ClemencyFiles } from '../../src/clemency/shapes/data.js';
import { randoms } from '../../test/outlook/random.js';

/*
 * A story in which every sentence is another one, and full of what a reader stops at: towns, counties, countries, people of
 * the register, officials, days, and the phrases of the tables. Nobody writes so; nothing that people write takes longer.
 */

/** What a story is made of. */
export interface Material {
	readonly places: readonly string[];
	readonly people: readonly string[];
	/** Phrases of the tables as they stand there. */
	readonly phrases: readonly string[];
}

export function materialOf({ cities, counties, abroad, countries, officials, cases }: ClemencyFiles): Material {
	const namesIn = (lines: string) => lines.split('\n').map((line) => line.slice(0, line.indexOf('=')));
	return {
		places: [...[cities, counties, abroad].flatMap(namesIn), ...countries.map(({ name }) => name)].filter(
			(name) => name.length > 2,
		),
		people: [...cases.cases.map(({ name }) => name), ...officials.map(({ person }) => person)],
		phrases: [...asks, ...generals].flatMap(([phrases]) => phrases.split(' / ')),
	};
}

const who = ['My cousin', 'A neighbor', 'Our lawyer', 'The clerk', 'His mother', 'Somebody at work', 'I', 'Her boss'];
const did = [
	'asked',
	'was told',
	'heard',
	'wrote to them',
	'got convicted there',
	'says',
	'did time and knows',
	'swears',
];
const joins = [', and', ', but', ' because', '. So', '; then', ', where', ' while'];

/** A story of at most so many characters, the same for a seed. */
export function denseStory({ places, people, phrases }: Material, seed: number, characters: number): string {
	const random = randoms(seed);
	const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const capitals = (name: string) => name.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
	const sentence = () => {
		const told = random() < 0.5 ? one(who) : one(people);
		const day = random() < 0.5 ? `in ${capitals(one(monthNames))} ${1985 + Math.floor(random() * 40)}` : '';
		const place = `${one(['in', 'near', 'from', 'at'])} ${capitals(one(places))}`;
		const parts = [
			told,
			one(did),
			place,
			day,
			`${writtenOut(one(phrases), one)}${one(joins)} ${writtenOut(one(phrases), one)}`,
		];
		return `${parts.filter((part) => part !== '').join(' ')}${one(['.', '.', '.', '?'])}`;
	};
	let story = '';
	for (let next = sentence(); story.length + next.length < characters; next = sentence()) story += `${next} `;
	return story.trim();
}

/** A phrase of a table with one of its alternatives for each word, and a word or two for each gap. */
function writtenOut(phrase: string, one: <T>(list: readonly T[]) => T): string {
	return phrase
		.split(' ')
		.map((part) => {
			if (part === '^' || part === '$') return '';
			if (part === '..') return one(['', 'really', 'the people of', 'over there']);
			const isLeftOut = part.endsWith('?') && one([true, false]);
			return isLeftOut ? '' : one(part.split('|')).replace(/[*?]/g, '');
		})
		.filter((word) => word !== '')
		.join(' ');
}
