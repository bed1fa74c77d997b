import type { NoParams } from './no-params.js';

/** What goes wrong between Milepost and Discord. */
export interface DiscordFaults {
	readonly 'discord-not-yours': NoParams;
	readonly 'discord-button-old': NoParams;
	readonly 'discord-share-forbidden': NoParams;
	readonly 'discord-server-only': NoParams;
	readonly 'discord-not-understood': NoParams;
	readonly 'discord-token-refused': NoParams;
	readonly 'discord-unreachable': { readonly code: string };
	readonly 'discord-key-wrong': NoParams;
	readonly 'discord-endpoint-missing': NoParams;
	readonly 'discord-endpoint-in-the-way': { readonly url: string };
	readonly 'discord-commands-differ': { readonly names: string };
}
