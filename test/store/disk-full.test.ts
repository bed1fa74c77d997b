import { expect, it } from 'vitest';
import { addPetition, at } from '../contract/store-build.js';
import { openParts } from './open-parts.js';

it('a full disk loses nothing, undoes what was half written, and is over when there is space', async () => {
	const { store, connection } = await openParts();
	await addPetition(store, 'before');
	connection.run(`pragma max_page_count = ${connection.value('pragma page_count')}`);

	const much = store.transaction(async (tx) => {
		for (let i = 0; i < 1_000; i++) {
			const ref = { platform: 'p', id: String(i) };
			await tx.petitions.add({ ref, title: 'x'.repeat(1_000), url: null, createdAt: at, nextReadAt: null });
		}
	});
	await expect(much).rejects.toMatchObject({ fault: { code: 'disk-full', params: { file: ':memory:' } } });

	expect(await store.petitions.count()).toBe(1);
	connection.run('pragma max_page_count = 100000');
	await addPetition(store, 'after');
	expect(await store.petitions.count()).toBe(2);
});
