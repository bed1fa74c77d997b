import { distance } from '../../domain/nearest.js';
import type { Case } from '../judge/case.js';
import { phrase, type Token, tokensOf } from './tokens.js';
import { vocabulary } from './vocabulary.js';

export interface NamedPeople {
	readonly people: readonly Case[];
	/** Names as they are spelled, where they were spelled otherwise. */
	readonly meant: readonly string[];
}

/** The people of `cases.yaml` a question names. */
export function peopleOf(tokens: readonly Token[], cases: readonly Case[]): NamedPeople {
	const found = cases.flatMap((person) => {
		const [best] = [person.name, ...person.aliases]
			.flatMap((name) => matchOf(tokens, name))
			.sort((a, b) => b.words - a.words || a.slips - b.slips);
		return best === undefined ? [] : [{ person, meant: best.slips === 0 ? null : best.name }];
	});
	return {
		people: found.map(({ person }) => person),
		meant: found.flatMap(({ meant }) => (meant === null ? [] : [meant])),
	};
}

function matchOf(tokens: readonly Token[], name: string) {
	const words = tokensOf(name);
	const wanted = phrase(words, 0, words.length);
	// Short names look like too much, and so do single ones.
	const allowed = wanted.length >= 8 && words.length > 1 ? 2 : 0;
	return tokens.flatMap((_, start) => {
		if (start + words.length > tokens.length) return [];
		const typed = phrase(tokens, start, words.length);
		const slips = typed === wanted ? 0 : allowed === 0 ? 9 : distance(typed, wanted);
		// One word alone may be half of another name: "Avery Johnson" is not known.
		return slips > allowed || (words.length === 1 && hasOtherName(tokens, start))
			? []
			: [{ name, slips, words: words.length }];
	});
}

function hasOtherName(tokens: readonly Token[], at: number): boolean {
	const isName = (token: Token | undefined, gap: string | undefined) =>
		token !== undefined && /^\s*$/.test(gap ?? '') && !vocabulary.has(token.word);
	return isName(tokens[at - 1], tokens[at]?.before) || isName(tokens[at + 1], tokens[at + 1]?.before);
}

/** Whether what is left of a question looks like somebody's name. */
export function hasUnknownName(tokens: readonly Token[], used: ReadonlySet<number>): boolean {
	const unknown = (i: number) => {
		const token = tokens[i];
		return token !== undefined && !used.has(i) && !vocabulary.has(token.word) && /\p{L}{2}/u.test(token.word);
	};
	return tokens.some(({ capital, upper, word }, i) => {
		if (!unknown(i) || upper) return false;
		const beside = unknown(i - 1) || unknown(i + 1);
		const pardoned = /^(pardon|commute|clemency|free|exonerate)$/.test(tokens[i - 1]?.word ?? '');
		return (capital && (beside || i > 0)) || (pardoned && word.length > 2);
	});
}
