import type { Setup } from '../../config/setup.js';
import { discordChat, type RemoteChatDeps, slackChat } from '../app/chats.js';
import { realClock } from '../app/clock.js';
import type { Io } from '../app/io.js';
import { createLog } from '../monitoring/log.js';
import { openDatabase } from '../store/open.js';
import { tellStore } from './tell-store.js';

type DiscordChat = Awaited<ReturnType<typeof discordChat>>;
type SlackChat = Awaited<ReturnType<typeof slackChat>>;

/** The configured chats for a look from the command line: nothing is received, and nothing posted. */
export async function withChats<T>(
	setup: Setup,
	io: Io,
	look: (chats: { readonly discord: DiscordChat | null; readonly slack: SlackChat | null }) => Promise<T>,
): Promise<T> {
	const { store, close } = await openDatabase(setup, {
		mode: 'tool',
		now: () => io.now,
		upgraded: tellStore(io).upgraded,
	});
	const deps: RemoteChatDeps = {
		store,
		config: setup.config,
		clock: realClock,
		domainNow: realClock.now,
		zone: setup.zone,
		log: createLog('silent'),
		changed: () => {},
		chartRenderer: null,
		removed: () => {},
		joined: async () => true,
		present: () => {},
		moved: () => {},
		named: () => {},
		threads: () => {},
		credentialsRefused: () => {},
		credentialsAccepted: () => {},
		introduced: () => {},
	};
	const { discord, slack } = setup.environment;
	const chats = {
		discord: discord === null ? null : await discordChat(discord, deps),
		slack: slack === null ? null : await slackChat(slack, deps),
	};
	try {
		return await look(chats);
	} finally {
		await chats.discord?.stop();
		await chats.slack?.stop();
		await close();
	}
}
