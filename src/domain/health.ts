import type { Missing } from './disappearance.js';
import type { Moving } from './moving.js';
import type { Instant } from './petition.js';

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
	/** Its page leads elsewhere; null while it does not. */
	readonly moving: Moving | null;
	/** The page is believed to be gone, and was told so. */
	readonly removed: boolean;
}
