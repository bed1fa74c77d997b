import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { tellManagers } from './managers.js';
import type { WatchDeps } from './types.js';

/** A whole chat cannot be used, or can be again. */
export interface ChatTrouble {
	readonly code: 'chat-refused' | 'chat-back';
	readonly platform: string;
	/** How people call it: "Discord". */
	readonly name: string;
	readonly since: Instant;
	/** What it said. */
	readonly reason: string;
}

/**
 * Tells the managers on every other chat, once a server or workspace. Gives back the destinations that have something
 * to send.
 *
 * @param at the domain's clock
 */
export async function tellOtherChats(
	store: Store,
	{ code, platform, name, since, reason }: ChatTrouble,
	at: Instant,
	deps: WatchDeps,
): Promise<readonly number[]> {
	const others = (await store.destinations.all()).filter((each) => each.platform !== platform);
	const workspaces = new Map(others.map((each) => [`${each.platform}/${each.workspace}`, each]));
	const told: number[] = [];
	for (const { platform: there, workspace, zone } of workspaces.values()) {
		const params = { title: name, kind: reason, since, zone };
		const notice = { at, code, params, key: `${code}:${platform}:${since}`, about: [] };
		const to = await store.transaction((tx) => tellManagers(tx, there, workspace, notice, deps));
		if (to !== null) told.push(to);
	}
	return told;
}
