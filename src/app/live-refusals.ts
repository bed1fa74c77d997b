import { defaults } from '../../config/defaults.js';
import type { ConsoleChat } from '../chat/console/chat.js';
import { own } from '../domain/own.js';
import type { Log } from '../monitoring/log.js';
import type { RemoteChat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import { faultMessage } from '../render/fault.js';
import { textsFor } from '../render/texts/index.js';
import { tellOtherChats } from '../watch/chat-trouble.js';
import { realClock } from './clock.js';
import { type RefusedChat, type RefusedChats, refusedChats, tokenRefused } from './refused-chats.js';
import type { Runtime } from './runtime.js';

export interface LiveRefusalsDeps {
	readonly runtime: Runtime;
	readonly chat: ConsoleChat;
	/** Filled as the chats are made. */
	readonly remote: readonly RemoteChat[];
	readonly store: Store;
	readonly log: Log;
	/** Whether somebody gives commands in the console. */
	readonly usesConsole: () => boolean;
}

/** How people call the chats. */
const names: Readonly<Record<string, string>> = { discord: 'Discord', slack: 'Slack' };

/** What a refused token means to a program that runs: who hears of it, and whether any chat is left. */
export function liveRefusals({ runtime, chat, remote, store, log, usesConsole }: LiveRefusalsDeps): {
	readonly refusals: RefusedChats;
	/** Resolves, with the last one, when no chat is left that takes anything. */
	readonly noneLeft: Promise<RefusedChat>;
} {
	const texts = textsFor(defaults.locale);
	let leave = (_last: RefusedChat) => {};
	const noneLeft = new Promise<RefusedChat>((resolve) => {
		leave = resolve;
	});

	async function tell({ platform, since, code }: RefusedChat, back: boolean): Promise<void> {
		const name = own(names, platform) ?? platform;
		const trouble = { code: back ? 'chat-back' : 'chat-refused', platform, name, since, reason: code } as const;
		for (const id of await tellOtherChats(store, trouble, runtime.reads.now(), runtime.reads)) {
			runtime.engine.wake('dispatch', String(id), realClock.now());
		}
	}

	const refusals = refusedChats({
		now: realClock.now,
		log,
		memory: store.memory,
		off(platform) {
			runtime.gate.refuse(platform);
			const last = refusals.all().get(platform);
			const fault = tokenRefused({ platform, code: last?.code ?? '' });
			if (usesConsole()) chat.say(faultMessage(texts, fault));
			else if (last !== undefined && remote.every((each) => refusals.all().has(each.platform))) leave(last);
		},
		on: (platform) => runtime.gate.accept(platform),
		tell,
	});
	return { refusals, noneLeft };
}
