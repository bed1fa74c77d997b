import type { Ask } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import type { Kindred } from '../shapes/kindred.js';
import { type Feature, hashOf } from '../shapes/learned.js';
import type { Token } from './tokens.js';

/*
 * What a sentence is learned by: its words and those beside them, without the names in it, and what the tables read in
 * it. "Is it gone in Ohio" and "is it gone in Utah" are one sentence.
 */

export interface Sentence {
	/** As `wordsOf` gives them. */
	readonly words: readonly string[];
	/** As they were said, names too: a name of a President or a town is of the kind of others. */
	readonly spoken: readonly string[];
	/** What the tables read in it. */
	readonly asks: readonly Ask[];
	readonly officer: Asked | null;
	/** The row of the general questions that the tables read in it. */
	readonly row: string | null;
	/** A place, and a person of the register, is named in the message. */
	readonly isPlaced: boolean;
	readonly isOfPerson: boolean;
}

/** Where the names in a message stand. */
interface Named {
	readonly places: ReadonlySet<number>;
	readonly officers: ReadonlySet<number>;
	readonly people: ReadonlySet<number>;
}

/** Words that are read as a place, an officer or a person, and say more than a name does. */
const ofCourt = /^(?:federal|state|county|feds?|tribal|military|country|courts?|felony|conviction)$/;
const ofOffice =
	/^(?:governors?|gov|govs|presidents?|prez|potus|mayors?|boards?|council|commission|king|queen|judges?|court|congress|senate|vice|attorney|general|sheriff|da|prosecutor|the|of|a|an|lieutenant|lt|former|ex|new|next|current|pope|legislature|minister|prime|secretary|warden|supreme|clemency|pardons?|parole|he|she|they|him|cabinet|panel|committee)$/;

/** The words of a sentence, with what they name instead of the names. `start` = where it stands in the message. */
export function wordsOf(tokens: readonly Token[], start: number, named: Named): readonly string[] {
	const words = tokens.map(({ word }, i) => {
		const at = start + i;
		if (named.places.has(at) && !ofCourt.test(word)) return '@place';
		if (named.officers.has(at) && !ofOffice.test(word)) return '@holder';
		if (named.people.has(at) && !ofOffice.test(word)) return '@person';
		return isNumber.test(word) ? '@number' : word;
	});
	// A name of two words is one name.
	return words.filter((word, i) => !(word === words[i - 1] && word.startsWith('@') && word !== '@number'));
}

const isNumber = /^\d/;
const shortestStem = 5;
const piece = 4;

const always = hashOf('*');
const begins = hashOf('<');
const holds = hashOf('#');
const asked = hashOf('asks ');
const kin = hashOf('kin ');

/** Words with those beside them: one, two, three, and two with any between them. */
export function phrasesOf(words: readonly string[], add: (feature: Feature) => void, withGaps = true): void {
	const all = ['^', ...words, '$'];
	for (let i = 0; i + 1 < all.length; i++) {
		const one = hashOf(all[i] as string);
		if (i > 0) add(one);
		const two = hashOf(all[i + 1] as string, hashOf(' ', one));
		add(two);
		const after = all[i + 2];
		if (after === undefined) continue;
		add(hashOf(after, hashOf(' ', two)));
		if (withGaps) add(hashOf(after, hashOf(' _ ', one)));
	}
}

/** The features of a sentence, each once. `kindred` = the groups of words of one kind. */
export function featuresOf(
	{ words, spoken, asks, officer, row, isPlaced, isOfPerson }: Sentence,
	kindred: Kindred,
): readonly Feature[] {
	const features = new Set<Feature>([always]);
	const add = (feature: Feature) => features.add(feature);
	phrasesOf(words, add);
	for (const word of spoken) {
		const group = kindred(word);
		if (group !== null) add(hashOf(String(group), kin));
	}
	for (const word of words) {
		if (word.length < shortestStem || word.startsWith('@')) continue;
		// A slip leaves most pieces of a word as they are.
		add(hashOf(word, begins, 0, piece));
		if (word.length > shortestStem + 1) add(hashOf(word, begins, 0, shortestStem));
		for (let from = 0; from + piece <= word.length; from++) add(hashOf(word, holds, from, from + piece));
	}
	for (const { code, yesNo } of asks) {
		add(hashOf(code, asked));
		add(hashOf(`${code} ${yesNo}`, asked));
	}
	add(hashOf(`officer ${officer?.officer ?? ''}`));
	add(hashOf(`row ${row}`));
	add(hashOf(`placed ${isPlaced}`));
	add(hashOf(`person ${isOfPerson}`));
	if (asks.length === 0) add(hashOf('asks'));
	return [...features];
}

/** What the way round a question is put is learned by: its words, alone and together with what it asks. */
export function featuresOfWay(words: readonly string[], label: string): readonly Feature[] {
	const features = new Set<Feature>([always, hashOf(label, asked)]);
	const add = (feature: Feature) => features.add(feature);
	phrasesOf(words, add);
	const ofLabel = hashOf(' ', hashOf(label));
	for (const word of words) {
		add(hashOf(word, ofLabel));
		if (word.length >= shortestStem && !word.startsWith('@')) add(hashOf(word, begins, 0, shortestStem));
	}
	return [...features];
}
