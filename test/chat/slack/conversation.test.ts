import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/render/message.js';
import { commandPayload } from '../../fakes/slack/push.js';
import { until } from './bot.js';
import { openTalk, type Talk, textOf, ways } from './ways.js';

describe.each(ways)('by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way);
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		expect(talk.fake.socket.complaints).toEqual([]);
		await talk.close();
	});

	it('a command is acknowledged before anything else is done, and answered in private', async () => {
		let answer = () => {};
		const waiting = new Promise<void>((resolve) => {
			answer = resolve;
		});
		const usual = talk.router.next;
		talk.router.next = async (call) => {
			await waiting;
			return usual(call);
		};
		const deed = await talk.command('status avery');
		expect(deed).toMatchObject({ ackedAt: deed.at, ack: {}, said: [] });
		answer();
		const said = await talk.answer(deed);
		expect(said).toMatchObject({ text: 'answer 1', public: false });
		expect(talk.router.calls).toMatchObject([
			{
				command: 'petition status',
				args: { petition: 'avery' },
				caller: { id: talk.member.id, manager: false, zone: 'America/Chicago', locale: 'en-US' },
				place: {
					platform: 'slack',
					workspace: talk.team.id,
					channel: talk.channel.id,
					channelName: talk.channel.name,
				},
			},
		]);
	});

	it('a command of its own, and one without a word, are read, too', async () => {
		await talk.answer(await talk.command('Steven Avery', talk.member, '/canipardon'));
		expect(talk.router.calls[0]).toMatchObject({ command: 'canipardon', args: { person: 'Steven Avery' } });
	});

	it.each(['setup doctor', 'doctor'])('a command in a group is read by its names: %s', async (typed) => {
		await talk.answer(await talk.command(typed));
		expect(talk.router.calls).toMatchObject([{ command: 'petition setup doctor', args: {} }]);
	});

	it('a wrong word is told the nearest', async () => {
		const said = await talk.answer(await talk.command('statsu avery'));
		expect(textOf(said)).toContain('/petition status');
		expect(talk.router.calls).toEqual([]);
	});

	it('what comes later takes the place of the first answer', async () => {
		let finish: (message: Message) => void = () => {};
		const later = new Promise<Message>((resolve) => {
			finish = resolve;
		});
		talk.router.next = async () => ({
			message: { tone: 'plain', title: ['Looking'], blocks: [] },
			visibility: 'private',
			later,
		});
		const deed = await talk.command('status avery');
		expect(await talk.answer(deed)).toMatchObject({ text: 'Looking' });
		finish({ tone: 'good', title: ['Found'], blocks: [] });
		await until(() => deed.said[0]?.replaced === 1);
		expect(deed.said).toMatchObject([{ text: 'Found', public: false }]);
	});

	it('Share says it to everybody, under the name of who shared it, without buttons', async () => {
		const said = await talk.answer(await talk.command('status avery'));
		const deed = await talk.press(said, 'Share');
		const shared = await talk.answer(deed);
		expect(shared.public).toBe(true);
		expect(textOf(shared)).toContain(`Shared by <@${talk.member.id}>`);
		expect(shared.blocks.map(({ type }) => type)).not.toContain('actions');
		expect(talk.router.calls.at(-1)).toMatchObject({ command: 'petition status', args: { petition: 'avery' } });
	});

	it('Refresh takes the place of the answer it stands under, after a restart, too', async () => {
		const said = await talk.answer(await talk.command('status avery'));
		await talk.press(said, 'Refresh');
		await until(() => said.replaced === 1);
		expect(said.text).toBe('answer 2');
	});

	it('Follow here asks a manager what to announce, and follows when the form is sent off', async () => {
		const said = await talk.answer(await talk.command('status avery', talk.manager));
		const deed = await talk.press(said, 'Follow here', null, talk.manager);
		await until(() => deed.view !== null);
		await talk.submit(deed, { choices: 'pace', rules: 'every:10000' });
		const answer = await talk.answer(deed);
		expect(answer.public).toBe(false);
		expect(talk.router.calls.at(-1)).toMatchObject({
			command: 'petition follow',
			args: { petition: 'avery', rules: 'pace every:10000' },
			caller: { id: talk.manager.id, manager: true },
			place: { channel: talk.channel.id },
		});
	});

	it('a follow that lacks its rules opens the form, filled in with the quiet default', async () => {
		const deed = await talk.command('follow avery', talk.manager);
		await until(() => deed.view !== null);
		const inputs = deed.view?.blocks.flatMap((block) => (block.type === 'input' ? [block.element] : []));
		expect(inputs).toMatchObject([
			{ type: 'plain_text_input', initial_value: 'avery' },
			{
				type: 'checkboxes',
				initial_options: ['threshold', 'ladder', 'deadline:7d,1d', 'lifecycle', 'correction'].map((value) => ({
					value,
				})),
			},
			{ type: 'plain_text_input' },
		]);
		expect(deed.said).toEqual([]);
	});

	it('a follow with its rules, or by somebody who may not, opens none', async () => {
		const whole = await talk.command('follow avery every:10000 deadline:7d,1d', talk.manager);
		await talk.answer(whole);
		const not = await talk.command('follow avery', talk.member);
		await talk.answer(not);
		expect([whole.view, not.view]).toEqual([null, null]);
		expect(talk.router.calls[0]?.args).toEqual({ petition: 'avery', rules: 'every:10000 deadline:7d,1d' });
		expect(talk.router.calls[1]?.caller.manager).toBe(false);
	});

	it('choosing one of several asks for that one', async () => {
		talk.router.next = async ({ args }) => ({
			message: {
				tone: 'plain',
				title: ['Which one?'],
				blocks: [],
				actions: [
					{
						kind: 'pick',
						command: 'petition status',
						args: {},
						option: 'petition',
						choices: [
							{ label: ['Avery'], value: 'avery' },
							{ label: ['Dassey'], value: args['petition'] ?? 'dassey' },
						],
					},
				],
			},
			visibility: 'private',
		});
		const said = await talk.answer(await talk.command('status'));
		await talk.press(said, 'Choose one', 'dassey');
		await until(() => said.replaced === 1);
		expect(talk.router.calls.at(-1)).toMatchObject({ command: 'petition status', args: { petition: 'dassey' } });
	});

	it('a user group, or people, chosen in the settings manage, too', async () => {
		talk.chosen = talk.fake.world.addGroup(talk.team, talk.member);
		await talk.answer(await talk.command('status avery'));
		talk.clock.move(60_000);
		talk.chosen = `${talk.manager.id}, ${talk.member.id}`;
		await talk.answer(await talk.command('status avery'));
		talk.clock.move(60_000);
		talk.chosen = 'U0SOMEBODY';
		await talk.answer(await talk.command('status avery'));
		expect(talk.router.calls.map(({ caller }) => caller.manager)).toEqual([true, true, false]);
	});

	it('an event that is sent again is taken once', async () => {
		const { eventPayload, membership } = await import('../../fakes/slack/push.js');
		const joined = membership(talk.channel, talk.team.botUserId, 'member_joined_channel');
		const payload = eventPayload(talk.fake, talk.team, joined);
		for (let i = 0; i < 3; i++) await talk.deliver('events_api', payload, null);
		await until(() => talk.heard.changed.length > 0);
		expect(talk.heard.changed).toEqual([[talk.team.id, talk.channel.id]]);
	});

	it('hears of channels that open and close, and only of itself among who comes and goes', async () => {
		const { membership } = await import('../../fakes/slack/push.js');
		const { id } = talk.channel;
		await talk.event({ type: 'channel_unarchive', channel: id, user: talk.member.id });
		await talk.event({ type: 'channel_left', channel: id });
		await talk.event(membership(talk.channel, talk.member.id, 'member_joined_channel'));
		await talk.event(membership(talk.channel, talk.team.botUserId, 'member_left_channel'));
		await talk.event({ type: 'channel_created', channel: { id: 'C0NEW', name: 'new' } });
		await until(() => talk.heard.changed.length === 3);
		expect(talk.heard.changed).toEqual(Array(3).fill([talk.team.id, id]));
	});

	it('hears that a channel has another id', async () => {
		const { id } = talk.channel;
		await talk.event({ type: 'channel_id_changed', old_channel_id: id, new_channel_id: 'C0NEWER' });
		await until(() => talk.heard.moved.length === 1);
		expect(talk.heard.moved).toEqual([[talk.team.id, id, 'C0NEWER']]);
	});

	it('hears how channels are called when they are renamed', async () => {
		await talk.event({ type: 'channel_rename', channel: { id: talk.channel.id, name: 'news', created: 1 } });
		await talk.event({ type: 'group_rename', channel: { id: 'G0PRIVATE', name: 'crew', created: 1 } });
		await until(() => talk.heard.named.length === 2);
		expect(talk.heard.named).toEqual([`${talk.team.id}/${talk.channel.id} news`, `${talk.team.id}/G0PRIVATE crew`]);
		expect(talk.heard.changed).toEqual([]);
	});

	it('does not take for a name what Slack says of private channels', async () => {
		const hidden = talk.fake.world.addChannel(talk.team, 'crew', true);
		const deed = talk.fake.deeds.open(talk.member, hidden);
		await talk.deliver('slash_commands', commandPayload(deed, '/petition', 'status avery'), deed);
		await talk.answer(deed);
		expect(talk.router.calls.at(-1)?.place).toEqual({ platform: 'slack', workspace: talk.team.id, channel: hidden.id });
		await talk.slack.check(talk.to(hidden));
		expect(talk.heard.named).toEqual([`${talk.team.id}/${hidden.id} crew`]);
	});

	it('hears that it was uninstalled', async () => {
		await talk.event({ type: 'app_uninstalled' });
		await talk.event({ type: 'tokens_revoked', tokens: { bot: [talk.team.botUserId] } });
		await talk.event({ type: 'tokens_revoked', tokens: { oauth: ['U0SOMEBODY'] } });
		await until(() => talk.heard.removed.length === 2);
		expect(talk.heard.removed).toEqual([talk.team.id, talk.team.id]);
	});
});
