import { commands } from '../../commands/index.js';
import type { Config } from '../../config/config.js';
import type { Command } from '../ports/command.js';

/** What a chat lists and completes: the operator's commands only on the chat their channel is in. */
export function commandsFor(platform: string, config: Pick<Config, 'operator'> | null): readonly Command[] {
	const isOperators = config?.operator?.platform === platform;
	return commands.filter(({ access }) => access !== 'operator' || isOperators);
}
