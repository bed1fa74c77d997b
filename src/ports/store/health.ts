import type { Missing, Witnesses } from '../../domain/disappearance.js';
import type { Outage } from '../../domain/outages/types.js';
import type { Instant } from '../../domain/petition.js';

/** Trouble with reading one petition. */
export interface Health {
	readonly petition: number;
	readonly failures: number;
	readonly since: Instant;
	readonly kind: string;
	readonly detail: string;
	/** True when reading stopped until an operator acts. */
	readonly stopped: boolean;
	/** The last failure. */
	readonly failedAt: Instant;
	/** Readings that found its page gone; null while the trouble is another. */
	readonly missing: Missing | null;
	/** The page is believed to be gone, and was told so. */
	readonly removed: boolean;
}

export interface HealthTable {
	get(petition: number): Promise<Health | null>;
	all(): Promise<readonly Health[]>;
	/** Adds one failure; `since` is kept from the first one. */
	fail(
		petition: number,
		failure: { at: Instant; kind: string; detail: string; stopped: boolean; missing: Missing | null },
	): Promise<Health>;
	removed(petition: number): Promise<void>;
	/** How the platform's other petitions that are read have fared since then. */
	witnesses(petition: number, platform: string, since: Instant): Promise<Witnesses>;
	/** Forgets the trouble; gives back what it was. */
	recover(petition: number): Promise<Health | null>;
}

/** A source, as far as it is followed in one server or workspace. */
export interface OutagePlace {
	readonly platform: string;
	readonly workspace: string;
	readonly source: string;
}

/** A petition in trouble, or (`trouble` null) one that should have been read long ago. */
export interface Affected {
	readonly petition: number;
	readonly source: string;
	readonly nextReadAt: Instant | null;
	readonly trouble: Pick<Health, 'kind' | 'since' | 'failedAt' | 'stopped' | 'removed'> | null;
}

/** What managers were told about sources. */
export interface OutageTable {
	/** Whether a petition is in trouble, or anything told is not forgotten yet. */
	any(): Promise<boolean>;
	all(): Promise<readonly { readonly place: OutagePlace; readonly outage: Outage }[]>;
	/** Puts these in the place of what was stored. */
	set(place: OutagePlace, outages: readonly Outage[]): Promise<void>;
	/** Petitions in trouble, and those due at or before `overdueAt`. */
	affected(overdueAt: Instant): Promise<readonly Affected[]>;
	/** When this source last answered well, for whichever petition (other than `except`). */
	answered(source: string, except?: number | null): Promise<Instant | null>;
	/** Where these petitions are followed, alone or in a campaign; the same may come twice. */
	followers(
		petitions: readonly number[],
	): Promise<readonly { readonly platform: string; readonly workspace: string; readonly petition: number }[]>;
}
