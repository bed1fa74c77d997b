import type { Destination } from '../../../src/domain/destination.js';
import { chatContract } from '../../contract/chat.js';
import { openBot, StubRouter } from './bot.js';

chatContract('Discord', async () => {
	const bot = await openBot();
	const { discord, fake, channel } = bot;
	const ready = fake.gateway.ready();
	await discord.start(new StubRouter());
	await ready;
	const here = bot.to(channel);
	const nowhere: Destination = { ...here, id: 2, channel: fake.world.newId() };
	return {
		chat: discord,
		here,
		nowhere,
		async arrived(postId) {
			const copies = channel.messages.filter((message) => message.nonce === postId);
			return copies.map(({ content, embeds: [embed] }) => `${content}\n${embed?.title}\n${embed?.description}`);
		},
		escaped: (copy) => {
			const mentions = /<@[!&]?\d+>|<#\d+>|@everyone|@here|<:\w+:\d+>/g;
			const marks = /\*\*|__|~~|\|\||`|[^\P{Cc}\n]|\u202e/gu;
			// A backslash and what it takes the meaning from count for nothing.
			return [...(copy.match(mentions) ?? []), ...(copy.replaceAll(/\\./gsu, '').match(marks) ?? [])];
		},
		loseNextAnswer: () => fake.inject({ kind: 'drop-after', on: /POST .*messages/ }),
		loseNextPost: () => fake.inject({ kind: 'drop-before', on: /POST .*messages/ }),
		now: () => bot.clock.now(),
		rest: () => bot.clock.move(90_000),
		stop: () => bot.close(),
	};
});
