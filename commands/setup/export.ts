import type { Command } from '../../src/ports/command.js';
import { followsAround, here } from '../naming/here.js';

const server = 'server';
const fileName = 'milepost-setup.yaml';

/** Everything that is set up in a channel, or in its whole server or workspace, as a text that `setup import` takes. */
export const setupExport: Command = {
	name: 'petition setup export',
	summary: ({ commands }) => commands.setupExport.summary,
	example: '/petition setup export server',
	options: [
		{
			name: 'scope',
			kind: 'text',
			required: false,
			summary: ({ commands }) => commands.setupExport.scope,
			choices: ['channel', server],
		},
	],
	access: 'manager',
	async run(context, { scope }) {
		const { ports, call, texts } = context;
		const { platform, workspace } = call.place;
		const { destination, follows } = await here(context);
		const all = await ports.store.destinations.inWorkspace(platform, workspace);
		const chosen = scope === server ? all : destination === null ? [] : [destination];
		const { setupExport: words } = texts;
		if (chosen.length === 0) {
			const blocks = [{ kind: 'text' as const, line: words.how }];
			return { visibility: 'private', message: { tone: 'plain', title: words.nothing, blocks } };
		}
		const text = await ports.printSetup(chosen);
		const count = scope === server ? (await followsAround(context)).length : follows.length;
		return {
			visibility: 'private',
			message: {
				tone: 'good',
				title: words.title(chosen.length, count),
				blocks: [words.what, words.how].map((line) => ({ kind: 'text', line })),
				file: { name: fileName, text },
			},
		};
	},
};
