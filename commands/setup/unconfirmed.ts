import { FaultError } from '../../src/domain/fault.js';
import { tenantKey } from '../../src/domain/tenant.js';
import { isUnconfirmedAt, readUnconfirmed, type Unconfirmed, unconfirmedPrefix } from '../../src/domain/unconfirmed.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';

/** What waits for a confirmation: each has its own fault for a token that is none, is over, or is somebody else's. */
const over = { import: 'import-over', template: 'template-over' } as const;
type Kind = keyof typeof over;

/** In one server or workspace only: a token leads nowhere anywhere else. */
function keyOf({ call }: CommandContext, token: string): string {
	return `${unconfirmedPrefix(tenantKey(call.place))}${token}`;
}

/**
 * Keeps it until it is confirmed, and gives back the token by which it is; `schedule` forgets what was never confirmed.
 *
 * @param shown what is compared with what confirming it would do
 */
export async function keep(context: CommandContext, kind: Kind, text: string, shown: string): Promise<string> {
	const { ports, call } = context;
	const { memory } = ports.store;
	const now = ports.realNow();
	const token = ports.newId().replaceAll(/[^a-z0-9]/g, '');
	const waiting: Unconfirmed = { at: now, kind, who: call.caller.id, text, shown };
	await memory.set(keyOf(context, token), JSON.stringify(waiting));
	return token;
}

/** Throws the fault of a token that is none, is over, or was given to somebody else. */
export async function kept(context: CommandContext, kind: Kind, token: string): Promise<Unconfirmed> {
	const { ports, call } = context;
	const value = /^[a-z0-9]{1,40}$/.test(token) ? await ports.store.memory.get(keyOf(context, token)) : null;
	const waiting = value === null ? null : readUnconfirmed(value);
	const isTheirs = waiting?.who === call.caller.id && waiting.kind === kind;
	if (waiting === null || !isTheirs || !isUnconfirmedAt(waiting, ports.realNow())) throw new FaultError(over[kind]);
	return waiting;
}

export function forget(tx: Store, context: CommandContext, token: string): Promise<void> {
	return tx.memory.remove(keyOf(context, token));
}
