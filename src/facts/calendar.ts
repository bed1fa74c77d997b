import { reportedDates } from '../domain/dated.js';
import type { Destination } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import type { Texts } from '../render/texts/index.js';
import type { CalendarEntry } from './calendar-file.js';
import { factsOf } from './petition-facts.js';

/** Every date of a channel: ends of signing, promised answers, debates, and what it notes itself. The earliest first. */
export async function channelCalendar(
	store: Store,
	{ id }: Pick<Destination, 'id'>,
	now: Instant,
	{ events: words }: Texts,
): Promise<readonly CalendarEntry[]> {
	const entries: CalendarEntry[] = (await store.events.of(id)).map(({ id, title, at, dayKnown, zone, url }) => ({
		...{ id: `event-${id}`, title, at, dayKnown, zone, url },
	}));
	const petitions = new Set<number>();
	for (const { subject } of await store.follows.of(id)) {
		if (subject.kind === 'petition') petitions.add(subject.id);
		const campaign = subject.kind === 'campaign' ? await store.campaigns.get(subject.id) : null;
		for (const member of campaign?.members ?? []) petitions.add(member);
		for (const event of campaign?.events ?? []) entries.push({ ...event, id: `declared-${event.id}` });
	}
	for (const petition of await store.petitions.many([...petitions])) {
		const facts = await factsOf(store, petition, now);
		if (facts === null) continue;
		const { snapshot, response } = facts;
		const about = { dayKnown: false, zone: snapshot.zone, url: snapshot.url };
		// What was closed before its time ends on no day to come.
		if (snapshot.deadline !== null && (snapshot.state === 'open' || snapshot.deadline <= now)) {
			entries.push({
				...about,
				id: `end-${petition.id}`,
				title: words.ends(petition.title, snapshot.unit),
				at: snapshot.deadline,
			});
		}
		if (response.kind === 'awaited' && response.by !== null) {
			const answer = { id: `answer-${petition.id}`, title: words.answer(petition.title), at: response.by };
			entries.push({ ...about, ...answer, dayKnown: true });
		}
		for (const { at, dayKnown, zone, url } of reportedDates(snapshot)) {
			entries.push({ id: `debate-${petition.id}`, title: words.debate(petition.title), at, dayKnown, zone, url });
		}
	}
	return entries.toSorted((a, b) => a.at - b.at);
}
