import type { PastCount } from './past-count.js';
import type { Instant, Snapshot } from './petition.js';

/**
 * What came of reading a petition. A source never throws for a platform's fault: it returns one of these.
 * `detail` is for operators and `explain`; people in chats see the catalogue's text for the kind.
 */
export type SourceOutcome =
	| {
			readonly kind: 'fresh';
			readonly snapshot: Snapshot;
			readonly aliases?: readonly string[];
			/** What the answer tells of counts before, where the petition is read for the first time. */
			readonly past?: readonly PastCount[];
	  }
	/** The platform says nothing changed (304, or the same answer). */
	| { readonly kind: 'unchanged' }
	/** Gone for good or hidden: 404, 410. Nothing is deleted. */
	| { readonly kind: 'gone'; readonly status: number; readonly detail: string }
	/** The same petition under a new address or id, or on another platform (absent: on its own): it is read there. */
	| { readonly kind: 'moved'; readonly id: string; readonly platform?: string; readonly detail: string }
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

/** Refused for certain: the channel takes posts only as threads, or only as messages. They are the codes of such outcomes. */
export const threadsOnly = 'threads-only';
export const messagesOnly = 'messages-only';

/** What came of editing a message that arrived. Repeating it is harmless. */
export type EditOutcome =
	| { readonly kind: 'edited' }
	/** The message is not there any more. */
	| { readonly kind: 'gone' }
	/** The chat refuses it for good. */
	| { readonly kind: 'cannot'; readonly code: string }
	| Extract<SendOutcome, { kind: 'retry-after' | 'unknown' | 'credentials-refused' }>;

/** What came of publishing a message beyond its channel. Repeating it is harmless. */
export type PublishOutcome =
	/** It is published, now or before. */
	{ readonly kind: 'published' } | Exclude<EditOutcome, { kind: 'edited' }>;

/** What was found when an unconfirmed post was looked for. */
export type SettleOutcome =
	| { readonly kind: 'sent'; readonly messageId: string }
	/** Certainly not there, and not on its way either. */
	| { readonly kind: 'absent' }
	/** Not known, but the platform itself refuses a second copy that leaves before this moment (real time). */
	| { readonly kind: 'repeatable'; readonly leaveBy: Instant }
	/**
	 * `lasting`: what keeps it from being known stays until somebody changes something. `ms`: looking again sooner is of no
	 * use; 0 where nobody knows.
	 */
	| { readonly kind: 'unknown'; readonly code: SettleCode; readonly lasting: boolean; readonly ms: number };

/** Why an unconfirmed post could not be settled; the words are in the catalogue (`why.doubts`). */
export type SettleCode =
	/** The last try may still arrive. */
	| 'on-its-way'
	/** The bot may not read what was said there. */
	| 'history-closed'
	/** The channel cannot be found or seen. */
	| 'channel-closed'
	/** A message that certainly was there is not: what is looked for may have been deleted, too. */
	| 'messages-deleted'
	/** A message of ours is there that nobody can match with a post. */
	| 'not-recognised'
	/** It was in doubt when an older version ran, which had given it up. */
	| 'older-version'
	/** What it says cannot be written any more, so it cannot be looked for. */
	| 'unwritten'
	/** The chat did not answer, or asked to wait. */
	| 'no-answer';

/** Begins the reason of a suspension that names what is missing, in the chat's own words: `lacks:Embed Links`. */
export const lacks = 'lacks:';
