import type { Crossing } from '../domain/crossing.js';
import type { Destination } from '../domain/follow.js';
import { headlineOrder } from '../domain/headline.js';
import type { Mood } from '../domain/outlook/forecast.js';
import type { Instant } from '../domain/petition.js';
import { announce, tellingOutlook } from '../render/announce.js';
import { altOf } from '../render/charts/alt.js';
import type { Message, Picture } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import type { Store } from '../store/types.js';
import { countChart } from '../watch/chart.js';
import { factsOf } from '../watch/facts.js';
import { keepShown } from '../watch/outlooks.js';

export interface WritePorts {
	readonly store: Store;
	readonly domainNow: () => Instant;
}

/** What a post says, in the language and mood of its destination; a threshold comes with its picture. */
export async function writePost(
	{ store, domainNow }: WritePorts,
	crossings: readonly Crossing[],
	to: Destination,
	catchUp: boolean,
): Promise<Message> {
	const { mood } = await store.workspaces.get(to.platform, to.workspace);
	const message = announce(crossings, { texts: textsFor(to.locale), catchUp, mood });
	if (catchUp) return message;
	for (const { subject, facts } of tellingOutlook(crossings)) {
		if (facts.outlook !== undefined) await keepShown(store, subject.id, facts.outlook, mood);
	}
	const [lead] = headlineOrder(crossings);
	if (lead?.family !== 'threshold') return message;
	const picture = await pictureOf(store, lead.subject.id, { now: domainNow(), mood, locale: to.locale });
	return picture === null ? message : { ...message, picture };
}

async function pictureOf(
	store: Store,
	id: number,
	{ now, mood, locale }: { readonly now: Instant; readonly mood: Mood; readonly locale: string },
): Promise<Picture | null> {
	const petition = await store.petitions.get(id);
	const facts = petition === null ? null : await factsOf(store, petition, now);
	if (facts === null) return null;
	const chart = await countChart(store, id, facts, { from: null, mood, locale });
	return { chart, alt: altOf(chart) };
}
