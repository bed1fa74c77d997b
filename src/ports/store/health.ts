import type { Missing, Witnesses } from '../../domain/disappearance.js';
import type { Health } from '../../domain/health.js';
import type { Moving } from '../../domain/moving.js';
import type { Instant } from '../../domain/petition.js';

export interface HealthTable {
	get(petition: number): Promise<Health | null>;
	all(): Promise<readonly Health[]>;
	/** Adds one failure; `since` is kept from the first one. Absent: its page does not lead elsewhere. */
	fail(
		petition: number,
		failure: {
			at: Instant;
			kind: string;
			detail: string;
			stopped: boolean;
			missing: Missing | null;
			moving?: Moving | null;
		},
	): Promise<Health>;
	removed(petition: number): Promise<void>;
	/** How the platform's other petitions that are read have fared since then. */
	witnesses(petition: number, platform: string, since: Instant): Promise<Witnesses>;
	/** Forgets the trouble; gives back what it was. */
	recover(petition: number): Promise<Health | null>;
}
