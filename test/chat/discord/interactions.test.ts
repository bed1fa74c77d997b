import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/ports/chat.js';
import { line } from '../../../src/render/line.js';
import type { Action } from '../../../src/render/message.js';
import { commandData, postDeed } from '../../fakes/discord/push.js';
import { plain, until } from './bot.js';
import { idOf, openTalk, partsOf, type Talk, ways } from './ways.js';

const ephemeral = 64;
const refresh: Action = { kind: 'refresh', command: 'petition status', args: { petition: 'avery' } };
const follow: Action = { kind: 'follow-here', petition: 'avery' };
const pick: Action = {
	kind: 'pick',
	command: 'petition status',
	args: {},
	option: 'petition',
	choices: [
		{ label: line`Free Steven Avery`, value: 'avery' },
		{ label: line`Free Brendan Dassey`, value: 'dassey' },
	],
};
const privately = (message = plain('an answer')): Answer => ({ message, visibility: 'private' });

describe.each(ways)('by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way);
	});
	afterEach(async () => {
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
	});

	describe('a command', () => {
		it('becomes a call with its options, its place and who asked', async () => {
			await talk.command('petition record', { petition: 'march', count: 1_200 }, talk.manager);
			expect(talk.router.calls).toEqual([
				{
					id: expect.stringMatching(/^\d+$/),
					command: 'petition record',
					args: { petition: 'march', count: '1200' },
					caller: { id: talk.manager, manager: true, zone: null, locale: 'en-GB' },
					place: {
						platform: 'discord',
						workspace: talk.guild.id,
						channel: talk.channel.id,
						channelName: talk.channel.name,
					},
				},
			]);
		});

		it('without subcommands is one, too', async () => {
			await talk.command('canipardon', { person: 'Steven Avery' });
			expect(talk.router.calls).toMatchObject([{ command: 'canipardon', args: { person: 'Steven Avery' } }]);
		});

		it('in a group is one, too', async () => {
			await talk.command('petition setup doctor', {}, talk.manager);
			expect(talk.router.calls).toMatchObject([{ command: 'petition setup doctor', args: {} }]);
		});

		it('is answered in private, at once', async () => {
			const { original, callback } = await talk.command('petition status');
			expect(callback?.type).toBe(4);
			expect(original).toMatchObject({ flags: ephemeral, embeds: [{ title: 'an answer' }] });
			expect(talk.channel.messages).toEqual([]);
		});

		it('is answered for everybody where the answer is', async () => {
			talk.router.answers = async () => ({ message: plain('for all'), visibility: 'public' });
			await talk.command('petition status');
			expect(talk.channel.messages).toMatchObject([{ embeds: [{ title: 'for all' }] }]);
		});

		it('is promised an answer when the router takes long', async () => {
			let tell = (_: Answer) => {};
			talk.router.answers = () => new Promise((resolve) => (tell = resolve));
			const asking = talk.command('petition status');
			await until(() => talk.router.calls.length === 1);
			talk.clock.move(2_000);
			const interaction = await asking;
			expect(interaction.callback).toEqual({ type: 5, data: { flags: ephemeral } });
			tell(privately(plain('late, but in full')));
			await until(() => !interaction.thinking);
			expect(interaction.original).toMatchObject({ flags: ephemeral, embeds: [{ title: 'late, but in full' }] });
		});

		it('is answered again when the full answer is in', async () => {
			let tell = (_: Answer['message']) => {};
			const later = new Promise<Answer['message']>((resolve) => (tell = resolve));
			talk.router.answers = async () => ({ ...privately(plain('looking', [refresh])), later });
			const { original } = await talk.command('petition status');
			expect(original).toMatchObject({ embeds: [{ title: 'looking' }], components: [{ type: 1 }] });
			talk.clock.move(50_000);
			tell(plain('found'));
			await until(() => original?.editedAt !== null);
			expect(original).toMatchObject({ embeds: [{ title: 'found' }], components: [] });
		});

		it('is known for a manager’s by the chosen role', async () => {
			const { world } = talk.fake;
			const role = world.addRole(talk.guild, 'Organisers', 0b1100n << 8n);
			const other = talk.reborn({ publicKey: talk.fake.state.publicKey, managerRole: async () => role.id });
			await other.start(talk.router);
			talk.guild.members.get(talk.member)?.push(role.id);
			const deed = { type: 2, by: talk.member, in: talk.channel, data: commandData('petition status', {}) } as const;
			await postDeed(talk.fake, (request) => other.handle(request), deed);
			expect(talk.router.calls[0]?.caller.manager).toBe(true);
		});
	});

	describe('completion', () => {
		it('asks the router with what is typed, and shows what Discord can show', async () => {
			talk.router.suggestions = [
				{ label: 'Free **Steven** Avery', value: 'avery' },
				{ label: 'x'.repeat(300), value: 'long label' },
				{ label: 'a value too long', value: 'y'.repeat(101) },
			];
			const { callback } = await talk.complete('petition status', 'petition', 'av');
			expect(talk.router.typed).toMatchObject([
				{ option: 'petition', typed: 'av', call: { command: 'petition status' } },
			]);
			expect(callback?.data?.choices).toEqual([
				{ name: 'Free **Steven** Avery', value: 'avery' },
				{ name: expect.stringMatching(/^x{99}…$/), value: 'long label' },
			]);
		});

		it('shows nothing rather than too late', async () => {
			talk.router.suggest = () => new Promise(() => {});
			const completing = talk.complete('canipardon', 'person', 'ste');
			await until(() => talk.clock.pending > 0);
			talk.clock.move(2_500);
			expect((await completing).callback).toEqual({ type: 8, data: { choices: [] } });
		});
	});

	describe('buttons', () => {
		const answered = async (...actions: readonly Action[]) => {
			talk.router.answers = async () => privately(plain('an answer', actions));
			const { original } = await talk.command('petition status', { petition: 'avery' });
			talk.router.calls.length = 0;
			if (original === null) throw new Error('no answer');
			return original;
		};

		it('Share shows the answer to everybody, under the name of who shared it and without buttons', async () => {
			const original = await answered({ kind: 'share' }, refresh);
			await talk.press(original, idOf(original, 'Share'));
			expect(talk.channel.messages).toMatchObject([
				{ content: `-# Shared by <@${talk.member}>`, embeds: [{ title: 'an answer' }], components: [], flags: 0 },
			]);
			expect(talk.router.calls).toEqual([]);
		});

		it('Share is for those who may write there themselves', async () => {
			const original = await answered({ kind: 'share' });
			talk.channel.overwrites.push({ id: talk.member, type: 1, allow: 0n, deny: 1n << 11n });
			const { original: said } = await talk.press(original, idOf(original, 'Share'));
			expect(said?.embeds[0]?.title).toContain('may not write in this channel');
			expect(talk.channel.messages).toEqual([]);
		});

		it('Refresh asks again and replaces the answer', async () => {
			const original = await answered(refresh);
			talk.router.answers = async () => privately(plain('newer', [refresh]));
			await talk.press(original, idOf(original, 'Refresh'));
			expect(talk.router.calls).toMatchObject([{ command: 'petition status', args: { petition: 'avery' } }]);
			expect(original).toMatchObject({ embeds: [{ title: 'newer' }], components: [{ type: 1 }] });
		});

		it('Refresh promises the newer answer when it takes long', async () => {
			const original = await answered(refresh);
			let tell = (_: Answer) => {};
			talk.router.answers = () => new Promise((resolve) => (tell = resolve));
			const pressing = talk.press(original, idOf(original, 'Refresh'));
			await until(() => talk.router.calls.length === 1);
			talk.clock.move(2_000);
			expect((await pressing).callback).toEqual({ type: 6 });
			tell(privately(plain('newer')));
			await until(() => original.embeds[0]?.title === 'newer');
		});

		it('work after a restart, on another copy of the bot', async () => {
			const original = await answered(refresh);
			const id = idOf(original, 'Refresh');
			const next = talk.reborn({ publicKey: talk.fake.state.publicKey });
			await next.start(talk.router);
			const data = { custom_id: id, component_type: 2 };
			const deed = { type: 3, by: talk.member, in: talk.channel, on: original, data } as const;
			await postDeed(talk.fake, (request) => next.handle(request), deed);
			expect(talk.router.calls).toMatchObject([{ args: { petition: 'avery' } }]);
		});

		it('of somebody else’s answer are refused kindly', async () => {
			talk.router.answers = async () => ({ message: plain('for all', [refresh]), visibility: 'public' });
			const { original } = await talk.command('petition status', {}, talk.member);
			talk.router.calls.length = 0;
			if (original === null) throw new Error('no answer');
			const pressed = await talk.press(original, idOf(original, 'Refresh'), [], talk.manager);
			expect(pressed.original).toMatchObject({ flags: ephemeral });
			expect(pressed.original?.embeds[0]?.title).toContain('somebody else');
			expect(talk.router.calls).toEqual([]);
			expect(original.embeds[0]?.title).toBe('for all');
		});

		it('of an announcement are everybody’s, and answered in private', async () => {
			const original = await answered(refresh);
			const pressed = await talk.press({ ...original, askedBy: null }, idOf(original, 'Refresh'), [], talk.manager);
			expect(pressed.callback?.type).toBe(4);
			expect(pressed.original).toMatchObject({ flags: ephemeral });
		});

		it('of a menu repeat the command with what was chosen', async () => {
			const original = await answered(pick);
			const [menu] = partsOf(original.components);
			expect(menu?.options).toEqual([
				{ label: 'Free Steven Avery', value: 'avery' },
				{ label: 'Free Brendan Dassey', value: 'dassey' },
			]);
			await talk.press(original, idOf(original, 'menu'), ['dassey']);
			expect(talk.router.calls).toMatchObject([{ command: 'petition status', args: { petition: 'dassey' } }]);
		});

		it('Follow here asks what to announce, and follows', async () => {
			talk.router.answers = async () => privately(plain('an answer', [follow]));
			const { original } = await talk.command('petition status', {}, talk.manager);
			if (original === null) throw new Error('no answer');
			const { callback } = await talk.press(original, idOf(original, 'Follow here'), [], talk.manager);
			expect(callback?.type).toBe(9);
			const inputs = partsOf(callback?.data?.components ?? []);
			expect(inputs).toMatchObject([
				{ custom_id: 'petition', value: 'avery' },
				{ custom_id: 'choices', type: 3 },
				{ custom_id: 'rules' },
			]);
			const usual = (inputs[1]?.options ?? []).filter((each) => 'default' in each && each.default === true);
			expect(usual.map(({ value }) => value)).toEqual([
				'threshold',
				'ladder',
				'deadline:7d,1d',
				'lifecycle',
				'correction',
			]);
			const rules = usual.map(({ value }) => value).join(', ');
			talk.router.calls.length = 0;
			await talk.submit(callback?.data?.custom_id ?? '', { petition: 'avery', rules: 'ladder' });
			await talk.submit(callback?.data?.custom_id ?? '', { petition: 'avery', rules });
			const { calls } = talk.router;
			expect(calls.map(({ command }) => command)).toEqual(['petition follow', 'petition follow']);
			// The usual rules are not spelt out: what is usual depends on what is followed.
			expect(calls.map(({ args }) => args)).toEqual([{ petition: 'avery', rules: 'ladder' }, { petition: 'avery' }]);
		});

		it('Follow here tells everybody else who may', async () => {
			const original = await answered(follow);
			await talk.press(original, idOf(original, 'Follow here'));
			expect(talk.router.calls).toMatchObject([{ command: 'petition follow', caller: { manager: false } }]);
		});
	});

	describe('follow', () => {
		it('asks for the rules it was not given, and keeps what it was', async () => {
			const given = { petition: `https://www.change.org/p/${'free-'.repeat(40)}`, mention: '123456789012345678' };
			const { callback } = await talk.command('petition follow', given, talk.manager);
			expect(callback?.type).toBe(9);
			await talk.submit(callback?.data?.custom_id ?? '', { petition: given.petition, rules: '' });
			expect(talk.router.calls).toMatchObject([{ command: 'petition follow', args: given }]);
		});

		it('asks nothing where the rules are given, nor of somebody who may not follow', async () => {
			await talk.command('petition follow', { petition: 'avery', rules: 'ladder' }, talk.manager);
			await talk.command('petition follow', { petition: 'avery' }, talk.member);
			expect(talk.router.calls.map(({ args }) => args)).toEqual([
				{ petition: 'avery', rules: 'ladder' },
				{ petition: 'avery' },
			]);
		});
	});
});
