import { personIn } from '../../src/domain/reminders/reminder.js';
import { titleOf } from '../../src/following/set-follow.js';
import type { Command } from '../../src/ports/command.js';
import type { Line } from '../../src/render/message.js';
import { wishLine } from './lines.js';

export const remindList: Command = {
	name: 'petition remind list',
	summary: ({ commands }) => commands.remind.list,
	example: '/petition remind list',
	options: [],
	access: 'anyone',
	personal: true,
	async run({ call, ports, texts }) {
		const { reminders: words } = texts;
		const { store } = ports;
		const all = await store.reminders.of(personIn(call.place, call.caller.id));
		const items: Line[] = [];
		for (const { subject, wish } of all) {
			const petition = subject?.kind === 'petition' ? await store.petitions.get(subject.id) : null;
			const title = subject === null ? '' : await titleOf(store, subject);
			items.push(wishLine(wish, title, texts, petition?.snapshot?.unit));
		}
		if (items.length === 0) {
			return {
				visibility: 'private',
				message: { tone: 'plain', title: words.none, blocks: [{ kind: 'text', line: words.example }] },
			};
		}
		return {
			visibility: 'private',
			message: {
				tone: 'plain',
				title: words.list(items.length),
				blocks: [
					{ kind: 'list', items },
					{ kind: 'text', line: words.forget },
				],
			},
		};
	},
};
