import { expect, it } from 'vitest';
import type { Digest } from '../../src/domain/digest/digest.js';
import type { NewPost } from '../../src/ports/store/posts.js';
import { addCrossing, addDestination, addPetition, type StoreUnderTest } from './store-build.js';

const digest = (at: number): Digest => ({ since: at - 10, at, zone: 'UTC', entries: [], news: [] });

function post(id: string, destination: number, content: NewPost['content']): NewPost {
	const times = { moment: 10, createdAt: 10, nextTryAt: 10, pausedUntil: null };
	return { id, destination, mention: null, ...times, content };
}

export function digestContract(store: StoreUnderTest): void {
	it('a channel has one digest, due when its moment has come', async () => {
		const { id: destination } = await addDestination(store());
		const { digests } = store();
		expect(await digests.get(destination)).toBeNull();
		const plan = { destination, days: [1, 5], minute: 540, always: false, lastAt: 100, nextAt: 200 };
		await digests.set({ ...plan, always: true });
		await digests.set(plan);
		expect(await digests.get(destination)).toEqual(plan);
		expect(await digests.due(199, 9)).toEqual([]);
		expect(await digests.due(200, 9)).toEqual([destination]);
		await store().destinations.set(destination, { locale: 'en' });
		expect(await digests.due(199, 9)).toEqual([]);
		await store().destinations.set(destination, { zone: 'Europe/Paris' });
		expect(await digests.due(0, 9)).toEqual([destination]);
		await digests.remove(destination);
		expect(await digests.get(destination)).toBeNull();
	});

	it('of one moment a channel is told one digest, whoever comes second', async () => {
		const { id: destination } = await addDestination(store());
		const { posts } = store();
		expect(await posts.add(post('a', destination, { kind: 'digest', digest: digest(10) }))).toBe(true);
		expect(await posts.add(post('b', destination, { kind: 'digest', digest: digest(10) }))).toBe(false);
		expect(await posts.add(post('c', destination, { kind: 'digest', digest: digest(20) }))).toBe(true);
		expect((await posts.open(destination)).map(({ id, digests }) => [id, digests])).toEqual([
			['a', [digest(10)]],
			['c', [digest(20)]],
		]);
	});

	it('a digest that waits is made anew, and goes over with what leaves with it', async () => {
		const { id: destination } = await addDestination(store());
		const { posts } = store();
		const crossing = await addCrossing(store(), { kind: 'petition', id: 1 }, 'count:1');
		await posts.add(post('a', destination, { kind: 'announcement', crossings: [crossing] }));
		await posts.add(post('b', destination, { kind: 'digest', digest: digest(10) }));
		await posts.setDigest('b', digest(30));
		await posts.merge('a', ['b']);
		const [lead] = await posts.open(destination);
		expect(lead?.digests).toEqual([digest(30)]);
		expect(lead?.crossings).toHaveLength(1);
	});

	it('what is retracted is to be corrected in the digest that names it, too', async () => {
		const { id: destination } = await addDestination(store());
		const { posts, retractions, destinations } = store();
		const id = await addCrossing(store(), { kind: 'petition', id: 1 }, 'count:1');
		const [{ noticedAt = 0 } = {}] = await store().crossings.many([id]);
		await posts.add(post('a', destination, { kind: 'announcement', crossings: [id] }));
		await posts.add(post('b', destination, { kind: 'digest', digest: { ...digest(noticedAt + 9), news: [id] } }));
		await posts.add(post('c', destination, { kind: 'digest', digest: { ...digest(noticedAt + 19), news: [id] } }));
		expect(await retractions.add({ kind: 'crossing', id }, 'why', 50)).toBe(true);
		const news = { of: { kind: 'news', id }, destination, state: 'waiting', post: 'b' };
		expect(await retractions.waiting(destination)).toMatchObject([{ post: 'a' }, news]);
		expect(await retractions.ofPost('b')).toMatchObject([news]);
		await retractions.update(destination, [{ kind: 'crossing', id }], { state: 'edited' });
		expect(await retractions.waiting(destination)).toMatchObject([news]);
		for (const each of ['a', 'b', 'c']) await posts.update(each, { state: 'sent' });
		expect(await destinations.due(50, 9)).toEqual([destination]);
		await retractions.update(destination, [{ kind: 'news', id }], { state: 'edited' });
		expect(await retractions.waiting(destination)).toEqual([]);
		expect(await destinations.due(50, 9)).toEqual([]);
		expect((await retractions.places({ kind: 'crossing', id })).map(({ state }) => state)).toEqual([
			'edited',
			'edited',
		]);
		await store().workspaces.forget('console', 'w');
		expect(await retractions.places({ kind: 'crossing', id })).toEqual([]);
	});

	it('which case a petition is about is kept for each server, and forgotten with it', async () => {
		const { id } = await addPetition(store());
		const { petitionCases } = store();
		expect(await petitionCases.get('discord', '1', id)).toBeNull();
		await petitionCases.set('discord', '1', id, ['steven-avery', 'brendan-dassey']);
		expect(await petitionCases.get('discord', '1', id)).toEqual(['steven-avery', 'brendan-dassey']);
		await petitionCases.set('discord', '1', id, []);
		expect(await petitionCases.get('discord', '1', id)).toEqual([]);
		expect(await petitionCases.get('discord', '2', id)).toBeNull();
		await store().workspaces.forget('discord', '1');
		expect(await petitionCases.get('discord', '1', id)).toBeNull();
	});
}
