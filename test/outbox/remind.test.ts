import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SettleOutcome } from '../../src/domain/outcome.js';
import { personIn, type ReminderWish } from '../../src/domain/reminders/reminder.js';
import { holdScope } from '../../src/outbox/emergency.js';
import { remind } from '../../src/outbox/remind.js';
import type { Chat, DirectOutcome } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { type OpenStore, openStore } from '../../src/store/database.js';
import { commitObservation } from '../../src/watch/observe.js';
import { at, snapshot } from '../domain/build.js';
import { FakeClock } from '../fakes/clock.js';

const start = at('2016-01-04T18:00Z');
const platform = 'discord';
const second = 1_000;
const minute = 60_000;

let opened: OpenStore;
let store: Store;
let clock: FakeClock;
let petition: number;
let sent: { readonly to: string; readonly at: number; readonly post: string }[];
/** What comes of the next messages; the rest arrive. */
let outcomes: DirectOutcome[];
let settling: SettleOutcome;
let refused: string[];
let shut: boolean;

beforeEach(async () => {
	clock = new FakeClock(start);
	opened = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	({ store } = opened);
	[sent, outcomes, settling, refused, shut] = [[], [], { kind: 'absent' }, [], false];
	const ref = { platform: 'we-the-people', id: 'avery' };
	({ id: petition } = await store.petitions.add({
		...{ ref, title: 'Pardon Avery', url: null },
		...{ createdAt: start - minute, nextReadAt: start },
	}));
	await read(19_124);
});
afterEach(() => opened.close());

const watch = () => ({ store, realNow: () => clock.now(), newPostId: () => 'p' });
async function read(count: number, over: Parameters<typeof snapshot>[0] = {}) {
	// A reading of the same moment is no other one.
	clock.move(1);
	const whole = snapshot({ title: 'Pardon Avery', ...over, count });
	return commitObservation(watch(), { petition, snapshot: whole, at: clock.now() });
}

const chat = {
	direct: {
		reach: async () => ({ kind: 'open' }),
		async send({ id }: { id: string }, { postId }: { postId: string }): Promise<DirectOutcome> {
			const outcome = outcomes.shift() ?? { kind: 'sent', messageId: 'm' };
			if (outcome.kind === 'sent' || outcome.kind === 'unknown') sent.push({ to: id, at: clock.now(), post: postId });
			return outcome;
		},
		settle: async () => settling,
	},
} as unknown as Chat;

let posts = 0;
const deps = (): Parameters<typeof remind>[0] => ({
	...{ store, now: () => clock.now(), domainNow: () => clock.now(), random: () => 0.5, locale: 'en' },
	chat: () => chat,
	gate: { shut: () => (shut ? [{ platform, mayLook: false }] : []), refuse: () => {} },
	newPostId: () => `post${++posts}`,
	credentialsRefused: (_platform, code) => refused.push(code),
	report: () => {},
});
const ask = (id: string, wish: ReminderWish = { kind: 'count', count: 20_000 }) =>
	store.reminders.add(
		{
			person: personIn({ platform, workspace: 'w' }, id),
			subject: { kind: 'petition', id: petition },
			wish,
			createdAt: start,
		},
		null,
	);
const left = async () => (await store.reminders.nextDue(platform)) !== null;

/** Goes on as the engine would, for so long. */
async function pass(ms: number): Promise<void> {
	const end = clock.now() + ms;
	let next: number | null = clock.now();
	while (next !== null && next <= end) {
		clock.move(Math.max(0, next - clock.now()));
		next = await remind(deps(), platform);
	}
	clock.move(end - clock.now());
}

