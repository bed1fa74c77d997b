import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { line } from '../../../src/render/line.js';
import type { Action, Message as Answered } from '../../../src/render/message.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import { storyChart } from '../../fakes/charts.js';
import { bits } from '../../fakes/discord/permissions.js';
import type { Message } from '../../fakes/discord/world.js';
import { type Bot, openBot, plain, until } from './bot.js';
import { idOf, openTalk, type Talk, ways } from './ways.js';

const chart = storyChart(8);
const message: Answered = {
	tone: 'plain',
	title: line`The outlook`,
	blocks: [],
	picture: chart,
	actions: [{ kind: 'share' }, { kind: 'refresh', command: 'petition status', args: { petition: 'avery' } }],
};

const noFiles = (bot: Bot, more = 0n) => {
	const deny = bits.attachFiles | more;
	bot.channel.overwrites.push({ id: bot.fake.world.botId, type: 1, allow: 0n, deny });
};

const pictureOf = (shown: Message | null | undefined) => shown?.attachments.map(({ name, type }) => [name, type]);

describe('an announcement with a picture', () => {
	let bot: Bot;
	beforeEach(async () => {
		bot = await openBot({ chartRenderer: new StubChartRenderer() });
	});
	afterEach(() => bot.close());
	const send = (postId: string, shown = message) =>
		bot.discord.send(bot.to(bot.channel), { postId, message: shown, mention: null, leaveBy: Number.POSITIVE_INFINITY });

	it('shows it as an attachment, with its words for who cannot see it', async () => {
		expect(await send('one')).toMatchObject({ kind: 'sent' });
		const [posted] = bot.channel.messages;
		expect(pictureOf(posted)).toEqual([['chart.png', 'image/png']]);
		expect(posted?.attachments[0]?.description).toContain('100,000 not reached.');
		expect(posted?.embeds[0]?.image).toEqual({ url: 'attachment://chart.png' });
		expect(bot.fake.complaints).toEqual([]);
	});

	it('is the same one at every try', async () => {
		for (let i = 0; i < 3; i++) await send('one');
		expect(bot.channel.messages).toHaveLength(1);
	});

	it('is posted without it where files may not be attached, or where it cannot be drawn', async () => {
		noFiles(bot);
		expect(await send('one')).toMatchObject({ kind: 'sent' });
		const none = { ...message, picture: { ...chart, points: [] } };
		expect(await send('two', none)).toMatchObject({ kind: 'sent' });
		expect(bot.channel.messages.map(({ attachments, embeds }) => [attachments.length, embeds[0]?.title])).toEqual([
			[0, 'The outlook'],
			[0, 'The outlook'],
		]);
	});

	it('is lost with its permission like any other', async () => {
		noFiles(bot, bits.sendMessages);
		expect(await send('one')).toMatchObject({ kind: 'permission-lost' });
	});
});

describe.each(ways)('an answer with a picture, by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way, { chartRenderer: new StubChartRenderer() });
		talk.router.answers = async () => ({ message, visibility: 'private' });
	});
	afterEach(async () => {
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});

	async function answered(): Promise<Message> {
		const asked = await talk.command('petition status', { petition: 'avery' });
		expect(asked.callback?.type).toBe(5);
		await until(() => asked.original !== null);
		return asked.original as Message;
	}

	it('is promised first, and completed with it', async () => {
		expect(pictureOf(await answered())).toEqual([['chart.png', 'image/png']]);
	});

	it('is shared by asking again: the picture of a private message is gone with it', async () => {
		const original = await answered();
		await talk.press(original, idOf(original, 'Share'));
		await until(() => talk.channel.messages.length > 0);
		const [shared] = talk.channel.messages;
		expect(pictureOf(shared)).toEqual([['chart.png', 'image/png']]);
		expect(shared).toMatchObject({ content: `-# Shared by <@${talk.member}>`, components: [], flags: 0 });
		expect(talk.router.calls.at(-1)).toMatchObject({ command: 'petition status', args: { petition: 'avery' } });
	});

	it('loses it when what is asked anew has none', async () => {
		const original = await answered();
		talk.router.answers = async () => ({ message: plain('over'), visibility: 'private' });
		await talk.press(original, idOf(original, 'Refresh'));
		await until(() => original.attachments.length === 0);
		expect(original.embeds[0]?.image).toBeUndefined();
	});

	it('comes beneath, not in place of the one whose button asked for it', async () => {
		const show: Action = { kind: 'show', what: 'outlook', petition: 'avery' };
		talk.router.answers = async () => ({ message: plain('as it stands', [show]), visibility: 'private' });
		const { original } = await talk.command('petition status', { petition: 'avery' });
		talk.router.answers = async () => ({ message, visibility: 'private' });
		const asked = await talk.press(original as Message, idOf(original, 'Outlook'));
		await until(() => asked.original !== null);
		expect(talk.router.calls.at(-1)).toMatchObject({ command: 'petition outlook', args: { petition: 'avery' } });
		expect(asked.original?.id).not.toBe(original?.id);
	});
});
