import { type Holders, holderAt } from './holders.js';
import { phrase, type Token } from './tokens.js';

const writing =
	/^(?:letters?|petitions?|petitioned|write|writing|wrote|send|sending|sent|applications?|appeals?|beg|plea)$/;
/** So many words before somebody can say that he is written to. */
const most = 6;

const courteous =
	/^(?:may|might|can|could) i (?:(?:please|kindly|also|just) )?(?:ask|inquire|enquire|know)(?: you)?(?: please)?(?= (?:who|whom|whose|what|which|when|where|why|how|whether)\b)/;

/** "May I ask who decides" asks who decides. */
export function withoutCourtesy(tokens: readonly Token[]): readonly Token[] {
	const at = tokens.findIndex((_, i) => tokens[i + 1]?.word === 'i' && courteous.test(phrase(tokens, i, 7)));
	const said = courteous.exec(phrase(tokens, Math.max(0, at), 7))?.[0] ?? '';
	const end = at + said.split(' ').length;
	const next = tokens[end];
	// "When can I ask. Where do I send it".
	const isOwn = next?.before === ' ' && !/^(?:when|where|how|who|what)$/.test(tokens[at - 1]?.word ?? '');
	if (at < 0 || next === undefined || !isOwn) return tokens;
	return [...tokens.slice(0, at), { ...next, before: tokens[at]?.before ?? '' }, ...tokens.slice(end + 1)];
}

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
