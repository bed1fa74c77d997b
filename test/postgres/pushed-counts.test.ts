import { afterEach, expect, it } from 'vitest';
import type { OpenStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { ref, takerOf } from '../app/pushing.js';
import { addressOf, describePostgres, newDatabase } from './place.js';

const opened: OpenStore[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function open(url: string) {
	const one = await openServer({ address: addressOf(url), mode: 'bot' });
	opened.push(one);
	return one.store;
}

const now = Date.UTC(2026, 10, 22, 12);

describePostgres('copies that take pushed counts of one petition', () => {
	it('count a message once, and none that is lower, although each has a connection of its own', async () => {
		const url = await newDatabase();
		const [a, b] = [await open(url), await open(url)];
		const { id } = await a.petitions.add({ ref, title: 'table', url: null, createdAt: 0, nextReadAt: null });
		for (let round = 0; round < 10; round++) {
			const at = now + round * 60_000;
			const count = 1_000 + round;
			const [one, other] = [takerOf(a, () => at), takerOf(b, () => at + 1)];
			const same = { key: `same-${round}`, at };
			expect(await Promise.all([one.push({ count }, same), other.push({ count }, same)])).toEqual([200, 200]);
			expect(one.written() + other.written()).toBe(1);
			const [later, last] = [takerOf(a, () => at + 9_000), takerOf(b, () => at + 9_000)];
			const wrong = [later.push({ count: 5 }, { key: `l${round}` }), last.push({ count: 6 }, { key: `m${round}` })];
			expect(await Promise.all(wrong)).toEqual([409, 409]);
		}
		expect((await b.readings.from(id, 0, 99)).map(({ count }) => count)).toEqual(
			Array.from({ length: 10 }, (_, round) => 1_000 + round),
		);
	});
});
