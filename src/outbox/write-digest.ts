import type { Crossing } from '../domain/crossing.js';
import { type Digest, pictured } from '../domain/digest/digest.js';
import type { Mood } from '../domain/outlook/mood.js';
import { type Outlook, outlookIn } from '../domain/outlook/outlook.js';
import type { Instant } from '../domain/petition.js';
import type { PostContent } from '../domain/plan.js';
import { keepAllShown } from '../facts/outlooks.js';
import type { Store } from '../ports/store/index.js';
import { digestMessage } from '../render/digest-message.js';
import type { Message } from '../render/message.js';
import { textsFor } from '../render/texts/index.js';
import { pictureOf } from './picture.js';

interface DigestManner {
	readonly mood: Mood;
	readonly locale: string;
	/** The petitions' time. */
	readonly now: Instant;
	/** False where it was told before: nothing is noted of it again, and its numbers are of then. */
	readonly isNew: boolean;
}

/** A digest with one small picture: of the petition that has most to tell. */
export async function writeDigest(
	store: Store,
	content: PostContent & { readonly digests: readonly Digest[]; readonly news: ReadonlyMap<number, Crossing> },
	{ mood, locale, now, isNew }: DigestManner,
): Promise<Message> {
	const outlooks = new Map<number, Outlook>();
	const kept = new Map<number, Outlook>();
	for (const { petition, outlook, countKind } of content.digests.flatMap(({ entries }) => entries)) {
		if (outlook === undefined) continue;
		const told = outlookIn(outlook, mood);
		outlooks.set(petition, told);
		if (countKind !== 'typed') kept.set(petition, told);
	}
	if (isNew) await keepAllShown(store, kept, mood);
	const last = content.digests.at(-1);
	const entry = last === undefined || !isNew ? null : pictured(last);
	const chart = entry === null ? null : await pictureOf(store, entry.petition, { now, mood, locale });
	const picture = chart === null ? {} : { picture: { ...chart, small: true as const } };
	const at = isNew || last === undefined ? now : last.at;
	return digestMessage({ ...content, outlooks, ...picture }, { texts: textsFor(locale), now: at });
}
