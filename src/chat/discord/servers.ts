import { Routes } from 'discord.js';
import type { Api } from './api.js';
import { OwnGuilds } from './schema.js';

/** As many as Discord gives at once. */
const pageSize = 200;

/** Every server the bot is in. Throws what the requests throw. */
export async function serversOf(api: Api): Promise<ReadonlySet<string>> {
	const found = new Set<string>();
	for (let after = '0'; ; ) {
		const query = new URLSearchParams({ limit: String(pageSize), after });
		const guilds = OwnGuilds.parse(await api.get(Routes.userGuilds(), query));
		for (const { id } of guilds) found.add(id);
		const last = guilds.at(-1);
		if (guilds.length < pageSize || last === undefined) return found;
		after = last.id;
	}
}
