import type { NewCrossing } from '../domain/crossing.js';
import type { Instant } from '../domain/petition.js';
import type { Health, Petition, Store } from '../store/types.js';
import type { WatchPorts } from './types.js';

const hour = 3_600_000;

/** A source that cannot be read is told after an hour (at once when it stopped for good), again after a day. */
export function mustTell(health: Health, now: Instant): boolean {
	if (health.toldAt !== null) return now - health.toldAt >= 24 * hour;
	return health.stopped || now - health.since >= hour;
}

/** Something for the managers of one server or workspace. */
export interface ManagerNews {
	readonly code: string;
	readonly crossing: NewCrossing;
	readonly params: Readonly<Record<string, string | number>>;
}

/** Tells the managers of everybody who follows a petition that it cannot be read, or can be again. */
export async function tellFollowers(tx: Store, petition: Petition, news: ManagerNews, ports: WatchPorts) {
	const workspaces = new Map<string, { platform: string; workspace: string }>();
	for (const follow of await tx.follows.ofPetition(petition.id)) {
		const destination = await tx.destinations.get(follow.destination);
		if (destination === null) continue;
		const { platform, workspace } = destination;
		workspaces.set(`${platform}/${workspace}`, { platform, workspace });
	}
	const told: number[] = [];
	for (const { platform, workspace } of workspaces.values()) {
		const id = await tellManagers(tx, platform, workspace, news, ports);
		if (id !== null) told.push(id);
	}
	return told;
}

/**
 * Posts to the managers' channel where one is set; else keeps a notice for the next manager who asks. No private
 * messages. Gives back the destination that has something to send.
 */
export async function tellManagers(
	tx: Store,
	platform: string,
	workspace: string,
	news: ManagerNews,
	ports: WatchPorts,
): Promise<number | null> {
	const { managersChannel } = await tx.workspaces.get(platform, workspace);
	const now = ports.realNow();
	if (managersChannel === null) {
		await tx.workspaces.addNotice(platform, workspace, { at: now, code: news.code, params: news.params });
		return null;
	}
	const place = { platform, workspace, channel: managersChannel };
	const channel = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const { crossing } = await tx.crossings.add(news.crossing, news.crossing.moment);
	const added = await tx.posts.add({
		id: ports.newPostId(),
		destination: channel.id,
		mention: null,
		moment: news.crossing.moment,
		createdAt: now,
		nextTryAt: now,
		pausedUntil: null,
		crossings: [crossing.id],
	});
	return added ? channel.id : null;
}

/** A source's trouble, or its end, as a crossing: once per trouble by its key. */
export function sourceNews(petition: Petition, health: Health, back: boolean, now: Instant): ManagerNews {
	// Told again after a day of trouble: the number of days keeps each telling apart.
	const days = Math.floor((now - health.since) / (24 * hour));
	const code = back ? 'source-back' : health.stopped ? 'source-stopped' : 'source-down';
	const params = { title: petition.title, kind: health.kind, since: health.since };
	return {
		code,
		params,
		crossing: {
			subject: { kind: 'petition', id: petition.id },
			key: back ? `source:${health.since}:back` : `source:${health.since}:${days}`,
			family: 'source',
			moment: now,
			facts: {
				title: petition.title,
				url: petition.url,
				zone: petition.snapshot?.zone ?? 'UTC',
				count: petition.snapshot?.count ?? 0,
				approximate: false,
				countAt: petition.checkedAt ?? petition.createdAt,
				on: health.since,
				name: code,
				reason: health.kind,
			},
		},
	};
}
