import type { SetupRoles } from '../../config/roles.js';
import type { CommandRouter, RemoteChat } from '../ports/chat.js';
import type { Clock } from '../ports/clock.js';
import type { Leases } from '../ports/copies.js';

/** How often the lease of a connection is renewed, or asked for. */
const renewEveryMs = 5_000;
/** After the database was away: whoever had the connection asks before whoever waits for it. */
const afterSilenceMs = 15_000;

export interface ReceivingDeps {
	readonly router: CommandRouter;
	readonly roles: SetupRoles;
	/** Null where there is only this copy. */
	readonly leases: Leases | null;
	readonly clock: Clock;
	/** Another copy has this one's connection: two would answer everything twice. */
	readonly taken: (platform: string) => void;
}

/** Which chats this copy takes commands from. */
export function receives(chat: RemoteChat, roles: SetupRoles): boolean {
	return roles.entrances.get(chat.platform) === 'web' ? roles.own.includes('web') : roles.own.includes('gateway');
}

/**
 * Starts to receive what a chat sends, where that is this copy's to do. What only one copy may be connected to is
 * connected to once it is this one's turn. Gives back what stops waiting for that.
 */
export async function startReceiving(chat: RemoteChat, deps: ReceivingDeps): Promise<() => void> {
	const { router, roles, leases, clock } = deps;
	if (!receives(chat, roles)) return () => {};
	if (leases === null || roles.entrances.get(chat.platform) !== 'gateway') {
		await chat.start(router);
		return () => {};
	}
	const work = `gateway ${chat.platform}`;
	let connected = false;
	let stopped = false;
	let cancel = () => {};

	async function look(): Promise<number> {
		const turn = await leases?.take(work).catch(() => undefined);
		if (turn === undefined) return connected ? renewEveryMs : afterSilenceMs;
		if (stopped) return renewEveryMs;
		if (turn !== null && !connected) {
			connected = true;
			await chat.start(router);
		} else if (turn === null && connected) {
			stopped = true;
			deps.taken(chat.platform);
		}
		return renewEveryMs;
	}

	const goOn = async (): Promise<void> => {
		const wait = await look();
		if (!stopped) cancel = clock.after(wait, () => void goOn());
	};
	await goOn();
	return () => {
		stopped = true;
		cancel();
	};
}
