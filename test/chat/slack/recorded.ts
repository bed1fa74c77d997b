import { commands as registry } from '../../../commands/index.js';
import { parseLine } from '../../../commands/parsing/parse.js';
import type { Slack } from '../../../src/chat/slack/create.js';
import { liveRecorded, type RecordedLife } from '../recorded-life.js';
import { type Bot, until } from './bot.js';

/** One life of the whole program beside the fake Slack; says whether it came to the end of the recorded story. */
export function liveOnSlack(
	bot: Bot,
	life: Pick<RecordedLife, 'death' | 'open' | 'begin' | 'between'>,
): Promise<boolean> {
	let slack: Slack;
	return liveRecorded({
		...life,
		clock: bot.clock,
		chat({ store, now, bugs, changed }) {
			slack = bot.reborn({
				...{ commands: registry, read: (line) => parseLine(line, registry), domainNow: now },
				managerGroup: async (workspace) => (await store.workspaces.get('slack', workspace)).managerRole,
				log: { debug: () => {}, info: () => {}, warn: () => {}, error: (fields) => bugs.push(fields) },
				events: {
					...{ changed, joined: () => {}, removed: () => {}, named: () => {}, absent: () => {}, moved: () => {} },
					...{ credentialsRefused: (code) => bugs.push(new Error(code)), credentialsAccepted: () => {} },
				},
			});
			return slack;
		},
		async start(chat, router) {
			await chat.start(router);
			await until(() => slack.downSince() === null);
		},
	});
}
