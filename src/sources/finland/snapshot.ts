import { dayStart, endOfDay, endOfDayAfterMonths } from '../../domain/day-rules.js';
import type { Instant, Moment, OfficialEvent, SigningState, Snapshot } from '../../domain/petition.js';
import { untitled } from '../text.js';
import type { Initiative, State } from './schema.js';

export const zone = 'Europe/Helsinki';
const site = 'https://www.kansalaisaloite.fi';

/** Citizens' Initiative Act (12/2012): 50,000 statements of support within six months, since 1 March 2012. */
const needed = 50_000;
const monthsOpen = 6;

/** Null: not open for signatures yet. */
const states: Readonly<Record<State, SigningState | null>> = {
	DRAFT: null,
	PROPOSAL: null,
	REVIEW: null,
	ACCEPTED: 'open',
	DONE: 'closed',
	CANCELED: 'withdrawn',
};

/** An initiative as the domain sees it; null while nobody can sign. */
export function snapshotOf(initiative: Initiative, now: Instant): Snapshot | null {
	const { id, state, name, startDate, endDate } = initiative;
	const accepted = states[state];
	const opened = startOf(startDate);
	if (accepted === null || now < opened) return null;
	const deadline = endDate === null ? endOfDayAfterMonths(opened, monthsOpen, zone) : endOfDay(startOf(endDate), zone);
	return {
		title: name.fi || name.sv || untitled(id),
		url: `${site}/fi/aloite/${id}`,
		zone,
		count: initiative.totalSupportCount,
		countKind: 'exact',
		// Nothing says closed: an accepted one stays so when its time is over.
		state: accepted === 'open' && now > deadline ? 'closed' : accepted,
		rawState: state,
		signable: false,
		openedAt: { at: opened, precision: 'day' },
		deadline,
		thresholds: [
			{ count: needed, consequence: 'considered', authority: 'Parliament', promisedDays: null, reachedAt: null },
		],
		goal: null,
		events: eventsOf(initiative),
	};
}

function eventsOf({ id, state, stateDate, verified, verifiedSupportCount: valid }: Initiative): OfficialEvent[] {
	const url = `${site}/fi/aloite/${id}`;
	const events: OfficialEvent[] = [];
	if (verified !== null && valid !== null && valid >= needed) {
		events.push({ kind: 'validated', moment: onDay(verified), summary: null, url, count: valid });
	}
	if (state === 'DONE') events.push({ kind: 'submitted', moment: onDay(stateDate), summary: null, url });
	return events;
}

/** Days and moments begin alike: the day is what is known. */
function onDay(text: string | null): Moment | null {
	const at = text === null ? null : dayStart(text.slice(0, 10), zone);
	return at === null ? null : { at, precision: 'day' };
}

/** The schema lets only real days through. */
function startOf(day: string): Instant {
	return dayStart(day, zone) as Instant;
}
