import type { Power } from './law.js';
import { isBinding } from './verdict.js';

/**
 * How a power is shared: one person decides and nobody can stop it (`free`), or somebody must agree (`stopped`); a
 * board decides without the Governor (`board`), with the Governor's approval (`approved`), or with the Governor's vote,
 * which is one of several (`outvoted`) or needed (`needed`).
 */
export type Shared = 'free' | 'stopped' | 'board' | 'approved' | 'outvoted' | 'needed';

/** Null where neither a Governor, nor the President, nor a board decides. */
export function sharedBy({ decider, steps }: Power): Shared | null {
	if (decider === 'governor' || decider === 'president') return steps.some(isBinding) ? 'stopped' : 'free';
	if (decider !== 'board') return null;
	if (steps.some(({ step }) => step === 'approval')) return 'approved';
	const votes = steps.flatMap((each) => (each.step === 'vote' && /Governor/.test(each.members) ? [each.vote] : []));
	if (votes.length === 0) return 'board';
	return votes.some((vote) => /Governor/.test(vote)) ? 'needed' : 'outvoted';
}
