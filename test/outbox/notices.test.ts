import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ManagerNotice } from '../../src/domain/notice.js';
import type { EditOutcome, SendOutcome } from '../../src/domain/outcome.js';
import { dispatch } from '../../src/outbox/dispatch.js';
import { holdScope, releaseScope } from '../../src/outbox/emergency.js';
import { createGate } from '../../src/outbox/gate.js';
import type { OutboxDeps } from '../../src/outbox/types.js';
import { postWriter } from '../../src/outbox/write.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import type { NewContent } from '../../src/ports/store/posts.js';
import { renderConsole } from '../../src/render/console.js';
import type { Message } from '../../src/render/message.js';
import { openStore } from '../../src/store/database.js';
import { newCrossing } from '../contract/store-build.js';
import { countSaid } from '../render/said.js';

const [hour, day] = [3_600_000, 86_400_000];
let store: Store;
let close: () => Promise<void>;
let now: number;
let sent: { readonly id: string; readonly text: readonly string[] }[];
let edits: (readonly string[])[];
let sending: SendOutcome | null;
let editing: EditOutcome;
let ports: OutboxDeps;
let channel: number;

const read = (message: Message) =>
	renderConsole(message, { now, zone: 'UTC', locale: 'en', width: 500, colour: false }).filter((line) => line !== '');

beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 }));
	now = Date.parse('2026-11-21T12:00Z');
	[sent, edits, sending, editing] = [[], [], null, { kind: 'edited' }];
	const chat: Chat = {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId, message }) {
			const outcome = sending ?? { kind: 'sent', messageId: `m-${postId}` };
			if (outcome.kind === 'sent' || outcome.kind === 'unknown') sent.push({ id: postId, text: read(message) });
			return outcome;
		},
		async edit(_, { message }) {
			edits.push(read(message));
			return editing;
		},
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	ports = {
		store,
		capped: true,
		chat: () => chat,
		write: postWriter({ store, domainNow: () => now }),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async () => {},
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
	const place = { platform: 'fake', workspace: 'w', channel: '#managers' };
	channel = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
});
afterEach(() => close());

const notice = (over: Partial<ManagerNotice> = {}): ManagerNotice => ({
	at: now,
	code: 'source-down',
	params: { title: 'The hall', kind: 'unreachable', since: now - hour, zone: 'UTC' },
	key: 'source:fake/w:1',
	about: [7],
	...over,
});

function add(id: string, content: NewContent): Promise<boolean> {
	const when = { moment: now, createdAt: now, nextTryAt: now };
	return store.posts.add({ id, destination: channel, mention: null, ...when, pausedUntil: null, content });
}
const tell = (id: string, over: Partial<ManagerNotice> = {}) => add(id, { kind: 'notice', notice: notice(over) });

const down = 'No new numbers for The hall since 21 Nov 2026, 11:00 (UTC)';
const back = { code: 'source-back', key: 'source:fake/w:2' } as const;

