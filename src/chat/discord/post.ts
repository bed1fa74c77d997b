import { Routes } from 'discord.js';
import type { Destination } from '../../domain/follow.js';
import type { SendOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import { type DiscordMessage, renderDiscord } from '../../render/discord.js';
import type { Outgoing } from '../types.js';
import type { Api } from './api.js';
import { outcomeOf } from './outcome.js';
import { Sent } from './schema.js';

export interface PostPorts {
	readonly api: Api;
	readonly domainNow: () => Instant;
}

/** An announcement as Discord is sent it. */
export function bodyOf(to: Destination, { message, mention }: Outgoing, now: Instant): DiscordMessage {
	return renderDiscord(message, { now, zone: to.zone, locale: to.locale, mention });
}

/** One try, and what came of it. Nothing is retried here: the outbox does that, when it knows what happened. */
export async function post(ports: PostPorts, to: Destination, outgoing: Outgoing): Promise<SendOutcome> {
	const body = {
		...bodyOf(to, outgoing, ports.domainNow()),
		// The same at every try: Discord gives back the first message instead of making a second one.
		nonce: outgoing.postId,
		enforce_nonce: true,
	};
	try {
		const answer = Sent.safeParse(await ports.api.send(Routes.channelMessages(to.channel), body));
		return answer.success ? { kind: 'sent', messageId: answer.data.id } : { kind: 'unknown', code: 'shape' };
	} catch (error) {
		ports.api.refuses(error);
		return outcomeOf(error);
	}
}
