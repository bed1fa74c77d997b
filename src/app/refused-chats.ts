import type { RemotePlatform } from '../../config/setup.js';
import { type Fault, makeFault } from '../domain/fault.js';
import { own } from '../domain/own.js';
import type { Instant } from '../domain/petition.js';
import type { Log } from '../monitoring/log.js';

/** A chat that is off because its token is refused. */
export interface RefusedChat {
	readonly platform: string;
	/** Real time. */
	readonly since: Instant;
	/** What the chat said, in its own short word. */
	readonly code: string;
}

const tokenFaults: Readonly<Record<RemotePlatform, (code: string) => Fault>> = {
	discord: () => makeFault('discord-token-refused'),
	slack: (code) => makeFault('slack-token-refused', { code }),
};

/** A refused token as whoever runs Milepost is told it. */
export function tokenRefused({ platform, code }: Pick<RefusedChat, 'platform' | 'code'>): Fault {
	const fault = own(tokenFaults, platform);
	if (fault === undefined) throw new Error(`no words for a refused token of ${platform}`);
	return fault(code);
}

export interface RefusedChats {
	refused(platform: string, code: string): void;
	/** The token is taken. */
	accepted(platform: string): void;
	/** Those that are off at this moment, by platform. */
	all(): ReadonlyMap<string, RefusedChat>;
	/** Resolves when everybody was told so far. */
	settled(): Promise<void>;
}

export interface RefusedChatsDeps {
	readonly now: () => Instant;
	readonly log: Pick<Log, 'fatal' | 'warn' | 'error'>;
	/** Words kept between runs: a restart tells nobody again. */
	readonly memory: {
		get(key: string): Promise<string | null>;
		set(key: string, value: string): Promise<void>;
		remove(key: string): Promise<void>;
	};
	/** Nothing is sent to it, or is again. */
	readonly off: (platform: string) => void;
	readonly on: (platform: string) => void;
	/** Tells people, once each time. */
	readonly tell: (chat: RefusedChat, back: boolean) => Promise<void>;
}

/**
 * Keeps the books of chats whose token is refused: that is told once, when it begins and when it is over, however
 * often the program is started in between.
 */
export function refusedChats(deps: RefusedChatsDeps): RefusedChats {
	const { now, log, memory } = deps;
	const off = new Map<string, RefusedChat>();
	let telling = Promise.resolve();

	/** One after another: a refusal and its end may come close together. */
	function inOrder(work: () => Promise<void>): void {
		telling = telling.then(work).catch((error: unknown) => {
			log.error({ error: String(error) }, 'a refused token could not be told');
		});
	}

	return {
		refused(platform, code) {
			if (off.has(platform)) return;
			const chat = { platform, since: now(), code };
			off.set(platform, chat);
			log.fatal({ platform, code }, 'token refused: this chat is off until it is taken again');
			deps.off(platform);
			inOrder(async () => {
				if ((await memory.get(keyOf(platform))) !== null) return;
				await deps.tell(chat, false);
				await memory.set(keyOf(platform), String(chat.since));
			});
		},
		accepted(platform) {
			if (off.delete(platform)) log.warn({ platform }, 'the token is taken again');
			deps.on(platform);
			inOrder(async () => {
				const since = await memory.get(keyOf(platform));
				if (since === null) return;
				await deps.tell({ platform, since: Number(since), code: '' }, true);
				await memory.remove(keyOf(platform));
			});
		},
		all: () => off,
		settled: () => telling,
	};
}

function keyOf(platform: string): string {
	return `token-refused:${platform}`;
}
