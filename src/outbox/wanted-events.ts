import { reportedDates } from '../domain/dated.js';
import { startOfDay } from '../domain/day-rules.js';
import type { Destination } from '../domain/destination.js';
import type { Instant, Petition } from '../domain/petition.js';
import { longestName, type WantedEvent } from '../domain/server-events.js';
import { day, hour } from '../domain/time.js';
import { petitionsOf } from '../following/petitions.js';
import type { Store } from '../ports/store/index.js';
import { cutText } from '../render/cut.js';
import { clean, safeUrl } from '../render/escape.js';
import { type Texts, textsFor } from '../render/texts/index.js';

/** A debate whose hour is known: nobody says when it ends, and an event has to. */
const debateLasts = 2 * hour;

/**
 * What is to stand among the events of a server: the last day of each petition that can still be signed, and each debate
 * that is set. Once, in however many of its channels the petition is followed.
 *
 * @param destinations channels of one server; the first one's language is that of its events
 */
export async function wantedEvents(
	store: Store,
	destinations: readonly Pick<Destination, 'id' | 'locale'>[],
): Promise<readonly WantedEvent[]> {
	const [first] = destinations;
	if (first === undefined) return [];
	const ids = new Set<number>();
	for (const { id } of destinations) {
		for (const { subject } of await store.follows.of(id)) {
			for (const petition of await petitionsOf(store, subject)) ids.add(petition);
		}
	}
	const petitions = await store.petitions.many([...ids]);
	return petitions.flatMap((petition) => eventsOf(petition, textsFor(first.locale)));
}

function eventsOf({ id, title, snapshot }: Petition, { events: words }: Texts): readonly WantedEvent[] {
	if (snapshot === null || snapshot.state === 'hidden') return [];
	const url = safeUrl(snapshot.url);
	const place = url === null ? words.nowhere : url.length <= longestName ? url : new URL(url).host;
	const about = (text: string) => (url === null ? text : `${text}\n${url}`);
	const wanted: WantedEvent[] = [];
	const { deadline, state } = snapshot;
	if (deadline !== null && state === 'open') {
		const name = named(words.lastDay(clean(title), snapshot.unit));
		const span = { start: deadline - day, end: deadline };
		wanted.push({
			entry: `end-${id}`,
			petition: id,
			name,
			place,
			about: about(words.lastDayText(snapshot.unit)),
			...span,
		});
	}
	for (const { at, dayKnown, zone } of reportedDates(snapshot)) {
		const name = named(words.debate(clean(title)));
		const text = about(dayKnown ? words.debateText : words.debateTimeText);
		const span = dayKnown ? wholeDay(at, zone) : { start: at, end: at + debateLasts };
		wanted.push({ entry: `debate-${id}`, petition: id, name, place, about: text, ...span });
	}
	return wanted;
}

/** A day of another length where clocks are changed. */
function wholeDay(at: Instant, zone: string) {
	const start = startOfDay(at, zone);
	return { start, end: startOfDay(start + 36 * hour, zone) };
}

/** Chats count characters in their own way; this is at most as many in every one. */
function named(text: string): string {
	let max = longestName;
	while (cutText(text, max).length > longestName) max--;
	return cutText(text, max);
}
