import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Petition } from '../../src/domain/petition.js';
import { day, hour } from '../../src/domain/time.js';
import { readFollowed, stopUnfollowed } from '../../src/following/petitions.js';
import { tellOutages } from '../../src/watch/outages.js';
import { readDue } from '../../src/watch/read.js';
import { createWorld, type World } from './world.js';

let world: World;
let petition: Petition;
beforeEach(async () => {
	world = await createWorld();
	petition = await world.petition('a');
	world.pages.set('a', world.fresh());
});
afterEach(() => world.close());

async function unfollow(): Promise<void> {
	for (const { id } of await world.store.follows.ofPetition(petition.id)) await world.store.follows.remove(id);
	await stopUnfollowed(world.store, [petition.id]);
}

const nextReadAt = async () => (await world.store.petitions.get(petition.id))?.nextReadAt;
const always = () => true;

it('a petition nobody follows is not read from then on, and is read when it is followed again', async () => {
	await world.follow({ kind: 'petition', id: petition.id }, 'ladder');
	await readDue(world, 'page');
	expect(await nextReadAt()).toBeGreaterThan(world.time);
	await unfollow();
	expect(await nextReadAt()).toBeNull();
	await world.follow({ kind: 'petition', id: petition.id }, 'ladder');
	expect(await readFollowed(world.store, [petition.id], world.time, always)).toEqual(['page']);
	expect(await nextReadAt()).toBe(world.time);
	expect(await readFollowed(world.store, [petition.id], world.time, always)).toEqual([]);
});

it('a member of a campaign that is followed is followed', async () => {
	const base = { name: 'c', title: 'C', members: [petition.id], events: [], origin: 'chat' } as const;
	const { id } = await world.store.campaigns.save(base);
	await world.follow({ kind: 'campaign', id }, 'total');
	await stopUnfollowed(world.store, [petition.id]);
	expect(await nextReadAt()).toBe(world.time);
});

it.each(['fresh', 'unchanged', 'gone'])('what is unfollowed while it is read stays unread: %s', async (kind) => {
	await world.follow({ kind: 'petition', id: petition.id }, 'ladder');
	await readDue(world, 'page');
	const outcomes = {
		fresh: world.fresh({ count: 5 }),
		unchanged: { kind: 'unchanged' },
		gone: { kind: 'gone', status: 404, detail: '' },
	} as const;
	world.pages.set('a', outcomes[kind as keyof typeof outcomes]);
	const { readOne } = world;
	const slow = {
		...world,
		readOne: async (...args: Parameters<typeof readOne>) => {
			const outcome = await readOne(...args);
			await unfollow();
			return outcome;
		},
	};
	await world.store.petitions.update(petition.id, { nextReadAt: world.time });
	await readDue(slow, 'page');
	expect(await nextReadAt()).toBeNull();
	expect(await world.store.health.get(petition.id)).toBeNull();
});

it('what is unfollowed while others of its round are read is not asked for any more', async () => {
	const others = await Promise.all(['b', 'c', 'd', 'e', 'f'].map((id) => world.petition(id)));
	const asked: string[] = [];
	const late = others.slice(3).map(({ id }) => id);
	let ended: Promise<void> | null = null;
	const readOne: World['readOne'] = async (_, { ref }) => {
		asked.push(ref.id);
		ended ??= stopUnfollowed(world.store, late);
		await ended;
		return world.fresh();
	};
	await readDue({ ...world, readOne }, 'page');
	expect(asked).toEqual(['a', 'b', 'c', 'd']);
});

it('a page that is gone is read for 30 days; then managers hear one word, and it is followed again to be read', async () => {
	await world.follow({ kind: 'petition', id: petition.id }, 'ladder');
	await readDue(world, 'page');
	world.pages.set('a', { kind: 'gone', status: 404, detail: 'HTTP 404' });
	const codes = async () => (await world.store.workspaces.get('fake', 'w')).notices.map(({ code }) => code);
	const look = async (ms: number) => {
		world.time += ms;
		await world.store.petitions.readNext(petition.id, world.time);
		await readDue(world, 'page');
		await tellOutages(world);
	};
	for (let i = 0; i < 6; i++) await look(hour / 4);
	expect(await codes()).toEqual(['page-removed']);
	for (let i = 0; i < 29; i++) await look(day);
	expect(await codes()).toEqual(['page-removed']);
	expect(await nextReadAt()).not.toBeNull();
	for (let i = 0; i < 3; i++) await look(day);
	expect(await nextReadAt()).toBeNull();
	expect(await codes()).toEqual(['page-removed', 'page-ended']);
	await readFollowed(world.store, [petition.id], world.time, always);
	expect(await nextReadAt()).toBe(world.time);
});
