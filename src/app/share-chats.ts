import type { GatewaySharing } from '../chat/discord/types.js';
import { sharedLimits } from '../chat/shared/shared-limits.js';
import type { SharedLimits } from '../ports/limits.js';
import type { OpenStore } from '../store/database.js';
import { realClock } from './clock.js';
import type { Membership } from './copies.js';

/** What the chats of several copies share. */
export interface ChatSharing {
	readonly limits: SharedLimits;
	readonly gateway: GatewaySharing;
}

/** Null where there is only one copy. */
export function shareChats({ copies, limits: table }: OpenStore, { leases }: Membership): ChatSharing | null {
	if (copies === null || table === null) return null;
	const limits = sharedLimits({ table, own: leases.own, clock: realClock });
	return {
		limits,
		gateway: {
			leases,
			copies: async () => (await copies.all()).filter(({ roles }) => roles.includes('gateway')).length,
			reserve: limits.reserve,
		},
	};
}
