import type { Instant } from '../../domain/petition.js';
import { type DiscordMessage, type DiscordReader, renderDiscord } from '../../render/discord.js';
import { type DiscordRow, renderDiscordActions } from '../../render/discord-components.js';
import type { Message } from '../../render/message.js';

/** A message as the answer to somebody: with its buttons, and mentioning nobody. */
export interface AnswerBody extends DiscordMessage {
	readonly components: readonly DiscordRow[];
	readonly flags?: number;
	/** What is attached from now on; left out = what was attached stays. */
	readonly attachments?: readonly [];
}

/** `zone`: of times in plain text; the operator's where it is left out. */
export type WriteAnswer = (message: Message, locale: string, zone?: string) => AnswerBody;

/** Writes answers; one that several people are given is written once. */
export function answerWriter(
	domainNow: () => Instant,
	usual: string,
	drawsCharts: boolean,
	links: Required<Pick<DiscordReader, 'command' | 'pressable'>>,
): WriteAnswer {
	const written = new WeakMap<Message, { readonly locale: string; readonly zone: string; readonly body: AnswerBody }>();
	return (message, locale, zone = usual) => {
		const before = written.get(message);
		if (before?.locale === locale && before.zone === zone) return before.body;
		const reader = { now: domainNow(), zone, locale, ...links };
		const body = {
			...renderDiscord(message, { ...reader, mention: null, postId: null }),
			components: renderDiscordActions(message.actions ?? [], reader, drawsCharts && message.picture !== undefined),
		};
		written.set(message, { locale, zone, body });
		return body;
	};
}
