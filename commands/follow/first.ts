import type { Destination } from '../../src/domain/destination.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Action, Block, Message } from '../../src/render/message.js';
import { followsAround } from '../naming/here.js';

/** When most people sleep. */
const usualQuiet = '22:00-07:00';

/** Asks what matters, beneath the answer to the first follow of a server or workspace; everything has its usual by then. */
export type Ask = (message: Message) => Message;

/**
 * Whether this is the first follow of a server or workspace, asked before it is made; and then what its answer asks. The
 * operator at the console has set all this up in a file.
 */
export async function firstSetUp(context: CommandContext): Promise<(destination: Destination) => Ask> {
	const { call, texts } = context;
	const isFirst = call.place.platform !== 'console' && (await followsAround(context)).length === 0;
	if (!isFirst || !call.caller.manager) return () => (message) => message;
	return (destination) => (message) => ({
		...message,
		blocks: [...message.blocks, ...asked(destination, texts)],
		actions: [...(message.actions ?? []), ...actionsFor(destination, texts)],
	});
}

function asked({ zone, channel }: Destination, { setUp }: CommandContext['texts']): readonly Block[] {
	return [
		{ kind: 'heading', line: setUp.title },
		{ kind: 'list', items: [setUp.zone(zone), setUp.quiet(usualQuiet), setUp.managers(channel)] },
	];
}

function actionsFor({ zone, channel }: Destination, { setUp }: CommandContext['texts']): readonly Action[] {
	const command = 'petition settings';
	const zones = [...new Set([zone, ...setUp.zones])].slice(0, 25);
	return [
		{ kind: 'pick', command, args: {}, option: 'zone', choices: zones.map((each) => ({ label: [each], value: each })) },
		{ kind: 'ask', label: setUp.quietButton, command, args: { quiet: usualQuiet } },
		{ kind: 'ask', label: setUp.managersButton, command, args: { managers: channel } },
	];
}
