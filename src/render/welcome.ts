import type { Message } from './message.js';
import type { Texts } from './texts/index.js';

/** What is said once where the bot was brought to. */
export function welcomeMessage({ welcome }: Texts): Message {
	return {
		tone: 'plain',
		title: welcome.title,
		blocks: [
			{ b: 'text', line: welcome.what },
			{ b: 'text', line: welcome.quiet },
			{ b: 'text', line: welcome.how },
		],
		actions: [
			{ a: 'begin', what: 'follow' },
			{ a: 'begin', what: 'story' },
		],
	};
}
