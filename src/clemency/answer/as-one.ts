import { own } from '../../domain/own.js';
import type { Ask } from '../judge/ask.js';

/**
 * "Who pardons there, and is it the governor" is one question: the answer to whether it is the governor says who it is,
 * with its yes or no. Where another is offered beside the governor, who it is answers both.
 */
export function asOne(asks: readonly Ask[]): readonly Ask[] {
	return asks.flatMap((ask, i): readonly Ask[] => {
		// Two rows on one thing: the narrower answers.
		if (asks.some(({ of }) => of !== null && of === own(narrowed, ask.of ?? ''))) return [];
		const next = asks[i + 1];
		const before = asks[i - 1];
		if (ask.code === 'who' && next !== undefined && isWhetherHe(next, ask)) return isOffered(next) ? [ask] : [];
		if (before?.code !== 'who' || !isWhetherHe(ask, before)) return [ask];
		return isOffered(ask) ? [] : [{ ...ask, plain: true, yesNo: true, way: 'yes', of: null }];
	});
}

/** General rows of which the second says the first again. */
const narrowed: Readonly<Record<string, string>> = { testify: 'testifyForced' };

/** "Is it the governor", of the same act and the same law. */
const isWhetherHe = (ask: Ask, who: Ask) =>
	(ask.code === 'may' || ask.code === 'alone') &&
	ask.act === who.act &&
	ask.within === who.within &&
	ask.asked?.officer === 'governor' &&
	isHe.test(textOf(ask));

const textOf = ({ words = [] }: Ask) => words.join(' ');

/** The office itself is none of the words. */
const isHe =
	/^(?:(?:and|so|or|but|then|like|wait) )*(?:is|isnt|would) (?:it|that|this)(?: (?:the|our|my|your|just|only|still|really|actually|always|be|not|alone|or|a|an|board|somebody|someone|else|commission|council|parole|pardons?|of|and|judge|court))*$/;

const isOffered = (ask: Ask) => / or\b/.test(textOf(ask));
