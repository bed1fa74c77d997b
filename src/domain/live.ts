import type { DigestEntry } from './digest/digest.js';
import type { EditOutcome } from './outcome.js';
import type { Instant, Subject } from './petition.js';
import type { PostState } from './plan.js';
import { hour, minute } from './time.js';

/** One message of a channel that is kept current by edits. Times are real. */
export interface LiveMessage {
	readonly destination: number;
	/** Null: everything the channel follows. */
	readonly subject: Subject | null;
	/** The post that made the message. */
	readonly post: string;
	/** Whether it was made anew after somebody deleted it: that is done once. */
	readonly remade: boolean;
	/** Switched off: its last edit says so. */
	readonly ending: boolean;
	/** Milliseconds between two looks at its numbers: more while they stand still. */
	readonly gap: number;
	/** The numbers it shows, as `shownNumbers` names them; empty before the first edit. */
	readonly shown: string;
	/** When it was last edited; null before the first edit. */
	readonly editedAt: Instant | null;
	readonly nextAt: Instant;
}

/** While its numbers move they are looked at so often, and it is edited each time they have moved. */
export const shortestGap = minute;
/** While they stand still. */
const longestGap = 5 * minute;
/** Then it is still edited so often: it says when its numbers were last seen. */
const editAtLeast = hour;
/** A chat that refuses so many edits of an old message is left alone for so long. */
const refusedGap = 10 * minute;

/** The same for the same numbers. */
export function shownNumbers(entries: readonly DigestEntry[]): string {
	return entries
		.map(({ petition, count, state, deadline, of }) => [petition, count, state, deadline ?? '', of ?? ''].join(':'))
		.join(' ');
}

/** Whether a message is edited at this look. @param everyEdit false: only when its numbers moved, and hourly at most */
export function isEditDue(
	live: Pick<LiveMessage, 'shown' | 'editedAt'>,
	shown: string,
	now: Instant,
	everyEdit = true,
): boolean {
	if (live.editedAt === null) return true;
	const old = now - live.editedAt >= editAtLeast;
	return everyEdit ? old || shown !== live.shown : old && shown !== live.shown;
}

export function gapAfter({ gap }: Pick<LiveMessage, 'gap'>, moved: boolean): number {
	return moved ? shortestGap : Math.min(2 * gap, longestGap);
}

/** What becomes of a message whose edit came to this. */
export type AfterEdit =
	| { readonly kind: 'kept' }
	/** Not edited: looked at again after so many milliseconds. */
	| { readonly kind: 'later'; readonly ms: number }
	/** It is not there any more. */
	| { readonly kind: 'deleted' }
	/** The chat does not let it be edited; `code` in its own words. */
	| { readonly kind: 'refused'; readonly code: string }
	| { readonly kind: 'credentials-refused'; readonly code: string };

export function afterEdit(outcome: EditOutcome): AfterEdit {
	switch (outcome.kind) {
		case 'edited':
			return { kind: 'kept' };
		case 'gone':
			return { kind: 'deleted' };
		case 'cannot':
			return { kind: 'refused', code: outcome.code };
		case 'retry-after':
			return { kind: 'later', ms: Math.max(outcome.ms, outcome.code === tooManyEdits ? refusedGap : shortestGap) };
		case 'unknown':
			return { kind: 'later', ms: longestGap };
		case 'credentials-refused':
			return { kind: 'credentials-refused', code: outcome.code };
		default:
			return outcome satisfies never;
	}
}

/** Discord's answer to one edit too many of a message older than an hour. */
const tooManyEdits = '30046';

/** Where a message stands, by the state of the post that made it. */
export function standingOf(state: PostState | null): 'there' | 'coming' | 'lost' | 'refused' {
	switch (state) {
		case 'sent':
			return 'there';
		case 'waiting':
		case 'trying':
		case 'doubtful':
			return 'coming';
		case 'refused':
			return 'refused';
		// Merged it never is: it leaves alone. Dropped by an older version of the program, which does not know it.
		case 'dropped':
		case 'merged':
		case 'unsettled':
		case null:
			return 'lost';
		default:
			return state satisfies never;
	}
}
