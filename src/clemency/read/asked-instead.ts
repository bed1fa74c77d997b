import type { Ask } from '../judge/ask.js';
import type { Circumstances } from '../judge/question.js';
import {
	eitherWay,
	needsOne,
	ofCourts,
	ofEitherToo,
	ofRank,
	ofRights,
	whatPardonDoes,
} from './tables/court-or-pardon.js';
import type { Undone } from './telling.js';

/* What is asked instead of what the words ask first: of the dead, where nobody was convicted, by whoever wants to write. */

/** Whether somebody who died can be pardoned is asked of the dead, and of who decides only where that is asked as well. */
export function ofTheDead(asks: readonly Ask[], { dead }: Circumstances): readonly Ask[] {
	if (!dead) return asks;
	const isOpen = !asks.some(({ code }) => code === 'dead');
	return asks.flatMap((ask): readonly Ask[] => {
		const words = ask.words?.join(' ') ?? '';
		// "Can he be pardoned now, and who asks": for whoever cannot.
		if (ask.code === 'who' && ask.asked === null && whoAsks.test(words)) return [{ ...ask, code: 'relative' }];
		if (!isOpen) return [ask];
		const isAsked =
			(ask.code === 'who' || ask.code === 'happened' || ask.code === 'innocence' || ask.code === 'record') &&
			ask.asked === null &&
			canBeCleared.test(words);
		if (!isAsked) return [ask];
		const ofDead: Ask = { ...ask, code: 'dead' };
		return /\bwho\b/.test(words) ? [ofDead, { ...ask, yesNo: false }] : [ofDead];
	});
}

const whoAsks =
	/\bwho(?: (?:can|could|may|would|should|must|has to|gets to|is to|do|does|of us))?(?: even| actually)? (?:asks?|apply|applies|files?|petitions?|requests?)\b/;
const canBeCleared =
	/\b(?:can|could|may|possible|is there|do they|will they|would they)\b.*\b(?:pardon\w*|clear\w*|name|exonerat\w*|forgiv\w*|innocent)\b/;

/**
 * Whoever was never convicted because judgment was put off asks whether that is pardoned at all, and not by whom; so
 * does whoever has no conviction left (`undone`), who also asks it as when, where and whether there is need.
 */
export function ofNoConviction(asks: readonly Ask[], codes: readonly string[], undone: Undone | null): readonly Ask[] {
	const isOurs = codes.length > 0 && codes.every((code) => /^[A-Z]{2}$/.test(code) && code !== 'US');
	if (!isOurs || asks.some(({ code }) => code === 'deferred')) return asks;
	if (asks.length === 0)
		return [{ code: 'deferred', act: 'pardon', asked: null, of: undone, yesNo: false, plain: false }];
	const found = asks.flatMap((ask): readonly Ask[] => {
		const text = ask.words?.join(' ') ?? '';
		const isIts =
			ask.code === 'who' ||
			ask.code === 'happened' ||
			(ask.code === 'may' && (ask.yesNo || undone !== null)) ||
			(undone !== null &&
				(ofUndone.has(ask.code) || (ask.code === 'record' && stillNeeded.test(text))) &&
				ofPardon.test(text));
		if (!isIts) return [ask];
		const deferred: Ask = { ...ask, code: 'deferred', asked: null, of: undone, yesNo: false, plain: false };
		const isWho = undone === null && ask.code === 'who' && /\b(?:who|whos|whose|decides?)\b/.test(text);
		return isWho ? [deferred, ask] : [deferred];
	});
	return found.filter(({ code }, i) => code !== 'deferred' || found.findIndex((each) => each.code === code) === i);
}

/** Asked of a conviction that is gone, these ask whether there is anything to pardon. */
const ofUndone: ReadonlySet<Ask['code']> = new Set<Ask['code']>([
	'when',
	'where',
	'barred',
	'chances',
	'alternative',
	'effect',
]);
const stillNeeded =
	/\b(?:need|needs|should|still|worth|left|have to|has to|must|bother|point)\b|\bcan (?:it|that|i|he|she|they) (?:still |also |even )?(?:be pardoned|get a pardon)\b/;
