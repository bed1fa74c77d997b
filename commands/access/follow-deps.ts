import type { FollowDeps } from '../../src/following/set-follow.js';
import type { CommandContext } from '../../src/ports/command.js';

/** What following depends on, in the place a command was given in. */
export function followDeps({ call, now, ports }: CommandContext): FollowDeps {
	const { address, replaying } = ports;
	return {
		now,
		realNow: ports.realNow(),
		isRead({ ref }) {
			const match = replaying ? null : address(`${ref.platform}:${ref.id}`, call.place);
			return match !== null && !match.pushed && match.refused === null;
		},
	};
}
