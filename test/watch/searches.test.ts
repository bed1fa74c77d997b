import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundPetition } from '../../src/domain/word-watch.js';
import type { Finds, Source } from '../../src/ports/source.js';
import { tellFinds } from '../../src/watch/finds.js';
import { readDue } from '../../src/watch/read.js';
import { at } from '../domain/build.js';
import { createWorld, type World } from './world.js';

const hour = 3_600_000;
const day = 24 * hour;
let world: World;
let asked: string[];
let finds: Finds | null | Error;
beforeEach(async () => {
	world = await createWorld();
	world.time = at('2016-01-05T15:00Z');
	asked = [];
	finds = { found: [], more: false };
	const page = world.source('page') as Source;
	const searched: Source = { ...page, search: async () => null };
	Object.assign(world, {
		source: (id: string) => (id === 'page' ? searched : id === 'plain' ? page : null),
		search: async (_: Source, words: string) => {
			asked.push(words);
			if (finds instanceof Error) throw finds;
			return finds;
		},
	});
});
afterEach(() => world.close());

/** Opened so many hours after the world began. */
function found(id: string, hours: number | null = 1, count: number | null = Number(id)): FoundPetition {
	const moment = at('2016-01-05T15:00Z') + (hours ?? 0) * hour;
	const openedAt = hours === null ? null : ({ at: moment, precision: 'exact' } as const);
	return { ref: { platform: 'page', id }, title: `Petition ${id}`, count, url: `https://page.example/${id}`, openedAt };
}

async function channel(name = '#c'): Promise<number> {
	const place = { platform: 'fake', workspace: 'w', channel: name };
	return (await world.store.destinations.ensure(place, { zone: 'UTC', locale: 'en' })).id;
}

async function watch(destination: number, words = 'libraries', platform = 'page'): Promise<number> {
	const wanted = { destination, platform, words, since: world.time, nextAt: world.time, answeredAt: null };
	return (await world.store.watches.add(wanted)).id;
}

/** One day of the bot: asks in the morning, tells an hour later. */
async function nextDay(...channels: number[]): Promise<void> {
	world.time = Math.floor(world.time / day) * day + day + 8 * hour;
	await readDue(world, 'page');
	world.time += hour;
	for (const id of channels) await tellFinds(world, id);
}

/** What waits to be told: the addresses named, and how many were found, message by message. */
async function told(destination: number): Promise<readonly (readonly [string, unknown])[]> {
	const posts = await world.store.posts.open(destination);
	return posts.map(({ notices }) => [
		String(notices[0]?.params['addresses']).replaceAll('page:', '').replaceAll('\n', ' '),
		notices[0]?.params['all'],
	]);
}

