import {
	afterLanguage,
	afterVeterans,
	alsoLanguage,
	asksOfPresident,
	beforeLanguage,
	beforeName,
	beforeThing,
	beforeVeterans,
	behindThing,
	deedsOfPresident,
	languages,
	months,
	ofCountry,
	ofService,
	presidents,
	stateBefore,
	things,
	timely,
	withArticle,
} from './tables/no-place.js';
import { opensSentence, type Token } from './tokens.js';

/** Whether what looks like a place is a language, the office for veterans or somebody's name. */
export function isNoPlace(tokens: readonly Token[], start: number): boolean {
	const word = tokens[start]?.word ?? '';
	// The right to bear arms is no town's, and no country has a plural.
	if (word === 'turkeys' || (word === 'bear' && wordIn(tokens, start, 1) === 'arms')) return true;
	if (isTime(tokens, start) || isThing(tokens, start) || isOfHistory(tokens, start) || isLincoln(tokens, start))
		return true;
	if (languages.has(word)) return isLanguage(tokens, start);
	// "Stand for MP": the islands' two letters stand beside their names.
	if (word === 'mp') return !tokens.some((token) => /^(?:saipan|tinian|rota|mariana|marianas|cnmi)$/.test(token.word));
	if (
		isSupremeCourt(tokens, start) ||
		isCapitalWrittenTo(tokens, start) ||
		isCapitalInstead(tokens, start) ||
		isSchool(tokens[start])
	)
		return true;
	return word === 'va' ? isVeterans(tokens, start) : isName(tokens, start);
}

/** "What did the SC say": courts say and rule. */
const isSupremeCourt = (tokens: readonly Token[], at: number) =>
	tokens[at]?.word === 'sc' &&
	wordIn(tokens, at, -1) === 'the' &&
	/^(?:say|says|said|rule|ruled|rules|ruling|hold|held|decide|decided|decision|uphold|upheld|strike|struck)$/.test(
		wordIn(tokens, at, 1),
	);

/** "In college, 2007": the town of Alaska has its capital. */
const isSchool = (token: Token | undefined) => token?.word === 'college' && !token.capital;

/** "To the warden or to Washington": beside a federal case it is where the papers go. */
const isCapitalWrittenTo = (tokens: readonly Token[], at: number) =>
	tokens[at]?.word === 'washington' &&
	wordIn(tokens, at, -1) === 'to' &&
	tokens.some(({ word }) => /^(?:federal|federally|feds?|president|presidential)$/.test(word)) &&
	tokens.some(({ word }) =>
		/^(?:send|sent|mail|mailed|write|form|forms|papers|letter|application|petition)$/.test(word),
	);

/** "Is it the Governor or Washington": the President sits there. */
const isCapitalInstead = (tokens: readonly Token[], at: number) =>
	tokens[at]?.word === 'washington' &&
	wordIn(tokens, at, -1) === 'or' &&
	/^(?:governor|gov|governors|board|state|capitol)$/.test(tokens[at - 2]?.word ?? '');

/** "Ex parte Garland", "George Washington", "President Lincoln": a case of the books, and Presidents of long ago. */
function isOfHistory(tokens: readonly Token[], at: number): boolean {
	const before = wordIn(tokens, at, -1);
	const word = tokens[at]?.word ?? '';
	return (
		(before === 'parte' && tokens[at - 2]?.word === 'ex') ||
		presidents.get(word)?.has(before) === true ||
		(before === 'president' && presidents.has(word))
	);
}

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'fall', 'autumn', 'winter']);

/** "In early April", "in May 2019": a town of that name has its state behind it. */
function isTime(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.word ?? '';
	if (!timely.has(word) && !months.has(word)) return false;
	const after = wordIn(tokens, at, 1);
	// "They voted for him in spring".
	const isNext =
		after === '' || opensSentence(tokens, at + 1) || /^(?:and|but|so|now|he|she|they|we|i|the)$/.test(after);
	if (seasons.has(word) && tokens[at]?.capital !== true && isNext) return true;
	return timely.has(word)
		? !/^(?:tx|texas|fl|fla|florida)$/.test(after)
		: months.has(after) || /^(?:19|20)\d\d$/.test(after);
}

/** "Turkey season", "a frozen turkey", "china white": no country's. */
function isThing(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.word ?? '';
	if (!things.has(word)) return false;
	const [before, after] = [wordIn(tokens, at, -1), wordIn(tokens, at, 1)];
	if (beforeThing.has(before)) return true;
	// "The Turkish army" convicts; a Swiss army knife does not.
	if (behindThing.has(after)) return after !== 'army' || /^(?:kni|surplus|boot)/.test(tokens[at + 2]?.word ?? '');
	return withArticle.has(word) && !tokens[at]?.capital && /^(?:a|an|the|some|this|that|my|our)$/.test(before);
}

/** "Excuse my French", "he only speaks Spanish". */
function isLanguage(tokens: readonly Token[], at: number): boolean {
	const before = wordIn(tokens, at, -1);
	const after = wordIn(tokens, at, 1);
	if (beforeLanguage.has(before) || afterLanguage.has(after)) return true;
	if (after === 'is' || after === 'was') return tokens.slice(at, at + 6).some(({ word }) => word === 'language');
	return alsoLanguage.has(before) && !ofCountry.has(after);
}

/** "They refused me VA": beside the service the two letters are its office, where they stand behind no town. */
function isVeterans(tokens: readonly Token[], at: number): boolean {
	const before = wordIn(tokens, at, -1);
	const after = wordIn(tokens, at, 1);
	if (afterVeterans.has(after)) return true;
	if (stateBefore.has(after) || before === 'in' || before === 'of' || before === 'from') return false;
	return beforeVeterans.has(before) || tokens.some(({ word }) => ofService.has(word));
}

/** "Mr. Lincoln", "a lawyer named Montgomery". */
function isName(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.capital === true && beforeName.has(tokens[at - 1]?.word ?? '') && /^ *$/.test(tokens[at]?.before ?? '')
	);
}

/** "Could Lincoln pardon": a President, not a town. */
const isLincoln = (tokens: readonly Token[], at: number) =>
	tokens[at]?.word === 'lincoln' &&
	asksOfPresident.has(wordIn(tokens, at, -1)) &&
	deedsOfPresident.has(wordIn(tokens, at, 1));

/** A word beside another of the same sentence. */
function wordIn(tokens: readonly Token[], at: number, by: -1 | 1): string {
	const gap = tokens[by < 0 ? at : at + 1]?.before ?? '';
	return gap !== ' ' && /[.?!;:,\n]/.test(gap) ? '' : (tokens[at + by]?.word ?? '');
}
