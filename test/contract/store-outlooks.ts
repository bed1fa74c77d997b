import { expect, it } from 'vitest';
import type { OutlookState } from '../../src/domain/outlook/models.js';
import type { ShownOutlook } from '../../src/domain/outlook/record.js';
import { addPetition, type StoreUnderTest } from './store-build.js';

export const anOutlook: Omit<ShownOutlook, 'petition'> = {
	model: 'milepost-2',
	at: 10,
	mood: 'normal',
	threshold: 100,
	until: 99,
	count: 50,
	chance: 0.42,
	low: 60,
	middle: 80,
	high: 120,
};

export function outlookContract(store: StoreUnderTest): void {
	it('remember the state of a petition, to the last digit', async () => {
		const { id } = await addPetition(store());
		expect(await store().outlooks.state(id)).toBeNull();
		const state: OutlookState = {
			model: 'milepost-2',
			firstAt: 1,
			firstCount: 0,
			at: 2,
			count: 1e9,
			memories: [
				{ signatures: 1 / 3, exposure: Math.PI },
				{ signatures: 1e-12, exposure: 0 },
				{ signatures: 2 / 3, exposure: Math.E },
				{ signatures: 1e12, exposure: 1 / 7 },
			],
			rises: 12.345678901234567,
			corrections: 2,
		};
		await store().outlooks.remember(id, { ...state, count: 5 });
		await store().outlooks.remember(id, state);
		expect(await store().outlooks.state(id)).toEqual(state);
	});

	it('are kept once each, and open until they have an outcome', async () => {
		const { id: petition } = await addPetition(store());
		const shown = { ...anOutlook, petition };
		await store().outlooks.shown(shown);
		await store().outlooks.shown(shown);
		await store().outlooks.shown({ ...shown, mood: 'quiet' });
		await store().outlooks.shown({ ...shown, threshold: null, chance: null });
		await store().outlooks.shown({ ...shown, threshold: null, chance: null });
		const open = await store().outlooks.open(petition);
		expect(open.map(({ threshold, until }) => [threshold, until])).toEqual([
			[100, 99],
			[100, 99],
			[null, 99],
		]);
		await store().outlooks.settle(open[0]?.id ?? 0, { reached: true, count: 100 });
		await store().outlooks.settle(open[2]?.id ?? 0, { reached: null, count: 80 });
		expect(await store().outlooks.open(petition)).toEqual([open[1]]);
	});

	it('are counted by what became of them, each petition alike', async () => {
		const a = await addPetition(store(), 'a');
		const b = await addPetition(store(), 'b');
		expect(await store().outlooks.record('milepost-2', 0.4, 0.5, 99)).toEqual({ ended: 0, petitions: 0, share: null });
		const outcomes = [
			[a.id, 1, 0.42, true],
			[a.id, 2, 0.42, true],
			[a.id, 3, 0.4, false],
			[b.id, 1, 0.42, false],
			[b.id, 2, 0.5, true],
		] as const;
		for (const [petition, at, chance, reached] of outcomes) {
			await store().outlooks.shown({ ...anOutlook, petition, at, chance });
			const open = await store().outlooks.open(petition);
			await store().outlooks.settle(open.at(-1)?.id ?? 0, { reached, count: 1 });
		}
		expect(await store().outlooks.record('milepost-2', 0.4, 0.5, 99)).toEqual({ ended: 4, petitions: 2, share: 1 / 3 });
		// Until their time is over, only those that came true early would be known.
		expect(await store().outlooks.record('milepost-2', 0.4, 0.5, 98)).toEqual({ ended: 0, petitions: 0, share: null });
	});
}
