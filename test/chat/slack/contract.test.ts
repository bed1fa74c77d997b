import type { Destination } from '../../../src/domain/destination.js';
import { chatContract } from '../../contract/chat.js';
import { openBot, StubRouter, until } from './bot.js';
import { textOf } from './ways.js';

chatContract('Slack', async () => {
	const bot = await openBot();
	const { slack, fake, channel } = bot;
	await slack.start(new StubRouter());
	await until(() => slack.downSince() === null);
	const here = bot.to(channel);
	const nowhere: Destination = { ...here, id: 2, channel: fake.world.newId('C') };
	return {
		chat: slack,
		here,
		nowhere,
		async arrived(postId) {
			const copies = channel.messages.filter(({ metadata }) => metadata?.event_payload['post_id'] === postId);
			return copies.map(({ text, blocks }) => `${text}\n${textOf({ text, blocks, public: true, replaced: 0 })}`);
		},
		escaped: (copy) => {
			const references = /<[@#!][^>]*>|<(?!https:\/\/petition\.example)[^>]*>/g;
			// Our own title is bold.
			const outside = copy.replaceAll(/^\*20,000 signatures: (.*)\*$/gm, '$1');
			const marks = /[*_~`@](?!\u200b)|:\w+:|[^\P{Cc}\n]|\u202e/gu;
			const shown = outside.replaceAll(/<https:\/\/petition\.example[^|>]*\|([^>]*)>/g, '$1');
			return [...(copy.match(references) ?? []), ...(shown.match(marks) ?? [])];
		},
		loseNextAnswer: () => fake.inject({ kind: 'drop-after', on: /chat\.postMessage/ }),
		loseNextPost: () => fake.inject({ kind: 'drop-before', on: /chat\.postMessage/ }),
		now: () => bot.clock.now(),
		rest: () => bot.clock.move(90_000),
		stop: () => bot.close(),
	};
});
