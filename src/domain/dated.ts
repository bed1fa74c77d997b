import type { DatedEvent } from './campaign.js';
import { atMinutes, dayOf } from './day-rules.js';
import type { Follow } from './follow.js';
import { type Instant, isSameSubject, type Snapshot, type Subject } from './petition.js';

/** A dated event that somebody in a channel typed in: of what that channel follows, and known nowhere else. */
export interface ChannelEvent extends DatedEvent {
	readonly destination: number;
	readonly subject: Subject;
	readonly createdAt: Instant;
}

/** Something with a date that people may be reminded of. */
export interface Dated {
	/** What it is called in keys: another date of the same thing is another name. */
	readonly name: string;
	/** Null: a debate that the platform itself reports. */
	readonly title: string | null;
	readonly at: Instant;
	readonly dayKnown: boolean;
	readonly zone: string;
	readonly url: string | null;
	/** Nothing before it was known is told. */
	readonly since: Instant;
	/** Who may hear of it; null: everybody who follows the petition. */
	readonly only: { readonly destination: number; readonly subject: Subject } | { readonly campaign: number } | null;
}

/** Debates and hearings that the petition's own platform has set a date for. */
export function reportedDates({ events, zone, url }: Snapshot): readonly Dated[] {
	if (events.some(({ kind }) => kind === 'debated')) return [];
	return events.flatMap((event) => {
		if (event.kind !== 'debate-scheduled' || event.moment === null) return [];
		const { at, precision } = event.moment;
		const rest = { title: null, zone, url: event.url ?? url, since: 0, only: null };
		return [{ ...rest, name: `debate-${dayOf(at, zone)}`, at, dayKnown: precision === 'day' }];
	});
}

/** What a channel typed in. */
export function typedDate({ id, destination, subject, createdAt, ...event }: ChannelEvent): Dated {
	return { ...event, name: String(id), since: createdAt, only: { destination, subject } };
}

/** What a campaign's owner declared. */
export function campaignDate({ id, ...event }: DatedEvent, campaign: number): Dated {
	return { ...event, name: `c${id}`, since: 0, only: { campaign } };
}

const nine = 9 * 60;

/** The moment that reminders are counted back from: of a day alone, nine in the morning there. */
export function beginsAt({ at, dayKnown, zone }: Pick<Dated, 'at' | 'dayKnown' | 'zone'>): Instant {
	return dayKnown ? atMinutes(at, nine, zone) : at;
}

/** Whether who follows so may hear of it. */
export function isFor(
	{ only }: Pick<Dated, 'only'>,
	{ destination, subject }: Pick<Follow, 'destination' | 'subject'>,
): boolean {
	if (only === null) return true;
	if ('campaign' in only) return subject.kind === 'campaign' && subject.id === only.campaign;
	return only.destination === destination && isSameSubject(only.subject, subject);
}
