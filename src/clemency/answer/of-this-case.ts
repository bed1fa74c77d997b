import type { Verdict } from '../judge/verdict.js';
import type { Fact } from '../shapes/fact.js';

const ofCommutation = /^For a (?:federal )?commutation\b/;
const ofDeath = /^In death cases\b/;

/**
 * Of the facts of a topic those of the act that is asked for, and of a death sentence where there is one, before the
 * others; what is said of these alone is nothing for anybody else.
 */
export function ofThisCase(facts: readonly Fact[], { said: { act, hinges } }: Verdict): readonly Fact[] {
	const special = [
		{ says: ofCommutation, isAsked: act === 'commutation' },
		{ says: ofDeath, isAsked: hinges.death === true },
	];
	const asked = special
		.filter(({ isAsked }) => isAsked)
		.flatMap(({ says }) => facts.filter((fact) => says.test(fact.says)));
	const general = facts.filter((fact) => !special.some(({ says }) => says.test(fact.says)));
	return asked.length > 0 ? asked : general;
}
