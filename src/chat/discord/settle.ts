import { Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Destination } from '../../domain/follow.js';
import type { SettleOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import type { DiscordMessage } from '../../render/discord.js';
import type { Outgoing } from '../types.js';
import { type AccessPorts, accessTo } from './access.js';
import { outcomeOf } from './outcome.js';
import { helpful } from './permissions.js';
import { bodyOf, type PostPorts } from './post.js';
import { Message } from './schema.js';

/** Discord keeps a nonce "for a few minutes"; inside two of them a repeat gives back the first message. */
export const nonceWindow = 120_000;

export const insideWindow = (tried: Instant, now: Instant): boolean => now - tried < nonceWindow;

/** How far this machine's clock may be from Discord's, from which message ids are made. */
const clocksApart = 30_000;
const page = 100;
/** A channel that had more messages than this since the try is too loud to be read back. */
const pages = 5;
/** First millisecond of 2015: what Discord's ids count from. */
const discordEpoch = 1_420_070_400_000;

/**
 * Whether a doubtful post arrived. Inside the nonce's window repeating is safe, so it counts as absent; later the
 * channel is read back, if the bot may.
 *
 * @param firstTry the first try that may have arrived, when that is known to be the first one: null when earlier
 * tries may have been made by a process that is gone
 * @param lastTry start of the last try
 */
export async function settle(
	ports: PostPorts & AccessPorts,
	to: Destination,
	outgoing: Outgoing,
	tries: { readonly firstTry: Instant | null; readonly lastTry: Instant },
	now: Instant,
): Promise<SettleOutcome> {
	const { firstTry, lastTry } = tries;
	if (firstTry !== null && insideWindow(firstTry, now)) return { kind: 'absent' };
	const found = await readBack(ports, to, outgoing, firstTry ?? lastTry - nonceWindow);
	if (found.kind !== 'unknown') return found;
	// What a process before this one tried is best read back; where that cannot be, the nonce is what there is.
	return firstTry === null && insideWindow(lastTry, now) ? { kind: 'absent' } : found;
}

async function readBack(
	ports: PostPorts & AccessPorts,
	to: Destination,
	outgoing: Outgoing,
	since: Instant,
): Promise<SettleOutcome> {
	const access = await accessTo(ports, to.channel);
	if (access.kind !== 'known') return { kind: 'unknown', code: `channel-${access.kind}` };
	// Without this permission Discord shows an empty channel instead of refusing.
	if ((access.permissions & helpful) === 0n) return { kind: 'unknown', code: 'no-history' };
	const body = bodyOf(to, outgoing, ports.domainNow());
	const me = await ports.botId();
	let own = 0;
	let after = snowflakeAt(since - clocksApart);
	for (let i = 0; i < pages; i++) {
		const messages = await history(ports, to.channel, after);
		if (!Array.isArray(messages)) return { kind: 'unknown', code: messages };
		const posts = messages.filter((each) => each.author.id === me && each.interaction_metadata === undefined);
		const same = posts.find((each) => isSame(each, outgoing.postId, body));
		if (same !== undefined) return { kind: 'sent', messageId: same.id };
		own += posts.length;
		if (messages.length < page) {
			// Another post of ours stands where this one could: it may be this one in other words.
			return own === 0 ? { kind: 'absent' } : { kind: 'unknown', code: 'not-certain' };
		}
		after = messages.reduce((newest, { id }) => (BigInt(id) > BigInt(newest) ? id : newest), after);
	}
	return { kind: 'unknown', code: 'too-many-messages' };
}

/** Messages after this id, or the short name of what kept them from being read. */
async function history(ports: AccessPorts, channel: string, after: string): Promise<Message[] | string> {
	try {
		const query = new URLSearchParams({ after, limit: String(page) });
		return z.array(Message).parse(await ports.api.get(Routes.channelMessages(channel), query));
	} catch (error) {
		if (ports.api.refuses(error) || error instanceof z.ZodError) return 'unreadable';
		const outcome = outcomeOf(error);
		return 'code' in outcome ? outcome.code : outcome.kind;
	}
}

function isSame(message: Message, nonce: string, body: DiscordMessage): boolean {
	if (message.nonce !== undefined) return String(message.nonce) === nonce;
	const [there, ours] = [message.embeds[0], body.embeds[0]];
	return headingOf(ours) !== undefined && headingOf(there) === headingOf(ours);
}

function headingOf(embed: Partial<Record<'title' | 'description', string | undefined>> | undefined) {
	return (embed?.title ?? embed?.description)?.trim();
}

function snowflakeAt(at: Instant): string {
	return String(BigInt(Math.max(0, at - discordEpoch)) << 22n);
}
