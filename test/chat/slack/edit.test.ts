import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/ports/chat.js';
import { type Bot, openBot, outgoing } from './bot.js';

let bot: Bot;
let messageId: string;
beforeEach(async () => {
	bot = await openBot();
	const group = bot.fake.world.addGroup(bot.team);
	const sent = await bot.slack.send(bot.to(bot.channel), outgoing('post', 'Reached', group));
	messageId = sent.kind === 'sent' ? sent.messageId : '';
});
afterEach(() => bot.close());

const revision = (change: Partial<Revision> = {}): Revision => ({
	postId: 'post',
	messageId,
	message: {
		tone: 'warning',
		title: ['Correction'],
		blocks: [{ kind: 'text', line: [{ kind: 'outside', text: '<!channel> *x*' }] }],
	},
	revision: '1',
	leaveBy: Number.POSITIVE_INFINITY,
	...change,
});
const edit = (change?: Partial<Revision>) => bot.slack.edit(bot.to(bot.channel), revision(change));
const refuse = (error: string) =>
	bot.fake.inject({ kind: 'refuse', on: /chat\.update/, answer: { status: 200, body: { ok: false, error } } });

describe('a message of ours', () => {
	it('says something else, mentions nobody any more, and still says which post it is', async () => {
		expect(await edit()).toEqual({ kind: 'edited' });
		expect(await edit()).toEqual({ kind: 'edited' });
		expect(bot.channel.messages).toHaveLength(1);
		const [message] = bot.channel.messages;
		expect(message?.text).toContain('Correction');
		const blocks = JSON.stringify(message?.blocks);
		expect(blocks).toContain('&lt;!channel&gt; ∗x∗');
		expect(blocks).not.toContain('subteam');
		expect(blocks).toContain('post%3Apost');
		expect(message?.metadata).toMatchObject({ event_payload: { post_id: 'post' } });
		expect(bot.fake.complaints).toEqual([]);
	});

	it('that somebody deleted is gone', async () => {
		bot.channel.messages.splice(0);
		expect(await edit()).toEqual({ kind: 'gone' });
	});

	it.each(['cant_update_message', 'edit_window_closed', 'channel_not_found', 'is_archived'])(
		'cannot be changed: %s',
		async (error) => {
			refuse(error);
			expect(await edit()).toEqual({ kind: 'cannot', code: error });
		},
	);

	it('may have been changed where nobody answered', async () => {
		bot.fake.inject({ kind: 'drop-after', on: /chat\.update/ });
		expect(await edit()).toMatchObject({ kind: 'unknown' });
		expect(bot.channel.messages[0]?.text).toContain('Correction');
	});

	it('waits its turn: Slack takes fewer edits than messages in a minute', async () => {
		const outcomes = [];
		for (let i = 0; i < 46; i++) outcomes.push(await edit());
		expect(outcomes.filter(({ kind }) => kind === 'edited')).toHaveLength(45);
		expect(outcomes.at(-1)).toMatchObject({ kind: 'retry-after', code: 'pace' });
	});
});

describe('edits that nobody waits for', () => {
	it('leave room for corrections', async () => {
		for (let i = 0; i < 25; i++) expect(await edit({ background: true })).toEqual({ kind: 'edited' });
		expect(await edit({ background: true })).toMatchObject({ kind: 'retry-after', code: 'pace' });
		expect(await edit()).toEqual({ kind: 'edited' });
		bot.clock.move(61_000);
		expect(await edit({ background: true })).toEqual({ kind: 'edited' });
	});
});
