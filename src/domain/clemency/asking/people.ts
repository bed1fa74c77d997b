import { distance } from '../../nearest.js';
import type { Case } from '../case.js';
import { phrase, type Token, tokensOf } from './tokens.js';
import { vocabulary } from './vocabulary.js';

export interface NamedPerson {
	readonly person: Case;
	/** The name as it is spelled, where it was spelled otherwise. */
	readonly meant: string | null;
	readonly words: ReadonlySet<number>;
}

/** The person of `cases.yaml` a question names; null where it names none of them. */
export function personOf(tokens: readonly Token[], cases: readonly Case[]): NamedPerson | null {
	const names = cases
		.flatMap((person) => [person.name, ...person.aliases].map((name) => ({ person, name, words: tokensOf(name) })))
		.sort((a, b) => b.words.length - a.words.length);
	for (const { person, name, words } of names) {
		for (let start = 0; start + words.length <= tokens.length; start++) {
			const typed = phrase(tokens, start, words.length);
			const wanted = phrase(words, 0, words.length);
			const slips = typed === wanted ? 0 : wanted.length < 8 || words.length < 2 ? 9 : distance(typed, wanted);
			// One word alone may be half of another name: "Avery Johnson" is not known.
			if (slips > 2 || (words.length === 1 && hasOtherName(tokens, start))) continue;
			const found = new Set(words.map((_, i) => start + i));
			return { person, meant: slips === 0 ? null : name, words: found };
		}
	}
	return null;
}

function hasOtherName(tokens: readonly Token[], at: number): boolean {
	const isName = (token: Token | undefined) => token?.capital === true && !vocabulary.has(token.word);
	return isName(tokens[at - 1]) || isName(tokens[at + 1]);
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
