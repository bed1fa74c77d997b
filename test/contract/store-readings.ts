import { expect, it } from 'vitest';
import { addPetition, at, type StoreUnderTest } from './store-build.js';

const day = 86_400_000;
const exact = (moment: number, count: number) => ({ at: moment, count, kind: 'exact' as const });

export function readingContract(store: StoreUnderTest): void {
	it('are stored when the count or its kind changed, and only forward', async () => {
		const { id } = await addPetition(store());
		const add = (moment: number, count: number, kind: 'exact' | 'typed' = 'exact') =>
			store().readings.add(id, { at: moment, count, kind });
		expect(await add(10, 5)).toBe(true);
		expect(await add(11, 5)).toBe(false);
		expect(await add(12, 5, 'typed')).toBe(true);
		expect(await add(12, 6)).toBe(false);
		expect(await add(9, 4)).toBe(false);
		expect(await add(13, 4)).toBe(true);
		expect(await store().readings.range(id, 0, 99, 99)).toEqual([
			exact(10, 5),
			{ at: 12, count: 5, kind: 'typed' },
			exact(13, 4),
		]);
	});

	it('are kept even when equal, where that is asked for; the first at a moment stands', async () => {
		const { id } = await addPetition(store());
		await store().readings.add(id, exact(10, 5));
		await store().readings.keep(id, exact(20, 5));
		await store().readings.keep(id, exact(20, 6));
		expect(await store().readings.range(id, 0, 99, 99)).toEqual([exact(10, 5), exact(20, 5)]);
	});

	it('are found by moment, each petition its own', async () => {
		const a = await addPetition(store(), 'a');
		const b = await addPetition(store(), 'b');
		expect(await store().readings.latest(a.id)).toBeNull();
		expect(await store().readings.first(a.id)).toBeNull();
		for (const [i, moment] of [10, 20, 30, 40].entries()) await store().readings.add(a.id, exact(moment, i));
		await store().readings.add(b.id, exact(25, 99));
		expect(await store().readings.latest(a.id)).toEqual(exact(40, 3));
		expect(await store().readings.first(a.id)).toEqual(exact(10, 0));
		expect(await store().readings.asOf(a.id, 9)).toBeNull();
		expect(await store().readings.asOf(a.id, 10)).toEqual(exact(10, 0));
		expect(await store().readings.asOf(a.id, 29)).toEqual(exact(20, 1));
		expect(await store().readings.range(a.id, 20, 30, 9)).toEqual([exact(20, 1), exact(30, 2)]);
		expect(await store().readings.from(a.id, 20, 2)).toEqual([exact(20, 1), exact(30, 2)]);
		expect(await store().readings.from(a.id, 41, 2)).toEqual([]);
		expect(await store().readings.range(a.id, 0, 99, 2)).toEqual([exact(30, 2), exact(40, 3)]);
	});

	it('hold every kind and the largest count', async () => {
		const { id } = await addPetition(store());
		const readings = (['exact', 'displayed', 'approximate', 'typed'] as const).map((kind, i) => ({
			at: at + i,
			count: 1e12 - i,
			kind,
		}));
		for (const reading of readings) await store().readings.add(id, reading);
		expect(await store().readings.range(id, at, at + 9, 9)).toEqual(readings);
	});

	it('thin with age, and never lose what is asked to be kept', async () => {
		const { id } = await addPetition(store());
		const now = 1_000 * day;
		const moments = {
			first: now - 200 * day,
			sameDay: now - 200 * day + 1_000,
			lastOfDay: now - 200 * day + 2_000,
			kept: now - 100 * day,
			afterKept: now - 100 * day + 1_000,
			hourly: now - 30 * day,
			sameHour: now - 30 * day + 1_000,
			nextHour: now - 30 * day + 3_600_000,
			young: now - 6 * day,
			alsoYoung: now - 6 * day + 1_000,
		};
		for (const [i, moment] of Object.values(moments).entries()) await store().readings.keep(id, exact(moment, i));
		expect(await store().readings.thin(id, now, [moments.kept])).toBe(2);
		const left = (await store().readings.range(id, 0, now, 99)).map((reading) => reading.at);
		const { sameDay: _, hourly: __, ...rest } = moments;
		expect(left).toEqual(Object.values(rest));
		expect(await store().readings.thin(id, now, [moments.kept])).toBe(0);
	});

	it('thin a long history in steps, one petition at a time', async () => {
		const a = await addPetition(store(), 'a');
		const b = await addPetition(store(), 'b');
		const now = 1_000 * day;
		await store().transaction(async (tx) => {
			for (let i = 0; i < 3_600; i++) await tx.readings.keep(a.id, exact(now - 20 * day + i * 60_000, i));
			for (let i = 0; i < 3; i++) await tx.readings.keep(b.id, exact(now - 20 * day + i * 60_000, i));
		});
		// 60 hours, the last minute of each, and the very first reading.
		expect(await store().readings.thin(a.id, now, [])).toBe(3_600 - 61);
		expect(await store().readings.range(b.id, 0, now, 9)).toHaveLength(3);
	});

	it('are outlined with few of them, and no fall is lost', async () => {
		const { id } = await addPetition(store());
		expect(await store().readings.outline(id, 0, 99, 10)).toEqual([]);
		const counts = Array.from({ length: 1_000 }, (_, i) => (i === 503 ? 3 : i * 10));
		for (const [i, count] of counts.entries()) await store().readings.keep(id, exact(i * 60_000, count));
		const outline = await store().readings.outline(id, 0, 999 * 60_000, 20);
		expect(outline.length).toBeGreaterThan(20);
		expect(outline.length).toBeLessThanOrEqual(72);
		expect(outline[0]).toEqual(exact(0, 0));
		expect(outline.at(-1)).toEqual(exact(999 * 60_000, 9_990));
		expect(outline.map(({ count }) => count)).toContain(3);
		expect(outline.map(({ at }) => at)).toEqual([...outline.map(({ at }) => at)].sort((a, b) => a - b));
		const later = await store().readings.outline(id, 900 * 60_000, 910 * 60_000, 500);
		expect(later.map(({ count }) => count)).toEqual(counts.slice(900, 911));
	});
}
