import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../src/domain/time.js';
import { thinAll } from '../../src/watch/thin.js';
import { createWorld, type World } from './world.js';

let world: World;
beforeEach(async () => {
	world = await createWorld();
});
afterEach(() => world.close());

describe('where the bot was removed', () => {
	it.each([
		[29, 1],
		[31, 0],
	])('the set-up is %i days later there %i times', async (days, times) => {
		const { id } = await world.petition('one');
		const destination = await world.follow({ kind: 'petition', id }, 'threshold');
		const { platform, workspace } = (await world.store.destinations.get(destination)) ?? {
			platform: '',
			workspace: '',
		};
		const removed = world.time;
		await world.store.workspaces.left(platform, workspace, removed);
		await thinAll(world.store, removed + days * day, removed + days * day);
		expect(await world.store.follows.of(destination)).toHaveLength(times);
	});

	it('is kept for good once it is back', async () => {
		const { id } = await world.petition('one');
		const destination = await world.follow({ kind: 'petition', id }, 'threshold');
		const { platform, workspace } = (await world.store.destinations.get(destination)) ?? {
			platform: '',
			workspace: '',
		};
		await world.store.workspaces.left(platform, workspace, world.time);
		await world.store.workspaces.back(platform, workspace);
		await thinAll(world.store, world.time + 99 * day, world.time + 99 * day);
		expect(await world.store.follows.of(destination)).toHaveLength(1);
	});
});
