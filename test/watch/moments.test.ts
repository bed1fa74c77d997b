import { afterEach, expect, it } from 'vitest';
import { momentKeeper } from '../../src/watch/moments.js';
import { createVirtualWorld, type VirtualWorld } from './virtual.js';

let virtual: VirtualWorld;
afterEach(() => virtual.world.close());

it('a reading that leaves a moment where it was is not followed by another before the floor of its platform', async () => {
	virtual = await createVirtualWorld();
	const { world } = virtual;
	const { store } = world;
	const { id, ref } = await world.petition('1');
	const floor = world.source(ref.platform)?.floorMs ?? 0;
	expect(floor).toBeGreaterThan(1_000);
	const far = world.time + 86_400_000;
	const moment = world.time - 1;
	const keep = momentKeeper(world);
	const nextRead = async () => (await store.petitions.get(id))?.nextReadAt;

	await store.petitions.update(id, { nextMomentAt: moment, nextReadAt: far, checkedAt: moment - 1 });
	await keep(id);
	expect(await nextRead()).toBe(world.time);

	const read = world.time;
	world.time += 500;
	await store.petitions.update(id, { nextReadAt: far, checkedAt: read });
	await keep(id);
	expect(await nextRead()).toBe(read + floor);
});
