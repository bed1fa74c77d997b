import { type Holders, holderAt } from './holders.js';
import type { Token } from './tokens.js';

const writing =
	/^(?:letters?|petitions?|petitioned|write|writing|wrote|send|sending|sent|applications?|appeals?|beg|plea)$/;
/** So many words before somebody can say that he is written to. */
const most = 6;

/** "A petition to Trump" goes to the President, and is for nobody of that name. */
export function addressed(tokens: readonly Token[], holders: Holders): readonly Token[] {
	return tokens.map((token, at): Token => {
		if (
			tokens[at - 1]?.word !== 'to' ||
			!tokens.slice(Math.max(0, at - most), at).some(({ word }) => writing.test(word))
		)
			return token;
		const found = holderAt(tokens, at, null, holders);
		return found?.words === 1 && found.asked.officer === 'president' ? { ...token, word: 'president' } : token;
	});
}
