import { expect, it } from 'vitest';
import type { Source } from '../../src/ports/source.js';
import { tellFinds } from '../../src/watch/finds.js';
import { readDue } from '../../src/watch/read.js';
import { Killed, Mortal } from '../crash/mortal.js';
import { createWorld, type World } from './world.js';

const hour = 3_600_000;
const day = 24 * hour;

/** A channel that watches, and a petition that was opened since. */
async function watching() {
	const world = await createWorld();
	const page: Source = { ...(world.source('page') as Source), search: async () => null };
	const openedAt = { at: world.time + hour, precision: 'exact' } as const;
	const found = { ref: { platform: 'page', id: '1' }, title: 'One', count: 5, url: null, openedAt };
	Object.assign(world, { source: () => page, search: async () => ({ found: [found], more: false }) });
	const place = { platform: 'fake', workspace: 'w', channel: '#c' };
	const { id } = await world.store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const times = { since: world.time, nextAt: world.time, answeredAt: null };
	await world.store.watches.add({ destination: id, platform: 'page', words: 'libraries', ...times });
	world.time = Math.floor(world.time / day) * day + day + 10 * hour;
	return { world, id };
}

/** Asks and tells, by a process that dies at one of its awaits; gives back how many it had. */
async function live(world: World, channel: number, dieAt: number): Promise<number> {
	const mortal = new Mortal(dieAt);
	const own = {
		...world,
		store: mortal.wrap(world.store, 'store'),
		search: mortal.wrap({ ask: world.search }, 'platform').ask,
	};
	try {
		await readDue(own as World, 'page');
		await tellFinds(own as World, channel);
	} catch (error) {
		if (!(error instanceof Killed)) throw error;
	}
	return mortal.awaits;
}

it('wherever the process dies, a new petition is told once', async () => {
	const whole = await watching();
	const awaits = await live(whole.world, whole.id, Number.POSITIVE_INFINITY);
	await whole.world.close();
	expect(awaits).toBeGreaterThan(20);
	for (let dieAt = 1; dieAt <= awaits; dieAt++) {
		const { world, id } = await watching();
		await live(world, id, dieAt);
		for (const days of [0, 1, 2]) {
			world.time += days * day;
			await live(world, id, Number.POSITIVE_INFINITY);
		}
		const posts = await world.store.posts.open(id);
		const told = posts.flatMap(({ notices }) => notices.map(({ params }) => params['addresses']));
		expect([dieAt, told]).toEqual([dieAt, ['page:1']]);
		await world.close();
	}
});
