import type { Ask } from '../judge/ask.js';
import type { Asked } from '../judge/question.js';
import type { Token } from './tokens.js';

/*
 * What a sentence is learned by: its words and those beside them, without the names in it, and what the tables read in
 * it. "Is it gone in Ohio" and "is it gone in Utah" are one sentence.
 */

export interface Sentence {
	/** As `wordsOf` gives them. */
	readonly words: readonly string[];
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
		return /^\d/.test(word) ? '@number' : word;
	});
	// A name of two words is one name.
	return words.filter((word, i) => !(/^@(?!number)/.test(word) && word === words[i - 1]));
}

const shortestStem = 5;
const piece = 4;

/** The features of a sentence, each once. */
export function featuresOf({ words, asks, officer, row, isPlaced, isOfPerson }: Sentence): readonly string[] {
	const features = new Set<string>(['*']);
	const all = ['^', ...words, '$'];
	all.forEach((word, i) => {
		const [next, after] = [all[i + 1], all[i + 2]];
		if (i > 0 && next !== undefined) features.add(word);
		if (next !== undefined) features.add(`${word} ${next}`);
		if (after !== undefined) features.add(`${word} ${next} ${after}`).add(`${word} _ ${after}`);
		if (word.length < shortestStem || word.startsWith('@')) return;
		// A slip leaves most pieces of a word as they are.
		features.add(`<${word.slice(0, piece)}`);
		if (word.length > shortestStem + 1) features.add(`<${word.slice(0, shortestStem)}`);
		for (let from = 0; from + piece <= word.length; from++) features.add(`#${word.slice(from, from + piece)}`);
	});
	for (const { code, yesNo } of asks) features.add(`asks ${code}`).add(`asks ${code} ${yesNo}`);
	return [
		...features,
		`officer ${officer?.officer ?? ''}`,
		`row ${row}`,
		`placed ${isPlaced}`,
		`person ${isOfPerson}`,
		...(asks.length === 0 ? ['asks'] : []),
	];
}

/** What the way round a question is put is learned by: its words, alone and together with what it asks. */
export function featuresOfWay(words: readonly string[], label: string): readonly string[] {
	const features = new Set<string>(['*', `asks ${label}`]);
	const all = ['^', ...words, '$'];
	all.forEach((word, i) => {
		const [next, after] = [all[i + 1], all[i + 2]];
		if (i > 0 && next !== undefined) features.add(word).add(`${label} ${word}`);
		if (next !== undefined) features.add(`${word} ${next}`);
		if (after !== undefined) features.add(`${word} ${next} ${after}`).add(`${word} _ ${after}`);
		if (word.length >= shortestStem && !word.startsWith('@')) features.add(`<${word.slice(0, shortestStem)}`);
	});
	return [...features];
}
