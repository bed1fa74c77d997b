import { expect, it } from 'vitest';
import { addDestination, at, type StoreUnderTest } from './store-build.js';

const words = (title: string) => ({ title, url: null, html: '<p>x</p>' });

export function outsideContract(store: StoreUnderTest): void {
	it('a webhook is where it was last set to go, until it is removed', async () => {
		const { id } = await addDestination(store());
		const { webhooks } = store();
		expect(await webhooks.get(id)).toBeNull();
		const webhook = { url: 'https://site.example/', isPrivate: true, secret: { variable: 'S' } };
		await webhooks.set(id, { ...webhook, isPrivate: false });
		await webhooks.set(id, webhook);
		expect(await webhooks.get(id)).toEqual(webhook);
		await webhooks.set(id, { ...webhook, secret: { salt: 'x' } });
		expect((await webhooks.get(id))?.secret).toEqual({ salt: 'x' });
		await webhooks.remove(id);
		expect(await webhooks.get(id)).toBeNull();
	});

	it('a feed is found by its newest token, and has each post once, newest first', async () => {
		const { id } = await addDestination(store());
		const { feeds } = store();
		await feeds.set(id, { tokenHash: 'old', title: 'F', variable: null, createdAt: at });
		await feeds.set(id, { tokenHash: 'new', title: 'F', variable: null, createdAt: at });
		expect([await feeds.find('old'), await feeds.find('new')]).toEqual([null, id]);
		expect(await feeds.changedAt(id)).toBeNull();
		for (const [i, post] of ['a', 'b', 'a', 'c'].entries()) {
			await feeds.add(id, { post, at: at + i, updatedAt: at + i, ...words(post) });
		}
		const entries = await feeds.entries(id, 9);
		expect(entries.map(({ post, at: moment }) => [post, moment - at])).toEqual([
			['c', 3],
			['b', 1],
			['a', 0],
		]);
		expect((await feeds.entries(id, 1, entries[0]?.id)).map(({ post }) => post)).toEqual(['b']);
		expect([await feeds.has(id, 'b'), await feeds.has(id, 'd'), await feeds.count(id)]).toEqual([true, false, 3]);
		expect(await feeds.revise(id, 'a', { ...words('A'), updatedAt: at + 9 })).toBe(true);
		expect(await feeds.revise(id, 'd', { ...words('D'), updatedAt: at + 9 })).toBe(false);
		expect((await feeds.entries(id, 9))[2]).toMatchObject({ title: 'A', at, updatedAt: at + 9 });
		expect(await feeds.changedAt(id)).toBe(at + 9);
		await feeds.remove(id);
		expect([await feeds.get(id), await feeds.find('new'), await feeds.entries(id, 9)]).toEqual([null, null, []]);
	});

	it('what mirrors a channel is set as that is, but for the hours and the cap it has been through', async () => {
		const { destinations } = store();
		const [origin, mirror] = [await addDestination(store()), await addDestination(store(), '#mirror')];
		await destinations.set(origin.id, { zone: 'Asia/Tokyo', quiet: { from: 1, to: 2 }, templates: { every: 'x' } });
		await destinations.mirror(mirror.id, origin.id);
		const same = { zone: 'Asia/Tokyo', quiet: null, dailyCap: null, templates: { every: 'x' } };
		expect(await destinations.get(mirror.id)).toMatchObject(same);
		await destinations.set(origin.id, { zone: 'Europe/Paris', locale: 'fr' });
		expect(await destinations.get(mirror.id)).toMatchObject({ ...same, zone: 'Europe/Paris', locale: 'fr' });
		expect(await destinations.mirrorsOf(origin.id)).toEqual([mirror.id]);
		await destinations.mirror(mirror.id, null);
		await destinations.set(origin.id, { locale: 'de' });
		expect([await destinations.mirrorsOf(origin.id), (await destinations.get(mirror.id))?.locale]).toEqual([[], 'fr']);
	});
}
