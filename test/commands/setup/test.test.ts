import { beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '../../../src/domain/outcome.js';
import { holdScope } from '../../../src/outbox/emergency.js';
import type { Chat, Outgoing } from '../../../src/ports/chat.js';
import { manager, openAvery, reader, shown } from '../setup.js';

let office: Awaited<ReturnType<typeof openAvery>>;
let sent: Outgoing[];
let outcome: SendOutcome;
beforeEach(async () => {
	office = await openAvery();
	sent = [];
	outcome = { kind: 'sent', messageId: 'm1' };
	const chat = {
		check: async () => office.missing,
		send: async (_to: unknown, outgoing: Outgoing) => {
			sent.push(outgoing);
			return outcome;
		},
	};
	Object.assign(office.ports, { chat: () => chat as unknown as Chat });
	await office.say('/petition follow white house every:10000');
});

const test = (asked = '', caller = manager) => office.say(`/petition setup test ${asked}`, caller);

describe('a test', () => {
	it('posts what a preview shows, marked as a test, and says that it arrived', async () => {
		expect(await test()).toContain('The test is posted');
		const [post] = sent;
		if (post === undefined) throw new Error('nothing was posted');
		const text = shown(post.message, office.now);
		expect(text).toMatch(/^Test: 20,000 signatures\nThis is a test that a manager asked for/);
		const preview = await office.say('/petition setup preview');
		expect(text.split('\n').slice(2)).toEqual(preview.split('\n').slice(2));
		expect(shown({ ...post.message, title: post.message.summary ?? [] }, office.now)).toMatch(/^Test: /);
	});

	it('mentions nobody, although announcements here do, and stands in no ledger', async () => {
		await office.say('/petition follow white house every:10000 mention:<@&7>');
		await test();
		expect(sent.map(({ mention }) => mention)).toEqual([null]);
		expect(await office.store.posts.countOpen()).toBe(0);
		expect(await office.store.crossings.of({ kind: 'petition', id: office.wtp }, ['count:20000'])).toEqual([]);
	});

	it('of a rule that is named', async () => {
		await test('white house threshold');
		expect(shown(sent[0]?.message ?? { tone: 'plain', blocks: [] }, office.now)).toContain('Test: 100,000 reached');
	});

	it('answers the button under it', async () => {
		await test();
		expect(await office.say(`/petition why post:${sent[0]?.postId}`)).toContain('It was a test');
	});

	it('is in the audit', async () => {
		await test();
		expect(await office.say('/petition audit')).toContain('posted a test of Pardon Steven Avery');
	});
});

describe('nothing is posted', () => {
	it('for somebody who does not manage', async () => {
		expect(await test('', reader)).toContain('is for those who manage');
		expect(sent).toEqual([]);
	});

	it('where a permission is missing, which is named', async () => {
		office.missing = [{ permission: 'Send Messages' }];
		expect(await test()).toContain('Send Messages');
		expect(sent).toEqual([]);
	});

	it('while the operator holds everything, or that petition', async () => {
		await holdScope(office.store.memory, { kind: 'petition', petition: office.wtp }, office.now);
		expect(await test()).toContain('holds announcements back');
		expect(await test('change at:200000')).toContain('The test is posted');
		await holdScope(office.store.memory, { kind: 'all' }, office.now);
		expect(await test('change at:200000')).toContain('holds announcements back');
		expect(sent).toHaveLength(1);
	});

	it('where nothing can be foreseen, or a rule is none', async () => {
		expect(await test('white house correction')).toContain('Nothing to preview');
		expect(await test('white house rules:laddr')).toContain('ladder');
		expect(sent).toEqual([]);
	});
});

it.each<[SendOutcome, string]>([
	[{ kind: 'unknown', code: 'timeout' }, 'it may be there or not'],
	[{ kind: 'retry-after', ms: 5, code: '429' }, 'could not take it now'],
	[{ kind: 'permission-lost', code: '50013' }, 'It was not posted'],
	[{ kind: 'destination-lost', code: '10003' }, 'It was not posted'],
	[{ kind: 'payload-refused', code: '50035' }, 'The chat refused it (50035)'],
	[{ kind: 'credentials-refused', code: '401' }, 'does not accept Milepost'],
])('says what the chat answered: %o', async (answered, said) => {
	outcome = answered;
	const text = await test();
	expect(text).toContain(said);
	expect(text).toContain('The test did not arrive');
});

it('is not posted where the chat does not run', async () => {
	Object.assign(office.ports, { chat: () => null });
	expect(await test()).toContain('could not take it now');
});
