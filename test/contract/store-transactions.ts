import { expect, it } from 'vitest';
import { addCrossing, addDestination, addPetition, at, newPost, type StoreUnderTest } from './store-build.js';

export function transactionContract(store: StoreUnderTest): void {
	it('keep all when the work succeeds, and give back what it gave', async () => {
		const id = await store().transaction(async (tx) => (await addPetition(tx)).id);
		expect(await store().petitions.get(id)).not.toBeNull();
	});

	it('keep nothing when it throws, and throw the same', async () => {
		const error = new Error('on purpose');
		const work = store().transaction(async (tx) => {
			await addPetition(tx);
			throw error;
		});
		await expect(work).rejects.toBe(error);
		expect(await store().petitions.count()).toBe(0);
	});

	it('see their own writes', async () => {
		await store().transaction(async (tx) => {
			await addPetition(tx);
			expect(await tx.petitions.count()).toBe(1);
		});
	});

	it('queue, one after another, in the order in which they were asked for', async () => {
		const order: string[] = [];
		const work = (name: string) =>
			store().transaction(async (tx) => {
				order.push(`${name} begins`);
				for (let i = 0; i < 5; i++) await tx.petitions.count();
				order.push(`${name} ends`);
			});
		await Promise.all([work('a'), work('b'), work('c')]);
		expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
	});

	it('let nobody else in: a call beside one waits, and is not undone with it', async () => {
		let beside: Promise<unknown> = Promise.resolve();
		let letGo = () => {};
		const going = new Promise<void>((resolve) => {
			letGo = resolve;
		});
		const failing = store().transaction(async (tx) => {
			await addPetition(tx, 'inside');
			letGo();
			for (let i = 0; i < 20; i++) await tx.petitions.count();
			throw new Error('on purpose');
		});
		await going;
		beside = addPetition(store(), 'beside');
		await expect(failing).rejects.toThrow('on purpose');
		await beside;
		expect(await store().petitions.find({ platform: 'p', id: 'inside' })).toBeNull();
		expect(await store().petitions.find({ platform: 'p', id: 'beside' })).not.toBeNull();
	});

	it('take in what is all or nothing by itself', async () => {
		const { id } = await addPetition(store());
		const place = await addDestination(store());
		const subject = { kind: 'petition', id } as const;
		const work = store().transaction(async (tx) => {
			await tx.readings.add(id, { at, count: 5, kind: 'exact' });
			await tx.petitions.rekey(id, { platform: 'p', id: 'other' });
			await tx.campaigns.save({ name: 'c', title: 'C', members: [id], events: [], origin: 'chat' });
			await tx.posts.add(newPost(place.id, 'one', [await addCrossing(tx, subject, 'count:1')]));
			await tx.posts.add(newPost(place.id, 'two', [await addCrossing(tx, subject, 'count:2')]));
			await tx.posts.merge('one', ['two']);
			await tx.posts.setPause(place.id, at, at);
			await tx.readings.thin(id, at, []);
			expect((await tx.posts.get('one'))?.crossings).toHaveLength(2);
			throw new Error('on purpose');
		});
		await expect(work).rejects.toThrow('on purpose');
		expect(await store().readings.latest(id)).toBeNull();
		expect((await store().petitions.get(id))?.ref.id).toBe('1');
		expect(await store().campaigns.all()).toEqual([]);
		expect(await store().posts.countOpen()).toBe(0);
	});

	it('are not nested', async () => {
		await expect(store().transaction((tx) => tx.transaction(async () => {}))).rejects.toThrow('inside another');
	});

	it('throw for what would wait for them for ever: the whole store used inside', async () => {
		await expect(store().transaction(() => store().petitions.count())).rejects.toThrow('its own tables');
		await expect(store().transaction(() => store().transaction(async () => {}))).rejects.toThrow('its own tables');
		expect(await store().petitions.count()).toBe(0);
	});

	it('leave what they started free to work once they are over', async () => {
		let later: () => Promise<number> = async () => -1;
		let ended = () => {};
		const over = new Promise<void>((resolve) => {
			ended = resolve;
		});
		let started: Promise<number> = Promise.resolve(-1);
		await store().transaction(async () => {
			later = () => store().petitions.count();
			started = over.then(() => later());
		});
		ended();
		expect(await started).toBe(0);
	});
}
