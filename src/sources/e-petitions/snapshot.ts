import { LRUCache } from 'lru-cache';
import { dayStart, endOfDay, endOfDayAfterMonths } from '../../domain/day-rules.js';
import type { PastCount } from '../../domain/past-count.js';
import type { Instant, Moment, OfficialEvent, SigningState, Snapshot, Threshold } from '../../domain/petition.js';
import { untitled } from '../text.js';
import type { LightPoll, Petition, State } from './schema.js';

/** A number of signatures and what it brings, at one parliament. */
export interface ThresholdRule {
	readonly consequence: Threshold['consequence'];
	readonly authority: string;
	/** The petition's own number wins; this is for answers that do not say. */
	readonly usual: number;
	readonly count: (attributes: Petition['attributes']) => number | null;
	readonly reachedAt: (attributes: Petition['attributes']) => Instant | null;
}

/** What differs between the parliaments that run this software. */
export interface House {
	readonly zone: string;
	/** The public site, for links. */
	readonly site: string;
	readonly thresholds: readonly ThresholdRule[];
	/** Months open where the answer has no date; null where the rule is not the same for all. */
	readonly monthsOpen: number | null;
}

/** Null: not published yet, so nothing to count. */
const signingStates: Readonly<Record<State, SigningState | null>> = {
	pending: null,
	validated: null,
	sponsored: null,
	flagged: null,
	dormant: null,
	open: 'open',
	closed: 'closed',
	referred: 'closed',
	completed: 'closed',
	rejected: 'rejected',
	hidden: 'hidden',
	stopped: 'withdrawn',
	removed: 'hidden',
};

/** A petition as the domain sees it; null while it is not published. */
export function snapshotOf(house: House, petition: Petition, previous: Snapshot | null): Snapshot | null {
	const { attributes } = petition;
	const state = signingStates[attributes.state];
	if (state === null) return null;
	const archive = petition.type === 'archived-petition' ? '/archived' : '';
	const url = `${house.site}${archive}/petitions/${petition.id}`;
	return {
		title: attributes.action || untitled(String(petition.id)),
		url,
		zone: house.zone,
		count: attributes.signature_count,
		countKind: 'exact',
		state,
		rawState: attributes.state,
		// Nobody signs after the deadline here: the page merely takes a while to say so.
		signable: false,
		openedAt: exactly(attributes.opened_at),
		deadline: deadlineOf(house, attributes, state, previous),
		thresholds: thresholdsOf(house, attributes),
		goal: null,
		events: eventsOf(house, attributes, url),
		...rejectionOf(attributes),
	};
}

function rejectionOf({ state, rejection }: Petition['attributes']): Pick<Snapshot, 'rejection'> {
	if (state !== 'rejected' || rejection === null) return {};
	const { code, details: text } = rejection;
	return code === null && text === null ? {} : { rejection: { code, text } };
}

/** Signing ends with the closing day, local time. The Senedd fills `closed_at` while still open; Westminster when it closed. */
function deadlineOf(
	house: House,
	attributes: Petition['attributes'],
	state: SigningState,
	previous: Snapshot | null,
): Instant | null {
	const { closing_date: closing, closed_at: closed, opened_at: opened } = attributes;
	if (state === 'open' && closing !== null) return endOf(closing, house);
	if (closed !== null) return closed;
	if (state !== 'open') return previous?.deadline ?? null;
	return opened === null || house.monthsOpen === null
		? null
		: endOfDayAfterMonths(opened, house.monthsOpen, house.zone);
}

function thresholdsOf(house: House, attributes: Petition['attributes']): Threshold[] {
	const thresholds = house.thresholds.map((rule) => ({
		count: rule.count(attributes) ?? rule.usual,
		consequence: rule.consequence,
		authority: rule.authority,
		promisedDays: null,
		reachedAt: rule.reachedAt(attributes),
	}));
	return thresholds.sort((a, b) => a.count - b.count);
}

function eventsOf(house: House, attributes: Petition['attributes'], url: string): OfficialEvent[] {
	const { government_response: response, debate } = attributes;
	const events: OfficialEvent[] = [];
	if (response !== null || attributes.government_response_at !== null) {
		const moment = exactly(attributes.government_response_at) ?? onDay(response?.responded_on ?? null, house);
		events.push({ kind: 'responded', moment, summary: response?.summary ?? null, url });
	}
	if (attributes.referred_at !== null) {
		events.push({ kind: 'referred', moment: exactly(attributes.referred_at), summary: null, url });
	}
	if (attributes.scheduled_debate_date !== null) {
		const moment = onDay(attributes.scheduled_debate_date, house);
		events.push({ kind: 'debate-scheduled', moment, summary: null, url });
	}
	if (debate?.debated_on) {
		const record = debate.transcript_url ?? debate.video_url ?? url;
		events.push({ kind: 'debated', moment: onDay(debate.debated_on, house), summary: debate.overview, url: record });
	} else if (attributes.debate_outcome_at !== null) {
		// An outcome without a debate: the committee decided against one.
		events.push({ kind: 'debate-refused', moment: exactly(attributes.debate_outcome_at), summary: null, url });
	}
	if (attributes.completed_at !== null) {
		events.push({ kind: 'completed', moment: exactly(attributes.completed_at), summary: null, url });
	}
	return events;
}

/** When it had each of its thresholds: all that the software tells of the past. */
export function pastOf(house: House, { attributes }: Petition): readonly PastCount[] {
	return thresholdsOf(house, attributes).flatMap(({ count, reachedAt: at }) => (at === null ? [] : [{ at, count }]));
}

/** The snapshot with the light poll's count; null when the poll tells of anything else that changed. */
export function patchedBy(poll: LightPoll, previous: Snapshot, zone: string): Snapshot | null {
	const eventAt = (kind: OfficialEvent['kind']) =>
		previous.events.find((event) => event.kind === kind)?.moment?.at ?? null;
	const reachedAt = (consequence: Threshold['consequence']) =>
		previous.thresholds.find((threshold) => threshold.consequence === consequence)?.reachedAt ?? null;
	const scheduled = poll.scheduled_debate_date === null ? null : dayStart(poll.scheduled_debate_date, zone);
	const decided = previous.events.find((event) => event.kind === 'debated' || event.kind === 'debate-refused');
	const same =
		poll.response_threshold_reached_at === reachedAt('response') &&
		poll.debate_threshold_reached_at === reachedAt('debate-considered') &&
		poll.government_response_at === eventAt('responded') &&
		scheduled === eventAt('debate-scheduled') &&
		(poll.debate_outcome_at !== null) === (decided !== undefined) &&
		poll.debated === (decided?.kind === 'debated');
	return same ? { ...previous, count: poll.signature_count } : null;
}

function exactly(at: Instant | null): Moment | null {
	return at === null ? null : { at, precision: 'exact' };
}

function onDay(day: string | null, house: House): Moment | null {
	return day === null ? null : { at: startOf(day, house), precision: 'day' };
}

/** The schema lets only real days through. */
function startOf(day: string, house: House): Instant {
	return dayStart(day, house.zone) as Instant;
}

/** Many petitions close on the same day, and to find out when it ends takes longer than to read one of them. */
const ends = new LRUCache<string, Instant>({ max: 1_000 });

function endOf(day: string, house: House): Instant {
	const name = `${day} ${house.zone}`;
	const end = ends.get(name) ?? endOfDay(startOf(day, house), house.zone);
	ends.set(name, end);
	return end;
}
