import type { Instant } from '../../domain/petition.js';
import { type DiscordMessage, renderDiscord } from '../../render/discord.js';
import { type DiscordRow, renderDiscordActions } from '../../render/discord-components.js';
import type { Message } from '../../render/message.js';

/** A message as the answer to somebody: with its buttons, and mentioning nobody. */
export interface AnswerBody extends DiscordMessage {
	readonly components: readonly DiscordRow[];
	readonly flags?: number;
}

export type WriteAnswer = (message: Message, locale: string) => AnswerBody;

/** Writes answers; one that several people are given is written once. */
export function answerWriter(domainNow: () => Instant, zone: string): WriteAnswer {
	const written = new WeakMap<Message, { readonly locale: string; readonly body: AnswerBody }>();
	return (message, locale) => {
		const before = written.get(message);
		if (before?.locale === locale) return before.body;
		const reader = { now: domainNow(), zone, locale };
		const body = {
			...renderDiscord(message, { ...reader, mention: null }),
			components: renderDiscordActions(message.actions ?? [], reader),
		};
		written.set(message, { locale, body });
		return body;
	};
}
