import { createWelcome, type Welcome, type WelcomeDeps } from '../outbox/welcome.js';
import type { MemoryTable } from '../ports/store/memory.js';
import { textsFor } from '../render/texts/index.js';
import { welcomeMessage } from '../render/welcome.js';
import type { RemoteChatDeps } from './chats.js';

const sinceKey = 'greetings.since';

export interface Greetings {
	readonly joined: RemoteChatDeps['joined'];
	start(): void;
	stop(): Promise<void>;
}

/**
 * Says hello where the bot is brought to. Of servers that were joined before this program greeted at all nobody hears
 * anything: an upgrade is told to nobody.
 */
export async function createGreetings(
	deps: Omit<WelcomeDeps, 'message'> & { readonly store: { readonly memory: MemoryTable } },
): Promise<Greetings> {
	const welcome: Welcome = createWelcome({ ...deps, message: (locale) => welcomeMessage(textsFor(locale)) });
	const since = await greetsSince(deps.store.memory, deps.clock.now());
	return {
		joined([platform, workspace, inChannel], channel, at) {
			const scope = inChannel === undefined ? [platform, workspace] : [platform, workspace, inChannel];
			const isOld = at !== null && at < since;
			return welcome.greet(scope, channel === null || isOld ? null : { platform, workspace, channel });
		},
		start: welcome.start,
		stop: welcome.stop,
	};
}

/** Since when it greets: from the beginning, except where an earlier version was on Discord before. */
async function greetsSince(memory: MemoryTable, now: number): Promise<number> {
	const known = await memory.get(sinceKey);
	if (known !== null) return Number(known);
	const wasThere = (await memory.list('discord:')).size > 0;
	await memory.set(sinceKey, String(wasThere ? now : 0));
	return wasThere ? now : 0;
}
