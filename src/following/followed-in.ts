import type { CountKind, Instant, Unit } from '../domain/petition.js';
import { typedFor } from '../facts/names.js';
import { partsOf } from '../facts/totals.js';
import type { Store } from '../ports/store/index.js';
import { titleOf } from './set-follow.js';

/** What a server or workspace follows, once, however many channels do. */
export interface Followed {
	readonly title: string;
	/** What is typed for it. */
	readonly typed: string;
	/** Channels that follow it, in the chat's ids. */
	readonly channels: readonly string[];
	/** Null where nothing was read yet. */
	readonly count: {
		readonly n: number;
		readonly kind: CountKind;
		readonly checkedAt: Instant;
		/** Absent: signatures. */
		readonly unit?: Unit | undefined;
	} | null;
}

/**
 * What a server or workspace follows, the first `most` of it.
 *
 * @returns `total`: of how many
 */
export async function followedIn(
	store: Store,
	{ platform, workspace }: { readonly platform: string; readonly workspace: string },
	most: number,
): Promise<{ readonly items: readonly Followed[]; readonly total: number }> {
	const subjects = new Map<
		string,
		{ readonly kind: 'petition' | 'campaign'; readonly id: number; channels: string[] }
	>();
	for (const { id: destination, channel } of await store.destinations.inWorkspace(platform, workspace)) {
		for (const { subject } of await store.follows.of(destination)) {
			const key = `${subject.kind}/${subject.id}`;
			const known = subjects.get(key) ?? { ...subject, channels: [] };
			known.channels.push(channel);
			subjects.set(key, known);
		}
	}
	const items: Followed[] = [];
	for (const { channels, ...subject } of [...subjects.values()].slice(0, most)) {
		const typed = await typedFor(store, subject);
		if (typed === null) continue;
		items.push({ title: await titleOf(store, subject), typed, channels, count: await countOf(store, subject) });
	}
	return { items, total: subjects.size };
}

async function countOf(
	store: Store,
	{ kind, id }: { readonly kind: 'petition' | 'campaign'; readonly id: number },
): Promise<Followed['count']> {
	if (kind === 'petition') {
		const reading = await store.readings.latest(id);
		if (reading === null) return null;
		const petition = await store.petitions.get(id);
		const checkedAt = petition?.checkedAt ?? reading.at;
		return { n: reading.count, kind: reading.kind, checkedAt, unit: petition?.snapshot?.unit };
	}
	const campaign = await store.campaigns.get(id);
	const parts = campaign === null ? null : await partsOf(store, campaign);
	if (parts === null) return null;
	return {
		n: parts.reduce((sum, part) => sum + part.count, 0),
		kind: parts.some((part) => part.approximate) ? 'approximate' : 'exact',
		checkedAt: Math.min(...parts.map((part) => part.checkedAt)),
	};
}
