import { invited } from './permissions.js';

/** The page on which somebody adds the bot to a server, with exactly the permissions that are used. */
export function inviteLink(applicationId: string): string {
	const query = new URLSearchParams({
		client_id: applicationId,
		scope: 'bot applications.commands',
		permissions: String(invited),
	});
	return `https://discord.com/oauth2/authorize?${query}`;
}
