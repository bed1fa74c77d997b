import { isOwn } from './case-asked.js';
import { plain } from './kinds-of-ask.js';
import type { Step } from './reading.js';
import { allMays, courtSaid, noName, notPeople, ofName } from './tables/strangers.js';
import type { Token } from './tokens.js';
import { isForeignTongue } from './tongue.js';
import { vocabulary } from './vocabulary.js';

/** In more words a name is told in passing. */
const mostWords = 40;

/**
 * Somebody by a name the register lacks, beside a state: that a court sat there says nothing of whether it was the
 * state's. Both are answered, and neither as if it were known.
 */
export const byStranger: Step = ({ message, people, about }) => {
	const { tokens, words, all, laws, said, asks } = message;
	// "Can Abbott pardon" is about a conviction of Texas, where no other place is named.
	const [code, ...others] = laws.codes.length > 0 ? laws.codes : said.asked?.of == null ? [] : [said.asked.of];
	const isState =
		code !== undefined && others.length === 0 && /^[A-Z]{2}$/.test(code) && code !== 'US' && code !== 'DC';
	if (!isState || people.is.length + people.ask.length > 0 || laws.person || isOwn(words)) return null;
	if (words.length > mostWords || courtSaid.test(all) || !asks.every((ask) => allMays.has(ask.code))) return null;
	if (isForeignTongue(tokens) || (!people.unread && !namesStranger(tokens, message.read))) return null;
	const [asked] = asks.filter((ask) => ask.code !== 'happened');
	const ask = asked ?? plain('who', said.act, null);
	// A plain word would be that of one court, and which it was is not known.
	return about({
		codes: [code, 'US'],
		asks: [{ ...ask, plain: false, yesNo: ask.code !== 'dead' && ask.yesNo }],
		stranger: true,
	});
};

/** Whether two words beside each other are somebody's name: nobody whom the tables know, and no word of the matter. */
export function namesStranger(tokens: readonly Token[], read: ReadonlySet<number>): boolean {
	const isWord = (at: number) => {
		const token = tokens[at];
		return token !== undefined && !read.has(at) && /^\p{L}{2,}$/u.test(token.word);
	};
	const isUnknown = (at: number) =>
		isWord(at) && !vocabulary.has(tokens[at]?.word ?? '') && !notPeople.has(tokens[at]?.word ?? '');
	return tokens.some(({ word, capital, upper }, at) => {
		const next = tokens[at + 1];
		if (!isUnknown(at) || next === undefined || !isWord(at + 1) || !/^\s*$/.test(next.before)) return false;
		if (
			noName.test(tokens[at - 1]?.word ?? '') ||
			notPeople.has(next.word) ||
			notPeople.has(tokens[at + 2]?.word ?? '')
		)
			return false;
		// "Marvin Guy": of a name in capitals one half may be a word.
		if (capital && !upper && next.capital && !next.upper && word.length > 2) return true;
		return isUnknown(at + 1) && !capital && !next.capital && (at === 0 || ofName.test(tokens[at - 1]?.word ?? ''));
	});
}
