import { releaseScope } from '../src/outbox/emergency.js';
import type { Command } from '../src/ports/command.js';
import { noteChange } from './access/note-change.js';
import { heldPart, suggestToRelease } from './naming/held-scope.js';

export const release: Command = {
	name: 'petition release',
	summary: ({ commands }) => commands.release.summary,
	example: '/petition release discord',
	options: [
		{ name: 'what', kind: 'text', required: false, rest: true, summary: ({ commands }) => commands.release.what },
	],
	access: 'operator',
	async run(context, { what }) {
		const { ports, texts } = context;
		const { scope, name } = await heldPart(context, what);
		const waiting = await ports.store.transaction(async (tx) => {
			await noteChange(tx, context, 'release', what ?? 'all');
			return releaseScope(tx, what === undefined ? null : scope, ports.realNow());
		});
		const line = texts.emergency.released(name, waiting);
		return {
			message: { tone: 'good', title: texts.emergency.releasedTitle, blocks: [{ kind: 'text', line }] },
			visibility: 'public',
		};
	},
	suggest: (context, _option, typed) => suggestToRelease(context, typed),
};
