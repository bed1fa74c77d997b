import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import { sharedBy } from '../judge/shared.js';
import { isClemency, type Verdict } from '../judge/verdict.js';
import { asksElse } from '../read/power-meant.js';
import type { Claim } from './citations.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';

/** "Can anybody else than the Governor", "is he the only one": null where that is not asked of this law's. */
export function replyElse(ask: Ask, { row, finding, said: { act } }: Verdict, ground: Ground): readonly Claim[] | null {
	const asked = ask.code === 'may' ? asksElse(ask.words ?? []) : null;
	const power = finding.is === 'power' ? finding.power : null;
	const officer = ask.asked?.officer;
	if (asked === null || power === null || !isClemency(act) || (officer !== 'governor' && officer !== 'president'))
		return null;
	const shared = sharedBy(power);
	if (shared === null) return null;
	const { clemency } = ground.texts;
	const isOnly = power.decider === officer;
	const truth: Truth = isOnly === (asked === 'only') ? 'yes' : 'no';
	// Where another decides in some cases a bare word would be half of it.
	const varies = finding.is === 'power' && finding.others.some((other) => other.power.decider !== power.decider);
	const own = line`${clemency.capital(clemency.only(row, act, power))}.`;
	const members = power.steps.flatMap((step): readonly Claim[] =>
		step.step === 'vote' ? [{ line: clemency.power.sits(step.members), by: row.who }] : [],
	);
	return [{ line: worded(varies ? 'depends' : truth, own, ask, ground), by: row.who }, ...members];
}
