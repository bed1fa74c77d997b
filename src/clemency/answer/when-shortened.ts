import type { Ask } from '../judge/ask.js';
import { powersFor, type Verdict } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

const must = /\b(?:must|have to|has to|had to|needs?|required|got to|gotta|supposed to|wait)\b/;

/** From when on a sentence may be shortened: what a page says of it; the wait for a pardon is none of it. */
export function whenShortened(ask: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	if (ask.code !== 'when' || ask.act !== 'commutation') return [];
	if (row.kind !== 'state' && row.kind !== 'territory') return [];
	const { power } = powersFor(row.powers, 'commutation', said.hinges);
	if (power === null || power.decider === 'nobody') return [];
	const { reply } = ground.texts.clemency;
	const rules = [
		...ground
			.facts(row.code, 'wait')
			// What holds for life is told to whoever serves it.
			.filter(
				({ served, says }) => served !== undefined || (said.term?.isLife === true && /\bserving life\b/.test(says)),
			)
			.map(({ says, sources }): Claim => ({ line: [says], by: sources })),
		...row.eligibility
			.filter((rule) => /\b(?:[Cc]ommutations?|in prison may)\b/.test(rule) && !/\basked for again\b/.test(rule))
			.map((rule): Claim => ({ line: [rule], by: row.process })),
	];
	const isPut = asksWhether(ask);
	// "Must he be there so long first" is the other way round of "can he ask now".
	const mustServe = must.test((ask.words ?? []).join(' '));
	const truthOf = (rule: string) => (/\bat any time\b/.test(rule) ? 'yes' : 'limits');
	if (rules.length > 0)
		return rules.map((claim, i) => ({
			...claim,
			line: worded(
				isPut && i === 0 ? truthOf(plainText(claim.line)) : null,
				claim.line,
				toWord(ask, mustServe),
				ground,
			),
		}));
	// Of what must be served first nothing is known: a must has no word.
	return [
		{
			line: worded(isPut && !mustServe ? 'yes' : null, reply.commutationWhen(row), toWord(ask), ground),
			by: row.process,
		},
	];
}