describe('reminders', () => {
	it('leave in order, one a second, each once, and nothing of them is kept', async () => {
		for (const id of ['a', 'b', 'c']) await ask(id);
		expect((await read(20_000)).reminded).toEqual([platform]);
		await pass(10 * second);
		const from = sent[0]?.at ?? 0;
		expect(sent.map(({ to, at }) => [to, at - from])).toEqual([
			['a', 0],
			['b', 1_000],
			['c', 2_000],
		]);
		expect(await store.reminders.of(personIn({ platform, workspace: 'w' }, 'a'))).toEqual([]);
		expect(await left()).toBe(false);
		// Nobody follows it or waits for it any more.
		expect((await store.petitions.get(petition))?.nextReadAt).toBeNull();
	});

	it('two copies, woken again and again, send no more than one a second, each once', async () => {
		for (const id of ['a', 'b', 'c', 'd']) await ask(id);
		await read(20_000);
		for (let i = 0; i < 60; i++) {
			await Promise.all([remind(deps(), platform), remind(deps(), platform)]);
			clock.move(100);
		}
		expect(sent.map(({ to }) => to)).toEqual(['a', 'b', 'c', 'd']);
		const gaps = sent.map((each, i) => each.at - (sent[i - 1]?.at ?? Number.NEGATIVE_INFINITY));
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(second);
	});

	it('go on after a clock was set back', async () => {
		for (const id of ['a', 'b']) await ask(id);
		await read(20_000);
		await remind(deps(), platform);
		clock.move(-30 * minute);
		await store.future.bringBack(clock.now());
		clock.move(31 * minute);
		await remind(deps(), platform);
		expect(sent.map(({ to }) => to)).toEqual(['a', 'b']);
	});

	it('say what is so when they leave: one that is so no longer waits again', async () => {
		await ask('a');
		await read(20_000);
		clock.move(minute);
		await read(19_000);
		await pass(minute);
		expect(sent).toEqual([]);
		await read(20_001);
		await pass(minute);
		expect(sent.map(({ to }) => to)).toEqual(['a']);
	});

	it('come before the end when it is time, and not after it', async () => {
		const deadline = start + 100 * minute;
		await read(19_124, { deadline });
		await ask('a', { kind: 'deadline', before: 60 * minute });
		await ask('b', { kind: 'deadline', before: minute });
		expect((await read(19_125, { deadline })).nextMomentAt).toBe(start + 40 * minute);
		clock.move(start + 40 * minute - clock.now());
		await commitObservation(watch(), { petition, snapshot: null, at: clock.now(), askedAt: null });
		await pass(minute);
		expect(sent.map(({ to }) => to)).toEqual(['a']);
		// The end moves, and the reminder with it.
		await read(19_126, { deadline: deadline + 60 * minute });
		expect((await store.petitions.get(petition))?.nextMomentAt).toBe(deadline + 59 * minute);
		clock.move(200 * minute);
		await read(19_127, { deadline: deadline + 60 * minute });
		await pass(minute);
		expect(sent).toHaveLength(1);
		expect(await store.reminders.of(personIn({ platform, workspace: 'w' }, 'b'))).toEqual([]);
	});
});

it('five thousand that are due at once leave in order, and an announcement waits for none of them', async () => {
	const many = 5_000;
	for (let i = 0; i < many; i++) await ask(`p${i}`);
	const place = { platform, workspace: 'w', channel: 'c' };
	const { id: destination } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const follow = { destination, subject: { kind: 'petition' as const, id: petition } };
	await store.follows.save({
		...{ ...follow, mention: null, pausedUntil: null, origin: 'chat', createdAt: start },
		rules: [{ id: 'every', params: '20000', baseline: { at: start, count: 0 } }],
	});
	await read(20_000);
	const began = clock.now();
	// What is due is found in another table, by another task: no reminder stands before it.
	expect(await store.destinations.due(began, 10)).toEqual([destination]);
	expect(await store.posts.countOpen()).toBe(1);
	expect(await store.posts.oldestOpen()).toBe(began);
	// A hundred of them are seen to: each leaves a second after the one before, in the order in which they were asked for.
	const seen = 100;
	for (let i = 0; i < seen; i++) {
		expect(await remind(deps(), platform)).toBe(clock.now() + second);
		if (i % 20 === 0) expect(await store.destinations.due(clock.now(), 10)).toEqual([destination]);
		clock.move(second);
	}
	expect(sent.map(({ to, at }) => [to, at - began])).toEqual(
		Array.from({ length: seen }, (_, i) => [`p${i}`, i * second]),
	);
	expect(await store.reminders.next(platform, clock.now(), [])).toMatchObject({ person: { id: `p${seen}` } });
	expect(await store.reminders.waitingFor(petition)).toEqual([]);
}, 60_000);

