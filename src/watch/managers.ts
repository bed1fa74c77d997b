import type { ManagerNotice } from '../domain/notice.js';
import { homeOf } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';
import type { WatchDeps } from './types.js';

/**
 * Posts to the managers' channel where one is set; else keeps a notice for the next manager who asks. No private
 * messages. Gives back the destination that has something to send.
 */
export async function tellManagers(
	tx: Store,
	at: string,
	there: string,
	notice: ManagerNotice,
	deps: WatchDeps,
): Promise<number | null> {
	const { platform, workspace } = homeOf({ platform: at, workspace: there });
	const { managersChannel } = await tx.workspaces.get(platform, workspace);
	const now = deps.realNow();
	if (managersChannel === null) {
		const { code, params } = notice;
		await tx.workspaces.addNotice(platform, workspace, { at: now, code, params });
		return null;
	}
	const place = { platform, workspace, channel: managersChannel };
	const channel = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const added = await tx.posts.add({
		id: deps.newPostId(),
		destination: channel.id,
		mention: null,
		moment: notice.at,
		createdAt: now,
		nextTryAt: now,
		pausedUntil: null,
		content: { kind: 'notice', notice },
	});
	return added ? channel.id : null;
}
