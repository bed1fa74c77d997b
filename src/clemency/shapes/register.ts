import { distance } from '../../domain/nearest.js';
import { hasAll, type RegisteredCase } from './case.js';
import { longestFrom } from './first-words.js';
import { fold } from './fold.js';

/** A name in a question. */
export interface PersonFound {
	/** Place of its first word, and how many words it has. */
	readonly start: number;
	readonly words: number;
	/**
	 * `is` = this case, whatever capitals or nickname; `ask` = the words may mean any of these, or somebody else;
	 * `near` = spelled otherwise: asked back ("Do you mean …?"), never answered; `unread` = a case of which no page
	 * good enough was found: nothing is said of it, and nothing else either as if it were nobody's.
	 */
	readonly how: 'is' | 'ask' | 'near' | 'unread';
	readonly cases: readonly RegisteredCase[];
}

export interface Register {
	readonly cases: readonly RegisteredCase[];
	byId(id: string): RegisteredCase | null;
	/** The case that is told of by what happened, and by no name; null where none is, or several are. */
	byDeed(words: readonly string[]): RegisteredCase | null;
	/**
	 * The people named among folded words, in order, the longest name first at each place. `ordinary` says of a word
	 * that it is one of the language: such a word alone is never a person, and no slip is looked for in it.
	 */
	find(words: readonly string[], ordinary: (word: string) => boolean): readonly PersonFound[];
}

/** A word or name that leads to several cases, or to people the register does not know. */
export interface SharedName {
	readonly name: string;
	readonly ids: readonly string[];
}

interface Name {
	readonly folded: string;
	readonly of: RegisteredCase;
}

/** Shorter ones are too often words. */
const shortestSurname = 6;

/** Surnames that are as often somebody's given name. */
const givenToo = new Set('anthony gordon stewart clinton jackson'.split(' '));

/** Names with a slip are looked for among so many words. */
const longestNear = 4;