const ofPardon = /\b(?:pardon\w*|clemency)\b/;

/** "What is a pardon of innocence and does it pay": what comes in is asked, and no fee. */
export function ofPay(asks: readonly Ask[]): readonly Ask[] {
	const isOfInnocence = asks.some(({ code, of }) => code === 'innocence' || of === 'innocencePardon');
	if (!isOfInnocence) return asks;
	const put = asks.map((ask): Ask => {
		const isPay = ask.code === 'cost' && !ofFee.test((ask.words ?? []).join(' '));
		return isPay ? { ...ask, code: 'innocence' } : ask;
	});
	return put.filter((ask, i) => ask.code !== 'innocence' || put.findIndex(({ code }) => code === 'innocence') === i);
}
const ofFee = /\b(?:fees?|costs?|charge|apply|applying|file|filing|lawyers?|attorney)\b/;

/** "A pardon or an expungement", "which before which": what a court does instead is asked, where the place is known. */
export function ofEither(asks: readonly Ask[], codes: readonly string[], texts: readonly string[]): readonly Ask[] {
	if (!codes.some((code) => /^[A-Z]{2}$/.test(code))) return asks;
	const puts = (said: string) => eitherWay.test(said) && !whatPardonDoes.test(said);
	const put = texts.find(puts);
	const isSaid = texts.some((each) => ofPardon.test(each));
	const either = asks.flatMap((ask): readonly Ask[] => {
		const own = (ask.words ?? []).join(' ');
		const isOpen = own === '' || ask.code === 'alternative' || ofRank.test(own);
		if (!(ofEitherToo.has(ask.code) && (puts(own) || (put !== undefined && isOpen)))) {
			// "Can a felony be expunged there", with no word of a pardon; what follows "after it" is asked of one.
			const isCourts = !isSaid && (ask.code === 'record' || ask.code === 'when') && ofCourts.test(own);
			return [isCourts ? { ...ask, code: 'alternative', act: 'pardon' } : ask];
		}
		const text = puts(own) ? own : (put ?? own);
		const yesNo =
			!/ (?:or|vs|versus) /.test(text) && /^(?:\w+ ){0,3}(?:is|are|do|does|should|can|must|would) /.test(text);
		return [{ code: 'alternative', act: 'pardon', asked: null, of: null, yesNo, plain: yesNo, words: text.split(' ') }];
	});
	const first = either.findIndex(({ code }) => code === 'alternative');
	// "Can I vote, or do I need a pardon" is one question.
	const isOfRight = asks.some(({ code }) => ofRights.has(code));
	const isSame = ({ words = [] }: Ask) => isOfRight && needsOne.test(words.join(' '));
	return either.filter((ask, i) => ask.code !== 'alternative' || (i === first && !isSame(ask)));
}

/** "Public record" asks who can see it, and not whether it is erased. `asked` = the words that ask. */
export function withoutRecord(asks: readonly Ask[], asked: string): readonly Ask[] {
	const isOfFiles = asks.some(({ code }) => code === 'public') && /\bpublic records?\b/.test(asked);
	return isOfFiles ? asks.filter(({ code }) => code !== 'record') : asks;
}

/** "Who do I write to" wants an address; "who do I write to, the governor or the board" wants to know which. */
export const asksForAddress = ({ code, asked, words = [] }: Ask): boolean =>
	code === 'who' && asked === null && writesTo.test(words.join(' '));
const writesTo =
	/^(?!.*\bor\b).*\bwhom? (?:do|does|did|should|would|can|could|must|to)\b.*\b(?:write|writes|send|sends|apply|submit|mail|contact|letter|paperwork)\b/;
