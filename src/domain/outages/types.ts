import type { Health } from '../health.js';
import type { NoticeCode } from '../notice.js';
import type { Instant } from '../petition.js';
import type { Tenant } from '../tenant.js';

/**
 * What managers are told about: petitions that give no number for now (`down`), until an operator acts (`stopped`),
 * a page that is no longer public (`removed`), and one that is read no more after that (`ended`).
 */
export type OutageKind = 'down' | 'stopped' | 'removed' | 'ended';

/** A petition in trouble that is followed in a server or workspace. */
export interface Trouble {
	readonly petition: number;
	readonly kind: OutageKind;
	/** The kind of the source's outcome. */
	readonly reason: string;
	readonly since: Instant;
	readonly failedAt: Instant;
	/** False while it is due: after a stop the source is asked before anybody speaks of it. */
	readonly current: boolean;
}

/** What the managers of one server or workspace were told about one source, and what they are still to be told. */
export interface Outage {
	readonly kind: OutageKind;
	readonly since: Instant;
	readonly toldAt: Instant;
	/** Of the two reminders, how many there were. */
	readonly reminders: number;
	/** Since when some of its petitions are read again, while others are not; null while none is. */
	readonly answeredAt: Instant | null;
	/** Told to be over at; kept for a while, because what comes back soon is told later. */
	readonly endedAt: Instant | null;
	readonly petitions: readonly number[];
}

/** One message to managers. */
export interface OutageNotice {
	readonly code: Extract<NoticeCode, `source-${string}` | `page-${string}`>;
	readonly since: Instant;
	readonly reason: string;
	/** What it is about. */
	readonly petitions: readonly number[];
	/** With an end: those that still give no number. */
	readonly remaining: readonly number[];
}

export interface OutagePlan {
	readonly outages: readonly Outage[];
	readonly notices: readonly OutageNotice[];
}

/** A source, as far as it is followed in one server or workspace. */
export interface OutageScope extends Tenant {
	readonly source: string;
}

/** A petition in trouble, or (`trouble` null) one that should have been read long ago. */
export interface Affected {
	readonly petition: number;
	readonly source: string;
	readonly nextReadAt: Instant | null;
	readonly trouble: Pick<Health, 'kind' | 'since' | 'failedAt' | 'stopped' | 'removed'> | null;
}
