import { expect, it, vi } from 'vitest';
import type { Chat } from '../../src/ports/chat.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';
import { bareRuntime } from '../fakes/runtime-deps.js';

const tick = vi.hoisted(() => ({ now: () => {} }));
vi.mock('../../src/schedule/ticker.js', () => ({
	startTicker: (ring: () => void) => {
		tick.now = ring;
		return () => {};
	},
}));

it('waits for what a tick still looks up before the tables are closed', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	let held: Promise<void> | null = null;
	const slow: Store = {
		...store,
		petitions: {
			...store.petitions,
			platformsDue: async (now) => {
				await held;
				return store.petitions.platformsDue(now);
			},
		},
	};
	const bugs: unknown[] = [];
	const runtime = bareRuntime(slow, new FakeClock(0), (_task, _key, error) => bugs.push(error));
	await runtime.start();
	let release = () => {};
	held = new Promise((resolve) => {
		release = resolve;
	});
	tick.now();
	const stopped = runtime.stop().then(close);
	for (let i = 0; i < 20; i++) await new Promise(setImmediate);
	release();
	await stopped;
	for (let i = 0; i < 20; i++) await new Promise(setImmediate);
	expect(bugs).toEqual([]);
});

const start = Date.UTC(2026, 6, 1, 12);
const second = 1_000;

/** A post owed in each of so many channels. */
async function owe(store: Store, channels: number): Promise<void> {
	const facts = { title: 'T', url: null, zone: 'UTC', count: 1, approximate: false, countAt: start, value: 1 };
	const subject = { kind: 'petition', id: 1 } as const;
	const made = { subject, key: 'threshold:1', family: 'threshold', moment: start, facts } as const;
	const { crossing } = await store.crossings.add(made, start);
	const content = { kind: 'announcement', crossings: [crossing.id] } as const;
	const when = { moment: start, createdAt: start, nextTryAt: start, pausedUntil: null };
	for (let i = 0; i < channels; i++) {
		const place = { platform: 'fake', workspace: 'w', channel: `c${i}` };
		const { id } = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		await store.posts.add({ id: `post${i}`, destination: id, mention: null, ...when, content });
	}
}

it('begins no post after it was asked to stop, though hundreds wait, and ends with those on their way', async () => {
	const clock = new FakeClock(start);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => clock.now() });
	const begun: string[] = [];
	const arrived: string[] = [];
	const chat: Chat = {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		send(_, { postId }) {
			begun.push(postId);
			return new Promise((resolve) => {
				clock.after(9 * second, () => {
					arrived.push(postId);
					resolve({ kind: 'sent', messageId: postId });
				});
			});
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
	const bugs: unknown[] = [];
	const runtime = bareRuntime(store, clock, (_task, _key, error) => bugs.push(error));
	runtime.addChat(chat);
	await owe(store, 300);
	await runtime.start();
	clock.move(0);
	await vi.waitFor(() => expect(begun.length).toBeGreaterThan(0));
	let ended = false;
	const stopped = runtime.stop().then(() => {
		ended = true;
	});
	const underWay = begun.length;
	expect(underWay).toBeLessThan(100);
	for (let i = 0; i < 10 && !ended; i++) {
		clock.move(second);
		for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
	}
	await stopped;
	expect(clock.now() - start).toBeLessThanOrEqual(10 * second);
	expect(begun).toHaveLength(underWay);
	expect(arrived).toEqual(begun);
	const left = (await Promise.all((await store.destinations.all()).map(({ id }) => store.posts.open(id)))).flat();
	expect(left).toHaveLength(300 - underWay);
	expect(left.every(({ state, attempts }) => state === 'waiting' && attempts === 0)).toBe(true);
	expect(bugs).toEqual([]);
	await close();
});
