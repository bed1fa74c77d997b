import { type Ask, isWhen } from '../judge/ask.js';
import { eachOf, endedIn } from './tables/each-ended.js';

/** In more words years are told of much. */
const mostWords = 40;

/** "One finished in 2012 and one in 2022, when for each": of several cases of one court each is asked about by its year. */
export function eachEnded(asks: readonly Ask[], codes: readonly string[], words: readonly string[]): readonly Ask[] {
	const [only, ...others] = asks;
	if (only === undefined || !isWhen(only.code) || others.length > 0 || codes.length !== 1 || words.length > mostWords)
		return asks;
	const text = words.join(' ');
	if (!eachOf.test(text)) return asks;
	const years = [
		...new Set([...text.matchAll(endedIn)].map(([, year = '', short = '']) => (year === '' ? short : year))),
	];
	return years.length === 2 ? years.map((ended) => ({ ...only, ended })) : asks;
}
