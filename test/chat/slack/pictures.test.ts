import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Destination } from '../../../src/domain/destination.js';
import { StubChartRenderer } from '../../fakes/chart-renderer.js';
import { allScopes, type Bot, install, openBot, outgoing, picture, plain, until } from './bot.js';
import { openTalk, type Talk, ways } from './ways.js';

const [hour, aMoment] = [3_600_000, 2_000];
const slackFile = (id: string | undefined) => ({
	type: 'image',
	slack_file: { id },
	alt_text: expect.stringContaining('(100,000)'),
});

describe('an announcement with a picture', () => {
	let bot: Bot;
	let chartRenderer: StubChartRenderer;
	beforeEach(async () => {
		chartRenderer = new StubChartRenderer();
		bot = await openBot({ chartRenderer });
	});
	afterEach(async () => {
		expect(bot.fake.complaints).toEqual([]);
		await bot.close();
	});

	function send(postId: string, count = 100_000, to: Destination = bot.to(bot.channel)) {
		const { message, ...rest } = outgoing(postId);
		return bot.slack.send(to, { ...rest, message: { ...message, picture: picture(count) } });
	}
	const asked = (method: RegExp) => bot.fake.served.filter(({ request }) => method.test(request)).length;
	const imagesIn = () => bot.channel.messages.map(({ blocks }) => blocks.filter(({ type }) => type === 'image'));

	it('shows the file, which says in words what it shows and belongs to no channel', async () => {
		expect(await send('a')).toMatchObject({ kind: 'sent' });
		const [file] = bot.fake.files.all;
		expect(file).toMatchObject({ name: 'chart.png', team: bot.team });
		expect(file?.alt).toMatch(/^The count from .* \(1\) to .* \(100,000\)\.$/);
		expect(imagesIn()).toEqual([[slackFile(file?.id)]]);
	});

	it('is uploaded once in a workspace, however many channels show it', async () => {
		const channels = Array.from({ length: 5 }, (_, i) => bot.fake.world.addChannel(bot.team, `c${i}`));
		await Promise.all(channels.map((channel, i) => send(`p${i}`, 100_000, bot.to(channel))));
		await send('again');
		expect([chartRenderer.painted, bot.fake.files.all.length]).toEqual([1, 1]);
		await send('another', 200_000);
		expect([chartRenderer.painted, bot.fake.files.all.length]).toEqual([2, 2]);
	});

	it('is a file of each workspace for itself', async () => {
		const slack = bot.reborn({ access: bot.many });
		const other = bot.fake.world.addTeam('Elsewhere', allScopes);
		const rooms = [bot.channel, bot.fake.world.addChannel(other, 'general')];
		for (const { team } of rooms) install(bot, { team: team.id, token: team.token ?? '', botUser: team.botUserId });
		for (const room of rooms) {
			const { message, ...rest } = outgoing('a');
			const shown = { ...message, picture: picture(100_000) };
			expect(await slack.send(bot.to(room), { ...rest, message: shown })).toMatchObject({ kind: 'sent' });
		}
		expect(bot.fake.files.all.map(({ team }) => team.name)).toEqual(['Wisconsin', 'Elsewhere']);
	});

	it('is tried again with the same file while Slack is at work on it', async () => {
		bot.fake.files.work = aMoment;
		expect(await send('a')).toEqual({ kind: 'retry-after', ms: 1_000, code: 'invalid_blocks' });
		expect(bot.channel.messages).toEqual([]);
		bot.clock.move(aMoment);
		expect(await send('a')).toMatchObject({ kind: 'sent' });
		expect([imagesIn(), bot.fake.files.all.length]).toEqual([[[slackFile('F000000001')]], 1]);
	});

	it('goes without it where Slack never shows it, and the next ones at once', async () => {
		bot.fake.files.work = 10 * hour;
		const kinds = [];
		for (let i = 0; i < 4; i++) kinds.push((await send('a')).kind);
		expect(kinds).toEqual(['retry-after', 'retry-after', 'retry-after', 'sent']);
		expect(await send('b', 200_000)).toMatchObject({ kind: 'sent' });
		expect([imagesIn(), bot.fake.files.all.length]).toEqual([[[], []], 1]);
		bot.fake.files.work = 0;
		bot.clock.move(hour);
		await send('c', 300_000);
		expect(imagesIn()[2]).toHaveLength(1);
	});

	it('a message that is refused for something else is refused after all', async () => {
		const body = { ok: false, error: 'invalid_blocks' };
		bot.fake.inject({ kind: 'refuse', on: /postMessage/, times: 4, answer: { status: 200, body } });
		const kinds = [];
		for (let i = 0; i < 4; i++) kinds.push((await send('a')).kind);
		expect(kinds).toEqual(['retry-after', 'retry-after', 'retry-after', 'payload-refused']);
	});

	it('goes without it where the scope is missing, and does not ask again for an hour', async () => {
		bot.team.scopes = bot.team.scopes.filter((scope) => scope !== 'files:write');
		expect(await send('a')).toMatchObject({ kind: 'sent' });
		expect(await send('b', 200_000)).toMatchObject({ kind: 'sent' });
		expect([imagesIn(), asked(/getUploadURL/)]).toEqual([[[], []], 1]);
		bot.team.scopes = [...bot.team.scopes, 'files:write'];
		bot.clock.move(hour);
		await send('c');
		expect(imagesIn()[2]).toHaveLength(1);
	});

	// What is asked of the Web API is asked twice; the file itself is handed over once.
	const steps = [
		{ on: /getUploadURLExternal/, times: 2 },
		{ on: /\/upload\//, times: 1 },
		{ on: /completeUploadExternal/, times: 2 },
	];
	const faults = ['500', 'drop-before', 'drop-after', 'truncate', 'hang'] as const;
	it.each(steps.flatMap((step) => faults.map((kind) => ({ ...step, kind }))))(
		'a failed upload ($on, $kind) leaves no doubt: it is sent once, without',
		async ({ on, times, kind }) => {
			bot.fake.inject({ kind, on, times });
			expect(await send('a')).toMatchObject({ kind: 'sent' });
			expect(bot.channel.messages).toHaveLength(1);
			expect(await send('b')).toMatchObject({ kind: 'sent' });
			expect(imagesIn()[1]).toHaveLength(1);
		},
	);

	it('waits for a picture no longer than eight seconds', async () => {
		chartRenderer.paints = false;
		const sent = send('a');
		await until(() => chartRenderer.painted === 1);
		bot.clock.move(8_000);
		expect(await sent).toMatchObject({ kind: 'sent' });
		expect(imagesIn()).toEqual([[]]);
	});

	it('a chart that cannot be drawn is left out', async () => {
		const { message, ...rest } = outgoing('a');
		const shown = { ...message, picture: { ...picture(0), points: [] } };
		expect(await bot.slack.send(bot.to(bot.channel), { ...rest, message: shown })).toMatchObject({ kind: 'sent' });
		expect([imagesIn(), bot.fake.files.all]).toEqual([[[]], []]);
	});
});

describe.each(ways)('an answer with a picture by %s', (way) => {
	let talk: Talk;
	let chartRenderer: StubChartRenderer;
	beforeEach(async () => {
		chartRenderer = new StubChartRenderer();
		talk = await openTalk(way, { chartRenderer });
		talk.router.next = async ({ command }) => ({
			message: {
				...plain(command, [{ kind: 'share' }, { kind: 'show', what: 'outlook', petition: 'avery' }]),
				...(command === 'petition outlook' ? { picture: picture(100_000) } : {}),
			},
			visibility: 'private',
		});
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		await talk.close();
	});

	it('is asked for by its button, and stands beneath what it was asked from', async () => {
		const first = await talk.answer(await talk.command('status avery'));
		const second = await talk.answer(await talk.press(first, 'Outlook'));
		expect(talk.router.calls.at(-1)).toMatchObject({ command: 'petition outlook', args: { petition: 'avery' } });
		expect([first.replaced, second.text, second.public]).toEqual([0, 'petition outlook', false]);
		expect(second.blocks).toContainEqual(slackFile('F000000001'));
	});

	it('is shared with its picture', async () => {
		const said = await talk.answer(await talk.command('outlook avery'));
		const shared = await talk.answer(await talk.press(said, 'Share'));
		expect(shared.public).toBe(true);
		expect(shared.blocks).toContainEqual(slackFile('F000000001'));
		expect(talk.fake.files.all).toHaveLength(1);
	});

	it('is text where Slack does not show the file', async () => {
		talk.fake.files.work = hour;
		const deed = await talk.command('outlook avery');
		const said = await talk.answer(deed);
		expect(said.blocks.map(({ type }) => type)).not.toContain('image');
		expect([deed.uses, deed.said.length]).toEqual([3, 1]);
	});

	it('is text where the picture is not ready in time', async () => {
		chartRenderer.paints = false;
		const deed = await talk.command('outlook avery');
		await until(() => chartRenderer.painted === 1);
		talk.clock.move(4_000);
		const said = await talk.answer(deed);
		expect(said.blocks.map(({ type }) => type)).not.toContain('image');
	});
});
