import { z } from 'zod';
import { longestFrom } from './first-words.js';

/** One state in which places of a name lie, with the people of the largest, in thousands. */
export interface Sized {
	readonly code: string;
	readonly thousands: number;
}

/** Everything a place's name may mean. */
export interface PlaceFound {
	/** The largest first. */
	readonly states: readonly Sized[];
	/** Countries (ISO 3166) with a city of at least 300,000 people of that name. */
	readonly abroad: readonly string[];
}

/** Names of places, and where each stands in a text: twelve thousand objects would cost ten times as much. */
export interface Places {
	/** How many words the longest name of any kind has that begins with this one; 0 where none does. */
	longestFrom(first: string): number;
	/** What a folded name may mean (see `fold`); null where no place has it. */
	city(name: string): PlaceFound | null;
	/** The same for a county or parish, by its name with that word: `cook county`, `orleans parish`. */
	county(name: string): PlaceFound | null;
	/** A prison, by what people call it; `said` = the other words, for names that need "prison" beside them. */
	prison(name: string, said: ReadonlySet<string>): Prison | null;
	court(name: string): NamedCourt | null;
}

/** A prison says where somebody is held, never whose law it was. */
export const Prison = z
	.strictObject({
		name: z.string(),
		words: z.array(z.string()).min(1).readonly(),
		/** Words that mean it only beside `prison`, `penitentiary`, `inmate` and the like: `angola`. */
		beside: z.array(z.string()).readonly(),
		/** Where it stands: the code of the state or territory, or a country's. */
		in: z.string(),
		/** Whose it is. */
		of: z.enum(['state', 'federal', 'military', 'city', 'abroad']),
	})
	.readonly();

/** A court that people call by a name of its own, and whose law it applies. */
export const NamedCourt = z
	.strictObject({
		name: z.string(),
		words: z.array(z.string()).min(1).readonly(),
		/** Code of the jurisdiction. */
		of: z.string(),
		/** For another country: its key in the table of countries. */
		country: z.string().nullable(),
	})
	.readonly();

export const NamedPlaces = z
	.strictObject({ prisons: z.array(Prison).readonly(), courts: z.array(NamedCourt).readonly() })
	.readonly();

export type Prison = z.infer<typeof Prison>;
export type NamedCourt = z.infer<typeof NamedCourt>;
export type NamedPlaces = z.infer<typeof NamedPlaces>;

/** A city abroad has at least so many thousand people: how many exactly, the data do not say. */
const abroadThousands = 300;

/**
 * The codes a name stands for: one where the largest place has twenty times the people of all the others together,
 * else all of them, to be asked back. `FOREIGN` stands for the cities abroad.
 */
export function codesOf({ states, abroad }: PlaceFound): readonly string[] {
	const sizes = [...states, ...(abroad.length > 0 ? [{ code: 'FOREIGN', thousands: abroadThousands }] : [])].sort(
		(a, b) => b.thousands - a.thousands,
	);
	const [largest, ...rest] = sizes;
	if (largest === undefined) return [];
	const others = rest.reduce((sum, { thousands }) => sum + thousands, 0);
	return others * 20 <= largest.thousands ? [largest.code] : sizes.map(({ code }) => code);
}

const near = new Set(
	'prison penitentiary jail inmate inmates prisoner prisoners incarcerated locked lifer lifers warden hospice landry'.split(
		' ',
	),
);

/**
 * `cities`, `counties`, `abroad` = lines `name=LA:12 SC:5` (abroad: `name=FR CA`), sorted by name.
 */
export function createPlaces(
	texts: { readonly cities: string; readonly counties: string; readonly abroad: string },
	{ prisons, courts }: NamedPlaces,
): Places {
	const cities = linesOf(texts.cities);
	const counties = linesOf(texts.counties);
	const abroad = linesOf(texts.abroad);
	const prisonOf = new Map(prisons.flatMap((each) => each.words.map((word) => [word, each])));
	const besideOf = new Map(prisons.flatMap((each) => each.beside.map((word) => [word, each])));
	const courtOf = new Map(courts.flatMap((each) => each.words.map((word) => [word, each])));
	const found = (states: string | null, countries: string | null): PlaceFound | null => {
		if (states === null && countries === null) return null;
		return { states: states === null ? [] : sized(states), abroad: countries === null ? [] : countries.split(' ') };
	};
	const longestNamed = longestFrom([...prisonOf.keys(), ...besideOf.keys(), ...courtOf.keys()]);
	return {
		longestFrom: remembered((first) =>
			Math.max(longestNamed(first), ...[cities, counties, abroad].map(({ longest }) => longest(first))),
		),
		city: remembered((name) => found(cities.find(name), abroad.find(name))),
		county: (name) => found(counties.find(name), null),
		prison: (name, said) =>
			prisonOf.get(name) ??
			(besideOf.has(name) && [...said].some((word) => near.has(word)) ? (besideOf.get(name) ?? null) : null),
		court: (name) => courtOf.get(name) ?? null,
	};
}

/** Words and names whose answer is kept: a message asks for each of its towns several times. */
const mostRemembered = 500;

function remembered<T>(look: (name: string) => T): (name: string) => T {
	const known = new Map<string, T>();
	return (name) => {
		const before = known.get(name);
		if (before !== undefined) return before;
		if (known.size >= mostRemembered) known.clear();
		const answer = look(name);
		known.set(name, answer);
		return answer;
	};
}

function sized(states: string): readonly Sized[] {
	return states.split(' ').map((each) => {
		const [code = '', thousands = '0'] = each.split(':');
		return { code, thousands: Number(thousands) };
	});
}

interface Lines {
	/** What stands behind a name; null where no line begins with it. */
	find(name: string): string | null;
	/** How many words the longest name has that begins with a word; 0 where none does. */
	longest(first: string): number;
}

/** A text of lines `name=…`, sorted by name, of which only where each begins is kept: names are found by halving. */
function linesOf(text: string): Lines {
	const begins: number[] = [];
	for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1 || text.length) begins.push(start);
	const starts = Uint32Array.from(begins);
	const nameAt = (line: number) => {
		const start = starts[line] as number;
		return text.slice(start, text.indexOf('=', start));
	};
	/** The first line whose name is not before this one. */
	const notBefore = (name: string) => {
		let [low, high] = [0, starts.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (nameAt(middle) < name) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		find(name) {
			const line = notBefore(name);
			if (line === starts.length || nameAt(line) !== name) return null;
			const from = (starts[line] as number) + name.length + 1;
			const end = text.indexOf('\n', from);
			return text.slice(from, end === -1 ? undefined : end);
		},
		longest(first) {
			let most = 0;
			// A blank comes before all letters: longer names follow at once.
			for (let line = notBefore(first); line < starts.length; line++) {
				const name = nameAt(line);
				if (name !== first && !name.startsWith(`${first} `)) break;
				most = Math.max(most, name.split(' ').length);
			}
			return most;
		},
	};
}
