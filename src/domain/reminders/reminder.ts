import type { CampaignTotal } from '../campaign.js';
import { resultIsIn } from '../closing.js';
import { isOver } from '../derive.js';
import type { Facts } from '../facts.js';
import type { Instant, Subject } from '../petition.js';
import type { Tenant } from '../tenant.js';
import { day } from '../time.js';

/** What somebody wants to be reminded of, once. */
export type ReminderWish =
	| { readonly kind: 'count'; readonly count: number }
	/** So many milliseconds before signing ends. */
	| { readonly kind: 'deadline'; readonly before: number }
	| { readonly kind: 'answer' }
	/** A day from which on something can be asked for; `place`: the code of the state whose rule it is. */
	| { readonly kind: 'day'; readonly at: Instant; readonly place: string };

/** Somebody who can be written to. `workspace` is empty where a person is the same one in every server. */
export interface Person extends Tenant {
	readonly id: string;
}

export interface Reminder {
	readonly id: number;
	readonly person: Person;
	/** Null where it is about no petition. */
	readonly subject: Subject | null;
	readonly wish: ReminderWish;
	readonly createdAt: Instant;
}

/** What a reminder is about, as it is now. */
export type Reminded =
	| { readonly kind: 'petition'; readonly facts: Facts }
	| { readonly kind: 'campaign'; readonly title: string; readonly total: CampaignTotal }
	| { readonly kind: 'day' };

/** Reminders that one person may have at a time. */
export const mostReminders = 20;
/** A petition that nothing has come of by then is not waited for any longer. */
export const keptFor = 366 * day;

/** On Discord a person is the same one in every server; in Slack's workspaces the same id may be two people. */
export function personIn({ platform, workspace }: Tenant, id: string): Person {
	return { platform, workspace: platform === 'discord' ? '' : workspace, id };
}

/** What is so of a petition, as far as a reminder asks. */
export type Standing = 'waits' | 'due' | 'over';

/** Whether it is time to remind somebody of a petition, or never will be. Pure. */
export function standingOf(wish: ReminderWish, facts: Facts): Standing {
	switch (wish.kind) {
		case 'count':
			if (facts.reading.count >= wish.count) return 'due';
			return hasEnded(facts) ? 'over' : 'waits';
		case 'deadline':
			return untilDeadline(wish.before, facts);
		case 'answer':
			if (isAnswered(facts)) return 'due';
			return isStopped(facts) || (hasEnded(facts) && !facts.thresholds.some(({ reached }) => reached))
				? 'over'
				: 'waits';
		case 'day':
			return facts.now >= wish.at ? 'due' : 'waits';
		default:
			return wish satisfies never;
	}
}

function untilDeadline(before: number, facts: Facts): Standing {
	const { deadline } = facts.snapshot;
	if (hasEnded(facts) || isAnswered(facts)) return 'over';
	// One that is not shown for a while may come back.
	if (deadline === null) return 'waits';
	if (facts.now > deadline) return 'over';
	return facts.upTo >= deadline - before ? 'due' : 'waits';
}

/** Whether somebody answered it, or it was won. */
export function isAnswered({ response, snapshot }: Facts): boolean {
	return response.kind === 'answered' || snapshot.events.some(({ kind }) => kind === 'victory');
}

/** No more signatures are to come, and the last count is in. */
function hasEnded(facts: Facts): boolean {
	if (isStopped(facts)) return true;
	return (
		facts.snapshot.state !== 'hidden' &&
		isOver(facts.snapshot, facts.now) &&
		(facts.ending === null || resultIsIn(facts))
	);
}

function isStopped({ snapshot: { state } }: Facts): boolean {
	return state === 'rejected' || state === 'withdrawn';
}

/** When it may be time without a new reading, after `facts.upTo`; null where only a reading can tell. */
export function reminderMoment({ wish }: Pick<Reminder, 'wish'>, facts: Facts): Instant | null {
	const { deadline } = facts.snapshot;
	if (wish.kind !== 'deadline' || deadline === null) return null;
	const at = deadline - wish.before;
	return at > facts.upTo ? at : null;
}
