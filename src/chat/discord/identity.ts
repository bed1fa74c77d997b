import { Routes } from 'discord.js';
import type { Api } from './api.js';
import { Application } from './schema.js';

/** Which bot the token belongs to, as Discord says. Both throw what the request throws. */
export interface Identity {
	application(): Promise<Application>;
	/** The user that the bot is in its servers. */
	botId(): Promise<string>;
}

/** Asked once; asked again only when that failed. */
export function createIdentity(api: Pick<Api, 'get'>): Identity {
	let known: Promise<Application> | null = null;

	function application(): Promise<Application> {
		known ??= api.get(Routes.currentApplication()).then((answer) => Application.parse(answer));
		known.catch(() => {
			known = null;
		});
		return known;
	}

	return {
		application,
		async botId() {
			const { id, bot } = await application();
			return bot?.id ?? id;
		},
	};
}
