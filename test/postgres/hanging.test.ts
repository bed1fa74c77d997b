import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, inject, it } from 'vitest';
import { serverAlarms } from '../../src/app/alarms.js';
import { realClock } from '../../src/app/clock.js';
import { copyDetails, joinCopies } from '../../src/app/copies.js';
import { createRuntime } from '../../src/app/runtime.js';
import { FaultError } from '../../src/domain/fault.js';
import type { Chat } from '../../src/ports/chat.js';
import { openServer } from '../../src/store/postgres/open.js';
import { serverPool } from '../../src/store/postgres/pool.js';
import { addCrossing, addDestination, addPetition, newPost } from '../contract/store-build.js';
import { noHttp, unheard } from '../fakes/runtime-deps.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';
import { openProxy, type ServerProxy } from './proxy.js';

const ending: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ending.splice(0).reverse()) await end();
});

async function through(url: string): Promise<{ proxy: ServerProxy; via: string }> {
	const proxy = await openProxy(Number(inject('postgres')));
	ending.push(proxy.close);
	return { proxy, via: Object.assign(new URL(url), { port: String(proxy.port) }).href };
}

const codeOf = (error: unknown) => (error instanceof FaultError ? error.fault.code : String(error));

describePostgres('a server that takes connections and says nothing', () => {
	it('is given up after seconds at the start, and said', async () => {
		const { proxy, via } = await through(await newDatabase());
		proxy.mode = 'hang';
		const began = performance.now();
		const fault = await openServer({ address: addressOf(via), mode: 'bot' }).catch(codeOf);
		expect(fault).toBe('server-gone');
		expect(performance.now() - began).toBeLessThan(15_000);
		expect(proxy.accepted).toBe(1);
	});

	it('is given up in the middle of a statement, asked seldom, and used again when it answers', async () => {
		const { proxy, via } = await through(await newDatabase());
		const pool = serverPool({ address: addressOf(via), readOnly: false, size: 3, statement: 200, lock: 200 });
		ending.push(pool.end);
		const ask = async () => {
			const client = await pool.connect();
			try {
				const asked = client.query as unknown as (sql: string, parameters: readonly unknown[]) => Promise<unknown>;
				await asked('select 1', []);
				return 'answered';
			} finally {
				client.release();
			}
		};
		expect(await ask()).toBe('answered');
		proxy.mode = 'hang';
		expect(await ask().catch(codeOf)).toBe('server-gone');
		const before = proxy.accepted;
		const until = performance.now() + 2_000;
		while (performance.now() < until) expect(await ask().catch(codeOf)).toBe('server-gone');
		expect(proxy.accepted - before).toBeLessThan(6);
		proxy.mode = 'pass';
		await expect.poll(() => ask().catch(codeOf), { timeout: 15_000 }).toBe('answered');
	}, 60_000);
});

describePostgres('a copy whose database goes away for a while', () => {
	it('loses nothing, tells nothing twice, floods nobody, and goes on by itself', async () => {
		const url = await newDatabase();
		const { proxy, via } = await through(url);
		const [near, own] = [await openServer({ address: addressOf(url), mode: 'bot' }), copyDetails(['post'], 'UTC', [])];
		const opened = await openServer({ address: addressOf(via), mode: 'bot' });
		if (opened.copies === null) throw new Error('a server is shared');
		const membership = await joinCopies(opened.copies, own, realClock, {
			lost: () => {},
			changed: () => {},
			failed: () => {},
		});
		const faults: string[] = [];
		const alarms = await serverAlarms(opened, via, () => {});
		const runtime = createRuntime({
			store: opened.store,
			...{ clock: realClock, domainNow: realClock.now, random: () => 0.5, newPostId: () => 'new', http: noHttp },
			sources: {
				source: () => null,
				settings: () => ({ baseUrl: null, enabled: true }),
				readOne: async () => ({ kind: 'unchanged' }),
				readMany: async () => new Map(),
			},
			write: async () => ({ tone: 'plain', blocks: [] }),
			events: { ...unheard, bug: (_task, _key, error) => faults.push(codeOf(error)) },
			...{ copies: membership, alarms, roles: ['post'], live: true },
		});
		const arrived: string[] = [];
		const chat: Chat = {
			platform: 'console',
			start: async () => {},
			stop: async () => {},
			async send(_, { postId }) {
				arrived.push(postId);
				// It goes away while a message is on its way.
				if (arrived.length === 2) goAway();
				return { kind: 'sent', messageId: postId };
			},
			edit: async () => ({ kind: 'edited' }),
			settle: async (_, { postId }) =>
				arrived.includes(postId) ? { kind: 'sent', messageId: postId } : { kind: 'absent' },
			check: async () => [],
		};
		const goAway = () => {
			proxy.mode = 'refuse';
			proxy.cut();
		};
		runtime.addChat(chat);
		ending.push(near.close, async () => {
			await runtime.stop();
			await membership.leave();
			await opened.close();
		});
		await runtime.start();
		await expect.poll(() => alarms.heard(), { timeout: 15_000 }).toBe(true);
		const { id } = await addPetition(near.store);
		const plan = async (name: string) => {
			const place = await addDestination(near.store, `#${name}`);
			const crossing = await addCrossing(near.store, { kind: 'petition', id }, `count:${name}`);
			const now = Date.now();
			await near.store.posts.add({ ...newPost(place.id, name, [crossing]), createdAt: now, nextTryAt: now });
		};
		for (let i = 0; i < 4; i++) await plan(`post${i}`);
		await expect.poll(() => proxy.mode, { timeout: 10_000 }).toBe('refuse');
		for (let i = 4; i < 8; i++) await plan(`post${i}`);
		const before = proxy.accepted;
		await wait(2_000);
		for (let i = 0; i < 200; i++) await runtime.settled().catch(() => {});
		// Alarms, the tick, the copies' beats and whoever works: a handful of tries in some seconds.
		expect(proxy.accepted - before).toBeLessThan(60);
		proxy.mode = 'pass';
		await expect
			.poll(
				async () => {
					// What it had when the database went is its own for a minute: that is over.
					await statement('update destination set claimed_until = 1 where claimed_until is not null', url);
					await runtime.settled().catch(() => {});
					return near.store.posts.countOpen();
				},
				{ timeout: 90_000, interval: 500 },
			)
			.toBe(0);
		expect(arrived.toSorted()).toEqual([...new Set(arrived)].toSorted());
		expect(new Set(arrived).size).toBe(8);
		expect(faults.filter((each) => each !== 'server-gone')).toEqual([]);
	}, 150_000);
});
