import type { Destination } from '../../domain/destination.js';
import type { Missing } from '../../ports/chat.js';
import { textsFor } from '../../render/texts/index.js';
import { type AccessDeps, accessTo } from './access.js';
import { isForum, isThread, type Needed, needed, takesMessages } from './permissions.js';
import type { DiscordEvents } from './types.js';

interface CheckDeps extends AccessDeps {
	readonly events: Pick<DiscordEvents, 'named' | 'threads'>;
}

/** What is missing to post there, in the words of Discord's own settings; empty = all is well. */
export async function check(ports: CheckDeps, to: Destination): Promise<readonly Missing[] | 'lost'> {
	const { permissions: names, missing } = textsFor(to.locale).discord;
	const access = await accessTo(ports, to.channel);
	switch (access.kind) {
		case 'lost':
			return 'lost';
		case 'hidden':
			return [{ permission: names.viewChannel }];
		case 'unreachable':
			return [{ permission: missing.answer }];
		case 'known':
			break;
		default:
			return access satisfies never;
	}
	const { channel, permissions } = access;
	// A channel of another server than the one it was set up in is not this destination.
	if (channel.guild_id !== to.workspace) return 'lost';
	if (channel.name) ports.events.named(to.workspace, new Map([[channel.id, channel.name]]));
	if (isThread(channel) && channel.parent_id) {
		ports.events.threads(to.workspace, new Map([[channel.id, channel.parent_id]]));
	}
	if (!takesMessages(channel) && !isForum(channel)) return [{ permission: missing.textChannel }];
	const speak: Needed = isThread(channel) ? 'sendMessagesInThreads' : 'sendMessages';
	const wanted = [
		'viewChannel',
		speak,
		...(isForum(channel) ? (['sendMessagesInThreads'] as const) : []),
		'embedLinks',
	] as const;
	const lacking = wanted.filter((each) => !permissions.has(needed[each]));
	const closed = channel.thread_metadata?.archived === true && channel.thread_metadata.locked;
	return [
		...lacking.map((each) => ({ permission: names[each] })),
		...(closed ? [{ permission: missing.openThread }] : []),
	];
}
