import { type LifecycleFacts, stateIn, stateKey } from './families/lifecycle.js';
import { factsAt } from './milestones/counts.js';
import type { Candidate, Change, KnownCrossing } from './milestones/types.js';
import type { Instant, SigningState } from './petition.js';
import { day } from './time.js';

/** What may come and go, and come again: each time is an event with a moment of its own in its key. */
const kinds = ['hidden', 'rejected', 'withdrawn', 'public'] as const;
type Kind = (typeof kinds)[number];

const dated = /^state:(hidden|rejected|withdrawn|public):\d+$/;

/** Told before within this time, it counts as coming and going. */
const memory = 30 * day;
/** Then the next one must wait: the second for a day, every other for a week. */
const holds = [0, day, 7 * day] as const;

/**
 * No longer public, rejected, withdrawn, and public again. A return takes back what was told of the removal: it is
 * told where that was, and nowhere else. What comes and goes is not told each time; what was held is told if it lasts.
 */
export function visibility(change: Change): readonly Candidate[] {
	const { before, after, now } = change;
	if (before === null) return [];
	const kind = kindOf(after.snapshot.state);
	const told = change.known.filter(({ key }) => dated.test(key)).sort((a, b) => a.moment - b.moment);
	const last = told.at(-1);
	if (kind === 'public') return shownAgain(change, last);
	const changed = before.state !== after.snapshot.state;
	const owed = last !== undefined && toldKind(last) !== kind;
	if ((!changed && !owed) || isHeld(told, kind, now)) return [];
	return [event(change, kind, kind === 'rejected' ? whyRejected(change) : {})];
}

function shownAgain(change: Change, last: KnownCrossing | undefined): readonly Candidate[] {
	const was = kindOf(change.before?.state ?? 'open');
	const open = last === undefined ? null : toldKind(last);
	if (last !== undefined && open !== 'public') {
		return [{ ...event(change, 'public', { reason: open ?? '' }), takesBack: [{ key: last.key, by: [] }] }];
	}
	// Told before each time had its moment (version 0.1.0).
	const old = stateKey(was);
	if (was === 'public' || last !== undefined || !change.known.some(({ key }) => key === old)) return [];
	return [{ ...event(change, 'public', { reason: was }), takesBack: [{ key: old, by: [] }] }];
}

function kindOf(state: SigningState): Kind {
	return state === 'open' || state === 'closed' ? 'public' : state;
}

function toldKind({ key }: KnownCrossing): Kind | null {
	return kinds.find((kind) => kind === stateIn(key)) ?? null;
}

function isHeld(told: readonly KnownCrossing[], kind: Kind, now: Instant): boolean {
	const lately = told.filter((each) => toldKind(each) === kind && now - each.moment < memory);
	const newest = lately.at(-1);
	const hold = holds[Math.min(lately.length, holds.length - 1)] ?? 0;
	return newest !== undefined && now - newest.moment < hold;
}

function whyRejected({ after }: Change): Partial<LifecycleFacts> {
	const { code = null, text = null } = after.snapshot.rejection ?? {};
	return { ...(code === null ? {} : { reason: code }), ...(text === null ? {} : { summary: text }) };
}

function event(change: Change, kind: Kind, more: Partial<LifecycleFacts>): Candidate {
	return {
		subject: change.subject,
		key: stateKey(kind, change.now),
		family: 'lifecycle',
		moment: change.now,
		facts: { ...factsAt(change.after), ...more },
	};
}
