import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Clemency, Power } from '../judge/law.js';
import { type Shared, sharedBy } from '../judge/shared.js';
import { isBinding, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import type { Truth } from './first-word.js';
import type { Ground } from './ground.js';

/** What is said of a shared power: whether it is so, in a sentence, and what stands behind it. */
export interface SaidOfPower {
	readonly truth: Truth | null;
	readonly said: Line;
	readonly beside: readonly Claim[];
}

/** What the sentences of one law are made of. */
interface Parts {
	/** "only the Board of Georgia can pardon a Georgia conviction". */
	readonly only: Line;
	/** "The Governor of Georgia cannot pardon a Georgia conviction; only the Board can." */
	readonly governorCannot: Line;
	/** Who must be heard, or may be. */
	readonly advice: readonly Claim[];
	/** Who votes, where the Governor does, and the vote it takes. */
	readonly voted: Line;
	readonly votes: readonly Claim[];
	/** How somebody must approve. */
	readonly approval: Line;
	/** What stops it: "Nothing can be granted unless …". */
	readonly binding: Line | null;
	/** Whoever has to agree. */
	readonly by: string;
	readonly who: string;
	readonly isHeard: boolean;
	/** Who advises, by name. */
	readonly adviser: string | null;
	/** The power has a limit of its own, which is said with it. */
	readonly isLimited: boolean;
}

/**
 * How a power is shared, by how it was asked: each sentence answers whichever way round, and the word before it says
 * whether what was asked is so. Null where the law read does not turn on it.
 */
export function powerSaid(ask: Ask, power: Power, act: Clemency, verdict: Verdict, ground: Ground): SaidOfPower | null {
	const shared = sharedBy(power);
	if (shared === null) return null;
	const parts = partsOf(power, act, verdict, ground);
	const told = saidOf(ask, shared, parts, verdict, ground);
	if (told === null) return null;
	// Where it would be otherwise if one more fact were true, both cases are told.
	const { finding } = verdict;
	const varies =
		finding.is === 'power' &&
		finding.others.some((other) => {
			const there = sharedBy(other.power);
			return there !== null && there !== shared && truthOf(ask, there, parts, verdict, ground) !== told.truth;
		});
	if (!varies) return told;
	// What is so in most cases; the other one is told behind it.
	return { truth: 'depends', said: ground.texts.clemency.power.mostly(parts.who), beside: [] };
}

const truthOf = (...of: Parameters<typeof saidOf>) => saidOf(...of)?.truth ?? null;

function partsOf(power: Power, act: Clemency, { row }: Verdict, { texts: { clemency } }: Ground): Parts {
	const claims = (is: (step: Power['steps'][number]) => boolean) =>
		power.steps.filter(is).map((step): Claim => ({ line: line`${clemency.how.step(step)}`, by: row.who }));
	return {
		only: clemency.only(row, act, power),
		governorCannot: line`${clemency.cannot(clemency.decider(row, 'governor'), row, act)}${clemency.only(row, act, power, true)}.`,
		advice: claims(({ step }) => step === 'advice'),
		votes: claims(({ step }) => step === 'vote'),
		voted: votedLine(power, act, row, clemency),
		approval: claims(({ step }) => step === 'approval')[0]?.line ?? [],
		binding: claims(isBinding)[0]?.line ?? null,
		by: power.steps.flatMap((step) => (isBinding(step) && 'by' in step ? [step.by] : []))[0] ?? row.body ?? 'board',
		who: clemency.decider(row, power.decider),
		isLimited: power.limit !== undefined,
		adviser: power.steps.flatMap((step) => (step.step === 'advice' ? [step.by] : []))[0] ?? null,
		isHeard: power.steps.some((step) => step.step === 'advice' && (step.duty === 'law' || step.duty === 'unknown')),
	};
}

/** "Only the Board can pardon: the Governor, the Attorney General and … vote; it takes …", else only who can. */
export function votedLine(
	power: Power,
	act: Clemency,
	row: Verdict['row'],
	clemency: Ground['texts']['clemency'],
): Line {
	const step = power.steps.find((each) => each.step === 'vote');
	if (step === undefined) return line`${clemency.capital(clemency.only(row, act, power))}.`;
	const said = clemency.how.step(step);
	return line`${clemency.capital(clemency.only(row, act, { ...power, steps: [] }))}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

const ofBoard = /\b(?:Board|Commission|Panel|Committee|Council)\b/;

/** One that must be heard is not passed over, although its advice does not bind. */
const skips = /^(?:skip|bypass|ignor|around|avoid|circumvent)/;
const consults = /^(?:consult|hear|heard|report|review|input|advice|listen|through|thru|look)/;
const agrees =
	/^(?:agree|approv|consent|permission|vote|ok|okay|recommend|sign|say|yes|bless|support|back|nod|thumb|allow|let|want)/;

function saidOf(ask: Ask, shared: Shared, parts: Parts, { row }: Verdict, { texts }: Ground): SaidOfPower | null {
	const { power } = texts.clemency;
	const { only, governorCannot, advice, votes, voted, approval, binding, by, who, isHeard } = parts;
	const { code, words = [], asked } = ask;
	const has = (said: RegExp) => words.some((word) => said.test(word));
	const says = (truth: Truth | null, said: Line, ...beside: readonly Claim[]): SaidOfPower => ({ truth, said, beside });
	const itself = line`${texts.clemency.capital(only)}.`;
	/** Who may not alone: by whose vote it is done, or who alone can. */
	const together = shared === 'board' ? governorCannot : voted;
	const [heard] = isHeard ? advice : [];
	const noPart = power.noPart(row, only);
	const free = texts.clemency.capital(only);
	// Asked about a board, the one of several that is one.
	const advises =
		(has(/^(?:board|commission|panel|council)/)
			? advice.find(({ line: said }) => ofBoard.test(plainText(said)))
			: undefined) ?? advice[0];
	const { isLimited } = parts;
	// "The Prisoner Review Board" alone would not say whose it is.
	const named = (said: Line) =>
		plainText(said).includes(row.name) || row.kind !== 'state' ? said : power.advisedIn(row, said);
	const advised = (truth: Truth | null) =>
		advises === undefined
			? says(truth, power.nobodysYes(free, isLimited))
			: says(truth, has(consults) ? named(advises.line) : power.advised(who, advises.line));
	/** Of a Governor with a vote, by whether it is needed. */
	const voting = (needed: Truth | null, outvoted: Truth | null) =>
		shared === 'needed'
			? says(needed, power.voteNeeded(row))
			: says(outvoted, power.outvoted(row, votes[0]?.line ?? []));
	const asksBoard =
		ofIt.test(words.join(' ')) || (asked?.officer === 'governor' ? boardBlocks : boardStops).test(words.join(' '));
	// The last word is there where nobody else has one; of what others must want first it is half.
	if (has(/^(?:word|say|decision|call)$/) && /\b(?:last|final) (?:word|say|decision|call)\b/.test(words.join(' '))) {
		if (shared === 'free') return says('yes', power.nobodysYes(free, isLimited));
		if (shared === 'stopped') return says('limits', itself);
		if (shared === 'board') return says('no', noPart);
		return shared === 'approved' ? says('limits', approval) : voting('limits', 'no');
	}
	// "Can the board stop the Governor" is asked of who decides.
	const isBlock = code === 'may' && asked?.officer === 'governor' && asksBoard;
	const isAgainst = code === 'board-alone' && againstBoard.test(words.join(' '));
	const put = isBlock ? 'refuse' : isAgainst ? 'against' : code;
	switch (put === 'alone' && asked?.officer === 'board' ? 'board-alone' : put) {
		case 'alone':
			if (shared === 'free' && isHeard && has(skips)) return advised('no');
			if (shared === 'free')
				return says(
					'yes',
					heard === undefined || isLimited ? power.nobodysYes(free, isLimited) : power.heard(free, heard.line),
				);
			return says('no', together);
		case 'need-board':
			if (shared !== 'free') return says('yes', shared === 'board' ? itself : together);
			// Who must be heard is needed in one sense, and not in the other.
			if (isHeard && heard !== undefined && !has(agrees) && !has(consults))
				return says('in-part', power.onlyAdvice(who, (advises ?? heard).line));
			return advised(isHeard && !has(agrees) ? 'yes' : 'no');
		case 'against':
			if (shared === 'free')
				return says(
					'yes',
					parts.adviser === null ? power.nobodysYes(free, isLimited) : power.againstAdvice(who, parts.adviser),
				);
			return says('no', together);
		case 'bound':
			if (shared === 'free') return advised('no');
			if (shared === 'stopped' || shared === 'approved') return says('depends', power.halfBound(by));
			return shared === 'board' ? says('yes', power.decidesItself(row, who)) : voting('no', 'yes');
		case 'refuse':
			if (asksBoard && shared === 'free') return advised('no');
			if (asksBoard) return says('yes', binding ?? together);
			if (shared === 'free')
				return says('yes', advises === undefined ? power.mayRefuseAlone(who) : power.mayRefuse(who));
			if (shared === 'stopped') return says('yes', power.mayRefuse(who));
			if (shared === 'approved') return says('yes', approval);
			return shared === 'board' ? says('no', noPart) : voting('yes', 'no');
		case 'must-sign':
			// "Must she sign what they voted" asks for a duty, "is her signature needed" for a condition.
			if (shared === 'free' || shared === 'stopped')
				return says(
					isDuty.test(words.join(' ')) && !isNeeded.test(words.join(' ')) ? 'no' : 'yes',
					power.nothingUntil(who),
				);
			if (shared === 'approved') return says('yes', approval);
			return shared === 'board' ? says('no', noPart) : voting('yes', 'no');
		case 'board-alone':
			if (shared === 'free' || shared === 'stopped') return says('no', power.notWithout(who));
			if (shared === 'approved') return says('no', approval);
			return shared === 'board' ? says('yes', noPart) : voting('no', 'yes');
		case 'outvoted':
			if (shared === 'free') return says('no', power.notOutvoted(who));
			if (shared === 'stopped' || shared === 'approved') return says('no', power.eitherNo(row, by));
			return shared === 'board' ? says('yes', noPart) : voting('no', 'yes');
		default:
			return null;
	}
}

/** "Must she sign once they voted": nobody has to. */
const isDuty =
	/^(?=.*\b(?:must|has to|have to|required|supposed to)\b)(?=.*\b(?:if|when|once|after|what|whatever|everything|recommend\w*|approved|voted)\b)|\b(?:obliged?|forced?|bound|binds?)\b/;

const isNeeded = /\bneeds?\b.*\bsign|\bneeded\b|\bsignature\b|\bsign ?off\b|\bofficial\b|\bvalid\b/;

/** "Can he say yes even when the board all said no". */
const againstBoard =
	/\b(?:say yes|says yes|sign|grant|pardon|approve)\b.*\b(?:even|though|although|despite)\b.*\b(?:board|council|commission)\b.*\b(?:no|against|denied|down)\b/;

/** Whether it is asked if the board may stop a pardon, or whoever would grant it. */
const boardBlocks =
	/\b(?:boards?|commission|council|panel|committee)\b(?: (?!if\b|when\b|after\b|says?\b|said\b|voted?\b|recommend\w*\b)\w+){0,7}? (?:block|veto|stop|prevent|overrule|override|keep)\b/;
/** "What is the Council, and can it block one". */
const ofIt = /\b(?:can|could|may|does) it (?:block|veto|stop|refuse|reject|kill|deny)\b/;
const boardStops =
	/\b(?:board|commission|council|panel|committee|cabinet)(?: (?:in|of|still|also|just|alone|ever)){0,3} (?:block|veto|stop|refuse|reject|kill|deny|sink|nix|say no)\b/;
