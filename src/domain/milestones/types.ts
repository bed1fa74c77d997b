import type { CountriesState } from '../countries.js';
import type { NewCrossing } from '../crossing.js';
import type { Dated } from '../dated.js';
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
		/** Its threshold by countries; null where it had none. */
		readonly countries: CountriesState | null;
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
	/** For corrections: tell only where one of these was told and still stands; absent = everywhere it is asked for. */
	readonly takesBack?: readonly TakenBack[];
	/** For dates that somebody typed in: who alone may hear of it; absent = everybody it is asked for by. */
	readonly only?: NonNullable<Dated['only']>;
};

/** What a correction takes back. */
export interface TakenBack {
	readonly key: string;
	/** Keys of corrections that took it back before: whoever was told one of them knows. */
	readonly by: readonly string[];
}

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

/** A number of signatures at which a rule will say something, and the key it will be told by. */
export interface Coming {
	readonly count: number;
	readonly key: string;
}

/** A moment at which a rule may say something without a new reading; `what` it is, is in the catalogue (`nextDate`). */
export interface ComingMoment {
	readonly at: Instant;
	readonly what: 'reminder' | 'end' | 'answer' | 'event';
}

/**
 * One way to wish for news. A rule turns a change into crossings; it knows nothing of follows or channels. What it
 * foresees is what it says when it comes to that: `test/contract/milestone-rule.test.ts` holds every rule to it.
 */
export interface MilestoneRule<Id extends string = string> {
	/** As typed: `every` in `every:10000`. */
	readonly id: Id;
	/** Null when the parameters are right; else what is wrong. */
	readonly check: (params: string | null) => ParametersFault | null;
	/** Parameters in one canonical spelling, so that two spellings of one wish are decided once; null: as typed. */
	readonly normal: ((params: string | null) => string | null) | null;
	/** Crossings of this change of one petition, for these parameters. */
	readonly reached: ((change: Change, params: string | null) => readonly Candidate[]) | null;
	/** Crossings of this change of a campaign's total. */
	readonly reachedTotal: ((change: TotalChange, params: string | null) => readonly Candidate[]) | null;
	/** The counts above `from` at which it will say something while the petition can be signed, ascending, without end. */
	readonly nextCounts: ((facts: Facts, from: number, params: string | null) => Iterable<Coming>) | null;
	/** The same of a campaign's total. */
	readonly nextTotals: ((from: number, params: string | null) => Iterable<Coming>) | null;
	/** The next moment after `facts.upTo` at which it could say something without a new reading. */
	readonly nextMoment: ((facts: Facts, params: string | null) => ComingMoment | null) | null;
	/** Counts it names that are passed already, for whoever follows now; of endless ones only the last. */
	readonly passedCounts: ((facts: Facts, params: string | null) => readonly number[]) | null;
}
