import { expect, it } from 'vitest';
import { readDue } from '../../src/watch/read.js';
import { Killed, Mortal } from '../crash/mortal.js';
import { createWorld, type World } from './world.js';

const hour = 3_600_000;

/** A petition whose page leads to another one, both followed and read, one of them in the same channel. */
async function merging() {
	const world = await createWorld();
	const [one, other] = [await world.petition('one'), await world.petition('other')];
	const a = await world.follow({ kind: 'petition', id: one.id }, 'ladder', '#a');
	const b = await world.follow({ kind: 'petition', id: one.id }, 'ladder', '#b');
	await world.follow({ kind: 'petition', id: other.id }, 'every:5000', '#b');
	world.pages.set('one', world.fresh({ count: 800 }));
	world.pages.set('other', world.fresh({ count: 60_000 }));
	await readDue(world, 'page');
	world.pages.set('one', { kind: 'moved', id: 'other', detail: '' });
	// Seen once already: the next reading believes it.
	world.time += hour;
	await readDue(world, 'page');
	return { world, a, b, other };
}

async function live(world: World, dieAt: number): Promise<number> {
	world.time += hour;
	const mortal = new Mortal(dieAt);
	try {
		await readDue({ ...world, store: mortal.wrap(world.store, 'store') } as World, 'page');
	} catch (error) {
		if (!(error instanceof Killed)) throw error;
	}
	return mortal.awaits;
}

it('wherever the process dies, two petitions become one whole, and that is told once', async () => {
	const whole = await merging();
	const awaits = await live(whole.world, Number.POSITIVE_INFINITY);
	await whole.world.close();
	expect(awaits).toBeGreaterThan(20);
	for (let dieAt = 1; dieAt <= awaits; dieAt += 3) {
		const { world, a, b, other } = await merging();
		await live(world, dieAt);
		await live(world, Number.POSITIVE_INFINITY);
		await live(world, Number.POSITIVE_INFINITY);
		for (const channel of [a, b]) {
			const follows = await world.store.follows.of(channel);
			expect([dieAt, follows.map(({ subject }) => subject.id)]).toEqual([dieAt, [other.id]]);
			const told = (await world.store.posts.open(channel)).flatMap(({ notices }) => notices.map(({ code }) => code));
			expect([dieAt, told]).toEqual([dieAt, ['petition-merged']]);
		}
		await world.close();
	}
});
