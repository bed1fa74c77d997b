import type { Command, CommandContext } from '../../src/ports/command.js';

export const canipardon: Command = {
	name: 'canipardon',
	summary: ({ clemency }) => clemency.command.summary,
	example: '/canipardon Steven Avery',
	options: [
		{
			name: 'question',
			kind: 'text',
			required: false,
			summary: ({ clemency }) => clemency.command.question,
			rest: true,
		},
	],
	access: 'anyone',
	// Sixty laws are loaded when the first of them is asked for, not at every start.
	async run(context, { question = '' }) {
		const { say } = await import('./say.js');
		return { message: await say(context, question), visibility: 'private' };
	},
	async suggest({ ports }: CommandContext, _option, text) {
		const { clemencyNames } = await import('./answer.js');
		return clemencyNames(ports.clemency(), text).map((name) => ({ label: name, value: name }));
	},
};
