import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask, AskCode } from '../judge/ask.js';
import type { Power, Step } from '../judge/law.js';
import { isBinding, isClemency, type Verdict } from '../judge/verdict.js';
import type { Ground } from './ground.js';

/**
 * How a power is shared, in a sentence that answers whichever way round it was asked: "needs nobody's yes" is no to
 * "must he ask" and yes to "may he alone". Null where the sentence on who decides says it already.
 */
export function powerSaid(ask: Ask, power: Power, verdict: Verdict, { texts }: Ground): Line | null {
	const { row, finding, said } = verdict;
	const { clemency } = texts;
	const { reply, decider } = clemency;
	const others = finding.is === 'power' ? finding.others : [];
	if (others.some((other) => other.power.steps.some(({ step }) => step === 'approval'))) return null;
	const who = decider(row, power.decider);
	if (power.decider === 'board') {
		if (power.steps.some(({ step }) => step === 'approval')) return null;
		const sits = power.steps.some((step) => step.step === 'vote' && /Governor/.test(step.members));
		const needed = power.steps.some((step) => step.step === 'vote' && /Governor/.test(step.vote));
		if (sits && (ask.code === 'board-alone' || ask.code === 'outvoted'))
			return [needed ? reply.voteNeeded(row) : reply.outvoted(row)];
		if (sits || !ofGovernor.has(ask.code)) return null;
		return reply.noPart(row, clemency.only(row, isClemency(said.act) ? said.act : 'pardon', power));
	}
	if (power.decider !== 'governor') return null;
	const isFree = ![power, ...others.map((other) => other.power)].some((each) => each?.steps.some(isBinding) === true);
	const only = clemency.capital(clemency.only(row, isClemency(said.act) ? said.act : 'pardon', power));
	switch (ask.code) {
		case 'alone':
			return isFree ? reply.nobodysYes(only) : null;
		case 'need-board':
			// A board that only may be asked is what was asked about.
			return isFree && !power.steps.some(mayBeAsked) ? reply.nobodysYes(only) : null;
		case 'against':
			return isFree ? reply.againstAdvice(only) : null;
		case 'must-sign':
			return [reply.nothingUntil(who)];
		case 'board-alone':
			return [reply.notWithout(who)];
		case 'outvoted':
			return [reply.notOutvoted(who)];
		case 'refuse':
			return power.steps.length === 0 ? [reply.mayRefuseAlone(who)] : null;
		default:
			return null;
	}
}

const mayBeAsked = (step: Step) => step.step === 'advice' && step.duty !== 'law' && step.duty !== 'unknown';

/** Where a board decides without a Governor, these are about what the Governor has to do with it. */
const ofGovernor: ReadonlySet<AskCode> = new Set<AskCode>(['must-sign', 'board-alone', 'outvoted', 'refuse']);

/** A sentence with the word before it that the question asked for. */
export const withWord = (yes: boolean, said: Line, { texts }: Ground): Line =>
	yes ? texts.clemency.reply.yes(said) : texts.clemency.reply.no(line`${said}`);
