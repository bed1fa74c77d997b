import type { Crossing } from '../domain/crossing.js';
import { type Digest, type DigestPart, type DigestPeriod, decideDigest } from '../domain/digest/digest.js';
import type { Follow } from '../domain/follow.js';
import type { Subject } from '../domain/petition.js';
import { factsOf } from '../facts/petition-facts.js';
import type { Store } from '../ports/store/index.js';
import { petitionsOf } from './petitions.js';

/** What a channel's digest says of a period; null where there is nothing to say. */
export async function digestFor(
	store: Store,
	follows: readonly Follow[],
	destination: number,
	period: DigestPeriod,
	always: boolean,
): Promise<Digest | null> {
	const ids: number[] = [];
	const ofCampaigns: Crossing[] = [];
	for (const { subject } of follows) {
		ids.push(...(await petitionsOf(store, subject)));
		if (subject.kind === 'campaign') ofCampaigns.push(...(await newsOf(store, subject, destination, period)));
	}
	const parts: DigestPart[] = [];
	for (const petition of await store.petitions.many([...new Set(ids)])) {
		const facts = await factsOf(store, petition, period.at);
		if (facts === null) continue;
		const before = await store.readings.asOf(petition.id, period.since);
		const news = await newsOf(store, { kind: 'petition', id: petition.id }, destination, period);
		parts.push({ petition, facts, before, news });
	}
	return decideDigest(period, parts, ofCampaigns, always);
}

/** What this channel was, or is about to be, told of it in that time. */
async function newsOf(
	store: Store,
	subject: Subject,
	destination: number,
	{ since }: DigestPeriod,
): Promise<readonly Crossing[]> {
	const recent = (await store.crossings.of(subject)).filter(
		({ noticedAt, retracted }) => noticedAt > since && retracted === undefined,
	);
	if (recent.length === 0) return [];
	const told = await store.crossings.told(
		subject,
		recent.map(({ key }) => key),
	);
	const here = new Set(told.filter((each) => each.destination === destination).map(({ key }) => key));
	return recent.filter(({ key }) => here.has(key));
}