/** `unread` = whole names of those left out. */
export function createRegister(
	cases: readonly RegisteredCase[],
	shared: readonly SharedName[],
	unread: readonly string[] = [],
): Register {
	const out = new Set(unread.map(fold).filter((name) => name.includes(' ')));
	const ids = new Map(cases.map((each) => [each.id, each]));
	const exact = new Map<string, RegisteredCase[]>();
	const ask = new Map<string, RegisteredCase[]>();
	const slips = new Map<string, RegisteredCase[]>();
	const add = (to: Map<string, RegisteredCase[]>, name: string, of: RegisteredCase) => {
		const folded = fold(name);
		const there = to.get(folded);
		if (there === undefined) to.set(folded, [of]);
		else if (!there.includes(of)) there.push(of);
	};
	for (const each of cases) {
		for (const name of [each.name, ...each.aliases]) add(exact, name, each);
		for (const name of each.ambiguous) add(ask, name, each);
		for (const name of each.misspelled) add(slips, name, each);
	}
	// A surname nobody else here has: asked back, as others outside the register bear it, too.
	const bySurname = new Map<string, RegisteredCase[]>();
	for (const each of cases)
		if (each.kind === 'person' && !/ of | and |\(/.test(each.name) && each.name.split(' ').length < 4)
			add(bySurname, each.name.split(' ').at(-1) ?? '', each);
	for (const [name, of] of bySurname) {
		if (name.length >= shortestSurname && !givenToo.has(name) && !exact.has(name) && !ask.has(name) && !slips.has(name))
			slips.set(name, of);
	}
	for (const { name, ids: of } of shared) {
		for (const id of of) {
			const known = ids.get(id);
			if (known !== undefined) add(ask, name, known);
		}
	}
	const deeds = deedsOf(cases);
	const longest = longestFrom([...exact.keys(), ...ask.keys(), ...slips.keys(), ...out]);
	const spelled = new Map<string, Name[]>();
	// "Derek Shauvin": a slip in the first letter, where the other name is right.
	const byFirst = new Map<string, Name[]>();
	for (const [folded, of] of exact) {
		const first = of[0] as RegisteredCase;
		const key = initials(folded.split(' '));
		spelled.set(key, [...(spelled.get(key) ?? []), { folded, of: first }]);
		const [word = '', ...rest] = folded.split(' ');
		if (rest.length === 1) byFirst.set(word, [...(byFirst.get(word) ?? []), { folded, of: first }]);
	}

	return {
		cases,
		byId: (id) => ids.get(id) ?? null,
		byDeed(words) {
			const told = new Set<RegisteredCase>();
			for (const word of words)
				for (let end = word.length; end > 0; end--)
					for (const { of, lists } of deeds.get(word.slice(0, end)) ?? []) if (hasAll(words, lists)) told.add(of);
			const [only = null] = told;
			return told.size === 1 ? only : null;
		},
		find(words, ordinary) {
			const found: PersonFound[] = [];
			for (let start = 0; start < words.length; start++) {
				const here = at(words, start, ordinary);
				if (here === null) continue;
				found.push(here);
				start += here.words - 1;
			}
			return found;
		},
	};

	function at(words: readonly string[], start: number, ordinary: (word: string) => boolean): PersonFound | null {
		const first = words[start] as string;
		for (let count = Math.min(longest(first), words.length - start); count > 0; count--) {
			if (count === 1 && ordinary(first)) return null;
			const name = words.slice(start, start + count).join(' ');
			if (out.has(name) || (count > 1 && out.has(name.replace(/s$/, ''))))
				return { start, words: count, how: 'unread', cases: [] };
			const asked = ask.get(name);
			if (asked !== undefined) return { start, words: count, how: 'ask', cases: asked };
			const slip = slips.get(name);
			if (slip !== undefined) return { start, words: count, how: 'near', cases: slip };
			// "hunter bidens pardon": whose it is, as it is typed on a phone.
			const known = exact.get(name) ?? (count > 1 ? exact.get(name.replace(/s$/, '')) : undefined);
			const whole =
				known?.length === 1 ? misspelledWhole(words, start, count, known[0] as RegisteredCase, ordinary) : 0;
			if (whole > 0) return { start, words: whole, how: 'near', cases: known ?? [] };
			if (known !== undefined) return { start, words: count, how: known.length > 1 ? 'ask' : 'is', cases: known };
		}
		// "Joe Jimmy Doe": a nickname between two names that are one case's.
		const around = ordinary(words[start + 1] ?? '') ? undefined : exact.get(`${first} ${words[start + 2] ?? ''}`);
		if (around?.length === 1) return { start, words: 3, how: 'is', cases: around };
		const keys = initialsFrom(words, start, ordinary);
		for (let count = keys.length; count > 0; count--) {
			const said = words.slice(start, start + count);
			const alike = nearTo(said, spelled.get(keys[count - 1] as string) ?? []);
			const near = alike.length > 0 || count !== 2 ? alike : otherInitial(said, byFirst.get(first) ?? []);
			if (near.length > 0) return { start, words: count, how: 'near', cases: near };
		}
		return null;
	}
}

/** What happened in a case: a word that begins with one of each list. */
interface Deed {
	readonly of: RegisteredCase;
	readonly lists: readonly (readonly string[])[];
}

/** What is told of cases, by what a word of it begins with: most words begin like none. */
function deedsOf(cases: readonly RegisteredCase[]): ReadonlyMap<string, readonly Deed[]> {
	const byStart = new Map<string, Deed[]>();
	for (const of of cases)
		for (const lists of of.deeds ?? [])
			for (const start of lists[0] ?? []) byStart.set(start, [...(byStart.get(start) ?? []), { of, lists }]);
	return byStart;
}

/**
 * How many words spell the whole name of a case, of which one word was read, with a slip: "mumia abu jamall" is asked
 * back, though "mumia" alone is nobody else. 0 where they spell it right, or not at all.
 */
function misspelledWhole(
	words: readonly string[],
	start: number,
	read: number,
	{ name }: RegisteredCase,
	ordinary: (word: string) => boolean,
): number {
	const whole = fold(name).split(' ');
	const said = words.slice(start, start + whole.length);
	if (whole.length <= read || said.length < whole.length || said.slice(1).some(ordinary)) return 0;
	const off = distance(said.join(' '), whole.join(' '), 2);
	return off > 0 && off <= 2 && eachNear(said, whole) ? whole.length : 0;
}

/** Two words of which the first is right and the second wrong in its first letter, and at most one more. */
function otherInitial([first, last = '']: readonly string[], names: readonly Name[]): readonly RegisteredCase[] {
	if (last.length < 5) return [];
	return names.flatMap(({ folded, of }) => {
		const own = folded.slice((first as string).length + 1);
		return own[0] !== last[0] && distance(own, last, 1) <= 1 ? [of] : [];
	});
}

/** Slips rarely change the first letter of a word: names are compared only with those of the same ones. */
function initials(words: readonly string[]): string {
	return words.map((word) => word[0]).join('');
}

/** The initials of one, of two and of more words from one on, up to the next that is no name. */
function initialsFrom(words: readonly string[], start: number, ordinary: (word: string) => boolean): readonly string[] {
	const found: string[] = [];
	for (const word of words.slice(start, start + longestNear)) {
		if (ordinary(word)) break;
		found.push((found.at(-1) ?? '') + word[0]);
	}
	return found;
}

/** Two slips a word at most. */
function eachNear(said: readonly string[], name: readonly string[]): boolean {
	return said.length === name.length && said.every((word, i) => distance(word, name[i] as string, 2) <= 2);
}

/** The cases whose names look most like the words; none where too much differs. */
function nearTo(said: readonly string[], names: readonly Name[]): readonly RegisteredCase[] {
	const name = said.join(' ');
	if (name.length < 7) return [];
	// Two slips in each of two names: "derick chovin".
	const most =
		said.length === 1 ? 1 : Math.min(name.length >= 12 ? 4 : 3, Math.floor(name.length / (name.length >= 12 ? 3 : 4)));
	const near = names
		.map(({ folded, of }) => ({ folded, of, off: distance(folded, name, most) }))
		.filter(({ folded, off }) => off <= most && (off < 4 || eachNear(said, folded.split(' '))))
		.sort((a, b) => a.off - b.off);
	const best = near[0]?.off;
	return [...new Set(near.filter(({ off }) => off === best).map(({ of }) => of))];
}
