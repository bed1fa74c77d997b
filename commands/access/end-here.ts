import type { Destination } from '../../src/domain/destination.js';
import type { Follow } from '../../src/domain/follow.js';
import { endFollow } from '../../src/following/end-follow.js';
import type { CommandContext } from '../../src/ports/command.js';
import { mustMayChange } from './note-change.js';

/** Ends a follow of the channel a command was given in, for good. */
export async function endHere(context: CommandContext, destination: Destination, follow: Follow): Promise<void> {
	const { call, ports } = context;
	await ports.store.transaction(async (tx) => {
		await mustMayChange(tx, context);
		// The operator's file is read at every start, and must not bring it back.
		if (follow.origin === 'config') await tx.follows.setUnfollowed(follow, true);
		await endFollow(tx, follow, destination, call.caller.id, ports.realNow());
	});
}
