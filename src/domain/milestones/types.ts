import type { NewCrossing } from '../crossing.js';
import type { Facts } from '../facts.js';
import type { Part } from '../families/total.js';
import type { ParametersFault } from '../faults/commands.js';
import type { OutlookState } from '../outlook/models.js';
import type { OutlookBasis } from '../outlook/outlook.js';
import type { Instant, OfficialEvent, SigningState, Subject } from '../petition.js';

/** What changed for one petition between two looks, or with the mere passing of time. */
export interface Change {
	readonly subject: Subject;
	readonly now: Instant;
	/** The state before; null at first sight. */
	readonly before: {
		readonly count: number;
		readonly events: readonly OfficialEvent[];
		readonly state: SigningState;
		/** Whether signing was over by what was known before, judged now. */
		readonly over: boolean;
		/** What the model remembered, as of the last change of the count; null where that is unknown. */
		readonly outlook: OutlookState | null;
	} | null;
	readonly after: Facts;
	/** When Milepost began to watch it; nothing dated at or before this is news to anybody. */
	readonly since: Instant;
	/** Crossings of this subject that exist already: first moments stand, and corrections need to know what was told. */
	readonly known: readonly KnownCrossing[];
}

export interface KnownCrossing {
	readonly key: string;
	readonly moment: Instant;
	readonly value: number | null;
	/** For corrections: the values it took back. */
	readonly lost: readonly number[];
	/** The threshold it was told with as not reached. */
	readonly of?: number;
	/** The date it was told with. */
	readonly due?: Instant;
	/** What it was told with of the future. */
	readonly outlook?: OutlookBasis;
}

/** A crossing as a rule proposes it. */
export type Candidate = NewCrossing & {
	/** For corrections: tell only where one of these keys was told; absent = everywhere it is asked for. */
	readonly takesBack?: readonly string[];
};

/** A campaign's total at one member's reading. */
export interface TotalChange {
	readonly subject: Subject;
	readonly now: Instant;
	readonly title: string;
	/** The lowest baseline of those who follow it: nothing at or below is news to anybody. */
	readonly baseline: number;
	/** Keys reached before. */
	readonly known: readonly string[];
	readonly after: number;
	readonly parts: readonly Part[];
}

/** One way to wish for news. A rule turns a change into crossings; it knows nothing of follows or channels. */
export interface MilestoneRule {
	/** As typed: `every` in `every:10000`. */
	readonly id: string;
	/** Null when the parameters are right; else what is wrong. */
	readonly check: (params: string | null) => ParametersFault | null;
	/** Crossings of this change, for these parameters. */
	readonly reached: (change: Change, params: string | null) => readonly Candidate[];
	readonly reachedTotal?: (change: TotalChange, params: string | null) => readonly Candidate[];
	/** The next moment after `change.now` at which this rule could say something without a new reading. */
	readonly nextMoment?: (facts: Facts, params: string | null) => Instant | null;
	/** The lowest number above `count` that the parameters name. Round numbers and thresholds are known without a rule. */
	readonly nextCount?: (count: number, params: string | null) => number | null;
	/** Parameters in one canonical spelling, so that two spellings of one wish are decided once. */
	readonly normal?: (params: string | null) => string | null;
}
