import { holdScope } from '../src/outbox/emergency.js';
import type { Command } from '../src/ports/command.js';
import { noteChange } from './access/note-change.js';
import { heldPart, suggestToHold } from './naming/held-scope.js';

export const hold: Command = {
	name: 'petition hold',
	summary: ({ commands }) => commands.hold.summary,
	example: '/petition hold discord',
	options: [{ name: 'what', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.hold.what }],
	access: 'operator',
	async run(context, { what }) {
		const { ports, texts } = context;
		const { scope, name } = await heldPart(context, what);
		await ports.store.transaction(async (tx) => {
			await holdScope(tx.memory, scope, ports.realNow());
			await noteChange(tx, context, 'hold', what ?? 'all');
		});
		return {
			message: {
				tone: 'warning',
				title: texts.emergency.heldTitle,
				blocks: [
					{ kind: 'text', line: texts.emergency.held(name) },
					{ kind: 'text', line: texts.emergency.howToRelease(what ?? null) },
				],
			},
			visibility: 'public',
		};
	},
	suggest: (context, _option, typed) => suggestToHold(context, typed),
};
