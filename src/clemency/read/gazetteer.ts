import { distance } from '../../domain/nearest.js';
import { own } from '../../domain/own.js';
import { phrase, simple, type Token } from './tokens.js';

/** Names of one kind, ready to be looked up. */
export interface PlaceNames {
	/** Code → names with `|` between them. */
	readonly names: Readonly<Record<string, string>>;
	readonly cities: Readonly<Record<string, string>>;
	/** Short forms that are ordinary words without a full stop. */
	readonly shortForms: Readonly<Record<string, string>>;
	/** Names that may mean several places. */
	readonly either: Readonly<Record<string, readonly string[]>>;
	readonly abroad: readonly string[];
	readonly alsoPeople: ReadonlySet<string>;
}

export interface Found {
	/** One code; several where the name may mean any of them. */
	readonly codes: readonly string[];
	readonly kind: 'place' | 'city' | 'abroad';
	readonly words: number;
	/** The name as it is spelled, where it was spelled otherwise. */
	readonly meant: string | null;
}

export interface Gazetteer {
	/** The longest name that begins at a token; null where none does. */
	at(tokens: readonly Token[], start: number): Found | null;
	/**
	 * The place whose name looks most like the words that begin at a token; null where none is near enough. `long` =
	 * only names of several words, where the first of them is an ordinary one.
	 */
	near(tokens: readonly Token[], start: number, long: boolean): Found | null;
	isAlsoPerson(name: string): boolean;
}

const longest = 4;

/** Postal codes nobody takes for a word of English, in small letters too. */
const plainPostal = new Set(
	'az ct fl ga il ks ky mn nc nd nh nj nm nv ny ri sc sd tn tx vt wa wi wv wy pr dc'.split(' '),
);

/** Postal codes that are words of their own, even alone in small letters. */
const ordinary = new Set('al as de hi id in la ma me oh ok or pa'.split(' '));

/** Words that look like a state and are none. */
const lookalikes = new Set(['main', 'mine', 'marine', 'texts', 'text', 'taxes', 'organ', 'india', 'oregano']);

export function createGazetteer(source: PlaceNames): Gazetteer {
	const exact = new Map<string, Omit<Found, 'words' | 'meant'>>();
	const add = (list: string, codes: readonly string[], kind: Found['kind']) => {
		for (const name of list.split('|')) if (!exact.has(name)) exact.set(name, { codes, kind });
	};
	for (const [name, codes] of Object.entries(source.either)) add(name, codes, 'place');
	for (const [code, list] of Object.entries(source.names)) add(list, [code], 'place');
	for (const [code, list] of Object.entries(source.cities)) add(list, [code], 'city');
	for (const name of source.abroad) add(name, ['FOREIGN'], 'abroad');
	const postal = new Set(Object.keys(source.names));
	// Only whole names of states and territories are found in spite of slips: short ones look like too much.
	const spelled = Object.entries(source.names).flatMap(([code, list]) => {
		const name = list.split('|')[0] as string;
		return name.length >= 5 ? [{ name, code, words: name.split(' ').length }] : [];
	});

	return {
		at(tokens, start) {
			const token = tokens[start];
			if (token === undefined) return null;
			for (let words = Math.min(longest, tokens.length - start); words > 0; words--) {
				const name = phrase(tokens, start, words);
				const found = exact.get(name) ?? (words === 1 ? exact.get(singular(name)) : undefined);
				// `la` is an article in half the languages of the world.
				const article = name.length <= 2 && !token.upper && tokens.length > 1;
				if (found !== undefined && !article) return { ...found, words, meant: null };
			}
			const short = own(source.shortForms, token.word);
			if (short !== undefined && token.capital && (token.stopped || tokens.length === 1)) {
				return { codes: [short], kind: 'place', words: 1, meant: null };
			}
			const code = token.word.toUpperCase();
			const alone = tokens.length === 1 && !ordinary.has(token.word);
			const said = token.upper || token.before.includes(',') || alone || plainPostal.has(token.word);
			return said && postal.has(code) ? { codes: [code], kind: 'place', words: 1, meant: null } : null;
		},
		near(tokens, start, long) {
			const first = tokens[start]?.word ?? '';
			const typed = [1, 2, 3].map((words) => phrase(tokens, start, words));
			const near = spelled.flatMap(({ name, code, words }) => {
				const said = typed[words - 1] ?? '';
				// Measuring costs; most names are ruled out by their length.
				if (said.length < 4 || Math.abs(said.length - name.length) > 2 || lookalikes.has(said)) return [];
				if (long && (words === 1 || !name.startsWith(`${first} `))) return [];
				const slips = distance(said, name);
				return slips <= (name.length >= 9 ? 2 : 1) ? [{ name, code, words, slips }] : [];
			});
			const best = near.sort((a, b) => a.slips - b.slips || b.words - a.words)[0];
			if (best === undefined) return null;
			const rivals = near.filter(({ slips, words }) => slips === best.slips && words === best.words);
			const codes = rivals.map(({ code }) => code);
			return { codes, kind: 'place', words: best.words, meant: codes.length === 1 ? best.name : null };
		},
		isAlsoPerson: (name) => source.alsoPeople.has(simple(name)),
	};
}

/** `texans` → `texan`: people of a place come in numbers. */
function singular(name: string): string {
	return name.length > 4 && name.endsWith('s') ? name.slice(0, -1) : name;
}