describe('on the worst day', () => {
	beforeEach(async () => {
		await ask('a');
		await read(20_000);
	});
	const person = personIn({ platform, workspace: 'w' }, 'a');

	it.each([
		['the process was killed before it left', { kind: 'absent' }, 1],
		['the process was killed after it left', { kind: 'sent', messageId: 'm' }, 0],
		['the chat itself refuses a second one', { kind: 'repeatable', leaveBy: Number.POSITIVE_INFINITY }, 1],
		['nobody can say whether it left', { kind: 'unknown', code: 'history-closed', lasting: true, ms: 0 }, 0],
	] as const)('%s: it is told once at most', async (_, found, more) => {
		const dying = deps();
		const send = () => {
			throw new Error('killed');
		};
		const killed = { ...dying, chat: () => ({ direct: { ...chat.direct, send } }) as unknown as Chat };
		await expect(remind(killed, platform)).rejects.toThrow('killed');
		settling = found as SettleOutcome;
		await pass(5 * minute);
		expect(sent).toHaveLength(more);
		expect(await store.reminders.of(person)).toEqual([]);
		expect(await left()).toBe(false);
		const unsure = found.kind === 'unknown' ? 1 : 0;
		expect(await store.reminders.takeUndelivered(person)).toEqual({ blocked: 0, unsure });
	});

	it('one whose answer was lost is looked for, under the same id', async () => {
		outcomes = [{ kind: 'unknown', code: 'timeout' }];
		await pass(30 * second);
		settling = { kind: 'repeatable', leaveBy: Number.POSITIVE_INFINITY };
		await pass(5 * minute);
		expect(new Set(sent.map(({ post }) => post)).size).toBe(1);
		expect(await left()).toBe(false);
	});

	it('somebody who left, or wants none, is not asked again, and is told at their next command', async () => {
		outcomes = [{ kind: 'blocked', code: '50007' }];
		await pass(5 * minute);
		expect(sent).toEqual([]);
		expect(await store.reminders.of(person)).toEqual([]);
		expect(await store.reminders.takeUndelivered(person)).toEqual({ blocked: 1, unsure: 0 });
		expect(await store.reminders.takeUndelivered(person)).toEqual({ blocked: 0, unsure: 0 });
	});

	it('waits as long as the chat asks, and an hour for a token or a scope', async () => {
		const from = clock.now();
		outcomes = [
			{ kind: 'retry-after', ms: 90_000, code: '429 user' },
			{ kind: 'off', code: 'missing_scope' },
			{ kind: 'credentials-refused', code: '401' },
		];
		await pass(89 * second);
		expect(outcomes).toHaveLength(2);
		await pass(130 * minute);
		expect(refused).toEqual(['401']);
		expect(sent.map(({ at }) => at - from)).toEqual([90_000 + 120 * minute]);
	});

	it('holds with everything else, and goes on when it is let go', async () => {
		await holdScope(store.memory, { kind: 'petition', petition }, clock.now());
		await pass(minute);
		expect(sent).toEqual([]);
		await store.memory.remove(`held:petition:${petition}`);
		shut = true;
		await pass(minute);
		expect(sent).toEqual([]);
		shut = false;
		await pass(minute);
		expect(sent).toHaveLength(1);
	});
});
