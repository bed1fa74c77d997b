import { afterEach, expect, it } from 'vitest';
import { serverAlarms } from '../../src/app/alarms.js';
import { realClock } from '../../src/app/clock.js';
import { copyDetails, joinCopies } from '../../src/app/copies.js';
import { createRuntime, type Runtime } from '../../src/app/runtime.js';
import type { SendOutcome } from '../../src/domain/outcome.js';
import type { Chat } from '../../src/ports/chat.js';
import { type Role, roles } from '../../src/ports/copies.js';
import { openServer } from '../../src/store/postgres/open.js';
import { addCrossing, addDestination, addPetition, newPost } from '../contract/store-build.js';
import { noHttp, unheard } from '../fakes/runtime-deps.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const end of ending.splice(0)) await end();
});

/** The chat outside: what arrived there, whoever sent it. */
function platform() {
	const arrived: string[] = [];
	const settled: string[] = [];
	const chatOf = (send: (id: string) => Promise<SendOutcome>): Chat => ({
		platform: 'console',
		start: async () => {},
		stop: async () => {},
		send: (_, { postId }) => send(postId),
		edit: async () => ({ kind: 'edited' }),
		async settle(_, { postId }) {
			settled.push(postId);
			return arrived.includes(postId) ? { kind: 'sent', messageId: postId } : { kind: 'absent' };
		},
		check: async () => [],
	});
	return { arrived, settled, chatOf };
}

/** A copy with everything but a network. */
async function copyOn(url: string, chat: Chat, source?: { reads: string[] }, does: readonly Role[] = roles) {
	const opened = await openServer({ address: addressOf(url), mode: 'bot' });
	if (opened.copies === null) throw new Error('a server is shared');
	const own = copyDetails(does, 'UTC', []);
	const alarms = await serverAlarms(opened, url, () => {});
	let runtime: Runtime | null = null;
	const membership = await joinCopies(opened.copies, own, realClock, {
		lost: () => void runtime?.settled(),
		changed: () => {},
		failed: () => {},
	});
	let posts = 0;
	runtime = createRuntime({
		store: opened.store,
		clock: realClock,
		domainNow: realClock.now,
		random: () => 0.5,
		newPostId: () => `${own.id.slice(0, 8)}${posts++}`,
		sources: {
			source: () =>
				source === undefined ? null : ({ id: 'p', pushed: false, optIn: false, floorMs: 60_000 } as never),
			settings: () => ({ baseUrl: null, enabled: true }),
			async readOne(_, { ref }) {
				source?.reads.push(ref.id);
				await new Promise((resolve) => setTimeout(resolve, 20));
				return { kind: 'unreachable', code: 'timeout', detail: '' };
			},
			readMany: async () => new Map(),
		},
		http: noHttp,
		write: async () => ({ tone: 'plain', blocks: [] }),
		events: { ...unheard, bug: (_task, _key, error) => expect.unreachable(String(error)) },
		...{ copies: membership, alarms, roles: does },
		live: source !== undefined,
	} as Parameters<typeof createRuntime>[0]);
	runtime.addChat(chat);
	const end = async () => {
		await runtime?.stop();
		await membership.leave();
		await opened.close();
	};
	return { runtime, alarms, end, store: opened.store, table: opened.copies, id: own.id };
}

