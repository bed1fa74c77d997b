import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { outgoing } from './bot.js';
import { openTalk, type Talk, ways } from './ways.js';

describe.each(ways)('the button Why? under an announcement, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: registry });
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		await talk.close();
	});

	it('asks why this post was told here, for whoever presses it, and answers only them', async () => {
		// Sent by a process that is gone: nothing is remembered for it.
		await talk.reborn().send(talk.to(talk.channel), outgoing('0123456789abcdef01234567'));
		const [announcement] = talk.channel.messages;
		if (announcement === undefined) throw new Error('nothing was announced');
		const { text, blocks } = announcement;
		const said = await talk.answer(await talk.press({ text, blocks, public: true, replaced: 0 }, 'Why?'));
		expect(talk.router.calls).toMatchObject([
			{
				command: 'petition why',
				args: { announcement: 'post:0123456789abcdef01234567' },
				caller: { id: talk.member.id, manager: false },
				place: { platform: 'slack', workspace: talk.team.id, channel: talk.channel.id },
			},
		]);
		expect(said).toMatchObject({ public: false, replaced: 0 });
		expect(talk.channel.messages).toHaveLength(1);
	});
});
