import type { NewCrossing } from '../../src/domain/crossing.js';
import type { CorrectionFacts } from '../../src/domain/families/correction.js';
import type { DeadlineFacts } from '../../src/domain/families/deadline.js';
import type { CommonFacts } from '../../src/domain/families/facts.js';
import type { Family } from '../../src/domain/families/index.js';
import type { LifecycleFacts } from '../../src/domain/families/lifecycle.js';
import type { PaceFacts } from '../../src/domain/families/pace.js';
import type { PercentFacts } from '../../src/domain/families/percent.js';
import type { ThresholdFacts } from '../../src/domain/families/threshold.js';
import type { TotalFacts } from '../../src/domain/families/total.js';

/** What a crossing of whichever family may be told with. */
export type AnyFacts = CommonFacts &
	Partial<ThresholdFacts & LifecycleFacts & DeadlineFacts & CorrectionFacts & PaceFacts & PercentFacts & TotalFacts>;

/** Facts of a crossing where a test knows its family by its key. */
export function anyFacts(crossing: Pick<NewCrossing, 'facts'>): AnyFacts {
	return crossing.facts as unknown as AnyFacts;
}

/** A crossing made by hand, with the facts its family needs at least. */
export function crossingWith(
	crossing: Omit<NewCrossing, 'facts' | 'family'> & { readonly family: Family; readonly facts: AnyFacts },
): NewCrossing {
	const { count } = crossing.facts;
	const needed: Readonly<Partial<Record<Family, object>>> = {
		threshold: { value: count },
		lifecycle: {},
		correction: { value: 0, before: count, lost: [] },
		retraction: {},
		total: { value: count, parts: [] },
		count: { value: count },
		percent: { value: count, percent: 50, of: 2 * count },
		pace: {},
		deadline: {},
	};
	return { ...crossing, facts: { ...needed[crossing.family], ...crossing.facts } } as unknown as NewCrossing;
}
