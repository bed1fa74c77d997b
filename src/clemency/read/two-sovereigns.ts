import type { Ask } from '../judge/ask.js';
import type { Act } from '../judge/question.js';
import { phrase, type Token } from './tokens.js';

const onePardon =
	/\b(?:one|1|single|same|two|2|separate) (?:pardon|petition|application|form|packet)s?\b|\bone or two\b|\bboth (?:in|on|with) one\b|\b(?:at )?the same time\b/;

/**
 * Whether one pardon does for a federal conviction and a state's: the rule first, then who decides for each of them.
 * `generals` = general questions that were read, `named` = whose law the message names; null where it asks nothing of
 * the kind.
 */
export function pairOf(
	generals: readonly Ask[] | null,
	named: readonly string[],
	all: string,
	act: Act,
): readonly Ask[] | null {
	const isFederal = named.includes('US');
	const read = generals?.find(({ of }) => of === 'twoSovereigns');
	if (named.length > 0 && !isFederal) return null;
	const bare = { act, asked: null, yesNo: false, plain: false } as const;
	const several = named.length > 1 && onePardon.test(all);
	const rule = read ?? (several ? { ...bare, code: 'general' as const, of: 'twoSovereigns' } : null);
	if (rule === null) return null;
	return named.length > 1 ? [rule, { ...bare, code: 'who', of: null }] : [rule];
}

/** Labels of questions whether one pardon does for several convictions. */
const ofSeveral: ReadonlySet<string> = new Set(['g:several', 'g:twoSovereigns', 'partial']);
const asksWho = /\b(?:who|whom|whose|which|where|what office|governors?|president|boards?)\b/;
const askInEach =
	/\b(?:have to|has to|had to|must|need|needs|gotta|supposed to|should)\b.*\b(?:both|each|two|separate\w*)\b/;
/** "Does one pardon help with the other", "can the governor do both". */
export const forOther =
	/^(?!.* or ).*\b(?:can|could|does|do|will|would|is) (?:\w+ ){1,4}?(?:do|cover|covers|help|helps|fix|fixes|handle|work|works|count|counts|pardon) (?:\w+ ){0,2}?(?:both|(?:for |with |in )?the other|them (?:both|all)|all of (?:them|it))\b/;
/** "Do I ask one governor or both". */
export const oneOrBoth = /\b(?:one|which|either)\b.* or (?:do i (?:need|ask) )?(?:both|each)\b/;
const asksForOne = /\b(?:apply|ask|file|petition|pardons?)\b/;
const oneOrMore = / or (?:two|2|three|3|several|more|each|both|separate)\b/;

/**
 * Whether one pardon does for the convictions of several courts, and who decides for each of them; null where the
 * message names one, or asks for something else. `words` = those of the sentence that asks.
 */
export function severalOf(
	label: string | null,
	named: readonly string[],
	words: string,
	act: Act,
): readonly Ask[] | null {
	const isOurs = named.length > 1 && named.every((code) => /^[A-Z]{2}$/.test(code));
	const isEach = askInEach.test(words) && !oneOrMore.test(words);
	const isWhich = !named.includes('US') && oneOrBoth.test(words) && asksForOne.test(words);
	const isAsked =
		isWhich ||
		(forOther.test(words) && !named.includes('US')) ||
		(label !== null && ofSeveral.has(label)) ||
		(isEach && asksForOne.test(words));
	if (!isAsked || !isOurs) return null;
	if (isWhich)
		return [
			{
				...{ code: 'general', act, asked: null, of: 'inEachState' },
				yesNo: false,
				plain: false,
				words: words.split(' '),
			},
		];
	const of = named.includes('US') ? 'twoSovereigns' : isEach ? 'inEachState' : 'otherState';
	const isPlain = of !== 'twoSovereigns' && !oneOrMore.test(words);
	const rule: Ask = { code: 'general', act, asked: null, of, yesNo: true, plain: isPlain };
	// That each pardons its own is the answer to "one paper for both"; who they are, to "who does he ask for which".
	if (!asksWho.test(words) && !forOther.test(words)) return [rule];
	return [rule, { code: 'who', act, asked: null, of: null, yesNo: false, plain: false, words: ['who'] }];
}

/** Before a place: "a state one from Boulder", "one state in Ohio". */
const stateBefore =
	/\bstate(?: court)?(?: (?:one|conviction|felony|felonies|case|charge|crime|misdemeanor|court))?s? (?:from|in|out of|at)$/;
/** Behind it: "one from New Jersey state court". */
const stateBehind = /^state (?:court|conviction|felony|case|charge|one)\b/;
/** Behind a state's own name: a town's is a part of the prison's. */
const prisonBehind = /^state (?:prison|pen|penitentiary|inmate|time)\b/;

/** Whether a place beside a federal conviction is said to be that of a state's own. */
export function isOfState(
	tokens: readonly Token[],
	{ start, end, kind }: { readonly start: number; readonly end: number; readonly kind: string },
): boolean {
	const from = Math.max(0, start - 5);
	return (
		stateBefore.test(phrase(tokens, from, start - from)) ||
		stateBehind.test(phrase(tokens, end, 2)) ||
		(kind === 'place' && prisonBehind.test(phrase(tokens, end, 2)))
	);
}
