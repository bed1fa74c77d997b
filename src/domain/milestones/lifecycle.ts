import { closing, closingMoment, isKind } from '../closing.js';
import { startOfDay } from '../day-rules.js';
import { isOver, promisedBy } from '../derive.js';
import type { Facts } from '../facts.js';
import { type LifecycleFacts, stateKey } from '../families/lifecycle.js';
import type { Consequence, Instant, OfficialEvent } from '../petition.js';
import { visibility } from '../visibility.js';
import { factsAt } from './counts.js';
import type { Candidate, Change, MilestoneRule } from './types.js';

/** What happens to a petition besides being signed: opened, closed, answered, late to be answered, debated … */
export const lifecycle: MilestoneRule<'lifecycle'> = {
	id: 'lifecycle',
	check: (params) => (params === null ? null : 'rule-takes-nothing'),
	normal: null,
	reached: (change) =>
		[...visibility(change), ...signing(change), ...closing(change), ...events(change), ...promise(change)].filter(
			(each) => !change.known.some((known) => known.key === each.key),
		),
	nextMoment: (facts) => {
		const end = closingMoment(facts);
		const answer = promised(facts).find((at) => at > facts.upTo) ?? null;
		if (end !== null && (answer === null || end <= answer)) return { at: end, what: 'end' };
		return answer === null ? null : { at: answer, what: 'answer' };
	},
	reachedTotal: null,
	nextCounts: null,
	nextTotals: null,
	passedCounts: null,
};

/** Opened; what comes and goes is `visibility`, how it closed `closing`. */
function signing(change: Change): readonly Candidate[] {
	const { before, after, now } = change;
	if (before === null) return [];
	const { snapshot } = after;
	if (snapshot.state !== 'open' || before.state !== 'closed' || isOver(snapshot, now)) return [];
	if (change.known.some(({ key }) => isKind(key, 'closed') || isKind(key, 'ended'))) return [];
	return [state(change, 'opened', now)];
}

/** Consequences that are an answer. */
const answerable: readonly Consequence[] = ['response', 'commission-answer'];

/** What the authorities did since the last look. */
function events(change: Change): readonly Candidate[] {
	const { before, after, now } = change;
	if (before === null) return [];
	return after.snapshot.events
		.filter((event) => !before.events.some((each) => each.kind === event.kind))
		.map((event) => {
			// A debate is scheduled for a later day: the news is now. Everything else happened when it says.
			const past = event.moment !== null && event.moment.at <= now && event.kind !== 'debate-scheduled';
			const moment = past && event.moment !== null ? event.moment.at : now;
			return state(change, event.kind, moment, eventFacts(event, after));
		});
}

function eventFacts(event: OfficialEvent, after: Facts): Partial<LifecycleFacts> {
	// Who answers is who owes the answer, not who owns the highest threshold.
	const owed = after.thresholds.find((each) => answerable.includes(each.threshold.consequence));
	const runs = event.moment !== null && owed?.threshold.promisedAfter?.event === event.kind;
	const due = runs ? promisedBy(owed.threshold, event.moment.at, after.snapshot.zone) : null;
	return {
		...(due === null ? {} : { due }),
		...(event.summary === null ? {} : { summary: event.summary }),
		...(event.url === null ? {} : { link: event.url }),
		...(event.count === undefined ? {} : { value: event.count }),
		...(event.moment === null ? {} : { on: event.moment.at, dayKnown: event.moment.precision === 'day' }),
		...(owed === undefined ? {} : { authority: owed.threshold.authority }),
	};
}

/** An answer promised by a day: that day begins, and it ends without one. */
function promise(change: Change): readonly Candidate[] {
	const { after } = change;
	const { upTo } = after;
	if (after.response.kind !== 'awaited' || after.response.by === null) return [];
	const { by, threshold, since } = after.response;
	const facts = { due: by, on: since, authority: threshold.authority, value: threshold.count };
	const [due, overdue] = promised(after);
	if (overdue !== undefined && overdue > change.since && overdue <= upTo) {
		return [state(change, 'response-overdue', overdue, facts)];
	}
	return due !== undefined && due > change.since && due <= upTo ? [state(change, 'response-due', due, facts)] : [];
}

function promised(facts: Facts): readonly Instant[] {
	if (facts.response.kind !== 'awaited' || facts.response.by === null) return [];
	const { by } = facts.response;
	return [startOfDay(by, facts.snapshot.zone), by + 1];
}

function state(change: Change, kind: string, moment: Instant, more: Partial<LifecycleFacts> = {}): Candidate {
	return {
		subject: change.subject,
		key: stateKey(kind),
		family: 'lifecycle',
		moment,
		facts: { ...factsAt(change.after), ...more },
	};
}