describePostgres('copies at work beside one another', () => {
	it('three of them tell each post once, whoever is asked to', async () => {
		const url = await newDatabase();
		const { arrived, settled, chatOf } = platform();
		const send = async (id: string): Promise<SendOutcome> => {
			await new Promise((resolve) => setTimeout(resolve, 5));
			arrived.push(id);
			return { kind: 'sent', messageId: id };
		};
		const copies = await Promise.all([0, 1, 2].map(() => copyOn(url, chatOf(send))));
		ending.push(...copies.map(({ end }) => end));
		const [first] = copies;
		if (first === undefined) throw new Error('no copy');
		const { id } = await addPetition(first.store);
		for (let i = 0; i < 20; i++) {
			const place = await addDestination(first.store, `#c${i}`);
			const crossing = await addCrossing(first.store, { kind: 'petition', id }, `count:${i}`);
			await first.store.posts.add(newPost(place.id, `post${i}`, [crossing]));
		}
		await Promise.all(copies.map(({ runtime }) => runtime.start()));
		await Promise.all(copies.map(({ runtime }) => runtime.settled()));
		await expect.poll(() => first.store.posts.countOpen(), { timeout: 10_000 }).toBe(0);
		expect(arrived.toSorted()).toEqual([...new Set(arrived)].toSorted());
		expect(arrived).toHaveLength(20);
		expect(settled).toEqual([]);
	});

	it('what one of them plans is sent by another at once, and not at its next tick', async () => {
		const url = await newDatabase();
		const { arrived, chatOf } = platform();
		const send = async (id: string): Promise<SendOutcome> => {
			arrived.push(id);
			return { kind: 'sent', messageId: id };
		};
		const planner = await copyOn(url, chatOf(send), undefined, ['poll']);
		const poster = await copyOn(url, chatOf(send), undefined, ['post']);
		ending.push(planner.end, poster.end);
		await Promise.all([planner, poster].map(({ runtime }) => runtime.start()));
		await expect.poll(() => poster.alarms.heard(), { timeout: 15_000 }).toBe(true);
		const { id } = await addPetition(planner.store);
		const place = await addDestination(planner.store);
		for (let plan = 0; plan < 5; plan++) {
			const crossing = await addCrossing(planner.store, { kind: 'petition', id }, `count:${plan}`);
			const now = Date.now();
			await planner.store.transaction(async (tx) => {
				await tx.posts.add({ ...newPost(place.id, `post${plan}`, [crossing]), createdAt: now, nextTryAt: now });
			});
			planner.runtime.engine.wake('dispatch', String(place.id), now, 'set');
			// A tick comes every fifteen seconds: five of them in turn would take a minute.
			await expect.poll(() => arrived.length, { timeout: 10_000 }).toBe(plan + 1);
		}
		expect(new Set(arrived).size).toBe(5);
	}, 55_000);

	it('what a killed one was sending is looked for by another, and told once', async () => {
		const url = await newDatabase();
		const { arrived, settled, chatOf } = platform();
		// It has left, and whoever sent it dies before the answer.
		const dying = await copyOn(
			url,
			chatOf(async (id) => {
				arrived.push(id);
				return new Promise<SendOutcome>(() => {});
			}),
		);
		const living = await copyOn(
			url,
			chatOf(async (id) => {
				arrived.push(id);
				return { kind: 'sent', messageId: id };
			}),
		);
		ending.push(living.end);
		const { id } = await addPetition(dying.store);
		const place = await addDestination(dying.store);
		const crossing = await addCrossing(dying.store, { kind: 'petition', id }, 'count:1000');
		await dying.store.posts.add(newPost(place.id, 'post', [crossing]));
		await dying.runtime.start();
		await expect.poll(() => arrived).toEqual(['post']);
		await living.runtime.start();
		await living.runtime.settled();
		expect(await living.store.destinations.claimed(place.id, dying.id)).not.toBeNull();
		expect(settled).toEqual([]);
		await statement(`update running_copy set seen_at = seen_at - interval '21 seconds' where id = '${dying.id}'`, url);
		await statement(`update post set next_try_at = next_try_at - 21000`, url);
		expect(await living.table.removeLost()).toBe(1);
		await living.runtime.settled();
		expect([arrived, settled]).toEqual([['post'], ['post']]);
		expect((await living.store.posts.get('post'))?.state).toBe('sent');
	});

	it('what is due is read by one of them', async () => {
		const url = await newDatabase();
		const { chatOf } = platform();
		const reads: string[] = [];
		const silent = chatOf(async () => ({ kind: 'unknown', code: 'none' }));
		const copies = await Promise.all([0, 1, 2].map(() => copyOn(url, silent, { reads })));
		ending.push(...copies.map(({ end }) => end));
		const [first] = copies;
		if (first === undefined) throw new Error('no copy');
		for (let i = 0; i < 12; i++) await addPetition(first.store, `n${i}`, Date.now() - 1_000);
		await Promise.all(copies.map(({ runtime }) => runtime.start()));
		await Promise.all(copies.map(({ runtime }) => runtime.settled()));
		await expect.poll(() => new Set(reads).size, { timeout: 10_000 }).toBe(12);
		expect(reads).toHaveLength(12);
	});
});
