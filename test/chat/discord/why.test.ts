import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands as registry } from '../../../commands/index.js';
import { outgoing } from './bot.js';
import { idOf, openTalk, type Talk, ways } from './ways.js';

const ephemeral = 64;

describe.each(ways)('the button Why? under an announcement, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { commands: registry });
	});
	afterEach(async () => {
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});

	it('asks why this post was told here, for whoever presses it, and answers only them', async () => {
		// Sent by a process that is gone: nothing is remembered for it.
		await talk.reborn().send(talk.to(talk.channel), outgoing('0123456789abcdef01234567'));
		const [announcement] = talk.channel.messages;
		if (announcement === undefined) throw new Error('nothing was announced');
		const { original } = await talk.press(announcement, idOf(announcement, 'Why?'));
		expect(talk.router.calls).toMatchObject([
			{
				command: 'petition why',
				args: { announcement: 'post:0123456789abcdef01234567' },
				caller: { id: talk.member, manager: false },
				place: { platform: 'discord', workspace: talk.guild.id, channel: talk.channel.id },
			},
		]);
		expect(original).toMatchObject({ flags: ephemeral });
		expect(talk.channel.messages).toEqual([announcement]);
	});
});