describe('a notice to managers', () => {
	it('is told once, whatever is added again', async () => {
		expect(await tell('one')).toBe(true);
		expect(await tell('two')).toBe(false);
		await dispatch(ports, channel);
		expect(await tell('three')).toBe(false);
		await dispatch(ports, channel);
		expect(sent.map(({ id, text }) => [id, text[0]])).toEqual([['one', down]]);
	});

	it('leaves with what else waited, as one message, and what it tells is known to be told', async () => {
		const { crossing } = await store.crossings.add(newCrossing({ kind: 'petition', id: 9 }, 'count:5'), now);
		await tell('one');
		await add('two', { kind: 'announcement', crossings: [crossing.id] });
		await tell('three', back);
		await dispatch(ports, channel);
		expect(sent).toHaveLength(1);
		const [text] = sent.map((each) => each.text.join(' '));
		expect(text?.startsWith(`${countSaid(5)} `)).toBe(true);
		expect(text).toMatch(/ The hall No new numbers for The hall .* The hall can be read/);
		const [lead, merged] = [await store.posts.get('one'), await store.posts.get('three')];
		expect(lead).toMatchObject({ state: 'sent', notices: [{ code: 'source-down' }, { code: 'source-back' }] });
		expect(merged).toMatchObject({ state: 'merged', mergedInto: 'one', notices: [] });
		expect([await tell('four'), await tell('five', back)]).toEqual([false, false]);
	});

	it.each([
		[7 * day, down],
		[7 * day + 1, `Meanwhile: ${down}`],
	])('keeps for a week (%i ms)', async (waited, title) => {
		await tell('one');
		now += waited;
		await dispatch(ports, channel);
		expect(sent[0]?.text[0]).toBe(title);
	});

	it('is held with a petition it speaks of, and not with another', async () => {
		await tell('one', { about: [7, 8] });
		await holdScope(store.memory, { kind: 'petition', petition: 8 }, now);
		await dispatch(ports, channel);
		expect(sent).toEqual([]);
		await holdScope(store.memory, { kind: 'petition', petition: 9 }, now);
		await releaseScope(store, { kind: 'petition', petition: 8 }, now);
		await dispatch(ports, channel);
		expect(sent).toHaveLength(1);
	});

	it('in doubt is told again under its own id, as it was', async () => {
		await tell('one');
		sending = { kind: 'unknown', code: 'timeout' };
		await dispatch(ports, channel);
		expect(await store.posts.get('one')).toMatchObject({ state: 'doubtful' });
		sending = null;
		now += hour;
		await dispatch(ports, channel);
		expect(sent.map(({ id }) => id)).toEqual(['one', 'one']);
		expect(sent[1]?.text).toEqual(sent[0]?.text);
		expect(await store.posts.get('one')).toMatchObject({ state: 'sent' });
	});

	it('in doubt is given up after a week', async () => {
		const lasting = { kind: 'unknown', code: 'history-closed', lasting: true, ms: 0 } as const;
		const chat = ports.chat('fake') as Chat;
		chat.settle = async () => lasting;
		await tell('one');
		sending = { kind: 'unknown', code: 'timeout' };
		await dispatch(ports, channel);
		now += 7 * day - hour;
		await dispatch(ports, channel);
		expect(await store.posts.get('one')).toMatchObject({ state: 'doubtful' });
		now += 2 * hour;
		await dispatch(ports, channel);
		expect(await store.posts.get('one')).toMatchObject({ state: 'unsettled' });
	});
});

describe('a notice that whoever runs Milepost retracted', () => {
	const why = 'Our own network was down.';
	const retract = async (id: string) => {
		const [one] = (await store.posts.get(id))?.notices ?? [];
		const what = { kind: 'notice', id: one?.id ?? 0 } as const;
		expect(await store.retractions.add(what, why, now)).toBe(true);
		expect(await store.retractions.add(what, 'another', now)).toBe(false);
		return what;
	};

	it('is not told where it waits', async () => {
		await tell('one');
		const what = await retract('one');
		await dispatch(ports, channel);
		expect(sent).toEqual([]);
		expect(await store.posts.get('one')).toMatchObject({ state: 'dropped', outcome: 'retracted' });
		expect(await store.retractions.places(what)).toMatchObject([{ state: 'untold', destination: channel }]);
	});

	it('is corrected in its message, which tells the rest as it was', async () => {
		await tell('one');
		await tell('two', back);
		await dispatch(ports, channel);
		const what = await retract('one');
		await dispatch(ports, channel);
		expect(edits).toHaveLength(1);
		expect(edits[0]?.[0]).toBe(`Correction: this was wrong: ${down}`);
		expect(edits[0]).toContain('Our own network was down. (Corrected 21 Nov 2026, 12:00 (UTC).)');
		expect(edits[0]).toContain('The hall can be read again');
		expect(await store.retractions.places(what)).toMatchObject([{ state: 'edited' }]);
	});

	it('is corrected by another message, once, where its own cannot be changed', async () => {
		await tell('one');
		await dispatch(ports, channel);
		editing = { kind: 'cannot', code: 'x' };
		const what = await retract('one');
		for (let i = 0; i < 3; i++) await dispatch(ports, channel);
		expect(sent.map(({ text }) => text[0])).toEqual([down, `Correction: this was wrong: ${down}`]);
		expect(await store.retractions.places(what)).toMatchObject([{ state: 'told' }]);
	});
});
