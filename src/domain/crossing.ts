import type { OutlookBasis } from './outlook/outlook.js';
import type { CountKind, Instant, Subject } from './petition.js';

/** Families of announcements, in the order in which a merged post chooses its headline (docs/decisions/020). */
export const familyOrder = [
	'threshold',
	'lifecycle',
	'correction',
	'total',
	'count',
	'percent',
	'pace',
	'deadline',
	'event',
] as const;
export type Family = (typeof familyOrder)[number];

/** One member's part of a campaign total: its number and when it was taken. */
export interface Part {
	readonly petition: number;
	readonly title: string;
	readonly count: number;
	readonly approximate: boolean;
	readonly at: Instant;
}

/** The numbers a crossing is told with, as they were at that moment. Plain data, stored as JSON. */
export interface CrossingFacts {
	readonly title: string;
	readonly url: string | null;
	readonly zone: string;
	readonly count: number;
	readonly approximate: boolean;
	/** What kind of number `count` is, so that a displayed or typed one says so; absent: nothing is said. */
	readonly countKind?: CountKind;
	readonly countAt: Instant;
	/** When the platform last showed `count`; told where the age of the number matters. */
	readonly seenAt?: Instant;
	/** Of a threshold found reached after the end: whether that was `before` it, in the `final` count, or only since. */
	readonly ended?: 'before' | 'final' | 'since';
	/** The number reached, fallen below or expected; absent where the key has none. */
	readonly value?: number;
	/** Whole days since opening, counted on the calendar of the petition's zone. */
	readonly days?: number;
	/** Last instant by which something is promised or over. */
	readonly due?: Instant;
	readonly needed?: number;
	readonly neededPerDay?: number;
	readonly authority?: string;
	readonly consequence?: string;
	/** For corrections: the count before. */
	readonly before?: number;
	/** For corrections: the values no longer reached and told before; empty when all still are. */
	readonly lost?: readonly number[];
	/** For corrections: the highest told value that still stands. */
	readonly stands?: number;
	/** For surges: signatures of the last 24 hours, and of a usual day. */
	readonly gained?: number;
	readonly usual?: number;
	/** For 'on track': the opposite was said in between. */
	readonly again?: boolean;
	readonly percent?: number;
	readonly of?: number;
	readonly summary?: string;
	readonly link?: string;
	readonly on?: Instant;
	readonly dayKnown?: boolean;
	readonly reached?: boolean;
	readonly parts?: readonly Part[];
	readonly name?: string;
	readonly reason?: string;
	/** What the outlook of that moment is made of. */
	readonly outlook?: OutlookBasis;
	/** Of what takes a crossing back that whoever runs Milepost retracted: what it was, and why. */
	readonly retracted?: { readonly family: Family; readonly moment: Instant; readonly why: string };
}

/** A milestone reached, before it has a row: `key` names what was reached, never the rule that noticed. */
export interface NewCrossing {
	readonly subject: Subject;
	readonly key: string;
	readonly family: Family;
	readonly moment: Instant;
	readonly facts: CrossingFacts;
}

export interface Crossing extends NewCrossing {
	readonly id: number;
	/** When Milepost first saw it, on the domain's clock. */
	readonly noticedAt: Instant;
	/** Whoever runs Milepost said that it was wrong: since when (real time), and why. It is told to nobody any more. */
	readonly retracted?: { readonly at: Instant; readonly why: string };
}
