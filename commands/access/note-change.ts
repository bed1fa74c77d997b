import { FaultError } from '../../src/domain/fault.js';
import { hour } from '../../src/domain/time.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { isOperatorsChannel } from './operator.js';

/** Writes down who changed what, inside the transaction that changes it, unless they may not (`mustMayChange`). */
export async function noteChange(tx: Store, context: CommandContext, what: string, detail: string): Promise<void> {
	const { call, ports } = context;
	await mustMayChange(tx, context);
	const { platform, workspace, channel } = call.place;
	await tx.audit.add({ at: ports.realNow(), who: call.caller.id, platform, workspace, channel, what, detail });
}

/**
 * Throws, and so changes nothing, once somebody has changed as much as one person may in an hour; the operator may
 * always, at the console and in their channel. Asked inside the transaction that changes something.
 */
export async function mustMayChange(tx: Store, context: CommandContext): Promise<void> {
	const { call, ports } = context;
	const { platform } = call.place;
	if (platform === 'console' || isOperatorsChannel(context)) return;
	const most = ports.limits.changes;
	const before = await tx.audit.changesBy(call.caller.id, platform, ports.realNow() - hour);
	const first = before[before.length - most];
	if (first !== undefined) throw new FaultError('limit-changes', { limit: most, until: first + hour });
}
