import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../../src/outbox/dispatch.js';
import { createGate } from '../../src/outbox/gate.js';
import { resume } from '../../src/outbox/resume.js';
import type { OutboxDeps, Trouble } from '../../src/outbox/types.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { cut, type Receiver, receiver, webhooksTo } from '../chat/webhook/receiver.js';
import { at } from '../domain/build.js';

/* What becomes of announcements while the program that takes them has a bad day; the one who takes them is a server. */

const minute = 60_000;
const hour = 60 * minute;

let store: Store;
let site: Receiver;
let now: number;
let destination: number;
let deps: OutboxDeps;
let told: Trouble[];
const closing: (() => Promise<void>)[] = [];
beforeEach(async () => {
	const opened = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	store = opened.store;
	site = await receiver();
	now = at('2026-07-01T12:00Z');
	told = [];
	destination = await webhook('site');
	deps = outbox(site.url);
	closing.push(opened.close, site.server.close);
});
afterEach(async () => {
	await Promise.all(closing.splice(0).map((close) => close()));
});

async function webhook(channel: string): Promise<number> {
	const place = { platform: 'webhook', workspace: 'console', channel };
	return (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
}

/** One life of the program. */
function outbox(url: string): OutboxDeps {
	const { chat, close } = webhooksTo(url, { now: () => now, domainNow: () => now }, { limits: { totalMs: 200 } });
	closing.push(close);
	return {
		store,
		capped: true,
		chat: () => chat,
		write: async (of) => ({ tone: 'news', title: [of.crossings.map((each) => each.key).join(' ')], blocks: [] }),
		now: () => now,
		domainNow: () => now,
		random: () => 0.5,
		gate: createGate({ clock: { now: () => now, after: () => () => {} }, random: () => 0.5, opened: () => {} }),
		owner: 'test',
		tell: async (_, trouble) => void told.push(trouble),
		credentialsRefused: () => {},
		report: () => {},
		sent: () => {},
		posted: () => {},
	};
}

let crossings = 0;
async function post(to = destination): Promise<string> {
	const n = ++crossings * 1_000;
	const facts = { title: 'T', url: null, zone: 'UTC', count: n, approximate: false, countAt: now, value: n };
	const made = { subject: { kind: 'petition' as const, id: 1 }, key: `count:${n}`, family: 'count' as const };
	const { crossing } = await store.crossings.add({ ...made, moment: now, facts }, now);
	const id = `post${n}`;
	const when = { moment: now, createdAt: now, nextTryAt: now, pausedUntil: null };
	const content = { kind: 'announcement' as const, crossings: [crossing.id] };
	await store.posts.add({ id, destination: to, mention: null, ...when, content });
	return id;
}

/** As the engine does: comes back whenever it was asked to, until then. */
async function until(end: number): Promise<void> {
	for (;;) {
		const again = await dispatch(deps, destination);
		if (again === null || again > end) break;
		now = Math.max(now + 1, again);
	}
	now = end;
}

describe('a webhook that answers 500 for a day', () => {
	it('is tried again ever later, gets each announcement once, and holds up none that come after', async () => {
		site.always({ status: 500 });
		const first = await post();
		await until(now + 12 * hour);
		const second = await post();
		await until(now + 13 * hour);
		const tries = site.server.seen.length;
		// Two posts, each at most every quarter of an hour (and a fifth), after a dozen tries that grow.
		expect(tries).toBeGreaterThan(100);
		expect(tries).toBeLessThan(200);
		expect(site.kept.size).toBe(0);
		site.always(null);
		await until(now + hour);
		expect([...site.kept.keys()].sort()).toEqual([first, second].sort());
		expect(told.map(({ code, detail }) => [code, detail])).toEqual([['destination-failing', '500']]);
		expect((await store.posts.recent(destination, 9)).map(({ state }) => state)).toEqual(['sent', 'sent']);
	});

	it('is given up after a week, and managers are told', async () => {
		site.always({ status: 500 });
		const id = await post();
		// Whoever comes so seldom finds the same as whoever comes every quarter of an hour.
		for (let day = 0; day < 8; day++) {
			await until(now + hour);
			now += 23 * hour;
		}
		await dispatch(deps, destination);
		expect(await store.posts.get(id)).toMatchObject({ state: 'unsettled' });
		expect(told.map(({ code }) => code)).toEqual(['destination-failing', 'post-unsettled']);
		const tries = site.server.seen.length;
		await until(now + 24 * hour);
		expect(site.server.seen).toHaveLength(tries);
	});

	it('is nobody’s trouble but its own', async () => {
		site.always({ status: 500 });
		for (const name of ['a', 'b', 'c', 'd']) {
			const other = await webhook(name);
			await post(other);
			await dispatch(deps, other);
		}
		site.always(null);
		const mine = await post();
		expect(await dispatch(deps, destination)).toBeNull();
		expect([...site.kept.keys()]).toEqual([mine]);
	});
});

describe('a process that is killed', () => {
	it('between the send and its note: the next one sends the same key again, and it is kept once', async () => {
		const id = await post();
		const died = { ...deps, store: { ...store, posts: { ...store.posts, update: store.posts.update } } };
		// The note of what came of it is lost with the process.
		const chat = deps.chat('webhook');
		if (chat === null) throw new Error('no chat');
		await expect(
			dispatch(
				{
					...died,
					chat: () => ({
						...chat,
						async send(to, outgoing) {
							await chat.send(to, outgoing);
							throw new Error('killed');
						},
					}),
				},
				destination,
			),
		).rejects.toThrow('killed');
		expect([...site.kept.keys()]).toEqual([id]);
		expect(await store.posts.get(id)).toMatchObject({ state: 'trying' });
		deps = outbox(site.url);
		await until(now + hour);
		expect(site.server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([id, id]);
		expect(site.server.seen[0]?.body).toBe(site.server.seen[1]?.body);
		expect([...site.kept.keys()]).toEqual([id]);
		expect(await store.posts.get(id)).toMatchObject({ state: 'sent' });
	});

	it('after an answer was lost: the same', async () => {
		const id = await post();
		site.next(cut, true);
		await until(now + hour);
		expect([...site.kept.keys()]).toEqual([id]);
		expect(site.server.seen).toHaveLength(2);
	});
});

describe('a webhook that is not there', () => {
	it('is asked every hour by a question that is no post, and told then what it missed', async () => {
		site.always({ status: 404 });
		const id = await post();
		await until(now + minute);
		expect(told).toMatchObject([{ code: 'destination-suspended', detail: 'webhook-not-found' }]);
		expect(await resume(deps, destination)).toBe(now + hour);
		site.always(null);
		now += hour;
		expect(await resume(deps, destination)).toBeNull();
		await until(now + hour);
		expect([...site.kept.keys()]).toEqual([id]);
		expect(told.map(({ code }) => code)).toEqual(['destination-suspended', 'destination-resumed']);
	});

	it('is not asked again once it says that it is gone', async () => {
		site.always({ status: 410 });
		await post();
		await until(now + minute);
		for (let i = 0; i < 24; i++) {
			now += hour;
			await resume(deps, destination);
		}
		expect(site.server.seen).toHaveLength(1);
	});
});
