import { FaultError } from '../../src/domain/fault.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import { isOperatorsChannel } from './operator.js';

const hour = 3_600_000;

/**
 * Writes down who changed what, inside the transaction that changes it. Throws, and so changes nothing, once somebody
 * has changed as much as one person may in an hour; the operator may always, at the console and in their channel.
 */
export async function noteChange(tx: Store, context: CommandContext, what: string, detail: string): Promise<void> {
	const { call, ports } = context;
	const at = ports.realNow();
	const { platform, workspace } = call.place;
	const who = call.caller.id;
	if (platform !== 'console' && !isOperatorsChannel(context)) {
		const most = ports.limits.changes;
		const before = await tx.audit.changesBy(who, platform, at - hour);
		const first = before[before.length - most];
		if (first !== undefined) throw new FaultError('limit-changes', { limit: most, until: first + hour });
	}
	await tx.audit.add({ at, who, platform, workspace, what, detail });
}
