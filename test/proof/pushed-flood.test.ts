import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ref, type Sent, takerOf } from '../app/pushing.js';
import { openOffice } from '../commands/setup.js';

/* A page, and somebody who has its address, post a hundred thousand counts within a minute. */

const all = 100_000;
const minute = 60_000;
const atOnce = 50;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
	collect();
	return process.memoryUsage().heapUsed;
};

/** What each of them is, by its place: four of ten are signed rightly and higher than what is known. */
function post(i: number, second: number, now: number, known: number): [body: unknown, more: Sent] {
	// Another kind comes first in every second.
	switch ((i + 7 * second) % 10) {
		case 0:
			return [{ count: 1 }, {}];
		case 1:
			return [{ count: known + 1_000 }, { at: now - 6 * minute }];
		case 2:
			return [{ count: known + 1_000 }, { at: now + 6 * minute }];
		case 3:
			return [{ count: 1_001 }, { key: 'the-first', at: Date.UTC(2026, 10, 22, 12) }];
		case 4:
		case 5:
			return [{ count: known + 1_000_000 }, { secret: 'somebody guesses the key' }];
		default:
			return [{ count: known + 1 }, {}];
	}
}

it('a hundred thousand posts in a minute: one a second is looked at, memory is bounded, and answers go on', async () => {
	const office = await openOffice();
	const begun = Date.UTC(2026, 10, 22, 12);
	office.now = begun;
	await office.store.petitions.add({ ref, title: 'The table', url: null, createdAt: 0, nextReadAt: null });
	const id = (await office.store.petitions.find(ref))?.id ?? 0;
	await office.store.petitions.addAlias(id, 'table');
	await office.follow({ kind: 'petition', id }, 'every:10 correction');
	const { push, written } = takerOf(office.store, () => office.now);
	const count = async () => (await office.store.petitions.get(id))?.snapshot?.count ?? 0;
	expect(await push({ count: 1_001 }, { key: 'the-first' })).toBe(200);
	office.now += 1_000;

	const statuses = new Map<number, number>();
	const before = heap();
	let known = await count();
	let answered = 0;
	let slowest = 0;
	for (let i = 0; i < all; i += atOnce) {
		const second = Math.floor((office.now - begun) / 1_000);
		const some = Array.from({ length: atOnce }, (_, n) => push(...post(i + n, second, office.now, known)));
		for (const status of await Promise.all(some)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
		office.now = begun + 1_000 + Math.floor(((i + atOnce) * minute) / all);
		if (Math.floor((office.now - begun) / 1_000) === second) continue;
		const now = await count();
		// Nothing fell, and nobody without the key counted.
		expect(now).toBeGreaterThanOrEqual(known);
		expect(now).toBeLessThan(2_000);
		known = now;
		const asked = performance.now();
		expect(await office.say('/petition status table')).toContain(known.toLocaleString('en'));
		slowest = Math.max(slowest, performance.now() - asked);
		answered++;
	}
	const grown = heap() - before;

	expect([...statuses.values()].reduce((sum, n) => sum + n, 0)).toBe(all);
	// Signed with another key, or at another time.
	expect(statuses.get(401)).toBe(all * 0.4);
	expect(statuses.get(429)).toBeGreaterThan(all * 0.4);
	// A tenth was taken before.
	expect((statuses.get(200) ?? 0) + (statuses.get(409) ?? 0) - all / 10).toBeLessThanOrEqual(62);
	expect(written()).toBeLessThanOrEqual(62);
	expect(known).toBeGreaterThan(1_001);
	expect(answered).toBe(60);
	expect(slowest).toBeLessThan(2_000);
	expect(grown).toBeLessThan(30_000_000);
	const readings = await office.store.readings.from(id, 0, 1_000);
	expect(readings.length).toBe(written());
	const memory = await office.store.memory.get(`pushed:${id}`);
	expect(memory?.length ?? 0).toBeLessThan(10_000);
	expect(office.bugs).toEqual([]);
	console.log(
		`100,000 posts: ${JSON.stringify(Object.fromEntries(statuses))}; heap ${Math.round(grown / 1e5) / 10} MB more, slowest answer ${Math.round(slowest)} ms`,
	);
});
