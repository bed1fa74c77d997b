import type { Clock } from '../../ports/clock.js';
import type { Api } from './api.js';
import { faultOf } from './inspect.js';
import { serversOf } from './servers.js';
import type { DiscordEvents, DiscordLog } from './types.js';

export interface ServerListDeps {
	readonly api: Api;
	readonly clock: Clock;
	readonly log: DiscordLog;
	readonly events: Pick<DiscordEvents, 'present'>;
}

const dayMs = 86_400_000;

export interface ServerList {
	/** @param delayMs how long after the start it is read first */
	start(delayMs: number): void;
	stop(): void;
}

/** Nobody says that the bot was removed while it was off: the list of its servers does, once a day. */
export function createServerList(deps: ServerListDeps): ServerList {
	let isStopped = false;
	let cancel = () => {};

	async function read(): Promise<void> {
		try {
			deps.events.present(await serversOf(deps.api), () => true);
		} catch (error) {
			deps.log.warn({ ...faultOf(deps.api, error) }, 'Discord did not say which servers the bot is in');
		}
		if (!isStopped) cancel = deps.clock.after(dayMs, () => void read());
	}

	return {
		start(delayMs) {
			if (delayMs === 0) void read();
			else cancel = deps.clock.after(delayMs, () => void read());
		},
		stop() {
			isStopped = true;
			cancel();
		},
	};
}
