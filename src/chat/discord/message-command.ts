import { makeFault } from '../../domain/fault.js';
import { textsFor } from '../../render/texts/index.js';
import { messageCommands } from '../shared/message-commands.js';
import type { Intent } from './buttons.js';
import type { CommandData } from './schema.js';

/**
 * What somebody asks about a message: of the first petition whose address stands in it.
 *
 * @param petitionIn the address of a known platform in a text; null where there is none
 */
export function askedOf(data: CommandData, petitionIn: (text: string) => string | null): Intent {
	const asked = messageCommands(textsFor('en')).find(({ name }) => name === data.name);
	const message = data.resolved?.messages?.[data.target_id ?? ''];
	if (asked === undefined || message === undefined) {
		return { kind: 'refused', fault: makeFault('discord-not-understood') };
	}
	const parts = message.embeds.flatMap(({ url, description }) => [url ?? '', description ?? '']);
	const petition = petitionIn([message.content, ...parts].join(' '));
	if (petition === null) return { kind: 'refused', fault: makeFault('message-without-petition') };
	return { kind: 'call', command: asked.command, args: { petition }, inPlace: false, form: true };
}
