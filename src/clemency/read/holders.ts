import { distance } from '../../domain/nearest.js';
import type { Officer } from '../judge/question.js';
import { type LongestFrom, longestFrom } from '../shapes/first-words.js';
import { fold } from '../shapes/fold.js';
import { type Official, standingOn, surnameOf } from '../shapes/official.js';
import { keptFor } from './kept.js';
import { phrase, type Token } from './tokens.js';
import { vocabulary } from './vocabulary.js';

/** Who held which office when, and the day of the question, `YYYY-MM-DD`. */
export interface Holders {
	readonly officials: readonly Official[];
	readonly today: string;
	/** Titles and names of who decides in other countries → the country, in small letters. */
	readonly rulers: ReadonlyMap<string, string>;
}

/** A name behind one of these is who is asked about: "did Trump pardon". */
export const auxiliaries = new Set('can could may might must should does did do will would is has if'.split(' '));

/** A title of somebody who holds it no more. */
export function grown(officer: Officer, former: boolean): Officer {
	if (!former) return officer;
	return officer === 'president' ? 'former-president' : officer === 'governor' ? 'former-governor' : officer;
}

interface Names {
	readonly index: ReadonlyMap<string, readonly Official[]>;
	readonly longest: LongestFrom;
	/** Surnames long enough to be known with a slip, by their first letter. */
	readonly surnames: ReadonlyMap<string, readonly (readonly [string, Official])[]>;
}

/** Names of officials, ready to be looked up; made once for a list of them. */
const indexOf = keptFor((officials: readonly Official[]): Names => {
	const index = new Map<string, Official[]>();
	for (const official of officials) {
		for (const name of [...official.words, ...official.weak]) index.set(name, [...(index.get(name) ?? []), official]);
	}
	const surnames = new Map<string, (readonly [string, Official])[]>();
	for (const official of officials) {
		const name = official.words.find((word) => !word.includes(' ') && word === surnameOf(official)) ?? '';
		if (name.length < 6) continue;
		const letter = name.charAt(0);
		surnames.set(letter, [...(surnames.get(letter) ?? []), [name, official]]);
	}
	return { index, longest: longestFrom(index.keys()), surnames };
});

/** Whoever is called by the words that begin here, in office on the day or before it; null for names of nobody. */
export function holderAt(tokens: readonly Token[], start: number, title: Officer | null, holders: Holders) {
	const at = officialAt(tokens, start, title, holders);
	if (at === null) return null;
	const { official, former, words } = at;
	const officer: Officer = former ? grown(official.office, true) : official.office;
	const of = official.office === 'governor' ? official.of : null;
	return { asked: { officer, of, self: false, name: official.person }, words };
}

/** The same as the entry of the list; `former` = nobody of that name holds it on the day. */
export function officialAt(
	tokens: readonly Token[],
	start: number,
	title: Officer | null,
	{ officials, today }: Holders,
): { readonly official: Official; readonly former: boolean; readonly words: number } | null {
	const names = indexOf(officials);
	const { index, longest } = names;
	const first = tokens[start]?.word ?? '';
	const most = Math.max(longest(first), first.endsWith('s') ? longest(first.slice(0, -1)) : 0);
	for (let count = Math.min(most, tokens.length - start); count > 0; count--) {
		const name = phrase(tokens, start, count);
		const found = (index.get(name) ?? index.get(name.replace(/s$/, '')) ?? []).filter(({ office, weak }) =>
			title === null ? !weak.includes(name) : office === present(title),
		);
		if (found.length === 0 || (count === 1 && title === null && isOthers(tokens, start, found))) continue;
		const serves = found.find((each) => ['holds', 'over'].includes(standingOn(each, today)));
		// Somebody whose time is yet to come, as in a replay, is asked about as the office is: not as a former one.
		const former = serves === undefined && found.every((each) => standingOn(each, today) === 'former');
		return { official: serves ?? (found[0] as Official), former, words: count };
	}
	const [near, ...others] = isBesideName(tokens, start, title) ? nearTo(first, names) : [];
	if (near === undefined || others.length > 0 || (title !== null && near.office !== present(title))) return null;
	return { official: near, former: standingOn(near, today) === 'former', words: 1 };
}

/** A slip is looked for in a name only where something beside it says that it is one: "greg abbot", "can desantos pardon". */
function isBesideName(tokens: readonly Token[], at: number, title: Officer | null): boolean {
	const word = tokens[at]?.word ?? '';
	if (word.length < 5 || vocabulary.has(word) || givenNames.has(word)) return false;
	const before = tokens[at - 1]?.word ?? '';
	return (
		title !== null ||
		givenNames.has(before) ||
		(auxiliaries.has(before) && /^(?:pardon|commut|still|grant|give|free|spare|just)/.test(tokens[at + 1]?.word ?? ''))
	);
}

/** The same letters in another order: "dewein". */
function isShuffled(name: string, word: string): boolean {
	if (name.length !== word.length) return false;
	let left = word;
	for (const letter of name) {
		const at = left.indexOf(letter);
		if (at < 0) return false;
		left = left.slice(0, at) + left.slice(at + 1);
	}
	return true;
}

/** Those whose surname differs in one letter, or two of a long one. */
function nearTo(word: string, { surnames }: Names): readonly Official[] {
	const plain = word.replace(/s$/, '');
	const found: Official[] = [];
	for (const [name, official] of surnames.get(word.charAt(0)) ?? []) {
		const most = name.length >= 8 ? 2 : 1;
		const isNear = (said: string) => distance(name, said, most) <= most;
		if (Math.abs(name.length - word.length) > 2) continue;
		if (isNear(word) || (plain !== word && isNear(plain)) || isShuffled(name, plain)) found.push(official);
	}
	return found;
}

/** "Mark Carney" is not John: a given name before the surname is the official's own. */
function isOthers(tokens: readonly Token[], at: number, found: readonly Official[]): boolean {
	const before = tokens[at - 1];
	if (before === undefined || !givenNames.has(before.word)) return false;
	return !found.some(
		({ person, words }) =>
			fold(person).startsWith(`${before.word} `) || words.some((name) => name.startsWith(`${before.word} `)),
	);
}

/** Given names that people put before a surname of somebody else in office. */
const givenNames = new Set(
	'mark mike michael john james robert bob bill william david dave tom thomas joe joseph dan daniel paul peter george kevin brian eric steve steven stephen chris anthony tony andrew andy scott greg gary tim jim jeff ken larry frank ray jack henry sam ben adam alex nick ryan jason justin josh matt kate katie laura sarah mary anna maria lisa susan karen linda nancy amy jane emma carol michelle jennifer jessica elizabeth liz rachel boris donald pete phil doug wes roy gavin kathy gretchen maura janet tina haley hailey'.split(
		' ',
	),
);

const present = (title: Officer): Officer =>
	title === 'former-president' ? 'president' : title === 'former-governor' ? 'governor' : title;