describe('words that are watched', () => {
	it('what was there before is no news; what was opened since is told once, in the morning', async () => {
		const here = await channel();
		await watch(here);
		finds = { found: [found('1', -5), found('2', null)], more: false };
		await readDue(world, 'page');
		await tellFinds(world, here);
		await nextDay(here);
		expect(await told(here)).toEqual([]);
		finds = { found: [found('1', -5), found('2', null), found('3'), found('4', null)], more: false };
		await nextDay(here);
		expect(await told(here)).toEqual([['4 3', 2]]);
		await nextDay(here);
		await nextDay(here);
		expect(await told(here)).toHaveLength(1);
		expect(asked).toHaveLength(5);
		expect(await world.store.petitions.ids()).toEqual([]);
	});

	it('where only the day is known, that of the beginning counts, and what the first answer had does not', async () => {
		const here = await channel();
		await watch(here);
		const today = { at: at('2016-01-05T00:00Z'), precision: 'day' } as const;
		const before = { ...found('1'), openedAt: today };
		const old = { ...found('2'), openedAt: { ...today, at: today.at - day } };
		finds = { found: [before], more: false };
		await readDue(world, 'page');
		finds = { found: [before, old, { ...found('3'), openedAt: today }], more: false };
		await nextDay(here);
		expect(await told(here)).toEqual([['3', 1]]);
	});

	it('three are named and the others counted, one message a day, whatever a search finds', async () => {
		const here = await channel();
		await watch(here);
		await watch(here, 'books');
		finds = { found: Array.from({ length: 10_000 }, (_, i) => found(String(i + 1))), more: true };
		await nextDay(here);
		expect(await told(here)).toEqual([['500 499 498', 500]]);
		finds = { found: [found('10001')], more: false };
		world.time += hour;
		await world.store.watches.update(1, { nextAt: world.time });
		await readDue(world, 'page');
		await tellFinds(world, here);
		expect(await told(here)).toHaveLength(1);
		await nextDay(here);
		expect(await told(here)).toEqual([
			['500 499 498', 500],
			['10001', 1],
		]);
	});

	it('the same words of several channels are one question, and each channel is told', async () => {
		const [here, there] = [await channel(), await channel('#there')];
		await watch(here);
		await watch(there, 'Libraries');
		await readDue(world, 'page');
		expect(asked).toEqual(['libraries']);
		finds = { found: [found('3')], more: false };
		await nextDay(here, there);
		expect([await told(here), await told(there)]).toEqual([[['3', 1]], [['3', 1]]]);
		expect(asked).toHaveLength(2);
	});

	it('two watches of a channel that find the same petition tell it once', async () => {
		const here = await channel();
		await watch(here);
		await watch(here, 'books');
		finds = { found: [found('3')], more: false };
		await nextDay(here);
		await nextDay(here);
		expect(await told(here)).toEqual([['3', 1]]);
	});

	it('what is followed there by then is no news', async () => {
		const here = await channel();
		await watch(here);
		finds = { found: [found('3'), found('4')], more: false };
		const { id } = await world.petition('3');
		await world.follow({ kind: 'petition', id }, 'ladder');
		await nextDay(here);
		expect(await told(here)).toEqual([['4', 1]]);
	});

	it.each([
		['is silent', null],
		['throws', new Error('a bug')],
	])('a search that %s is asked again, ever later, and loses nothing', async (_, answer) => {
		const here = await channel();
		await watch(here);
		finds = answer;
		const begun = world.time;
		const waits: number[] = [];
		for (let tries = 0; tries < 7; tries++) {
			await readDue(world, 'page');
			const next = (await world.store.watches.nextQuestion('page')) ?? 0;
			waits.push((next - world.time) / 60_000);
			world.time = next;
		}
		expect(waits).toEqual([15, 30, 60, 120, 240, 360, 360]);
		expect(asked).toHaveLength(7);
		finds = {
			found: [{ ...found('3'), openedAt: { at: begun + 1, precision: 'exact' } }, found('2', -1)],
			more: false,
		};
		await readDue(world, 'page');
		world.time += day;
		await tellFinds(world, here);
		expect(await told(here)).toEqual([['3', 1]]);
		expect((await world.store.watches.of(here))[0]).toMatchObject({ failures: 0 });
	});

	it('a search that fails costs no petition its reading', async () => {
		const here = await channel();
		await watch(here);
		finds = new Error('a bug');
		const petition = await world.petition('a');
		world.pages.set('a', world.fresh({ count: 5 }));
		await readDue(world, 'page');
		expect((await world.store.petitions.get(petition.id))?.snapshot?.count).toBe(5);
	});

	it('shares the budget: while the platform may not be asked nothing is, and it rings when it may', async () => {
		const here = await channel();
		await watch(here);
		await watch(here, 'books');
		let opens = world.time;
		const gate = { load: async () => {}, opensAt: () => opens, enter: () => ({ kind: 'held', until: null }) as const };
		const search = async (_: Source, words: string) => {
			asked.push(words);
			opens = world.time + 500;
			return { found: [], more: false };
		};
		const rung: number[] = [];
		const busy = {
			...world,
			search,
			http: { ...world.http, gate },
			wake: { wake: (_: string, __: string, time: number) => void rung.push(time) },
		};
		await readDue(busy, 'page');
		expect(asked).toEqual(['libraries']);
		expect(rung).toEqual([world.time + 500]);
		world.time += 500;
		await readDue(busy, 'page');
		expect(asked).toEqual(['libraries', 'books']);
	});

	it('one that ended while the platform was asked is told nothing, and what waited is told no more', async () => {
		const here = await channel();
		const id = await watch(here);
		finds = { found: [found('3')], more: false };
		const search = async () => {
			await world.store.watches.remove(id);
			return finds as Finds;
		};
		await readDue({ ...world, search }, 'page');
		const again = await watch(here);
		await readDue(world, 'page');
		expect(await world.store.watches.untold(here)).toHaveLength(1);
		await world.store.watches.remove(again);
		world.time += day;
		await tellFinds(world, here);
		expect(await told(here)).toEqual([]);
	});

	it('of a channel that cannot be posted to, or a platform that may not be read, nothing is asked', async () => {
		const here = await channel();
		await watch(here);
		await watch(here, 'books', 'gone');
		await world.store.destinations.suspend(here, 'lost', world.time);
		await readDue(world, 'page');
		expect(await world.store.watches.platformsDue(world.time)).toEqual([]);
		await world.store.destinations.resume(here);
		expect((await world.store.watches.platformsDue(world.time)).toSorted()).toEqual(['gone', 'page']);
		await readDue(world, 'gone');
		expect(asked).toEqual([]);
		expect(await world.store.watches.platformsDue(world.time)).toEqual(['page']);
		expect(await world.store.watches.nextQuestion('gone')).toBe(world.time + day);
	});

	it('two copies that tell, or ask, at the same moment tell it once', async () => {
		const here = await channel();
		await watch(here);
		finds = { found: [found('3')], more: false };
		world.time += day;
		await Promise.all([readDue(world, 'page'), readDue(world, 'page')]);
		world.time += day;
		await Promise.all([tellFinds(world, here), tellFinds(world, here)]);
		expect(await told(here)).toEqual([['3', 1]]);
	});
});
