import { expect, it } from 'vitest';
import { openStore } from '../../src/store/database.js';
it('works', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	const p = await store.petitions.add({ ref: { platform: 'x', id: '1' }, title: 'T', url: null, createdAt: 5, nextReadAt: 7 });
	expect(await store.readings.add(p.id, { at: 1, count: 5, kind: 'exact' })).toBe(true);
	expect(await store.readings.latest(p.id)).toEqual({ at: 1, count: 5, kind: 'exact' });
	await expect(store.transaction(async (tx) => { await tx.petitions.update(p.id, { title: 'x' }); throw new Error('no'); })).rejects.toThrow('no');
	expect((await store.petitions.get(p.id))?.title).toBe('T');
	await expect(store.transaction(async () => store.petitions.count())).rejects.toThrow('own tables');
	await expect(store.transaction(async () => store.transaction(async () => 1))).rejects.toThrow('own tables');
	await expect(store.transaction(async (tx) => tx.transaction(async () => 1))).rejects.toThrow('begun inside');
	expect(await Promise.all([1, 2, 3].map((n) => store.transaction(async (tx) => { await tx.petitions.count(); return n; })))).toEqual([1, 2, 3]);
	await close();
});
