import { ofThatCountry } from './abroad.js';
import { plain } from './kinds-of-ask.js';
import { matcher } from './matcher.js';
import type { Step } from './reading.js';
import { headsAbroad } from './tables/heads-abroad.js';

const heads = matcher(headsAbroad);

/** In more words a king is told in passing. */
const mostWords = 25;

/** "Can the king still pardon": a title that says which country, or one of several, where nothing else does. */
export const byHead: Step = ({ message, people, about, unclear }) => {
	const { words, laws, said, asks } = message;
	const isNamed =
		laws.codes.length > 0 || laws.either !== null || laws.some !== null || (said.asked?.of ?? null) !== null;
	if (isNamed || people.is.length + people.ask.length > 0 || words.length > mostWords) return null;
	const codes = heads.first(words);
	if (codes === null) return null;
	if (words.some((word) => /^(?:gobernador|gouverneur|governatore|governador)$/.test(word)))
		return unclear('which-state');
	if (codes.length > 1) return unclear('which-country', codes);
	const wanted = asks.length > 0 ? asks : [plain('who', said.act, said.asked)];
	return about({ codes, asks: wanted.map((ask) => ofThatCountry(ask, words, codes)) });
};
