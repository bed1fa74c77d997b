import { DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Api } from './api.js';
import type { RespondTo } from './conversation.js';
import { faultOf } from './inspect.js';
import type { DiscordLog } from './types.js';

/** The first answer to an interaction that came through the gateway: a request of its own. Never rejects. */
export function respondByRequest(api: Api, log: DiscordLog): RespondTo {
	return ({ id, token }) =>
		async (callback) => {
			try {
				await api.respond('POST', Routes.interactionCallback(id, token), callback);
				return true;
			} catch (error) {
				if (isAnswered(error)) return true;
				log.warn({ id, ...faultOf(api, error) }, 'an interaction could not be answered');
				return false;
			}
		};
}

/** A repeat of our own that found the first try had arrived. */
function isAnswered(error: unknown): boolean {
	return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
}
