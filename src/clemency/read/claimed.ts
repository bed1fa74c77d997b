import { type Ask, type AskCode, isEffect, isMay, isWhen } from '../judge/ask.js';

/**
 * "You cannot ask from prison, they say. Is that true": a yes says that it is so as it was claimed. Of a power the claim's
 * own words are read, and what a claim limits or adds is not settled by a word. "Is she wrong" (`isDoubted`) turns it round.
 */
export function asClaimed(ask: Ask, words: readonly string[], isDoubted = false): Ask {
	// "They can vote without a pardon, he says": what holds with nobody pardoned.
	if (saysWithout.test(words.join(' ')) && isEffect(ask.code)) return { ...ask, yesNo: true, way: 'without' };
	// "Without the board he can do nothing" says that it is needed.
	const isDenied =
		words.some((word) => denying.test(word)) && !(ask.code === 'need-board' && needed.test(words.join(' ')));
	const isPut =
		!isMay(ask.code) ||
		(powerClaimed[ask.code]?.test(words.join(' ')) === true &&
			(ask.asked === null || deciding.test(ask.asked.officer)));
	const isPlain = isPut && words.length <= mostOfClaim && !words.some((word) => limiting.test(word));
	const way = isDenied !== isDoubted ? ('no' as const) : ('yes' as const);
	// What somebody claims of an office has words in common with much that is known; of years a claim says whether it is right.
	const { words: own = [], ...unworded } = ask;
	const said: Ask =
		isMay(ask.code) && ask.asked?.officer !== 'foreign-ruler'
			? unworded
			: isWhen(ask.code)
				? { ...ask, words: [...own, 'right'] }
				: ask;
	// "He says a governor cannot": what a general row says of whether one can is turned round.
	const isTurned = (isDenied !== isDoubted && ask.plain && ask.code === 'general') || (isDoubted && ask.plain);
	// Of a time a question without a word asks whether it is over.
	return {
		...said,
		yesNo: ask.yesNo || !isWhen(ask.code),
		...((isPlain && (!ask.plain || ask.code === 'bound')) || isTurned ? { plain: true, way } : {}),
	};
}

/** In these words a claim says of a power what the question of its code asks. */
const powerClaimed: Readonly<Partial<Record<AskCode, RegExp>>> = {
	bound: /\b(?:follow|listen|obey|bound|do what|go with|go along)\b/,
	may: /\b(?:can|could|cant|cannot|couldnt)\b|\b(?:doesnt|dont|never|not) (?:even |ever |actually )?(?:sign|pardon|grant|give|issue)\b/,
	alone: /\b(?:alone|himself|herself|without|on (?:his|her|their) own)\b/,
	'need-board':
		/\b(?:needs?|has to|have to|must|requires?)\b|\bwithout\b.*\b(?:cant|cannot|nothing)\b|\b(?:cant|cannot|nothing)\b.*\b(?:without|unless)\b/,
};
const needed = /\bwithout\b|\bunless\b/;
const saysWithout = /\bwithout (?:(?:a|any|the|getting|having|needing) ){0,2}(?:pardon|clemency)\b/;
const deciding = /^(?:governor|president|board)$/;

/** More words claim more than one thing. */
const mostOfClaim = 16;
const denying = /^(?:not|cant|cannot|never|doesnt|dont|wont|isnt|arent|no|nobody|nothing|without)$/;
const limiting =
	/^(?:only|unless|except|until|before|still|automatic\w*|half|some|sometimes|most|but|first|years?|months?|loses?|lost|forever)$/;
