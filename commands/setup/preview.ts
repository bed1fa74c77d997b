import type { Command } from '../../src/ports/command.js';
import { askedPost, ofWhat, suggestOfWhat } from './asked-post.js';

export const setupPreview: Command = {
	name: 'petition setup preview',
	summary: ({ commands }) => commands.setupPreview.summary,
	example: '/petition setup preview white house threshold',
	options: ofWhat,
	access: 'anyone',
	async run(context, args) {
		const asked = await askedPost(context, args);
		if ('answer' in asked) return asked.answer;
		const { setupPreview: words } = context.texts;
		const { message } = asked.likely;
		return {
			visibility: 'private',
			message: {
				...message,
				title: words.title(message.title ?? []),
				blocks: [{ kind: 'text', line: words.note }, ...message.blocks],
			},
		};
	},
	suggest: suggestOfWhat,
};
