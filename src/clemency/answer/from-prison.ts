import type { Verdict } from '../judge/verdict.js';
import { powersFor } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';

/**
 * Whoever still serves is not let out by what comes after a sentence: asked who may pardon somebody in prison, people
 * want it shortened. Nothing where that is what was asked for, or where nobody there does it.
 */
export function fromPrison({ row, said, finding }: Verdict, { texts: { clemency } }: Ground): readonly Claim[] {
	if (said.act !== 'pardon' || said.stage !== 'serving' || finding.is !== 'power') return [];
	const { power } = powersFor(row.powers, 'commutation', said.hinges);
	if (power === null || power.decider === 'nobody') return [];
	const isSame =
		power.decider === finding.power?.decider && JSON.stringify(power.steps) === JSON.stringify(finding.power.steps);
	return [
		{ line: clemency.power.fromPrison(isSame, clemency.only(row, 'commutation', power)), by: row.who, must: true },
	];
}
