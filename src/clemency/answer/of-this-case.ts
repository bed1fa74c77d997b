import type { Verdict } from '../judge/verdict.js';
import type { Fact } from '../shapes/fact.js';

/**
 * Of the facts of a topic those that hold for the act that is asked for, or for a death sentence where there is one; where
 * there are none of these, those that hold for everybody.
 */
export function ofThisCase(facts: readonly Fact[], { said: { act, hinges } }: Verdict): readonly Fact[] {
	const isAsked = ({ only }: Fact) => (only === 'death' ? hinges.death === true : only === act);
	const own = facts.filter((fact) => fact.only !== undefined && isAsked(fact));
	return own.length > 0 ? own : facts.filter(({ only }) => only === undefined);
}
