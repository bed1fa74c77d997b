import { expect, it } from 'vitest';
import type { Crossing } from '../../src/domain/crossing.js';
import { postWriter } from '../../src/outbox/write.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { addCrossing, addDestination, addPetition, at, snapshot } from '../contract/store-build.js';

const minute = 60_000;

/** A petition that has passed a threshold, and a writer whose looks at it are counted. */
async function passed() {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => at });
	const { id } = await addPetition(store);
	await store.petitions.update(id, { snapshot });
	for (let i = 0; i < 9; i++) await store.readings.add(id, { at: at + i * minute, count: 1_000 + i, kind: 'exact' });
	const crossings: readonly Crossing[] = await store.crossings.many([
		await addCrossing(store, { kind: 'petition', id }, 'threshold:1000'),
	]);
	let now = at + 10 * minute;
	// Each look asks for the petition twice: for its name, and for its picture.
	const looks = { made: 0, failing: false };
	const petitions: Store['petitions'] = {
		...store.petitions,
		get: async (petition) => {
			looks.made++;
			if (looks.failing) throw new Error('a bug');
			return store.petitions.get(petition);
		},
	};
	const write = postWriter({ store: { ...store, petitions }, domainNow: () => now });
	const move = (ms: number) => {
		now += ms;
	};
	const [one, other] = [await addDestination(store, '#a'), await addDestination(store, '#b')];
	return { store, close, content: { crossings, notices: [] }, looks, write, move, one, other };
}

it('one announcement to many channels is made once, picture and all, for each language and mood', async () => {
	const { store, close, content, looks, write, one, other } = await passed();
	const [a, b] = await Promise.all([write(content, one, false), write(content, other, false)]);
	expect(a.picture?.kind).toBe('count');
	expect(b).toBe(a);
	expect(looks.made).toBe(2);
	expect(await write(content, { ...other, locale: 'de' }, false)).not.toBe(a);
	await store.workspaces.set(other.platform, other.workspace, { mood: 'newsworthy' });
	expect(await write(content, other, false)).not.toBe(a);
	expect((await write(content, one, true)).picture).toBeUndefined();
	await close();
});

it('is made anew when its picture is no longer new, and when it failed', async () => {
	const { close, content, looks, write, move, one } = await passed();
	looks.failing = true;
	await expect(write(content, one, false)).rejects.toThrow('a bug');
	looks.failing = false;
	const first = await write(content, one, false);
	expect(looks.made).toBe(3);
	move(minute - 1);
	expect(await write(content, one, false)).toBe(first);
	move(1);
	expect(await write(content, one, false)).not.toBe(first);
	expect(looks.made).toBe(5);
	await close();
});
