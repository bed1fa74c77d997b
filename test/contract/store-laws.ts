import { expect, it } from 'vitest';
import { addDestination, at, type StoreUnderTest } from './store-build.js';

export function lawContract(store: StoreUnderTest): void {
	it('a channel follows a law once, with what it has seen of it, until it ends that', async () => {
		const [one, other] = [await addDestination(store()), await addDestination(store(), '#other')];
		const { lawFollows } = store();
		const follow = { destination: one.id, code: 'WI', createdAt: at, seen: { changes: ['a'], holder: null } };
		await lawFollows.set(follow);
		await lawFollows.set({ ...follow, destination: other.id });
		const seen = { changes: ['a', 'b'], holder: { person: 'Jo Doe', checked: '2026-11-21' } };
		await lawFollows.set({ ...follow, seen });
		expect(await lawFollows.get(one.id, 'WI')).toEqual({ ...follow, seen });
		expect(await lawFollows.of(other.id)).toEqual([{ ...follow, destination: other.id }]);
		expect(await lawFollows.all()).toHaveLength(2);
		await lawFollows.set({ ...follow, destination: other.id, seen: null });
		expect(await lawFollows.get(other.id, 'WI')).toMatchObject({ seen: null });
		expect([await lawFollows.remove(one.id, 'WI'), await lawFollows.remove(one.id, 'WI')]).toEqual([true, false]);
		expect(await lawFollows.get(one.id, 'WI')).toBeNull();
	});
}
