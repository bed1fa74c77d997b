import { LRUCache } from 'lru-cache';
import { borrowedNumbers, type Crossing } from '../domain/crossing.js';

import type { Digest } from '../domain/digest/digest.js';
import { headlineOrder } from '../domain/headline.js';
import type { Mood } from '../domain/outlook/mood.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { PostContent } from '../domain/plan.js';
import type { Templates } from '../domain/template.js';
import { withoutBorrowed } from '../facts/known-crossings.js';
import { typedFor } from '../facts/names.js';
import { keepShown } from '../facts/outlooks.js';
import type { Store } from '../ports/store/index.js';
import { tellingOutlook } from '../render/announce.js';
import { tellingOf } from '../render/announcements/index.js';
import { correct, correctAbove, standing } from '../render/correct.js';
import type { Message } from '../render/message.js';
import { postMessage } from '../render/post-message.js';
import { textsFor } from '../render/texts/index.js';
import { writeLive } from './live-board.js';
import { pictureOf } from './picture.js';
import type { OutboxDeps } from './types.js';
import { writeDigest } from './write-digest.js';

export interface WriteDeps {
	readonly store: Store;
	readonly domainNow: () => Instant;
}

/** Texts kept: one announcement goes to many channels, in few languages and moods. */
const limitKept = 32;
/** In the petitions' time: until then a picture is as good as new. */
const keptForMs = 60_000;

/** What a message depends on besides what it tells. */
interface Manner {
	readonly mood: Mood;
	readonly locale: string;
	readonly catchUp: boolean;
	readonly templates: Templates;
}

/** Says what a post says, in the language and mood of its destination; the same for many channels is made once. */
export function postWriter(deps: WriteDeps): OutboxDeps['write'] {
	const kept = new LRUCache<string, Promise<Message>>({
		// What is just as old as its `ttl` is not stale yet.
		...{ max: limitKept, ttl: keptForMs - 1, ttlResolution: 0 },
		perf: { now: deps.domainNow },
	});
	return async (told, to, catchUp) => {
		if (told.live) return writeLive(deps.store, to, deps.domainNow());
		const { id, platform, workspace, locale, templates } = to;
		const crossings = await asKnownIn(deps.store, told.crossings, id);
		const { mood } = await deps.store.workspaces.get(platform, workspace);
		const numbers = crossings.map((crossing) => borrowedNumbers(crossing));
		const digests = told.digests ?? [];
		const news = await newsOf(deps.store, digests, id);
		const said = [crossings, told.notices, [...news.values()]].map((all) =>
			all.map((each) => [each.id, each.retracted?.at ?? null]),
		);
		const key = JSON.stringify([said, numbers, digests, mood, locale, catchUp, templates]);
		const known = kept.get(key);
		if (known !== undefined) return known;
		const manner = { mood, locale, catchUp, templates };
		const message = writePost(deps, { crossings, notices: told.notices, digests }, news, manner);
		kept.set(key, message);
		// What failed may work the next time.
		message.catch(() => kept.delete(key));
		return message;
	};
}

/** A correction takes back what was told there, and names no number that only others asked for. */
async function asKnownIn(store: Store, told: readonly Crossing[], channel: number): Promise<readonly Crossing[]> {
	const crossings: Crossing[] = [];
	for (const crossing of told) crossings.push(...(await withoutBorrowed(store, crossing, [channel])));
	return crossings;
}

/** The news that digests tell, but for what was taken back since, and each as this channel may know it. */
async function newsOf(
	store: Store,
	digests: readonly Digest[],
	channel: number,
): Promise<ReadonlyMap<number, Crossing>> {
	const ids = digests.flatMap(({ entries, news }) => [...news, ...entries.flatMap((entry) => entry.news)]);
	if (ids.length === 0) return new Map();
	const standing = (await store.crossings.many([...new Set(ids)])).filter(({ retracted }) => retracted === undefined);
	return new Map((await asKnownIn(store, standing, channel)).map((each) => [each.id, each]));
}

/** Some families come with a picture: a threshold does. */
async function writePost(
	{ store, domainNow }: WriteDeps,
	content: PostContent,
	news: ReadonlyMap<number, Crossing>,
	{ mood, locale, catchUp, templates }: Manner,
): Promise<Message> {
	const { crossings, notices, digests = [] } = content;
	const [lead] = headlineOrder(crossings);
	const names = await namesFor(store, crossings);
	const nameOf = (subject: Subject) => names.get(keyOf(subject)) ?? null;
	const manner = { texts: textsFor(locale), mood, nameOf, templates };
	const isWrong = [...crossings, ...notices].some(({ retracted }) => retracted !== undefined);
	if (digests.length > 0) {
		// What stands is the digest itself; above it is said what in it was wrong.
		const right = isWrong ? standing(content) : content;
		const digest = await writeDigest(
			store,
			{ ...right, digests, news },
			{ mood, locale, now: domainNow(), isNew: !isWrong },
		);
		return isWrong ? correctAbove(content, manner, digest) : digest;
	}
	if (isWrong) return correct(content, manner);
	const message = postMessage(content, { ...manner, catchUp, now: domainNow() });
	if (catchUp) return message;
	for (const { subject, facts } of tellingOutlook(crossings)) {
		// How often outlooks came true is told everywhere; a typed count is its owner's.
		if (facts.outlook !== undefined && facts.countKind !== 'typed')
			await keepShown(store, subject.id, facts.outlook, mood);
	}
	if (lead === undefined || !tellingOf(lead).hasPicture) return message;
	const picture = await pictureOf(store, lead.subject.id, { now: domainNow(), mood, locale });
	return picture === null ? message : { ...message, picture };
}

const keyOf = ({ kind, id }: Subject) => `${kind}/${id}`;

/** What is typed for each of those that are told of. */
async function namesFor(store: Store, crossings: readonly Crossing[]): Promise<ReadonlyMap<string, string>> {
	const names = new Map<string, string>();
	for (const { subject } of crossings) {
		if (names.has(keyOf(subject))) continue;
		const name = await typedFor(store, subject);
		if (name !== null) names.set(keyOf(subject), name);
	}
	return names;
}
