import { FaultError } from '../../src/domain/fault.js';
import type { ImportChange } from '../../src/domain/import-change.js';
import type { Instant } from '../../src/domain/petition.js';
import { tenantKey } from '../../src/domain/tenant.js';
import { hour } from '../../src/domain/time.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';

/** What was shown waits so long to be confirmed. */
const keptForMs = hour;
const prefix = 'import:';

/** A set-up whose difference was shown, and the changes that were. */
interface Waiting {
	/** Real time. */
	readonly at: Instant;
	readonly who: string;
	readonly text: string;
	/** As JSON, to be compared. */
	readonly changes: string;
}

/** In one server or workspace only: a token leads nowhere anywhere else. */
function keyOf({ call }: CommandContext, token: string): string {
	return `${prefix}${tenantKey(call.place)}:${token}`;
}

/** Keeps it until it is confirmed, and gives back the token by which it is; what was never confirmed is forgotten. */
export async function keep(context: CommandContext, text: string, changes: readonly ImportChange[]): Promise<string> {
	const { ports, call } = context;
	const { memory } = ports.store;
	const now = ports.realNow();
	for (const [key, value] of await memory.list(prefix)) {
		if ((read(value)?.at ?? 0) + keptForMs < now) await memory.remove(key);
	}
	const token = ports.newId().replaceAll(/[^a-z0-9]/g, '');
	const waiting: Waiting = { at: now, who: call.caller.id, text, changes: JSON.stringify(changes) };
	await memory.set(keyOf(context, token), JSON.stringify(waiting));
	return token;
}

/** Throws the fault of a token that is none, is over, or was given to somebody else. */
export async function kept(context: CommandContext, token: string): Promise<Waiting> {
	const { ports, call } = context;
	const value = /^[a-z0-9]{1,40}$/.test(token) ? await ports.store.memory.get(keyOf(context, token)) : null;
	const waiting = value === null ? null : read(value);
	if (waiting === null || waiting.who !== call.caller.id || waiting.at + keptForMs < ports.realNow()) {
		throw new FaultError('import-over');
	}
	return waiting;
}

export function forget(tx: Store, context: CommandContext, token: string): Promise<void> {
	return tx.memory.remove(keyOf(context, token));
}

function read(value: string): Waiting | null {
	// Only this file writes such rows; one that somebody changed by hand is none.
	try {
		const { at, who, text, changes } = JSON.parse(value) as Waiting;
		const sound = typeof at === 'number' && [who, text, changes].every((each) => typeof each === 'string');
		return sound ? { at, who, text, changes } : null;
	} catch {
		return null;
	}
}
