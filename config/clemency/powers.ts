import type { Power } from '../../src/domain/clemency/law.js';

/**
 * A governor's whole clemency. The pages read are about pardons; that commutations, reprieves and fines go the same
 * way is how the clauses are usually written, and is held with less confidence where no page says so.
 */
export function governor(steps: Power['steps'], rest: Power['confidence'] = 'medium'): readonly Power[] {
	return [
		{ acts: ['pardon'], when: {}, decider: 'governor', steps, confidence: 'high' },
		{ acts: ['commutation', 'reprieve', 'remission'], when: {}, decider: 'governor', steps: [], confidence: rest },
	];
}
