import { personIn } from '../../src/domain/reminders/reminder.js';
import { stopAwaited } from '../../src/following/reminders.js';
import type { Command } from '../../src/ports/command.js';

export const remindForget: Command = {
	name: 'petition remind forget',
	summary: ({ commands }) => commands.remind.forget,
	example: '/petition remind forget',
	options: [],
	access: 'anyone',
	personal: true,
	async run({ call, ports, texts }) {
		const { reminders: words } = texts;
		const person = personIn(call.place, call.caller.id);
		const forgotten = await ports.store.transaction(async (tx) => {
			const all = await tx.reminders.of(person);
			await tx.reminders.forget(person);
			await tx.audit.blank(person);
			await stopAwaited(tx, all);
			return all.length;
		});
		return {
			visibility: 'private',
			message: {
				tone: 'good',
				title: words.forgotten,
				blocks: [{ kind: 'text', line: words.forgottenText(forgotten) }],
			},
		};
	},
};
