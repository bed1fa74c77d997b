import { type Ask, isWhen } from '../judge/ask.js';
import { asking } from '../read/tables/told.js';
import { termsOf, unitsOf } from '../read/terms.js';
import type { Country } from '../shapes/country.js';
import { fold } from '../shapes/fold.js';
import { wordsOf } from './clauses.js';

/** Every sentence that is told of a country, always in the same order. */
export function sentencesOf(country: Country): readonly string[] {
	const { who, binding, procedure, apply, effect, timing, group, notes } = country;
	return [who, binding, procedure, apply, effect, timing, group, ...notes].flatMap(sentencesIn);
}

function sentencesIn(text: string | null): readonly string[] {
	return text === null ? [] : text.split(/(?<=[.]) (?=[A-Z])/);
}

/** Beginning of a key: the code of the country, as it can stand in a button. */
const codeOf = (country: Country) => country.code.toLowerCase().replace('-', '');

/** Less than this part of what was asked is chance. */
const enough = 0.45;

/** The sentence that has most in common with what was asked, as a key; null where none has enough. */
export function keyIn({ words, code }: Ask, country: Country): string | null {
	if (words === undefined) return null;
	const units = unitsOf(words.filter((word) => !asking.has(word)));
	const all = sentencesOf(country).map((text) => termsOf(wordsOf(text)));
	const weight = (has: (terms: ReadonlySet<string>) => boolean) => {
		const count = all.filter(has).length;
		return count === 0 ? unknown : Math.log(1 + all.length / count);
	};
	const parts = units.map(({ concept, stems }) => {
		const has = (terms: ReadonlySet<string>) =>
			(concept !== null && terms.has(concept)) || stems.some((stem) => terms.has(stem));
		return { has, weight: weight(has) };
	});
	const total = parts.reduce((sum, part) => sum + part.weight, 0);
	// Where to ask is no answer to anything else, though it names places; when is told with years.
	const isOfTime = isWhen(code) || code === 'duration';
	const wanted = new Set([...sentencesIn(country.procedure), ...sentencesIn(country.timing)]);
	const beside = new Set(
		isOfTime
			? sentencesOf(country).filter((text) => !wanted.has(text))
			: code === 'where'
				? []
				: sentencesIn(country.apply),
	);
	const texts = sentencesOf(country);
	const title = titleIn(words, country);
	const scored = all.map((terms, at) => ({
		at,
		shared: beside.has(texts[at] as string)
			? 0
			: parts.reduce((sum, part) => (part.has(terms) ? sum + part.weight : sum), 0) +
				titled(texts[at] as string, title),
	}));
	const [best] = scored.sort((a, b) => b.shared - a.shared);
	return best === undefined || best.shared === 0 || best.shared < total * enough
		? null
		: `${codeOf(country)}${best.at}`;
}

/** An officer of several words who is asked about by title: "home secretary". */
function titleIn(words: readonly string[], { officers }: Country): string | null {
	const all = ` ${words.join(' ').replace(/\bpm\b/g, 'prime minister')} `;
	const named = [...officers, ...titles].filter((name) => name.includes(' ') && all.includes(` ${name} `));
	return named.sort((a, b) => b.length - a.length)[0] ?? null;
}

const titles = ['governor general', 'prime minister', 'home secretary', 'justice minister', 'attorney general'];

/** What is said of the one who is asked about stands before what is said of others; that he cannot, before all. */
function titled(text: string, title: string | null): number {
	if (title === null || !fold(text).includes(title)) return 0;
	return /\bcannot\b|\buntil\b/.test(text) ? 2 * unknown : unknown;
}

/** A word that no sentence of the country has. */
const unknown = 1;

/** The sentences a question was found to be answered by. */
export function sentencesFor({ of }: Ask, country: Country): readonly string[] {
	const all = sentencesOf(country);
	return (of ?? '').split('-').flatMap((key) => {
		const [, code, at] = /^([a-z]+)(\d+)$/.exec(key) ?? [];
		return code === codeOf(country) ? (all[Number(at)] ?? []) : [];
	});
}
