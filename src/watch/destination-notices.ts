import type { Destination } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { type ManagerNews, tellManagers } from './managers.js';
import type { WatchPorts } from './types.js';

/** What happened to a destination, or to a post on its way there. */
export type DestinationTrouble = 'destination-suspended' | 'destination-resumed' | 'post-refused' | 'post-unsettled';

/**
 * Tells managers about a destination. News about the managers' own channel cannot be posted there: it waits as a
 * notice for the next manager who asks. Gives back the destination that has something to send.
 */
export async function tellAboutDestination(
	tx: Store,
	destination: Destination,
	code: DestinationTrouble,
	detail: string,
	at: Instant,
	ports: WatchPorts,
): Promise<number | null> {
	const { platform, workspace, channel } = destination;
	const news = destinationNews(destination, code, detail, at);
	const { managersChannel } = await tx.workspaces.get(platform, workspace);
	if (managersChannel === channel) {
		await tx.workspaces.addNotice(platform, workspace, { at, code, params: news.params });
		return null;
	}
	return tellManagers(tx, platform, workspace, news, ports);
}

function destinationNews(destination: Destination, code: DestinationTrouble, detail: string, at: Instant): ManagerNews {
	const called = destination.name === null ? {} : { channelName: destination.name };
	const params = { channel: destination.channel, detail, ...called };
	return {
		code,
		params,
		crossing: {
			subject: { kind: 'destination', id: destination.id },
			key: `${code}:${at}`,
			family: 'source',
			moment: at,
			facts: {
				title: destination.channel,
				url: null,
				zone: destination.zone,
				count: 0,
				approximate: false,
				countAt: at,
				name: code,
				reason: detail,
				...called,
			},
		},
	};
}
