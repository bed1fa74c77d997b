import { type Destination, isOutside } from '../domain/destination.js';
import type { DestinationNoticeCode } from '../domain/notice.js';
import type { Instant } from '../domain/petition.js';
import { homeOf } from '../domain/tenant.js';
import type { Store } from '../ports/store/index.js';
import { tellManagers } from './managers.js';
import type { WatchDeps } from './types.js';

/**
 * Tells managers about a destination. News about the managers' own channel cannot be posted there: it waits as a
 * notice for the next manager who asks. Gives back the destination that has something to send.
 */
export async function tellAboutDestination(
	tx: Store,
	destination: Destination,
	code: DestinationNoticeCode,
	detail: string,
	at: Instant,
	deps: WatchDeps,
): Promise<number | null> {
	const { id, channel, name, zone } = destination;
	const { platform, workspace } = homeOf(destination);
	const outside = isOutside(destination.platform) ? { outside: destination.platform } : {};
	const params = { channel, ...(name === null ? {} : { channelName: name }), ...outside, detail, zone };
	const { managersChannel } = await tx.workspaces.get(platform, workspace);
	if (managersChannel === channel && platform === destination.platform) {
		await tx.workspaces.addNotice(platform, workspace, { at, code, params });
		return null;
	}
	return tellManagers(tx, platform, workspace, { at, code, params, key: `${code}:${id}:${at}`, about: [] }, deps);
}
