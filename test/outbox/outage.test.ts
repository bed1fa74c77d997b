import { afterEach, expect, it, vi } from 'vitest';
import type { Runtime } from '../../src/app/runtime.js';
import type { SendOutcome } from '../../src/domain/outcome.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';
import { bareRuntime } from '../fakes/runtime-deps.js';

/* An outage of a whole chat, on the fake clock: what it costs, and what comes of it. */

vi.mock('../../src/schedule/ticker.js', () => ({ startTicker: () => () => {} }));

const start = Date.UTC(2026, 6, 1, 12);
const second = 1_000;
let close = async () => {};
afterEach(() => close());

/** Requests that a look for a doubtful post takes while the server fails: one, repeated twice by the client. */
const look = 3;

async function open(destinations: number) {
	const clock = new FakeClock(start);
	const opened = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const { store } = opened;
	const requests: number[] = [];
	const tries = new Map<string, number[]>();
	const arrived: string[] = [];
	let outcome: SendOutcome = { kind: 'unknown', code: '503' };
	const chat: Chat = {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId }) {
			requests.push(clock.now());
			tries.set(postId, [...(tries.get(postId) ?? []), clock.now()]);
			if (outcome.kind === 'sent') arrived.push(postId);
			return outcome;
		},
		edit: async () => ({ kind: 'edited' }),
		async settle() {
			for (let i = 0; i < (outcome.kind === 'sent' ? 1 : look); i++) requests.push(clock.now());
			if (outcome.kind === 'sent') return { kind: 'absent' };
			return { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 };
		},
		check: async () => [],
	};
	const bugs: unknown[] = [];
	const runtime = bareRuntime(store, clock, (_task, _key, error) => bugs.push(error));
	runtime.addChat(chat);
	close = async () => {
		await runtime.stop();
		await opened.close();
	};
	for (let i = 0; i < destinations; i++) await owe(store, i);
	await runtime.start();
	return {
		clock,
		runtime,
		requests,
		tries,
		arrived,
		bugs,
		mend: () => {
			outcome = { kind: 'sent', messageId: 'm' };
		},
	};
}

async function owe(store: Store, i: number): Promise<void> {
	const place = { platform: 'fake', workspace: 'w', channel: `c${i}` };
	const { id } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const facts = { title: 'T', url: null, zone: 'UTC', count: 1, approximate: false, countAt: start, value: 1 };
	const made = {
		subject: { kind: 'petition' as const, id: 1 },
		key: 'threshold:1',
		family: 'threshold' as const,
		moment: start,
		facts,
	};
	const { crossing } = await store.crossings.add(made, start);
	const when = { moment: start, createdAt: start, nextTryAt: start, pausedUntil: null };
	await store.posts.add({
		id: `post${i}`,
		destination: id,
		mention: null,
		...when,
		content: { kind: 'announcement', crossings: [crossing.id] },
	});
}

/** So long, with more ticks than the program has. */
async function pass(
	{ clock, runtime }: { clock: FakeClock; runtime: Runtime },
	ms: number,
	step = 15 * second,
): Promise<void> {
	for (let passed = 0; passed < ms; passed += step) {
		clock.move(step);
		await runtime.settled();
	}
}

it('an outage of an hour costs at most 600 requests with a thousand destinations, and everything arrives afterwards', async () => {
	const world = await open(1_000);
	await pass(world, 3_600 * second);
	expect(world.requests.length).toBeLessThanOrEqual(600);
	expect(world.arrived).toEqual([]);
	world.mend();
	await pass(world, 1_200 * second);
	expect(new Set(world.arrived).size).toBe(1_000);
	expect(world.arrived).toHaveLength(1_000);
	expect(world.bugs).toEqual([]);
}, 60_000);

it('one post is tried at most eight times in two minutes, however often it is woken', async () => {
	const world = await open(1);
	for (let i = 0; i < 120; i++) {
		world.runtime.engine.wake('dispatch', '1', world.clock.now());
		await pass(world, second, second);
	}
	expect(world.tries.get('post0')?.length).toBeLessThanOrEqual(8);
	expect(world.requests.length).toBeLessThanOrEqual(40);
});
