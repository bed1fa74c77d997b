import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, follow, type StoreUnderTest } from './store-build.js';
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
		for (const at of [10, 20]) await store().readings.add(a.id, { at, count: at, kind: 'exact' });
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
}
