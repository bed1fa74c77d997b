import type { Wake } from '../engine/types.js';
import type { Clock } from '../schedule/types.js';
import type { Store } from '../store/types.js';
import type { RemoteParts } from './chats.js';
import type { Log } from './log.js';

export interface NewsPorts {
	readonly store: Store;
	readonly wake: Wake;
	readonly clock: Clock;
	readonly log: Log;
}

/** What a server or workspace tells of the bot's place in it. Nobody waits for it: what goes wrong is in the log. */
export function chatNews({ store, wake, clock, log }: NewsPorts): Pick<RemoteParts, 'changed' | 'removed'> {
	const wentWrong = (error: unknown) => log.error({ error: String(error) }, 'news of a chat could not be stored');

	/** What is suspended there is looked at now, not within the hour. */
	async function lookAgain(platform: string, workspace: string, channel: string | null): Promise<void> {
		await store.workspaces.back(platform, workspace);
		for (const { id, state, ...place } of await store.destinations.inWorkspace(platform, workspace)) {
			const isMeant = channel === null || place.channel === channel;
			if (isMeant && state === 'suspended') wake.wake('resume', String(id), clock.now());
		}
	}

	return {
		changed: (platform, workspace, channel) => {
			lookAgain(platform, workspace, channel).catch(wentWrong);
		},
		removed: (platform, workspace) => {
			log.warn({ platform, workspace }, 'removed: its set-up is kept for 30 days');
			store.workspaces.left(platform, workspace, clock.now()).catch(wentWrong);
		},
	};
}
