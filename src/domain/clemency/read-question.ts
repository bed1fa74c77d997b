import type { Case } from './case.js';
import { type Circumstances, nothingSaid } from './question.js';

/** What somebody wants to know, read from their words. */
export type Question =
	/** Convictions to judge, each by its own law. `person` = a name of `cases.yaml`. */
	| {
			readonly is: 'about';
			readonly codes: readonly string[];
			readonly person: Case | null;
			readonly said: Circumstances;
	  }
	/** A state's conviction, and nobody said which state's. */
	| { readonly is: 'some-state'; readonly said: Circumstances }
	/** Nothing was understood well enough to answer. */
	| { readonly is: 'unclear'; readonly why: 'nothing-said' | 'not-understood' };

const plain: readonly (readonly [RegExp, string])[] = [
	[/\b(court[- ]?martial|military|ucmj|army|navy)\b/, 'MIL'],
	[/\b(d\.?c\.?|district of columbia)\b/, 'DC'],
	[/\b(federal|feds|u\.?s\.?|united states)\b/, 'US'],
	[/\bwisconsin\b/, 'WI'],
];

export function readQuestion(text: string, cases: readonly Case[]): Question {
	const words = text.trim().toLowerCase();
	if (words === '') return { is: 'unclear', why: 'nothing-said' };
	const said: Circumstances = /\bpresident\b/.test(words)
		? { ...nothingSaid, asked: { officer: 'president', of: 'US', self: false } }
		: nothingSaid;
	const person = cases.find(({ name, aliases }) =>
		[name, ...aliases].some((each) => words.includes(each.toLowerCase())),
	);
	if (person !== undefined) {
		const codes = [...new Set(person.judgments.map(({ jurisdiction }) => jurisdiction))];
		return { is: 'about', codes, person, said: { ...said, stage: person.stage } };
	}
	const codes = plain.filter(([pattern]) => pattern.test(words)).map(([, code]) => code);
	if (codes.length > 0) return { is: 'about', codes, person: null, said };
	if (/\bstate\b/.test(words)) return { is: 'some-state', said };
	return { is: 'unclear', why: 'not-understood' };
}
