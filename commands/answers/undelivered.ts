import { personIn } from '../../src/domain/reminders/reminder.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { Block } from '../../src/render/message.js';

/** What could not be said to somebody alone, in a line for them. Told once: it is forgotten with that. */
export async function takeUndelivered({ call, ports, texts }: CommandContext): Promise<readonly Block[]> {
	const { reminders } = ports.store;
	const { blocked, unsure } = await reminders.takeUndelivered(personIn(call.place, call.caller.id));
	return [
		...(blocked === 0 ? [] : [texts.reminders.blocked(blocked)]),
		...(unsure === 0 ? [] : [texts.reminders.unsure(unsure)]),
	].map((line) => ({ kind: 'quote', line }));
}
