import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../domain/day-rules.js';
import type { Instant, OfficialEvent, SigningState, Snapshot, Threshold } from '../../domain/petition.js';
import { untitled } from '../text.js';
import type { Petition } from './schema.js';

export const zone = 'America/New_York';

function since(local: string): Instant {
	return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/**
 * What a petition created then needed: 5,000 from the first day, 25,000 from October 2011 (nextgov.com, January 2013;
 * only the month is known), 100,000 from the evening of 2013-01-15. Each rule held only for petitions created from then on.
 */
const thresholdsByCreation: readonly (readonly [from: Instant, count: number])[] = [
	[since('2013-01-15T18:00'), 100_000],
	[since('2011-10-01T00:00'), 25_000],
	[Number.NEGATIVE_INFINITY, 5_000],
];

/** An answer within 60 days was promised on 2015-07-28 (politico.com, fedscoop.com); no earlier petition was promised a date. */
const promiseFrom = since('2015-07-28T00:00');
const promisedDays = 60;

/** Signing lasted 30 calendar days; used where an answer has no `deadline`. */
const daysOpen = 30;

/** A petition as the domain sees it. `said` is the official answer's text, where it was read. */
export function snapshotOf(petition: Petition, now: Instant, said: string | null): Snapshot {
	const threshold = thresholdOf(petition);
	const deadline = petition.deadline ?? addDays(petition.created, daysOpen, zone);
	const signable = petition.isSignable ?? isSignable(petition, deadline, threshold.count, now);
	return {
		title: petition.title || untitled(petition.id),
		url: petition.url,
		zone,
		count: petition.signatureCount,
		countKind: 'exact',
		state: stateOf(petition, signable),
		rawState: petition.status,
		signable,
		openedAt: { at: petition.created, precision: 'exact' },
		deadline,
		thresholds: [threshold],
		goal: null,
		events: eventsOf(petition, said),
	};
}

function thresholdOf(petition: Petition): Threshold {
	const usual = thresholdsByCreation.find(([from]) => petition.created >= from)?.[1] ?? 5_000;
	return {
		// The petition's own number wins over the calendar.
		count: petition.signatureThreshold || usual,
		consequence: 'response',
		authority: 'the White House',
		promisedDays: petition.created >= promiseFrom ? promisedDays : null,
		reachedAt: null,
	};
}

/** For answers that do not say (the beta): open until the deadline, and beyond it once the threshold was met, until answered. */
function isSignable(petition: Petition, deadline: Instant, threshold: number, now: Instant): boolean {
	if (petition.status !== 'open' && petition.status !== 'pending response') return false;
	return now <= deadline || petition.signatureCount >= threshold;
}

function stateOf(petition: Petition, signable: boolean): SigningState {
	if (petition.status === 'removed') return 'hidden';
	return signable ? 'open' : 'closed';
}

function eventsOf(petition: Petition, said: string | null): OfficialEvent[] {
	const { response, status, url } = petition;
	if (response === null && status !== 'responded') return [];
	const at = response?.associationTime ?? null;
	const moment = at === null ? null : ({ at, precision: 'exact' } as const);
	return [{ kind: 'responded', moment, summary: said, url: response?.url ?? url }];
}
