import { expect, it } from 'vitest';
import type { LiveMessage } from '../../src/domain/live.js';
import { addDestination, type StoreUnderTest } from './store-build.js';

export function liveContract(store: StoreUnderTest): void {
	async function addLive(change: Partial<LiveMessage> = {}): Promise<LiveMessage> {
		const { id: destination } = await addDestination(store());
		const plain = { destination, subject: null, post: 'a', remade: false, ending: false };
		const live = { ...plain, gap: 60_000, shown: '', editedAt: null, nextAt: 200, ...change };
		await store().live.set(live);
		return live;
	}

	it('a channel has one living message, due when its moment has come and while the channel is active', async () => {
		const first = await addLive();
		const { live, destinations } = store();
		const { destination } = first;
		expect(await live.get(destination)).toEqual(first);
		const whole = {
			subject: { kind: 'campaign', id: 3 },
			remade: true,
			ending: true,
			editedAt: 9,
			shown: 'x',
		} as const;
		const second = await addLive(whole);
		expect(await live.get(destination)).toEqual(second);
		expect(await live.due(199, 9)).toEqual([]);
		expect(await live.due(200, 9)).toEqual([destination]);
		await destinations.suspend(destination, 'gone', 1);
		expect(await live.due(200, 9)).toEqual([]);
		await live.remove(destination);
		expect(await live.get(destination)).toBeNull();
	});

	it('its turn is taken once, and what was changed meanwhile stays', async () => {
		const { destination } = await addLive();
		const { live } = store();
		expect(await live.take(destination, 199, 900)).toBeNull();
		expect(await live.take(destination, 200, 900)).toMatchObject({ nextAt: 900, post: 'a' });
		expect(await live.take(destination, 200, 900)).toBeNull();
		expect(await live.note(destination, 900, { ending: true })).toBe(true);
		expect(await live.note(destination, 900, { nextAt: 300 })).toBe(true);
		expect(await live.note(destination, 900, { remade: true, post: 'b', gap: 1, shown: 'y', editedAt: 5 })).toBe(false);
		expect(await live.get(destination)).toMatchObject({ ending: true, nextAt: 300, remade: false, post: 'a' });
	});

	it('its post says that it makes it', async () => {
		const { destination } = await addLive();
		const { posts } = store();
		const times = { moment: 10, createdAt: 10, nextTryAt: 10, pausedUntil: null };
		expect(await posts.add({ id: 'a', destination, mention: null, ...times, content: { kind: 'live' } })).toBe(true);
		expect(await posts.get('a')).toMatchObject({ live: true, crossings: [], notices: [] });
		expect(await posts.postedSince(destination, 0)).toBe(0);
	});
}
