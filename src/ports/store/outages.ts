import type { Affected, Outage, OutageScope } from '../../domain/outages/types.js';
import type { Instant } from '../../domain/petition.js';

/** What managers were told about sources. */
export interface OutageTable {
	/** Whether a petition is in trouble, or anything told is not forgotten yet. */
	any(): Promise<boolean>;
	all(): Promise<readonly { readonly scope: OutageScope; readonly outage: Outage }[]>;
	/** Puts these in the place of what was stored. */
	set(scope: OutageScope, outages: readonly Outage[]): Promise<void>;
	/** Petitions in trouble, and those due at or before `overdueAt`. */
	affected(overdueAt: Instant): Promise<readonly Affected[]>;
	/** When this source last answered well, for whichever petition (other than `except`). */
	answered(source: string, except?: number | null): Promise<Instant | null>;
	/** Where these petitions are followed, alone or in a campaign; the same may come twice. */
	followers(
		petitions: readonly number[],
	): Promise<readonly { readonly platform: string; readonly workspace: string; readonly petition: number }[]>;
}
