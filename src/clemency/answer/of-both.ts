import type { Ask } from '../judge/ask.js';
import { isClemency, judge, powersFor, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/**
 * "Do both go to the President", "is it one office or two": of convictions under several laws, whether one office
 * decides on all of them, and which on each, in one sentence. Null where nothing of the kind is asked.
 */
export function ofBoth(
	{ code, act, words = [] }: Ask,
	asks: readonly Ask[],
	codes: readonly string[],
	verdictOf: (code: string) => Verdict,
	ground: Ground,
): Claim | null {
	const text = words.join(' ');
	const isOurs = codes.length > 1 && codes.length <= 3 && codes.every((each) => /^[A-Z]/.test(each));
	const isAsked = (code === 'who' || code === 'may') && forAll.test(text) && !apart.test(text);
	if (!isOurs || !isAsked || !isClemency(act) || asks.some(({ of }) => ofEachCourt.has(of ?? ''))) return null;
	const verdicts = codes.map(verdictOf);
	const { clemency } = ground.texts;
	const each = verdicts.flatMap(({ row, said }) => {
		const { power } = powersFor(row.powers, act, said.hinges);
		const bare = judge(row, { ...said, act, asked: null });
		return power === null || bare.finding.is !== 'power'
			? []
			: [{ office: clemency.decider(row, power.decider), only: clemency.only(row, act, power), by: row.who }];
	});
	if (each.length < verdicts.length) return null;
	const isOne = new Set(each.map(({ office }) => office)).size === 1;
	return {
		line: clemency.reply.ofBoth(
			each.map(({ only }) => only),
			isOne,
		),
		by: each.flatMap(({ by }) => by.sources),
	};
}

/** One rule for several courts, told before who decides in each of them. */
export const ofEachCourt: ReadonlySet<string> = new Set(['otherState', 'twoSovereigns']);

const forAll =
	/\b(?:both|same|two|one|separate|different) (?:to|do|go|in|of (?:them|these)|places?|offices?|governors?|boards?|people|persons?)\b|\b(?:send|pardon|do|for|handle|cover|decide|take) (?:on )?(?:both|all (?:of them|three))\b|\bboth\b.*\b(?:same|go|goes|president|governor|board)\b/;
/** How it is with each of them is asked, and not whether one does. */
const apart = /\b(?:for|in|to|of) each\b|\bwho .*\bwhich\b/;
