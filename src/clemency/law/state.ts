import type { Jurisdiction, Power } from '../judge/law.js';

type Usual = 'kind' | 'impeachment' | 'notWhile' | 'eligibility' | 'waits' | 'innocence' | 'change' | 'notes';
type StateRow = Omit<Jurisdiction, Usual> & Partial<Pick<Jurisdiction, Usual>>;

/** A state's row: what is not said of it is nothing, and impeachment is excepted, as nearly everywhere. */
export function state(row: StateRow): Jurisdiction {
	const usual = {
		impeachment: 'excepted',
		notWhile: [],
		eligibility: [],
		waits: [],
		innocence: null,
		change: null,
		notes: [],
	} as const;
	return { kind: 'state', ...usual, ...row };
}

type Steps = Power['steps'];

/**
 * A governor's whole clemency: pardons after `steps`, and the rest alike. `rest` = how sure it is that commutations,
 * reprieves and fines go the same way: high where the clause itself was read, medium where only pages about pardons
 * were.
 */
export function governor(steps: Steps, rest: Power['confidence'] = 'medium'): readonly Power[] {
	const heard = steps.filter(({ step }) => step !== 'notice');
	return [
		{ acts: ['pardon'], when: {}, decider: 'governor', steps, confidence: 'high' },
		{ acts: ['commutation'], when: {}, decider: 'governor', steps: heard, confidence: rest },
		{ acts: ['reprieve', 'remission'], when: {}, decider: 'governor', steps: [], confidence: rest },
	];
}

export function advice(by: string, duty: 'law' | 'optional' | 'order' | 'practice' | 'unknown'): Steps {
	return [{ step: 'advice', by, duty }];
}
