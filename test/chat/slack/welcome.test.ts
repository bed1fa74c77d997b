import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { createGreetings, type Greetings } from '../../../src/app/greetings.js';
import type { Store } from '../../../src/ports/store/index.js';
import { openStore } from '../../../src/store/database.js';
import { FakeClock } from '../../fakes/clock.js';
import { eventPayload, membership } from '../../fakes/slack/push.js';
import { startOfTest, until } from './bot.js';
import { openTalk, type Talk, ways } from './ways.js';

describe.each(ways)('being invited to a channel, by %s', (way) => {
	let talk: Talk;
	let store: Store;
	let closeStore: () => Promise<void>;
	let greetings: Greetings;
	beforeEach(async () => {
		({ store, close: closeStore } = await openStore({ file: ':memory:', mode: 'bot', now: () => startOfTest }));
		talk = await openTalk(way, { commands: registry });
		greetings = await createGreetings({
			...{ store, clock: new FakeClock(startOfTest), chat: () => talk.slack, newPostId: () => '5'.repeat(24) },
			...{ defaults: { zone: 'UTC', locale: 'en' }, enabled: true, report: (error: unknown) => Promise.reject(error) },
		});
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		await greetings.stop();
		await talk.close();
		await closeStore();
	});

	const invited = () => membership(talk.channel, talk.team.botUserId, 'member_joined_channel');

	it('says hello there once for ever, with two buttons', async () => {
		for (let time = 0; time < 2; time++) {
			await talk.event(invited());
			await until(() => talk.heard.joined.length > time);
			for (const [team, channel] of talk.heard.joined) greetings.joined(['slack', team, channel], channel, null);
		}
		await greetings.stop();
		expect(talk.heard.joined).toEqual([
			[talk.team.id, talk.channel.id],
			[talk.team.id, talk.channel.id],
		]);
		const [hello, ...others] = talk.channel.messages;
		expect(others).toEqual([]);
		if (hello === undefined) throw new Error('nothing was said');
		const shown = { text: hello.text, blocks: hello.blocks, public: true, replaced: 0 };
		await talk.answer(await talk.press(shown, 'Try it with the Avery story'));
		expect(talk.router.calls).toMatchObject([{ command: 'petition story', args: {} }]);
	});

	it('is nothing of somebody else who joins', async () => {
		await talk.event(membership(talk.channel, talk.member.id, 'member_joined_channel'));
		expect(talk.heard.joined).toEqual([]);
		expect(eventPayload(talk.fake, talk.team, invited())).toBeDefined();
	});
});
