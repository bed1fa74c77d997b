import type { NewCrossing } from '../domain/crossing.js';
import type { Store } from '../ports/store/index.js';
import type { WatchPorts } from './types.js';

/** Something for the managers of one server or workspace. */
export interface ManagerNews {
	readonly code: string;
	readonly crossing: NewCrossing;
	readonly params: Readonly<Record<string, string | number>>;
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
