import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, at, follow, type StoreUnderTest, snapshot } from './store-build.js';
import { anOutlook } from './store-outlooks.js';

export function lookContract(store: StoreUnderTest): void {
	it('know of many petitions what each table says of one', async () => {
		const [a, b] = [await addPetition(store(), 'a'), await addPetition(store(), 'b')];
		const { id: destination } = await addDestination(store());
		const campaign = await store().campaigns.save({
			...{ name: 'c', title: 'C', members: [a.id], events: [], origin: 'chat' },
		});
		await store().follows.save(follow(destination, { kind: 'campaign', id: campaign.id }));
		await store().follows.save(follow(destination, { kind: 'petition', id: a.id }));
		await store().follows.save(follow(destination, { kind: 'petition', id: b.id }));
		for (const moment of [10, 20]) await store().readings.add(a.id, { at: moment, count: moment, kind: 'exact' });
		await addCrossing(store(), { kind: 'petition', id: a.id }, 'count:1');
		await store().outlooks.shown({ ...anOutlook, petition: b.id });
		await store().health.fail(b.id, { at: 5, kind: 'gone', detail: '', stopped: false, missing: null });
		const before = await store().looks.before([b.id, a.id, 9_999]);
		expect([...before.keys()].sort()).toEqual([a.id, b.id].sort());
		expect(before.get(a.id)).toMatchObject({
			...{ petition: { ref: { id: 'a' } }, latest: { at: 20, count: 20, kind: 'exact' }, outlook: null },
			...{ inCampaign: true, troubled: false, openOutlooks: [], crossings: [] },
		});
		expect(before.get(a.id)?.follows).toEqual(await store().follows.ofPetition(a.id));
		expect(before.get(b.id)).toMatchObject({ latest: null, inCampaign: false, troubled: true });
		expect(before.get(b.id)?.follows).toEqual(await store().follows.ofPetition(b.id));
		expect(before.get(b.id)?.openOutlooks).toEqual(await store().outlooks.open(b.id));
		expect(before.get(b.id)?.openOutlooks).toHaveLength(1);
	});

	it('remember the crossings that matter whenever the count moves, and leave out the others', async () => {
		const { id } = await addPetition(store());
		const subject = { kind: 'petition', id } as const;
		await addCrossing(store(), subject, 'count:1');
		await addCrossing(store(), subject, 'threshold:5');
		const before = await store().looks.before([id]);
		expect(before.get(id)?.crossings.map(({ key }) => key)).toEqual(['threshold:5']);
	});

	it('find the readings beside three moments, whatever is between', async () => {
		const { id } = await addPetition(store());
		const other = await addPetition(store(), 'other');
		const reading = (at: number) => ({ at, count: at, kind: 'exact' as const });
		for (const at of [10, 20, 30, 40, 50]) await store().readings.add(id, reading(at));
		await store().readings.add(other.id, reading(22));
		const beside = async (...moments: [number, number, number]) =>
			(await store().readings.beside(id, moments)).map(({ at }) => at);
		expect(await beside(45, 20, 5)).toEqual([10, 20, 30, 40, 50]);
		expect(await beside(50, 49, 41)).toEqual([40, 50]);
		expect(await beside(99, 99, 99)).toEqual([50]);
		expect(await beside(1, 2, 3)).toEqual([10]);
		expect(await store().readings.beside(9_999, [1, 2, 3])).toEqual([]);
	});

	it('find those of many petitions, each its own', async () => {
		const [a, b, c] = [
			await addPetition(store(), 'a'),
			await addPetition(store(), 'b'),
			await addPetition(store(), 'c'),
		];
		for (const moment of [10, 20, 30]) {
			await store().readings.add(a.id, { at: moment, count: moment, kind: 'exact' });
			await store().readings.add(b.id, { at: moment + 5, count: moment, kind: 'typed' });
		}
		const asked = new Map([
			[a.id, [25, 24, 23]],
			[b.id, [99, 12, 0]],
			[c.id, [1, 2, 3]],
		] as const);
		const found = await store().looks.beside(asked);
		for (const [id, moments] of asked) {
			expect(found.get(id) ?? []).toEqual(await store().readings.beside(id, moments));
		}
		expect(found.get(a.id)).toHaveLength(2);
		expect(await store().looks.beside(new Map())).toEqual(new Map());
	});

	it('are written down for many as they would be for one', async () => {
		const [a, b, c] = [
			await addPetition(store(), 'a', 5),
			await addPetition(store(), 'b', 5),
			await addPetition(store(), 'c', null),
		];
		await store().readings.add(b.id, { at: 10, count: 1, kind: 'exact' });
		const reading = (petition: number, count: number) => ({
			petition,
			reading: { at: 10, count, kind: 'typed' as const },
		});
		const title = 'It’s {curly} \u{1F5F3} $1 ?';
		await store().looks.write({
			readings: [reading(a.id, 3_000_000_000_000), reading(b.id, 2)],
			outlooks: new Map(),
			petitions: new Map([
				[a.id, { title, url: null, snapshot, checkedAt: at, nextReadIfRead: at + 1 }],
				[b.id, { title: 'B', url: 'https://b.example', snapshot, checkedAt: at, nextReadIfRead: at + 2 }],
				[c.id, { checkedAt: at, ending: { at: 7, shownAt: null }, nextReadIfRead: at + 3 }],
			]),
		});
		expect(await store().petitions.get(a.id)).toMatchObject({
			title,
			url: null,
			snapshot,
			checkedAt: at,
			nextReadAt: at + 1,
		});
		expect(await store().petitions.get(b.id)).toMatchObject({
			title: 'B',
			url: 'https://b.example',
			nextReadAt: at + 2,
		});
		// Nobody reads it any more.
		expect(await store().petitions.get(c.id)).toMatchObject({ ending: { at: 7, shownAt: null }, nextReadAt: null });
		expect(await store().readings.latest(a.id)).toEqual({ at: 10, count: 3_000_000_000_000, kind: 'typed' });
		expect(await store().readings.latest(b.id)).toEqual({ at: 10, count: 1, kind: 'exact' });
	});
}
