import { OAuth2Scopes } from 'discord.js';
import { invited } from './permissions.js';

/** The page on which somebody adds the bot to a server, with exactly the permissions that are used. */
export function inviteLink(applicationId: string): string {
	const query = new URLSearchParams({
		client_id: applicationId,
		scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
		permissions: String(invited.bitfield),
	});
	return `https://discord.com/oauth2/authorize?${query}`;
}
