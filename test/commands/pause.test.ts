import { describe, expect, it } from 'vitest';
import { setPause } from '../../src/following/pause.js';
import type { Store } from '../../src/ports/store/index.js';
import { at } from '../domain/build.js';
import { count, idHere, openAvery } from './setup.js';

describe('pause', () => {
	it('holds everything, says until when, and lets it go', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		expect(await office.say('/petition pause')).toContain('This channel is not paused');
		expect(await office.say('/petition pause until friday 9:00')).toContain('Paused until 8 Jan 2016, 09:00 (UTC)');
		expect(await office.say('/petition pause')).toContain('Paused until 8 Jan 2016, 09:00 (UTC)');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		const destination = await idHere(office);
		expect((await office.store.posts.open(destination))[0]?.pausedUntil).toBe(at('2016-01-08T09:00Z'));
		office.now = at('2016-01-05T05:00Z');
		expect(await office.say('/petition pause off')).toContain('What was held back (1 announcement) is told now');
		expect((await office.store.posts.open(destination))[0]).toMatchObject({ pausedUntil: null, nextTryAt: office.now });
		expect(office.woken).toContain(`dispatch ${destination}`);
	});

	it('holds what is followed anew after nothing was followed for a moment', async () => {
		const office = await openAvery();
		await office.say('/petition follow change ladder');
		await office.say('/petition pause until friday 9:00');
		await office.say('/petition unfollow change');
		await office.say('/petition follow white house ladder');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		const [post] = await office.store.posts.open(await idHere(office));
		expect(post?.pausedUntil).toBe(at('2016-01-08T09:00Z'));
		await office.say('/petition pause off');
		await office.say('/petition unfollow white house');
		await office.say('/petition follow change ladder');
		expect(await office.say('/petition pause')).toContain('This channel is not paused');
	});

	it('killed at any of its steps, has paused nothing, and pauses all when it is asked for again', async () => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		await office.read(office.wtp, count('2016-01-05T04:00Z', 26_683));
		const id = await idHere(office);
		const until = at('2016-01-08T09:00Z');
		const killed = async () => Promise.reject(new Error('killed'));
		const dying: readonly ((tx: Store) => Store)[] = [
			(tx) => ({ ...tx, follows: { ...tx.follows, setPause: killed } }),
			(tx) => ({ ...tx, destinations: { ...tx.destinations, set: killed } }),
			(tx) => ({ ...tx, posts: { ...tx.posts, setPause: killed } }),
		];
		const standing = async () => {
			const [follow] = await office.store.follows.of(id);
			const [post] = await office.store.posts.open(id);
			return [follow?.pausedUntil, (await office.store.destinations.get(id))?.pausedUntil ?? null, post?.pausedUntil];
		};
		for (const die of dying) {
			const pausing = office.store.transaction(async (tx) => setPause(die(tx), { id }, until, office.now), {
				destination: id,
			});
			await expect(pausing).rejects.toThrow('killed');
			expect(await standing()).toEqual([null, null, null]);
		}
		await office.say('/petition pause until friday 9:00');
		expect(await standing()).toEqual([until, until, until]);
	});

	it('is told of where one follows into it, and ends also where nothing is followed', async () => {
		const office = await openAvery();
		await office.say('/petition follow change ladder');
		await office.say('/petition pause until friday 9:00');
		await office.say('/petition unfollow change');
		expect(await office.say('/petition pause')).toContain('Paused until 8 Jan 2016, 09:00 (UTC)');
		const followed = await office.say('/petition follow manual:"The park" at:500');
		expect(followed).toContain('This channel is paused until 8 Jan 2016, 09:00 (UTC)');
		await office.say('/petition unfollow park');
		expect(await office.say('/petition pause off')).toContain('Not paused any more');
		expect(await office.say('/petition pause off')).toContain('follows nothing yet');
	});

	it.each([
		['yesterday', /has passed already/],
		['2015-01-01', /has passed already/],
		['whenever', /is no time that Milepost understands/],
		['5 march 2030', /more than a year away/],
	])('refuses %s', async (typed, expected) => {
		const office = await openAvery();
		await office.say('/petition follow white house ladder');
		expect(await office.say(`/petition pause ${typed}`)).toMatch(expected);
	});
});
