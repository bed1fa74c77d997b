import type { DatedEvent } from '../../src/domain/campaign.js';
import { type ChannelEvent, type Dated, reportedDates } from '../../src/domain/dated.js';
import type { Destination } from '../../src/domain/destination.js';
import type { Follow } from '../../src/domain/follow.js';
import { petitionsOf } from '../../src/following/petitions.js';
import type { Store } from '../../src/ports/store/index.js';

/** Everything with a date that a channel knows besides deadlines and answers: its own, its campaigns', and debates. */
export interface EventsHere {
	readonly typed: readonly ChannelEvent[];
	readonly declared: readonly DatedEvent[];
	readonly reported: readonly { readonly title: string; readonly dated: Dated }[];
}

export async function eventsHere(
	store: Store,
	destination: Destination,
	follows: readonly Follow[],
): Promise<EventsHere> {
	const typed = await store.events.of(destination.id);
	const declared: DatedEvent[] = [];
	const ids = new Set<number>();
	for (const { subject } of follows) {
		if (subject.kind === 'campaign') declared.push(...((await store.campaigns.get(subject.id))?.events ?? []));
		for (const id of await petitionsOf(store, subject)) ids.add(id);
	}
	const petitions = await store.petitions.many([...ids]);
	const reported = petitions.flatMap(({ title, snapshot }) =>
		(snapshot === null ? [] : reportedDates(snapshot)).map((dated) => ({ title, dated })),
	);
	return { typed, declared, reported };
}
