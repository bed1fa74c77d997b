import type { Instant, Snapshot } from './petition.js';

/**
 * What came of reading a petition. A source never throws for a platform's fault: it returns one of these.
 * `detail` is for operators and `explain`; people in chats see the catalogue's text for the kind.
 */
export type SourceOutcome =
	| { readonly kind: 'fresh'; readonly snapshot: Snapshot; readonly aliases?: readonly string[] }
	/** The platform says nothing changed (304, or the same answer). */
	| { readonly kind: 'unchanged' }
	/** Gone for good or hidden: 404, 410. Nothing is deleted. */
	| { readonly kind: 'gone'; readonly status: number; readonly detail: string }
	/** The same petition under a new address or id: re-key and read again. */
	| { readonly kind: 'moved'; readonly id: string; readonly detail: string }
	/** The platform will not serve us: 401, 403, 429, a challenge page. `retryAfterMs` null: stop until an operator acts. */
	| { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs: number | null; readonly detail: string }
	/** Their trouble or the network's: 5xx, time-out, reset, DNS, too large, a forbidden address. */
	| { readonly kind: 'unreachable'; readonly code: string; readonly detail: string }
	/** An answer we cannot read: never a wrong number. */
	| { readonly kind: 'shape-changed'; readonly detail: string }
	/**
	 * Not asked yet: the platform's budget is used up, or its host has asked us to wait, until then (null: until an
	 * operator says otherwise). No trouble of the petition's, which stays due; `asked`: only this one leads to that host.
	 */
	| { readonly kind: 'held'; readonly until: Instant | null; readonly asked: boolean };

/** What came of sending one post. */
export type SendOutcome =
	| { readonly kind: 'sent'; readonly messageId: string }
	| { readonly kind: 'retry-after'; readonly ms: number; readonly code: string }
	/** It may or may not have arrived: settle before trying again. */
	| { readonly kind: 'unknown'; readonly code: string }
	| { readonly kind: 'destination-lost'; readonly code: string }
	| { readonly kind: 'permission-lost'; readonly code: string }
	| { readonly kind: 'payload-refused'; readonly code: string }
	| { readonly kind: 'credentials-refused'; readonly code: string };

/** What was found when a doubtful post was looked for. `absent` = certainly not there, or safe to repeat. */
export type SettleOutcome =
	| { readonly kind: 'sent'; readonly messageId: string }
	| { readonly kind: 'absent' }
	| { readonly kind: 'unknown'; readonly code: string };
