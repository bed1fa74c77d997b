import { afterEach, expect, it } from 'vitest';
import { serverAlarms } from '../../src/app/alarms.js';
import type { Alarms, Task } from '../../src/ports/engine.js';
import type { OpenStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { addCrossing, addDestination, addPetition, newPost } from '../contract/store-build.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const end of ending.splice(0).reverse()) await end();
});

interface Copy {
	readonly opened: OpenStore;
	readonly alarms: Alarms;
	readonly heard: string[];
	/** Why alarms are not heard; null = they are. */
	readonly said: (string | null)[];
}

async function copyOn(url: string, tasks: readonly Task[] = ['dispatch']): Promise<Copy> {
	const opened = await openServer({ address: addressOf(url), mode: 'bot' });
	ending.push(opened.close);
	const said: (string | null)[] = [];
	const heard: string[] = [];
	const alarms = await serverAlarms(opened, url, (why) => said.push(why));
	alarms.start(tasks, (task, key) => heard.push(`${task} ${key}`));
	ending.push(alarms.stop);
	if (tasks.length > 0) await expect.poll(() => alarms.heard(), { timeout: 15_000 }).toBe(true);
	return { opened, alarms, heard, said };
}

async function plan({ opened: { store } }: Copy, name: string, channel = '#general'): Promise<number> {
	const { id } = await addPetition(store);
	const place = await addDestination(store, channel);
	const crossing = await addCrossing(store, { kind: 'petition', id }, name);
	await store.transaction((tx) => tx.posts.add(newPost(place.id, name, [crossing])));
	return place.id;
}

describePostgres('alarms between copies', () => {
	it('a plan is heard of by one of them when it is committed, and not before', async () => {
		const url = await newDatabase();
		const copies = [await copyOn(url), await copyOn(url)] as const;
		const { store } = copies[0].opened;
		const place = await addDestination(store);
		const { id } = await addPetition(store);
		const crossing = await addCrossing(store, { kind: 'petition', id }, 'count:1000');
		const all = () => copies.flatMap(({ heard }) => heard);
		let commit = () => {};
		const mayCommit = new Promise<void>((resolve) => {
			commit = resolve;
		});
		const planned = store.transaction(async (tx) => {
			await tx.posts.add(newPost(place.id, 'post', [crossing]));
			await mayCommit;
		});
		copies[1].alarms.ring('dispatch', 'another');
		await expect.poll(all).toEqual(['dispatch another']);
		commit();
		await planned;
		await expect.poll(() => all().toSorted()).toEqual([`dispatch ${place.id}`, 'dispatch another']);
	});

	it('one that is rolled back is not heard of; one that nobody may hear yet waits', async () => {
		const url = await newDatabase();
		const web = await copyOn(url, []);
		const post = await copyOn(url);
		const undone = post.opened.store.transaction(async (tx) => {
			const place = await addDestination(tx, '#undone');
			const { id } = await addPetition(tx);
			await tx.posts.add(newPost(place.id, 'undone', [await addCrossing(tx, { kind: 'petition', id }, 'count:1')]));
			throw new Error('taken back');
		});
		await expect(undone).rejects.toThrow('taken back');
		web.alarms.ring('read', 'p');
		web.alarms.ring('read', 'p');
		web.alarms.ring('resume', '7');
		const place = await plan(web, 'count:2');
		await expect.poll(() => post.heard).toEqual([`dispatch ${place}`]);
		const poll = await copyOn(url, ['read', 'resume']);
		// Rung twice it is heard once, or twice where the second came when the first was just taken: neither does harm.
		await expect.poll(() => [...new Set(poll.heard)].toSorted()).toEqual(['read p', 'resume 7']);
		expect(post.heard).toEqual([`dispatch ${place}`]);
	});

	it('with graphile-worker’s tables gone a plan is committed all the same, and they are made again', async () => {
		const url = await newDatabase();
		const copy = await copyOn(url);
		await statement('drop schema public_alarms cascade', url);
		await plan(copy, 'count:1', '#silent');
		expect(await copy.opened.store.posts.countOpen()).toBe(1);
		await expect.poll(() => copy.said.length, { timeout: 15_000 }).toBeGreaterThan(2);
		await expect.poll(() => copy.alarms.heard(), { timeout: 15_000 }).toBe(true);
		// Its look for forgotten locks, at a moment of its own choosing, may be the first to find them gone.
		expect(copy.said[0]).toBeNull();
		expect(copy.said).toContainEqual(expect.stringContaining('public_alarms'));
		expect(copy.heard).toEqual([]);
		const place = await plan(copy, 'count:2', '#heard');
		await expect.poll(() => copy.heard).toEqual([`dispatch ${place}`]);
	}, 40_000);

	it('where the role may not make their schema, the program works without them and says so', async () => {
		const url = await newDatabase();
		await statement('create role clerk login', url).catch(() => {});
		await statement('grant create, usage on schema public to clerk', url);
		const as = Object.assign(new URL(url), { username: 'clerk' }).href;
		const opened = await openServer({ address: addressOf(as), mode: 'bot' });
		ending.push(opened.close);
		const said: (string | null)[] = [];
		const alarms = await serverAlarms(opened, as, (why) => said.push(why));
		ending.push(alarms.stop);
		alarms.start(['dispatch'], () => expect.unreachable());
		await expect.poll(() => said).toEqual([expect.stringContaining('permission denied')]);
		expect(alarms.heard()).toBe(false);
		await plan({ opened, alarms, heard: [], said }, 'count:1');
		expect(await opened.store.posts.countOpen()).toBe(1);
		expect(await opened.copies?.forbiddenAlarms()).toBe('public_alarms');
		await statement('create schema public_alarms authorization clerk', url);
		expect(await opened.copies?.forbiddenAlarms()).toBeNull();
		expect(await (await copyOn(await newDatabase(), [])).opened.copies?.forbiddenAlarms()).toBeNull();
	});
});
