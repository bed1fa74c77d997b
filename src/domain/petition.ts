/** Integer milliseconds UTC. The only form in which a moment is stored or passed. */
export type Instant = number;

/** How exactly a moment is known. A day-known moment is any instant inside that day, read in the petition's zone. */
export type Precision = 'exact' | 'hour' | 'day';

export interface Moment {
	readonly at: Instant;
	readonly precision: Precision;
}

/** A petition as its platform names it: our registry's platform id and the platform's own id. */
export interface PetitionRef {
	readonly platform: string;
	readonly id: string;
}

/**
 * What kind of number a count is, so that it is never shown as more than it is:
 * `exact` counted by the platform, `displayed` what a page shows, `approximate` rounded by whoever reported it,
 * `typed` entered by an organiser, `imported` of the past, from a file: of readings only.
 */
export type CountKind = 'exact' | 'displayed' | 'approximate' | 'typed' | 'imported';

/** What reaching an official number brings. The words are in the catalogue (`consequence`). */
export const consequences = [
	'response',
	'debate-considered',
	'referral',
	'commission-answer',
	/** Whoever started it is heard in public. */
	'hearing',
	/** Shown where the authority itself publishes. */
	'publication',
	/** The authority must take it up. */
	'considered',
	'target',
] as const;
export type Consequence = (typeof consequences)[number];

/** An official number with a consequence. A platform's moving target is a `goal`, never this. */
export interface Threshold {
	readonly count: number;
	readonly consequence: Consequence;
	/** Who must act, as shown: "the White House". */
	readonly authority: string;
	/** Calendar days, in the petition's zone, within which an answer is promised; null where none is. */
	readonly promisedDays: number | null;
	/** When the platform itself says it was reached; null when it has not, or does not say. */
	readonly reachedAt: Instant | null;
	/** Calendar months, where the promise is in months. */
	readonly promisedMonths?: number;
	/**
	 * Where the promise runs from an act that follows and not from the moment it was reached: which, and when that
	 * was; null while it has not happened, when nothing is owed yet.
	 */
	readonly promisedAfter?: { readonly event: 'submitted' | 'presented'; readonly at: Instant | null };
}

/** Signatures of one country, and how many it needs; `minimum` null where that is not known, or it does not count. */
export interface Country {
	/** ISO 3166, two capital letters. */
	readonly code: string;
	readonly count: number;
	readonly minimum: number | null;
}

/** A second threshold beside a count: so many countries must each reach their own minimum. */
export interface Countries {
	readonly needed: number;
	readonly of: readonly Country[];
}

/** Whether it can be signed. `hidden` = gone from the public page (410), `withdrawn` = stopped by its starter. */
export type SigningState = 'open' | 'closed' | 'rejected' | 'withdrawn' | 'hidden';

export type OfficialEventKind =
	| 'responded'
	| 'decision-maker-responded'
	| 'referred'
	| 'debate-scheduled'
	| 'debated'
	| 'debate-refused'
	/** Handed in to those who check the signatures. */
	| 'verifying'
	/** Enough signatures were found valid. */
	| 'validated'
	/** Too few were. */
	| 'insufficient'
	/** Handed in to those who must answer. */
	| 'submitted'
	| 'presented'
	| 'completed'
	| 'victory';

/** Why a platform rejected a petition: its own code for the reason, and what it wrote. */
export interface Rejection {
	readonly code: string | null;
	/** Text from outside, never trusted as markup. */
	readonly text: string | null;
}

/** Something the authorities (or the platform) did, once. One of each kind at most in a snapshot: the newest. */
export interface OfficialEvent {
	readonly kind: OfficialEventKind;
	/** When it happened; for `debate-scheduled` the day of the debate itself. */
	readonly moment: Moment | null;
	/** First lines of what was said: text from outside, never trusted as markup. */
	readonly summary: string | null;
	readonly url: string | null;
	/** How many signatures it is about: those found valid. */
	readonly count?: number;
}

/** What is counted where it is not signatures: "comment", "comments". Text from outside. */
export interface Unit {
	readonly one: string;
	readonly many: string;
}

/** One whole look at a petition: what a source makes of a page. Stored as JSON beside the petition. */
export interface Snapshot {
	readonly title: string;
	readonly url: string | null;
	/** IANA zone in which the platform's day rules count. */
	readonly zone: string;
	/** Whole signatures, 0 … 10^12. */
	readonly count: number;
	readonly countKind: CountKind;
	readonly state: SigningState;
	/** The platform's own word for its state, kept for `why` and `explain`. */
	readonly rawState: string;
	/**
	 * True where the platform goes on taking signatures beyond the deadline: a We the People petition that met its
	 * threshold could be signed until it was answered. Says nothing where there is no deadline.
	 */
	readonly signable: boolean;
	readonly openedAt: Moment | null;
	readonly deadline: Instant | null;
	/** Ascending by count. */
	readonly thresholds: readonly Threshold[];
	/** Absent: signatures. */
	readonly unit?: Unit;
	/** Where signatures are counted by country, too. */
	readonly countries?: Countries;
	/** The platform's own date of its count, where it gives one: it may be weeks old. */
	readonly countedOn?: Moment;
	/** A platform's own moving target (Change.org); null elsewhere. */
	readonly goal: number | null;
	readonly events: readonly OfficialEvent[];
	/** Where the platform gives a reason. */
	readonly rejection?: Rejection;
}

/** The end of signing, as it was seen to come. Kept while it lasts: an extended petition has none any more. */
export interface Ending {
	/** The last moment at which it could be signed: its deadline, else when it was first seen closed. */
	readonly at: Instant;
	/** Since when the platform itself shows it closed; null while it does not. */
	readonly shownAt: Instant | null;
}

/** Petition, moment, count, as the platform reported it. */
export interface Reading {
	readonly at: Instant;
	readonly count: number;
	readonly kind: CountKind;
}

/** Whether a reading says more than the one before it: a later one, with another count or kind. */
export function isNext({ at, count, kind }: Reading, before: Reading): boolean {
	return at > before.at && (count !== before.count || kind !== before.kind);
}

/** What a milestone, a follow or a crossing is about. */
export interface Subject {
	readonly kind: 'petition' | 'campaign';
	readonly id: number;
}

export function isSameSubject(one: Subject, other: Subject): boolean {
	return one.kind === other.kind && one.id === other.id;
}

/** A petition that Milepost keeps, with what is known of it. */
export interface Petition {
	readonly id: number;
	readonly ref: PetitionRef;
	/** The snapshot's title once read; until then what was asked for. */
	readonly title: string;
	readonly url: string | null;
	/** Null while *looking*: asked for, not read yet. */
	readonly snapshot: Snapshot | null;
	/** Moment of the newest stored reading; null before the first. */
	readonly countedAt: Instant | null;
	/** Last time the platform answered well, changed or not. */
	readonly checkedAt: Instant | null;
	readonly nextReadAt: Instant | null;
	/** How signing ended; null while it can be signed, and where nobody saw it end. */
	readonly ending: Ending | null;
	/** Next moment at which something falls due without a reading (a deadline reminder, a promised date). */
	readonly nextMomentAt: Instant | null;
	readonly createdAt: Instant;
}
