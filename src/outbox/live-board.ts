import type { Destination } from '../domain/destination.js';
import type { Digest } from '../domain/digest/digest.js';
import type { Follow } from '../domain/follow.js';
import type { LiveMessage } from '../domain/live.js';
import { type Outlook, outlookIn } from '../domain/outlook/outlook.js';
import { type Instant, isSameSubject } from '../domain/petition.js';
import { day } from '../domain/time.js';
import { keepAllShown } from '../facts/outlooks.js';
import { digestFor } from '../following/digest.js';
import { petitionsOf } from '../following/petitions.js';
import type { Store } from '../ports/store/index.js';
import { endedLiveMessage, liveMessage } from '../render/live-message.js';
import type { Message } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';

/** What a living message is about; empty where the channel follows it no longer. */
export async function shownFollows(store: Store, live: Pick<LiveMessage, 'destination' | 'subject'>) {
	const { subject } = live;
	const follows = await store.follows.of(live.destination);
	const isMeant = (each: Follow) => subject === null || isSameSubject(each.subject, subject);
	return follows.filter(isMeant);
}

/** Ids of the petitions whose numbers a channel's living message shows; none where there is no such message. */
export async function petitionsShown(store: Store, destination: number): Promise<readonly number[]> {
	const live = await store.live.get(destination);
	if (live === null) return [];
	const ids: number[] = [];
	for (const { subject } of await shownFollows(store, live)) ids.push(...(await petitionsOf(store, subject)));
	return ids;
}

/**
 * The numbers of a living message, with what came in the last day; null where none is known yet.
 *
 * @param now the petitions' time
 */
export function boardOf(
	store: Store,
	follows: readonly Follow[],
	{ id, zone }: Pick<Destination, 'id' | 'zone'>,
	now: Instant,
): Promise<Digest | null> {
	return digestFor(store, follows, id, { since: now - day, at: now, zone }, true);
}

/** What a channel's living message says at this moment: that it is over, once it was switched off. */
export async function writeLive(store: Store, to: Destination, now: Instant): Promise<Message> {
	const texts = textsFor(to.locale);
	const live = await store.live.get(to.id);
	const follows = live === null ? [] : await shownFollows(store, live);
	if (live === null || live.ending || follows.length === 0) return endedLiveMessage(texts);
	const board = await boardOf(store, follows, to, now);
	const { mood } = await store.workspaces.get(to.platform, to.workspace);
	const outlooks = new Map<number, Outlook>();
	const kept = new Map<number, Outlook>();
	for (const { petition, outlook, countKind } of board?.entries ?? []) {
		if (outlook === undefined) continue;
		const told = outlookIn(outlook, mood);
		outlooks.set(petition, told);
		if (countKind !== 'typed') kept.set(petition, told);
	}
	await keepAllShown(store, kept, mood);
	const campaign = live.subject?.kind === 'campaign' ? await store.campaigns.get(live.subject.id) : null;
	const title = campaign === null ? null : campaign.title;
	return liveMessage({ entries: board?.entries ?? [], outlooks, title, post: live.post }, { texts, now });
}
