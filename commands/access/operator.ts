import type { Command, CommandContext } from '../../src/ports/command.js';

/** Whether a command was given in the operator's channel. */
export function isOperatorsChannel({ call, ports }: Pick<CommandContext, 'call' | 'ports'>): boolean {
	const named = ports.operator?.place;
	if (named === undefined) return false;
	const { platform, workspace, channel } = call.place;
	return platform === named.platform && workspace === named.workspace && channel === named.channel;
}

/** Whether a command is spoken of where this was asked: those of the operator only where they may be given. */
export function isShownHere({ access }: Command, context: Pick<CommandContext, 'call' | 'ports'>): boolean {
	return access !== 'operator' || (isOperatorsChannel(context) && context.call.caller.manager);
}
