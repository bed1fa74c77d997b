import { carried, contractions, courts, grades, kinds, negations, notYet, pairs } from './tables/denied.js';
import { opensSentence, type Token } from './tokens.js';

/** So many words can stand between a negation and what it denies. */
const widest = 8;

/**
 * Where the negation stands that denies the word at a place, "never" of "never charged federally"; null where none
 * does. It reaches to the next comma or "but", over a list to its end ("no drugs, violence or sex offence"), and not
 * over a word that has another sense behind it: "not sure it was federal" denies nothing.
 */
export function denierOf(tokens: readonly Token[], at: number): number | null {
	let direct = true;
	let listed = false;
	for (let i = at - 1; i >= Math.max(0, at - widest); i--) {
		const gap = tokens[i + 1]?.before ?? '';
		if (/[.?!;:\n]/.test(gap)) return null;
		if (gap.includes(',')) {
			if (!isListedOn(tokens, i + 1)) return null;
			listed = true;
		}
		const word = tokens[i]?.word ?? '';
		if (isNegation(tokens, i)) return isOpen(tokens, i, at) ? null : i;
		if (pairs.has(`${tokens[i - 1]?.word} ${word}`)) return i - 1;
		if (word === 'or' || word === 'nor' || word === 'and') {
			if (!isKind(tokens[i + 1]?.word) && !isKind(tokens[i + 2]?.word)) return null;
			listed = true;
		} else if (isKind(word)) {
			// "Never charged federally convicted in …": what is behind a kind that was denied is told anew.
			if (!direct && !listed) return null;
			listed = false;
		} else if (!carried.has(word)) return null;
		else direct = direct && (word === 'a' || word === 'an');
	}
	return null;
}

const deniable: ReadonlySet<string> = new Set([...kinds, ...grades, ...courts]);
const isKind = (word: string | undefined) => word !== undefined && deniable.has(word);

function isNegation(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.word ?? '';
	if (!negations.has(word)) return false;
	// "Federal or not", "whether or not federal".
	if (tokens[at - 1]?.word === 'or') return false;
	return !(opensSentence(tokens, at) && contractions.has(word) && !isKind(tokens[at + 1]?.word));
}

/** "Not convicted in federal court yet" denies nothing for good. */
function isOpen(tokens: readonly Token[], from: number, at: number): boolean {
	const behind: string[] = [];
	for (let i = at + 1; i < Math.min(tokens.length, at + 4) && !/[.,?!;\n]/.test(tokens[i]?.before ?? ''); i++)
		behind.push(tokens[i]?.word ?? '');
	return [...tokens.slice(from, at).map(({ word }) => word), ...behind].some((word) => notYet.has(word));
}

/** "… drugs, violence or sex": a list goes on behind the comma where an "or" ends it. */
function isListedOn(tokens: readonly Token[], from: number): boolean {
	for (let i = from; i < Math.min(tokens.length, from + widest); i++) {
		const word = tokens[i]?.word ?? '';
		if (word === 'or' || word === 'nor') return i > from;
		if (!isKind(word) && word !== 'a' && word !== 'any') return false;
	}
	return false;
}

export interface Affirmed {
	/** The words without whatever was denied, joined by spaces. */
	readonly text: string;
	/** The kinds of case that were denied: of "no violence, never a DUI" it is "violence dui". */
	readonly denied: string;
	/**
	 * The same as `text`, with "there" for each word at one of these places, and `.` and `,` as words of their own; of the
	 * words from one place to before another, where they are given.
	 */
	without(places: ReadonlySet<number>, from?: number, to?: number): string;
}

/** What a message says to be so, and which kinds of case and of court it denies. */
export function affirmedIn(tokens: readonly Token[]): Affirmed {
	const out = new Set<number>();
	const denied: string[] = [];
	for (const [at, { word }] of tokens.entries()) {
		if (word === 'nonviolent') denied.push('violent');
		if (!isKind(word)) continue;
		const from = denierOf(tokens, at);
		// Of "no violent felony" the violence is denied: it is a felony all the same.
		const special = from !== null && tokens.slice(from, at).some((each) => kinds.has(each.word));
		if (from === null || (grades.has(word) && special)) continue;
		denied.push(word);
		for (let i = from; i <= at; i++) if (!(grades.has(tokens[i]?.word ?? '') && i < at)) out.add(i);
	}
	const text = tokens.flatMap(({ word }, at) => (out.has(at) ? [] : [word])).join(' ');
	const without = (places: ReadonlySet<number>, from = 0, to = tokens.length) => {
		const words: string[] = [];
		for (let at = from; at < to; at++) {
			if (out.has(at)) continue;
			const { word, before } = tokens[at] as Token;
			words.push(...markOf(before, tokens[at - 1]?.word), places.has(at) ? 'there' : word);
		}
		return words.join(' ');
	};
	return { text, denied: denied.join(' '), without };
}

/** What stands between two words, as far as it parts them: the full stop of "sept. 2019" does not. */
function markOf(before: string, last = ''): readonly string[] {
	if (before === ' ') return [];
	if (stops.test(before) || (before.includes('.') && !shortMonths.has(last))) return ['.'];
	return before.includes(',') || before.includes(':') ? [','] : [];
}

const stops = /[?!;\n]/;
const shortMonths: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '));
