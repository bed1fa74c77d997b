import type { Ask } from '../judge/ask.js';

/*
 * Whether a yes or no is asked for, by the words themselves: of the way an application goes and of when to ask each
 * statement says which word is true, so that none has to be learned.
 */

const opening = '^(?:(?:so|but|and|ok|okay|also|well|then|hi|hello|hey|please|if so|is it true(?: that)?) )*';
const opens = new RegExp(
	`${opening}(?:is|are|was|were|will|would|does|do|did|can|could|may|must|should|has|have|am)\\b`,
);
/** "Can you tell me how": what is asked stands behind. */
const indirect =
	/^(?:(?:so|but|and|ok|hi|hello|hey|please) )*(?:can|could|do|does|would|will) (?:you|u|ya|yall|someone|somebody|anyone|anybody) (?:(?:please|guys|all|just) )*(?:tell|know|say|explain|help|give|advise|let)\b/;
const open = /\b(?:how|when|what|whats|where|which|who|whom|why)\b/;
const either =
	/\bor\b(?! (?:not|no|(?:do|does) (?:they|he|she|it) just|is it (?:free|just|only|all)|just|only|something|anything|what|whatever|wherever|anywhere|so|am i|told|heard)\b)/;

/** Turned round, a word may answer either way. */
const turned = /\b(?:not|never|without|no|nobody|cant|cannot|dont|doesnt|isnt|wont|unless|except)\b/;

/** A yes or no would answer it. */
export function asksWhether({ yesNo, words = [] }: Pick<Ask, 'yesNo' | 'words'>): boolean {
	const text = words.join(' ');
	if (either.test(text) || turned.test(text)) return false;
	// Behind "do they tell her when" stands no question.
	if (opens.test(text)) return !indirect.test(text) || !open.test(text);
	return (yesNo || asksOf.test(text)) && !open.test(text);
}

/** "Pardoned by Ohio, can she": it is asked behind something that was told, of somebody and of nothing else. */
export function asksWithin({ words = [] }: Pick<Ask, 'words'>): boolean {
	const text = words.join(' ');
	return asksOf.test(text) && !open.test(text) && !turned.test(text);
}
const asksOf =
	/(?:^|\b)(?:can|could|may|will|would|does|do|is|are|am) (?:i|he|she|we|they|it|you|u|my|his|her|our|their|the|a|an|pardons?|somebody|someone)\b/;

/** The question as one that a word may stand before, whatever was learned of its words. */
export const toWord = ({ way: _, ...ask }: Ask, isTurned = false): Ask => ({
	...ask,
	plain: true,
	...(isTurned ? { way: 'no' as const } : {}),
});

/** "Must he be in prison at the time" is no "must it be over". */
export const mustBeIn =
	/\b(?:must|does|do|have to|has to|need to|needs to|got to|gotta)(?: \w+){0,4} be (?:still |actually )?(?:in|inside|incarcerated|locked|serving|an? (?:inmate|prisoner))\b/;
