import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/ports/chat.js';
import { line, outside } from '../../../src/render/line.js';
import { commandData, interactionJson, signedRequest } from '../../fakes/discord/push.js';
import { plain, until } from './bot.js';
import { openTalk, type Talk, ways } from './ways.js';

describe.each(ways)('by %s, Discord may send anything', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way);
	});
	afterEach(async () => {
		const { complaints } = talk.fake;
		await talk.close();
		expect(complaints).toEqual([]);
		expect(talk.heard.errors).toEqual([]);
	});

	const titleOf = (of: { original: { embeds: readonly { title?: string }[] } | null }) => of.original?.embeds[0]?.title;

	it.each([
		['a number for a name', { name: 'petition', type: 4, value: 12 }, { petition: '12' }],
		['a truth for a name', { name: 'petition', type: 5, value: true }, { petition: 'true' }],
		['a name of nothing', { name: 'petition', type: 3, value: '   ' }, {}],
		['an option without a value', { name: 'petition', type: 3 }, {}],
		[
			'markup and mentions',
			{ name: 'petition', type: 3, value: '**@everyone** <@&1>' },
			{ petition: '**@everyone** <@&1>' },
		],
		['6,000 characters', { name: 'petition', type: 3, value: 'x'.repeat(6_000) }, { petition: 'x'.repeat(6_000) }],
		['an option nobody defined', { name: 'colour', type: 3, value: 'red' }, { colour: 'red' }],
	])('options: %s', async (_, option, args) => {
		const data = { ...commandData('petition status', {}), options: [{ name: 'status', type: 1, options: [option] }] };
		await talk.perform({ type: 2, data });
		expect(talk.router.calls).toMatchObject([{ command: 'petition status', args }]);
	});

	it.each([
		['an unknown command', commandData('petition dance', {})],
		['a command of another kind', { id: '1', name: 'Report', type: 3, target_id: '5' }],
		['no data', undefined],
		['data of another shape', { name: 7 }],
		['a group without its command', commandData('petition', {})],
	])('commands: %s is answered', async (_, data) => {
		const interaction = await talk.perform({ type: 2, data });
		expect(titleOf(interaction)).toContain('cannot read');
	});

	it.each([
		['6,000 characters', commandData('petition status', { petition: 'x'.repeat(6_000) }, 'petition')],
		['nothing in focus', commandData('petition status', { petition: 'a' })],
		['an unknown command', commandData('petition dance', { petition: 'a' }, 'petition')],
		['no data', undefined],
	])('completion: %s', async (_, data) => {
		const { callback } = await talk.perform({ type: 4, data });
		expect(callback).toEqual({ type: 8, data: { choices: [] } });
		for (const { typed } of talk.router.typed) expect(typed.length).toBeLessThanOrEqual(200);
	});

	it.each([
		['nobody’s id', 'hello'],
		['an empty id', ''],
		['an id of a newer version', 'dance?_=petition+status'],
		['a command that is gone', 'refresh?_=petition+dance'],
		['an option that is gone', 'refresh?_=petition+status&colour=red'],
		['half an id', 'refresh?'],
		['a menu without a choice', 'pick?_=petition+status&.=petition'],
		['a menu for an option that is gone', 'pick?_=petition+status&.=colour'],
		['a form for a button', 'form?_=petition+status'],
		['an id of another’s making', 'refresh?_=petition+status?_=petition+record'],
		['an id that inherits', 'refresh?_=__proto__&constructor=1'],
	])('buttons: %s is refused kindly', async (_, customId) => {
		const { original } = await talk.command('petition status');
		talk.router.calls.length = 0;
		if (original === null) throw new Error('no answer');
		const pressed = await talk.press(original, customId);
		expect(titleOf(pressed)).toContain('leads nowhere');
		expect(talk.router.calls).toEqual([]);
	});

	it('buttons: without a message under it, one is refused kindly', async () => {
		const pressed = await talk.perform({ type: 3, data: { custom_id: 'share?', component_type: 2 } });
		expect(titleOf(pressed)).toContain('leads nowhere');
	});

	it('buttons: of a petition that is gone say what the router says', async () => {
		const { original } = await talk.command('petition status');
		if (original === null) throw new Error('no answer');
		talk.router.answers = async () => ({
			message: { ...plain('No such petition'), tone: 'fault' },
			visibility: 'private',
		});
		await talk.press(original, 'refresh?_=petition+status&petition=gone');
		expect(original.embeds[0]?.title).toBe('No such petition');
	});

	it.each([
		['nobody’s form', 'hello', { rules: 'ladder' }],
		['a form for a command that is gone', 'form?_=petition+dance', { rules: 'ladder' }],
		['inputs nobody asked for', 'form?_=petition+follow', { petition: 'avery', colour: 'red' }],
	])('forms: %s is refused kindly', async (_, id, inputs) => {
		expect(titleOf(await talk.submit(id, inputs))).toContain('leads nowhere');
		expect(talk.router.calls).toEqual([]);
	});

	it('what sets something up outside of a server is told where to go', async () => {
		const interaction = talk.fake.interactions.open(2, talk.member, talk.channel, null);
		const deed = { type: 2, by: talk.member, in: talk.channel, data: commandData('petition follow', {}) } as const;
		const { guild_id: _g, member: _m, ...raw } = interactionJson(talk.fake, interaction, deed);
		const sent = { ...raw, user: { id: talk.member } };
		if (way === 'the gateway') {
			talk.fake.gateway.push('INTERACTION_CREATE', sent, talk.guild.id);
			await until(() => interaction.callback !== null);
			expect(titleOf(interaction)).toContain('only in a server');
		} else {
			const response = await talk.running.handle(signedRequest(talk.fake, JSON.stringify(sent)));
			expect(JSON.stringify(await response.json())).toContain('only in a server');
		}
	});

	it('an answer of any length and wording fits into one message and mentions nobody', async () => {
		const hostile = outside('@everyone **x** [y](https://evil.example) '.repeat(400));
		const message = {
			...plain('long', [{ kind: 'share' }]),
			title: line`${hostile}`,
			blocks: Array.from({ length: 60 }, () => ({ kind: 'text' as const, line: line`${hostile}` })),
		};
		talk.router.answers = async (): Promise<Answer> => ({ message, visibility: 'public' });
		await talk.command('petition status');
		expect(talk.channel.messages).toMatchObject([{ mentionEveryone: false, mentionRoles: [] }]);
	});

	it('a picker of too many, too long and equal values shows what fits', async () => {
		const choices = [
			...Array.from({ length: 40 }, (_, i) => ({ label: line`Petition ${i}`, value: `p${i % 30}` })),
			{ label: line`long`, value: 'x'.repeat(101) },
		];
		const pick = { kind: 'pick', command: 'petition status', args: {}, option: 'petition', choices } as const;
		talk.router.answers = async () => ({ message: plain('which?', [pick]), visibility: 'private' });
		const { original } = await talk.command('petition status');
		expect(original?.components[0]?.components?.[0]?.options).toHaveLength(25);
	});

	it('a button that cannot carry what it must is left out', async () => {
		const args = { petition: `https://example.org/${'é'.repeat(60)}` };
		const refresh = { kind: 'refresh', command: 'petition status', args } as const;
		talk.router.answers = async () => ({
			message: plain('an answer', [refresh, { kind: 'share' }]),
			visibility: 'private',
		});
		const { original } = await talk.command('petition status');
		expect(original?.components[0]?.components).toMatchObject([{ label: 'Share' }]);
	});
});

describe('by the gateway, what nobody can answer', () => {
	it('is logged and disturbs nothing', async () => {
		const talk = await openTalk('the gateway');
		for (const raw of [null, 7, {}, { id: 'x', type: 4 }, { type: 99 }, { id: '1'.repeat(18), type: 4 }]) {
			talk.fake.gateway.push('INTERACTION_CREATE', raw, talk.guild.id);
		}
		talk.fake.gateway.push('CHANNEL_UPDATE', null, talk.guild.id);
		talk.fake.gateway.push('GUILD_DELETE', { id: 7 }, talk.guild.id);
		await talk.command('petition status');
		expect(talk.heard.warnings).toHaveLength(6);
		expect(talk.heard).toMatchObject({ errors: [], removed: [] });
		await talk.close();
	});

	it('a fault of our own is told with its id, and logged', async () => {
		const talk = await openTalk('the gateway');
		talk.router.answers = async () => Promise.reject(new TypeError('a bug'));
		const { original } = await talk.command('petition status');
		expect(JSON.stringify(original?.embeds)).toContain('fault-1');
		expect(talk.heard.errors).toMatchObject([{ fields: { id: 'fault-1' } }]);
		await talk.close();
	});
});
