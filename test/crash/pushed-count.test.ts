import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { ref, takerOf } from '../app/pushing.js';
import { follow } from '../contract/store-build.js';
import { Mortal } from './mortal.js';

/* A page sends its count; the process that takes it is killed at any moment, or two copies take it at once. */

let now: number;
let store: Store;
let close: () => Promise<void>;
let petition: number;
let destination: number;
beforeEach(begin);
afterEach(() => close());

/** A petition with its first count, followed from then on. */
async function begin(): Promise<void> {
	now = Date.UTC(2026, 10, 22, 12);
	({ store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now }));
	petition = (await store.petitions.add({ ref, title: 'table', url: null, createdAt: 0, nextReadAt: null })).id;
	const place = { platform: 'console', workspace: 'w', channel: '#general' };
	destination = (await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
	const rules = [{ id: 'every' as const, params: '100', baseline: { at: 0, count: 0 } }];
	await store.follows.save({ ...follow(destination, { kind: 'petition', id: petition }), rules });
	expect(await takerOf(store, () => now).push({ count: 50 })).toBe(200);
	now += 60_000;
}

/** What is known of it, and what is told of it. */
async function counted() {
	const readings = await store.readings.from(petition, 0, 99);
	const posts = await store.posts.open(destination);
	return {
		counts: readings.map(({ count }) => count),
		told: posts.flatMap(({ crossings }) => crossings.map(({ key }) => key)),
	};
}

const once = { counts: [50, 120], told: ['count:100'] };

/** How many awaits the way of a pushed count has: found by one that nobody kills. */
async function awaits(): Promise<number> {
	const mortal = new Mortal(Number.POSITIVE_INFINITY);
	await takerOf(mortal.wrap(store, 'store'), () => now).push({ count: 120 }, { key: 'one' });
	return mortal.awaits;
}

describe('a process that is killed while it takes a pushed count', () => {
	it('has counted it once when the page sends it again, wherever it died', async () => {
		const all = await awaits();
		expect(all).toBeGreaterThan(20);
		const deaths: string[] = [];
		for (let dieAt = 1; dieAt <= all; dieAt++) {
			await close();
			await begin();
			const at = now;
			const mortal = new Mortal(dieAt);
			const died = takerOf(mortal.wrap(store, 'store'), () => now).push({ count: 120 }, { key: 'one', at });
			await died.catch((error: unknown) => expect(error).toMatchObject({ name: 'Killed' }));
			deaths.push(mortal.diedAt ?? 'nowhere');
			// The page heard nothing: it sends the same message again, to the process that came after.
			now += 5_000;
			const again = takerOf(store, () => now);
			expect({ dieAt, status: await again.push({ count: 120 }, { key: 'one', at }) }).toEqual({ dieAt, status: 200 });
			expect({ dieAt, ...(await counted()) }).toEqual({ dieAt, ...once });
			now += 5_000;
			expect(await again.push({ count: 120 }, { key: 'one', at })).toBe(200);
			expect({ dieAt, ...(await counted()) }).toEqual({ dieAt, ...once });
		}
		for (const place of ['before store.transaction', 'tx.memory.set', 'the commit of store.transaction']) {
			expect(deaths.filter((death) => death.includes(place))).not.toEqual([]);
		}
	});
});

describe('two copies that take pushed counts of one petition', () => {
	it('count the same message once, whichever comes first', async () => {
		const [one, other] = [takerOf(store, () => now), takerOf(store, () => now)];
		const same = { key: 'one', at: now };
		expect(await Promise.all([one.push({ count: 120 }, same), other.push({ count: 120 }, same)])).toEqual([200, 200]);
		expect(one.written() + other.written()).toBe(1);
		expect(await counted()).toEqual(once);
	});

	it.each([0, 1])(
		'take no lower count that nobody meant, each looking before the other has written, %i ms apart',
		async (later) => {
			const [one, other] = [takerOf(store, () => now), takerOf(store, () => now + later)];
			const statuses = await Promise.all([
				one.push({ count: 120 }, { key: 'a' }),
				other.push({ count: 110 }, { key: 'b' }),
			]);
			expect(statuses).toEqual([200, 409]);
			expect(await counted()).toEqual(once);
		},
	);
});
