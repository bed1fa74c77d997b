import { type Ask, type AskCode, isMay } from '../judge/ask.js';

/**
 * "You cannot ask from prison, they say. Is that true": a yes says that it is so as it was claimed. Of a power the claim's
 * own words are read, and what a claim limits or adds is not settled by a word.
 */
export function asClaimed(ask: Ask, words: readonly string[]): Ask {
	const isDenied = words.some((word) => denying.test(word));
	const isPut =
		!isMay(ask.code) ||
		(powerClaimed[ask.code]?.test(words.join(' ')) === true &&
			(ask.asked === null || deciding.test(ask.asked.officer)));
	const isPlain = isPut && words.length <= mostOfClaim && !words.some((word) => limiting.test(word));
	const way = isDenied ? ('no' as const) : ('yes' as const);
	// What somebody claims of an office has words in common with much that is known.
	const { words: _, ...unworded } = ask;
	const said: Ask = isMay(ask.code) && ask.asked?.officer !== 'foreign-ruler' ? unworded : ask;
	// "He says a governor cannot": what a general row says of whether one can is turned round.
	const isTurned = isDenied && ask.plain && ask.code === 'general';
	return { ...said, yesNo: true, ...((isPlain && !ask.plain) || isTurned ? { plain: true, way } : {}) };
}

/** In these words a claim says of a power what the question of its code asks. */
const powerClaimed: Readonly<Partial<Record<AskCode, RegExp>>> = {
	may: /\b(?:can|could|cant|cannot|couldnt)\b|\b(?:doesnt|dont|never|not) (?:even |ever |actually )?(?:sign|pardon|grant|give|issue)\b/,
	alone: /\b(?:alone|himself|herself|without|on (?:his|her|their) own)\b/,
	'need-board': /\b(?:needs?|has to|have to|must|requires?)\b/,
};
const deciding = /^(?:governor|president|board)$/;

/** More words claim more than one thing. */
const mostOfClaim = 16;
const denying = /^(?:not|cant|cannot|never|doesnt|dont|wont|isnt|arent|no|nobody|nothing|without)$/;
const limiting =
	/^(?:only|even|unless|except|until|before|still|automatic\w*|half|some|sometimes|most|but|first|years?|months?|loses?|lost|forever)$/;
