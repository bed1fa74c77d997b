import { ChannelType, RESTJSONErrorCodes as Code, DiscordAPIError, Routes } from 'discord.js';
import type { Destination } from '../../domain/destination.js';
import type { PublishOutcome } from '../../domain/outcome.js';
import type { Instant } from '../../domain/petition.js';
import { type AccessDeps, accessTo } from './access.js';
import type { Api } from './api.js';
import { editOutcomeOf } from './edit.js';

/** Shows a message of an announcement channel in the channels that follow it. Once it is there, so are its edits. */
export async function publish(
	api: Pick<Api, 'send' | 'refuses'>,
	to: Destination,
	messageId: string,
	leaveBy: Instant,
): Promise<PublishOutcome> {
	try {
		await api.send(Routes.channelMessageCrosspost(to.channel, messageId), undefined, { files: [], leaveBy });
		return { kind: 'published' };
	} catch (error) {
		api.refuses(error);
		if (error instanceof DiscordAPIError && error.code === Code.ThisMessageWasAlreadyCrossposted) {
			return { kind: 'published' };
		}
		const outcome = editOutcomeOf(error);
		return outcome.kind === 'edited' ? { kind: 'published' } : outcome;
	}
}

/** Only announcement channels publish. */
export async function mayPublish(ports: AccessDeps, to: Destination): Promise<boolean> {
	const access = await accessTo(ports, to.channel);
	return access.kind === 'known' && access.channel.type === ChannelType.GuildAnnouncement;
}
