import { afterEach, beforeEach, expect, it } from 'vitest';
import { hour } from '../../src/domain/time.js';
import { tellOutages } from '../../src/watch/outages.js';
import { readDue } from '../../src/watch/read.js';
import { createWorld, type World } from './world.js';

const down = { kind: 'unreachable', code: 'http-503', detail: 'HTTP 503' } as const;
const minute = 60_000;
let world: World;
beforeEach(async () => {
	world = await createWorld();
});
afterEach(() => world.close());

/** Everything is read now, and managers are told what is to be told. */
async function read(): Promise<void> {
	for (const id of await world.store.petitions.ids()) {
		await world.store.petitions.update(id, { nextReadAt: world.time });
	}
	await readDue(world, 'page');
	await tellOutages(world);
}

async function pass(ms: number): Promise<void> {
	world.time += ms;
	await read();
}

/** Petitions with these names, read well and followed in the servers. */
async function followed(names: readonly string[], workspaces: readonly string[]): Promise<readonly number[]> {
	const ids: number[] = [];
	for (const name of names) {
		const { id } = await world.petition(name);
		world.pages.set(name, world.fresh({ title: `Petition ${name}` }));
		for (const workspace of workspaces) {
			await world.follow({ kind: 'petition', id }, 'lifecycle', '#c', workspace);
		}
		ids.push(id);
	}
	await read();
	return ids;
}

async function notices(workspace: string) {
	return (await world.store.workspaces.get('fake', workspace)).notices.map(({ code, params }) => [
		code,
		params['petitions'],
		params['names'],
	]);
}

it('each server hears once of its own petitions only, and once that it is over', async () => {
	await followed(['a', 'b'], ['one', 'two']);
	await followed(['c', 'd', 'e'], ['two']);
	for (const name of 'abcde') world.pages.set(name, down);
	await pass(minute);
	for (let i = 0; i < 3; i++) await pass(hour / 2);
	const first = ['source-down', 2, 'Petition a\nPetition b'];
	const second = ['source-down', 5, 'Petition a\nPetition b\nPetition c'];
	expect([await notices('one'), await notices('two')]).toEqual([[first], [second]]);
	for (const name of 'abcde') world.pages.set(name, world.fresh({ title: `Petition ${name}` }));
	await pass(hour);
	await pass(hour);
	expect(await notices('one')).toEqual([first, ['source-back', 2, 'Petition a\nPetition b']]);
	expect((await notices('two')).map(([code]) => code)).toEqual(['source-down', 'source-back']);
	expect(await world.store.outages.all()).toHaveLength(2);
	await pass(25 * hour);
	expect(await world.store.outages.all()).toEqual([]);
});

it('is posted in the channel of the managers where one is set, once, over restarts and in two ticks at once', async () => {
	await followed(['a'], ['one']);
	await world.store.workspaces.set('fake', 'one', { managersChannel: '#m' });
	world.pages.set('a', down);
	await pass(minute);
	await pass(hour);
	await Promise.all([tellOutages(world), tellOutages(world)]);
	await pass(hour);
	const managers = await world.store.destinations.find({ platform: 'fake', workspace: 'one', channel: '#m' });
	const posts = await world.store.posts.open(managers?.id ?? 0);
	expect(posts.map((post) => post.notices.map(({ code, params }) => [code, params['title']]))).toEqual([
		[['source-down', 'Petition a']],
	]);
	expect(await notices('one')).toEqual([]);
});

it('petitions that wait because their host may not be asked are in the outage', async () => {
	const [, second] = await followed(['a', 'b'], ['one']);
	world.pages.set('a', { kind: 'refused', status: 429, retryAfterMs: 3 * hour, detail: 'HTTP 429' });
	await pass(minute);
	await world.store.petitions.update(second as number, { nextReadAt: world.time });
	const lastGood = world.time - 1;
	await world.store.petitions.update(second as number, { checkedAt: lastGood });
	world.time += hour;
	await tellOutages(world);
	expect(await notices('one')).toEqual([['source-down', 2, 'Petition a\nPetition b']]);
});

it('when a platform answers again the others are read at once', async () => {
	const [first, second] = await followed(['a', 'b'], ['one']);
	for (const name of 'ab') world.pages.set(name, down);
	for (let i = 0; i < 6; i++) await pass(hour);
	world.pages.set('a', world.fresh());
	world.time += minute;
	await world.store.petitions.update(first as number, { nextReadAt: world.time });
	await readDue(world, 'page');
	expect((await world.store.petitions.get(second as number))?.nextReadAt).toBe(world.time);
	expect(world.woken).toContain('read page');
});

it('a page that is gone is told once', async () => {
	await followed(['a'], ['one']);
	world.pages.set('a', { kind: 'gone', status: 410, detail: 'HTTP 410' });
	for (let i = 0; i < 48; i++) await pass(hour);
	expect(await notices('one')).toEqual([['page-removed', 1, 'Petition a']]);
});
