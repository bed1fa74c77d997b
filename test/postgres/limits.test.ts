import { afterEach, expect, it } from 'vitest';
import { shareOf } from '../../src/chat/shared/divide.js';
import type { Holding, LimitTable } from '../../src/ports/limits.js';
import type { OpenStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

const opened: OpenStore[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function open(url: string): Promise<LimitTable> {
	const one = await openServer({ address: addressOf(url), mode: 'bot' });
	opened.push(one);
	if (one.limits === null) throw new Error('a server is shared');
	return one.limits;
}

const fairly = (wanted: number) => (others: readonly Holding[]) => shareOf(50, wanted, others, 2);

describePostgres('limits that copies share', () => {
	it('are divided by one copy at a time: together they never have more than there is', async () => {
		const url = await newDatabase();
		const tables = await Promise.all([open(url), open(url), open(url)]);
		const ask = (i: number) => tables[i % 3]?.divide('discord', `copy ${i}`, 50, 20_000, fairly(50)) as Promise<number>;
		const first = await Promise.all([0, 1, 2, 3, 4].map(ask));
		expect(first.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(50);
		for (let round = 0; round < 4; round++) for (const i of [0, 1, 2, 3, 4]) await ask(i);
		expect(await Promise.all([0, 1, 2, 3, 4].map(ask))).toEqual([10, 10, 10, 10, 10]);
		expect(await tables[0]?.divide('another', 'copy 0', 50, 20_000, fairly(50))).toBe(50);
	});

	it('a share that is not renewed, or given back, is another’s', async () => {
		const url = await newDatabase();
		const table = await open(url);
		expect(await table.divide('discord', 'dead', 50, 20_000, fairly(50))).toBe(50);
		expect(await table.divide('discord', 'living', 50, 20_000, fairly(50))).toBe(0);
		await statement(`update limit_share set until = until - interval '20 seconds' where copy = 'dead'`, url);
		expect(await table.divide('discord', 'living', 50, 20_000, fairly(50))).toBe(50);
		await table.leave('discord', 'living', 0);
		expect(await table.divide('discord', 'next', 50, 20_000, fairly(50))).toBe(50);
	});

	it('turns are given one after the other, whoever asks', async () => {
		const url = await newDatabase();
		const [a, b] = [await open(url), await open(url)];
		const waits = [];
		for (const table of [a, b, a]) waits.push(await table.reserve('identify 0', 5_000));
		expect(waits[0]).toBe(0);
		expect(waits[1]).toBeGreaterThan(3_000);
		expect(waits[1]).toBeLessThanOrEqual(5_000);
		expect(Math.abs((waits[2] as number) - 10_000)).toBeLessThan(2_000);
		expect(await b.reserve('identify 1', 5_000)).toBe(0);
	});

	it('a channel is free again some time after whoever wrote there last', async () => {
		const url = await newDatabase();
		const [a, b] = [await open(url), await open(url)];
		expect(await a.wait('slack C1')).toBe(0);
		await a.did('slack C1', 60_000);
		await b.did('slack C1', 1_000);
		const wait = await b.wait('slack C1');
		expect(wait).toBeGreaterThan(50_000);
		expect(wait).toBeLessThanOrEqual(60_000);
		expect(await b.wait('slack C2')).toBe(0);
		await statement(`update limit_time set free_at = free_at - interval '1 minute'`, url);
		expect(await b.wait('slack C1')).toBe(0);
	});
});
