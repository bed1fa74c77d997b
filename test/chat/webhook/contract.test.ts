import { chatContract } from '../../contract/chat.js';
import { cut, destination, now, receiver, webhooksTo } from './receiver.js';

chatContract('a webhook', async () => {
	const site = await receiver();
	const { chat, close } = webhooksTo(site.url);
	return {
		chat,
		here: destination(),
		nowhere: destination('nowhere'),
		arrived: async (postId) => [...site.kept].flatMap(([key, body]) => (key === postId ? [body] : [])),
		escaped: (copy) => {
			const { title, text, html } = JSON.parse(copy) as Record<string, string>;
			const marks = (html ?? '').replaceAll(
				/<\/?(p|blockquote|strong)>|<a href="https:\/\/petition\.example\/1">|<\/a>/g,
				'',
			);
			const controls = `${title}${text}${html}`.replaceAll('\n', '');
			return [...(marks.match(/[<>"]/g) ?? []), ...(controls.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu) ?? [])];
		},
		loseNextAnswer: () => site.next(cut, true),
		loseNextPost: () => site.next(cut),
		now: () => now,
		rest: () => {},
		stop: async () => {
			await close();
			await site.server.close();
		},
	};
});
