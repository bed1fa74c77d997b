import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { commitObservation } from '../../src/watch/observe.js';
import { at, follow, snapshot } from '../domain/build.js';

const hour = 3_600_000;
const day = 24 * hour;
const now = at('2016-01-06T12:00Z');
const wrong = at('2025-01-06T12:00Z');

let store: Store;
let close = async () => {};
let petition = 0;
let destination = 0;
let posts = 0;

beforeEach(async () => {
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now }));
	posts = 0;
	const ref = { platform: 'we-the-people', id: '1' };
	const added = { ref, title: 't', url: null, createdAt: now - 5 * day, nextReadAt: now };
	petition = (await store.petitions.add(added)).id;
	const place = { platform: 'console', workspace: 'w', channel: '#c' };
	destination = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
	const { id: _, ...wish } = follow('threshold ladder deadline:1d lifecycle', {
		destination,
		subject: { kind: 'petition', id: petition },
	});
	await store.follows.save(wish);
	await look(now - 2 * hour, 19_000);
	await look(now - hour, 19_500);
});
afterEach(() => close());

async function look(moment: number, count: number): Promise<void> {
	const ports = { store, realNow: () => moment, newPostId: () => `p${++posts}` };
	await commitObservation(ports, { petition, snapshot: snapshot({ count }), at: moment });
	await store.petitions.update(petition, { nextReadAt: moment + hour });
}

const nothing = { petitions: 0, readings: 0, crossings: 0, posts: 0, sent: 0, follows: 0, others: 0 };

describe('a store that was written with the clock in the future', () => {
	it('knows nothing ahead while the clock is right', async () => {
		expect(await store.future.ahead(now)).toEqual(nothing);
		expect(await store.future.takeBack(now)).toEqual(nothing);
		expect(await store.future.bringBack(now)).toBe(0);
		expect(await store.future.newest()).toBe(now - hour);
	});

	it('brings back waits that are longer than any that is meant, and leases and runs with them', async () => {
		await store.petitions.update(petition, { nextReadAt: now + day + hour });
		expect(await store.future.bringBack(now)).toBe(0);
		await store.petitions.update(petition, { nextReadAt: now + 25 * day });
		await store.schedule.claim('thin', wrong);
		await store.destinations.claim(destination, 'embedded', wrong, wrong + 60_000);
		expect(await store.future.bringBack(now)).toBe(3);
		expect((await store.petitions.get(petition))?.nextReadAt).toBe(now);
		expect(await store.schedule.lastRun('thin')).toBeNull();
		expect(await store.destinations.claim(destination, 'embedded', now, now + 60_000)).not.toBeNull();
	});

	it('is as it was before once that was taken back, and tells what is so when it is so', async () => {
		await look(wrong, 21_000);
		await store.health.fail(petition, { at: wrong, kind: 'unreachable', detail: '', stopped: false, missing: null });
		const wrongly = (await store.posts.open(destination)).flatMap(({ crossings }) => crossings.map(({ key }) => key));
		expect(wrongly).toContain('state:closed');
		const found = await store.future.ahead(now);
		expect(found).toMatchObject({ petitions: 1, readings: 1, posts: 1, sent: 0 });
		expect(found.crossings).toBeGreaterThan(0);
		expect(await store.transaction((tx) => tx.future.takeBack(now))).toEqual(found);
		expect(await store.future.ahead(now)).toEqual(nothing);
		expect(await store.posts.open(destination)).toEqual([]);
		expect(await store.health.all()).toEqual([]);
		expect(await store.petitions.get(petition)).toMatchObject({
			countedAt: now - hour,
			checkedAt: now - hour,
			nextReadAt: now,
		});
		await look(now + 60_000, 20_500);
		expect((await store.readings.latest(petition))?.count).toBe(20_500);
		const told = (await store.posts.open(destination)).flatMap(({ crossings }) => crossings.map(({ key }) => key));
		expect(told).toEqual(['count:20000']);
		expect((await store.outlooks.state(petition))?.count).toBe(20_500);
	});

	it('takes back baselines and pauses that began in that time', async () => {
		const [first] = await store.follows.of(destination);
		if (first === undefined) throw new Error('no follow');
		await store.follows.save({
			...first,
			rules: first.rules.map((rule) => ({ ...rule, baseline: { at: wrong, count: 5 } })),
		});
		await store.follows.setPause(first.id, wrong + 3 * day);
		await store.destinations.suspend(destination, 'x', wrong);
		await store.future.takeBack(now);
		const [after] = await store.follows.of(destination);
		expect(after?.rules.every(({ baseline }) => baseline.at === now && baseline.count === 5)).toBe(true);
		expect(after?.pausedUntil).toBeNull();
		expect((await store.destinations.get(destination))?.suspendedAt).toBe(now);
	});
});
