import { RESTJSONErrorCodes as Code, DiscordAPIError, Routes } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { Destination } from '../../domain/destination.js';
import type { Person } from '../../domain/reminders/reminder.js';
import type { DirectMessages, DirectOutcome } from '../../ports/chat.js';
import { outcomeOf } from './outcome.js';
import { type PostDeps, post } from './post.js';
import { DirectChannel } from './schema.js';
import type { Settle } from './settle.js';

/** As many conversations are remembered. */
const maxChannels = 5_000;
const openWithinMs = 10_000;
/** Discord lets no more conversations be opened for a while. */
const tooFast = Code.OpeningDirectMessagesTooFast;
const tooFastMs = 60_000;

/** Messages to one person: Discord opens a conversation, the same one every time, and says only then whether they take any. */
export function createDirectMessages(
	ports: PostDeps & { readonly zone: string; readonly settle: Settle },
): DirectMessages {
	const channels = new LRUCache<string, string>({ max: maxChannels });

	async function open({ id }: Person): Promise<string | Exclude<DirectOutcome, { kind: 'sent' | 'unknown' }>> {
		const known = channels.get(id);
		if (known !== undefined) return known;
		const { api, clock } = ports;
		try {
			const how = { files: [], leaveBy: clock.now() + openWithinMs };
			const channel = DirectChannel.safeParse(await api.send(Routes.userChannels(), { recipient_id: id }, how));
			if (!channel.success) return { kind: 'retry-after', ms: tooFastMs, code: 'shape' };
			channels.set(id, channel.data.id);
			return channel.data.id;
		} catch (error) {
			api.refuses(error);
			if (error instanceof DiscordAPIError && error.code === tooFast) {
				return { kind: 'retry-after', ms: tooFastMs, code: String(tooFast) };
			}
			const outcome = directOutcome(outcomeOf(error));
			// Opened twice it is the same one: a lost answer is asked for again.
			return outcome.kind === 'unknown' || outcome.kind === 'sent'
				? { kind: 'retry-after', ms: 0, code: 'no-answer' }
				: outcome;
		}
	}

	return {
		async reach(person) {
			const opened = await open(person);
			if (typeof opened === 'string') return { kind: 'open' };
			return opened.kind === 'blocked' ? { kind: 'blocked' } : { kind: 'unknown' };
		},
		async send(person, outgoing) {
			const channel = await open(person);
			return typeof channel === 'string'
				? directOutcome(await post(ports, at(channel, ports.zone), outgoing))
				: channel;
		},
		async settle(person, outgoing, tries) {
			const channel = await open(person);
			if (typeof channel === 'string') return ports.settle(at(channel, ports.zone), outgoing, tries);
			const lasting = channel.kind === 'blocked';
			return { kind: 'unknown', code: lasting ? 'channel-closed' : 'no-answer', lasting, ms: 0 };
		},
	};
}

function directOutcome(outcome: Awaited<ReturnType<typeof post>>): DirectOutcome {
	switch (outcome.kind) {
		case 'destination-lost':
		case 'permission-lost':
		case 'payload-refused':
			return { kind: 'blocked', code: outcome.code };
		default:
			return outcome;
	}
}

/** The conversation as a place to post to. */
function at(channel: string, zone: string): Destination {
	const nothing = { name: null, quiet: null, dailyCap: null, templates: {}, reason: null, suspendedAt: null };
	return { platform: 'discord', workspace: '', channel, zone, locale: 'en', ...nothing, id: 0, state: 'active' };
}
