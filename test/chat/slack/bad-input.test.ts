import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/render/message.js';
import { bodyOf, pressPayload, signedRequest, submitPayload } from '../../fakes/slack/push.js';
import { until } from './bot.js';
import { openTalk, type Talk, textOf, ways } from './ways.js';

describe.each(ways)('bad input by %s', (way) => {
	let talk: Talk;
	beforeEach(async () => {
		talk = await openTalk(way);
	});
	afterEach(async () => {
		expect(talk.fake.complaints).toEqual([]);
		await talk.close();
	});

	it.each([
		['smart quotes', 'status “Steven Avery”', { petition: 'Steven Avery' }],
		['non-breaking spaces', 'status\u00a0\u00a0avery\u202f', { petition: 'avery' }],
		[
			'a link as Slack rewrites it',
			'status <https://change.org/p/a?x=1&amp;y=2|change.org/p/a>',
			{ petition: 'https://change.org/p/a?x=1&y=2' },
		],
		['escaped signs', 'status "Save R&amp;D &lt;now&gt;"', { petition: 'Save R&D <now>' }],
		['capitals and a slash', '/PETITION Status avery', { petition: 'avery' }],
	])('%s are what was meant', async (_, text, args) => {
		await talk.answer(await talk.command(text));
		expect(talk.router.calls[0]).toMatchObject({ command: 'petition status', args });
	});

	it('a command of 8,000 characters has its answer', async () => {
		const said = await talk.answer(await talk.command(`status ${'avery '.repeat(1_333)}`));
		expect(said.text).not.toBe('');
	});

	it('a form sent off twice follows once', async () => {
		const deed = await talk.command('follow avery', talk.manager);
		await until(() => deed.view !== null);
		const payload = await talk.submit(deed, {});
		await talk.deliver('interactive', payload, null);
		await talk.answer(deed);
		await talk.running.stop();
		expect(talk.router.calls).toHaveLength(1);
		expect(deed.said).toHaveLength(1);
	});

	it('a form emptied of its name is judged as text, by whoever reads it', async () => {
		const deed = await talk.command('follow avery', talk.manager);
		await until(() => deed.view !== null);
		await talk.submit(deed, { petition: '  ', rules: '' });
		await talk.answer(deed);
		expect(talk.router.calls[0]?.args).toEqual({});
	});

	it('a form left open for an hour is answered in the channel, privately', async () => {
		const deed = await talk.command('follow avery', talk.manager);
		await until(() => deed.view !== null);
		talk.clock.move(3_600_000);
		await talk.submit(deed, {});
		expect(await talk.answer(deed)).toMatchObject({ text: 'answer 1', public: false });
	});

	it('an expired trigger opens no form: the quiet default is followed', async () => {
		talk.fake.inject({
			kind: 'refuse',
			on: /views\.open/,
			answer: { status: 200, body: { ok: false, error: 'expired_trigger_id' } },
		});
		await talk.answer(await talk.command('follow avery', talk.manager));
		expect(talk.router.calls[0]).toMatchObject({ command: 'petition follow', args: { petition: 'avery' } });
	});

	it('buttons of another time, or of nobody, say so and do nothing', async () => {
		const said = await talk.answer(await talk.command('status avery'));
		const before = talk.router.calls.length;
		for (const action of [
			{ action_id: 'milepost:share', value: '_=petition+gone' },
			{ action_id: 'milepost:refresh', value: '_=petition+status&colour=red' },
			{ action_id: 'milepost:refresh', value: 'nonsense' },
			{ action_id: 'milepost:pick?_=petition+status&.=petition' },
			{ action_id: 'milepost:other', value: '_=petition+status' },
		]) {
			const deed = talk.fake.deeds.open(talk.member, talk.channel, said);
			const payload = { ...pressPayload(deed, action.action_id, null), actions: [{ type: 'button', ...action }] };
			await talk.deliver('interactive', payload, deed);
			expect(textOf(await talk.answer(deed))).toContain('This button leads nowhere any more.');
		}
		expect(talk.router.calls).toHaveLength(before);
	});

	it('an answer of more than 50 blocks or 3,000 characters is cut to what Slack takes', async () => {
		const long: Message = {
			tone: 'plain',
			title: ['x'.repeat(5_000)],
			blocks: Array.from({ length: 120 }, (_, i) => ({
				kind: i % 2 ? 'text' : 'heading',
				line: ['y'.repeat(i === 5 ? 9_000 : 60)],
			})),
			actions: [{ kind: 'share' }],
		};
		talk.router.next = async () => ({ message: long, visibility: 'private' });
		const said = await talk.answer(await talk.command('status avery'));
		expect(said.blocks.length).toBeLessThanOrEqual(50);
		expect(said.blocks.at(-1)?.type).toBe('actions');
	});

	it('a choice, a button or a form too long for Slack is left out', async () => {
		const long = 'z'.repeat(5_000);
		talk.router.next = async () => ({
			message: {
				tone: 'plain',
				title: ['Which?'],
				blocks: [],
				actions: [
					{ kind: 'share' },
					{ kind: 'refresh', command: 'petition status', args: { petition: long } },
					{ kind: 'refresh', command: 'petition status', args: { petition: 'avery' } },
					{
						kind: 'pick',
						command: 'petition status',
						args: {},
						option: 'petition',
						choices: [{ label: [long], value: long }],
					},
					{
						kind: 'pick',
						command: 'petition status',
						args: {},
						option: 'petition',
						choices: Array.from({ length: 300 }, (_, i) => ({ label: [`${long}${i}`], value: `v${i % 200}` })),
					},
				],
			},
			visibility: 'private',
		});
		const said = await talk.answer(await talk.command('status avery'));
		const [actions] = said.blocks.filter((block) => block.type === 'actions');
		expect(actions?.elements.map(({ type }) => type)).toEqual(['static_select', 'button', 'button']);
		const follow = await talk.command(`follow ${long}`, talk.manager);
		await talk.answer(follow);
		expect(follow.view).toBeNull();
	});

	it('a router that fails is our fault, and says so', async () => {
		talk.router.next = () => {
			throw new Error('a bug');
		};
		expect(textOf(await talk.answer(await talk.command('status avery')))).toContain(
			'Something in Milepost itself went wrong',
		);
		expect(talk.heard.errors).toHaveLength(1);
	});

	it('who somebody is, when Slack does not say it, matters only to what managers do', async () => {
		talk.fake.inject({ kind: '500', on: /users\.info/, times: 4 });
		expect(textOf(await talk.answer(await talk.command('follow avery every:1000', talk.manager)))).toContain(
			'Slack did not say who you are',
		);
		expect(await talk.answer(await talk.command('status avery', talk.manager))).toMatchObject({ text: 'answer 1' });
		await talk.answer(await talk.command('follow avery every:1000', talk.manager));
		expect(talk.router.calls.at(-1)?.caller.manager).toBe(true);
	});

	it('an address to answer at that fails for a moment is tried once more; one that is gone, not', async () => {
		talk.fake.inject({ kind: '500', on: /hooks/ });
		await talk.answer(await talk.command('status avery'));
		talk.fake.inject({ kind: 'refuse', on: /hooks/, times: 9, answer: { status: 404, body: 'expired_url' } });
		const deed = await talk.command('status avery');
		await until(() => talk.heard.warnings.some(({ fields }) => fields['status'] === 404));
		expect(deed.said).toEqual([]);
	});
});

describe('what is not ours', () => {
	it.each([
		['a form without its memory', { private_metadata: '' }],
		['a form with another one', { private_metadata: '{"channel":7}' }],
	])('%s does nothing', async (_, change) => {
		const talk = await openTalk('signed requests');
		const deed = await talk.command('follow avery', talk.manager);
		await until(() => deed.view !== null);
		if (deed.view === null) throw new Error('no form');
		const payload = submitPayload({ ...deed.view, ...change }, talk.manager, talk.team, {});
		const request = signedRequest(talk.fake, ...bodyOf('interactive', payload));
		expect((await talk.running.handle(request)).status).toBe(200);
		await talk.running.stop();
		expect(talk.router.calls).toEqual([]);
		const refused = talk.heard.warnings.filter(({ message }) => message === 'a form that is not ours was sent off');
		expect(refused).toHaveLength(1);
		await talk.close();
	});
});
