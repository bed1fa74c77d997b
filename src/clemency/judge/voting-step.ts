import type { Power, Step } from './law.js';
import { isBinding } from './verdict.js';

/** The step in which somebody votes, recommends, consents or approves; null where one person decides alone. */
export function votingStep({ steps }: Power): Step | null {
	return steps.find(({ step }) => step === 'vote') ?? steps.find(isBinding) ?? null;
}
