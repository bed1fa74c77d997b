import type { Message } from './message.js';
import type { Texts } from './texts/index.js';

/** What is said once where the bot was brought to. */
export function welcomeMessage({ welcome }: Texts): Message {
	return {
		tone: 'plain',
		title: welcome.title,
		blocks: [
			{ kind: 'text', line: welcome.what },
			{ kind: 'text', line: welcome.quiet },
			{ kind: 'text', line: welcome.how },
		],
		actions: [
			{ kind: 'begin', what: 'follow' },
			{ kind: 'begin', what: 'story' },
		],
	};
}
