import type { AskCode } from './ask.js';
import type { Power, Step } from './law.js';
import type { Officer } from './question.js';
import { isBinding } from './verdict.js';

/**
 * Whether an officer may do it in the way that was asked: true, false, or null where the law read does not turn on it.
 * `power` = who decides in this case.
 */
export function mayIt(code: AskCode, officer: Officer | null, power: Power): boolean | null {
	const { decider, steps } = power;
	const board = decider === 'board';
	const governor = officer === 'governor' || officer === null || officer === 'board';
	const own = (officer === 'president' || governor) && (decider === 'governor' || decider === 'president');
	const approves = steps.some(({ step }) => step === 'approval');
	const sits = steps.some((step) => step.step === 'vote' && /Governor/.test(step.members));
	const needed = steps.some((step) => step.step === 'vote' && /Governor/.test(step.vote));
	const stopped = steps.some(isBinding);
	const mustHear = steps.some((step) => step.step === 'advice' && (step.duty === 'law' || step.duty === 'unknown'));
	switch (code) {
		case 'alone':
			return officer === 'board' ? board && !stopped : own && !stopped;
		case 'need-board':
			// Who must be heard is needed in one sense, and not in the other.
			return !board && !stopped && mustHear ? null : board || stopped;
		case 'against':
			return own && !stopped;
		case 'bound':
			// What binds is a refusal: nobody must grant what was recommended.
			return board || stopped;
		case 'refuse':
			return own || approves || needed;
		case 'must-sign':
			return approves;
		case 'board-alone':
			return board && !approves && !needed;
		case 'outvoted':
			return sits && !needed;
		default:
			return null;
	}
}

/** The step in which somebody votes, recommends, consents or approves; null where one person decides alone. */
export function votingStep({ steps }: Power): Step | null {
	return steps.find(({ step }) => step === 'vote') ?? steps.find(isBinding) ?? null;
}
