import type { Subject } from '../../src/domain/petition.js';
import { petitionsOf, readFollowed } from '../../src/following/petitions.js';
import type { CommandContext } from '../../src/ports/command.js';

/** What is followed now is read, if it was not: it was unfollowed before, or given up. */
export async function readAgain({ call, ports }: CommandContext, subject: Subject): Promise<void> {
	const { store, address, replaying, realNow, wake } = ports;
	if (replaying) return;
	const platforms = await store.transaction(async (tx) =>
		readFollowed(tx, await petitionsOf(tx, subject), realNow(), ({ ref }) => {
			const match = address(`${ref.platform}:${ref.id}`, call.place);
			return match !== null && !match.pushed && match.refused === null;
		}),
	);
	for (const platform of platforms) wake.wake('read', platform, realNow());
}
