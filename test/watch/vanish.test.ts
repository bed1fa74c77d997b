import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Petition } from '../../src/domain/petition.js';
import { day, hour } from '../../src/domain/time.js';
import { readDue } from '../../src/watch/read.js';
import { createWorld, type World } from './world.js';

const minute = 60_000;
const notFound = { kind: 'gone', status: 404, detail: 'HTTP 404' } as const;
const gone = { kind: 'gone', status: 410, detail: 'HTTP 410' } as const;
const down = { kind: 'unreachable', code: 'http-503', detail: 'HTTP 503' } as const;

let world: World;
let petition: Petition;
let channel: number;
beforeEach(async () => {
	world = await createWorld();
	petition = await world.petition('a');
	channel = await world.follow({ kind: 'petition', id: petition.id }, 'lifecycle ladder');
	world.pages.set('a', world.fresh({ count: 10 }));
	await readDue(world, 'page');
});
afterEach(() => world.close());

/** Lets time pass; what is due is read when it is due. */
async function pass(ms: number): Promise<void> {
	const end = world.time + ms;
	for (;;) {
		const next = await world.store.petitions.nextRead();
		if (next === null || next > end) break;
		world.time = Math.max(world.time, next);
		await readDue(world, 'page');
	}
	world.time = end;
}

/** Until the next reading of the petition, and that reading. */
async function nextReading(): Promise<void> {
	const { nextReadAt } = (await world.store.petitions.get(petition.id)) as Petition;
	await pass((nextReadAt ?? world.time) - world.time);
}

/** What was told in the channel: `hidden@62` is minutes since `from`. */
async function told(from: number, where = channel): Promise<readonly string[]> {
	const keys = (await world.waiting(where)).flat();
	return keys.map((key) => {
		const [, kind, moment] = key.split(':');
		return `${kind}@${(Number(moment) - from) / minute}`;
	});
}

async function state(id = petition.id) {
	return (await world.store.petitions.get(id))?.snapshot?.state;
}

describe('a page that is not found', () => {
	it('is public only after an hour, at its end', async () => {
		world.pages.set('a', notFound);
		await nextReading();
		const first = world.time;
		await pass(hour - 1);
		expect(await told(first)).toEqual([]);
		expect(await state()).toBe('open');
		await pass(1);
		expect(await told(first)).toEqual(['hidden@60']);
		expect(await state()).toBe('hidden');
	});

	it('needs four readings that found it gone, however long it takes', async () => {
		world.pages.set('a', notFound);
		for (let i = 0; i < 3; i++) {
			await readNow();
			world.time += 50 * minute;
		}
		expect(await state()).toBe('open');
		await readNow();
		expect(await state()).toBe('hidden');
	});

	it('is no removal after a time without readings: three more in minutes say nothing of it', async () => {
		world.pages.set('a', notFound);
		await readNow();
		world.time += 3 * hour;
		for (let i = 0; i < 4; i++) {
			await readNow();
			world.time += minute;
		}
		expect(await state()).toBe('open');
	});

	it('is told at once where the platform says so itself: 410, or its own word', async () => {
		world.pages.set('a', gone);
		await nextReading();
		expect(await told(world.time)).toEqual(['hidden@0']);
		const other = await world.petition('b');
		const there = await world.follow({ kind: 'petition', id: other.id }, 'lifecycle', '#d');
		world.pages.set('b', world.fresh({ count: 5 }));
		await readDue(world, 'page');
		world.pages.set('b', world.fresh({ count: 0, state: 'hidden', rawState: 'removed' }));
		await world.store.petitions.update(other.id, { nextReadAt: world.time });
		await readDue(world, 'page');
		expect(await told(world.time, there)).toEqual(['hidden@0']);
		expect((await world.store.petitions.get(other.id))?.snapshot).toMatchObject({
			count: 5,
			rawState: 'state removed',
		});
	});

	it('is nothing when it is back before the hour is over', async () => {
		world.pages.set('a', notFound);
		await nextReading();
		await pass(50 * minute);
		world.pages.set('a', world.fresh({ count: 11 }));
		await skip(3 * hour);
		expect(await world.waiting(channel)).toEqual([]);
		world.pages.set('a', notFound);
		await nextReading();
		await pass(30 * minute);
		expect(await state()).toBe('open');
	});

	it('begins anew after any other answer: a host in trouble proves nothing', async () => {
		world.pages.set('a', notFound);
		await nextReading();
		await pass(40 * minute);
		world.pages.set('a', down);
		await nextReading();
		world.pages.set('a', notFound);
		await nextReading();
		const again = world.time;
		await pass(hour - 1);
		expect(await state()).toBe('open');
		await pass(1);
		expect(await told(again)).toEqual(['hidden@60']);
	});

	it('stays in doubt over a restart', async () => {
		world.pages.set('a', notFound);
		await nextReading();
		await pass(hour - minute);
		expect((await world.store.health.get(petition.id))?.missing?.readings).toBeGreaterThan(3);
	});
});

describe('a platform that finds nothing', () => {
	it('is in trouble, and removes no petition', async () => {
		const others = await three();
		for (const id of ['a', 'b', 'c']) world.pages.set(id, notFound);
		await pass(day);
		expect(await world.waiting(channel)).toEqual([]);
		for (const { id } of others) expect(await state(id)).toBe('open');
	});

	it('is asked for another petition before one is believed to be gone', async () => {
		const other = await world.petition('b');
		world.pages.set('b', world.fresh({ count: 5, state: 'closed' }));
		await readDue(world, 'page');
		expect((await world.store.petitions.get(other.id))?.nextReadAt).toBeGreaterThan(world.time + 20 * hour);
		world.pages.set('a', notFound);
		world.pages.set('b', notFound);
		await pass(5 * hour);
		expect(await state()).toBe('open');
		world.pages.set('b', world.fresh({ count: 5, state: 'closed' }));
		await pass(2 * hour);
		expect(await state()).toBe('hidden');
	});

	it('may have removed two at once, while it shows others', async () => {
		const [b] = await three();
		world.pages.set('a', notFound);
		world.pages.set('b', notFound);
		await pass(3 * hour);
		expect([await state(), await state(b?.id)]).toEqual(['hidden', 'hidden']);
	});

	it('may remove one although another has been in trouble for long', async () => {
		await world.petition('broken');
		await readDue(world, 'page');
		await skip(10 * day);
		world.pages.set('a', notFound);
		await pass(3 * hour);
		expect(await state()).toBe('hidden');
	});
});

describe('coming and going', () => {
	it('is told each time: removed, public again, and removed for good weeks later', async () => {
		const start = world.time;
		world.pages.set('a', gone);
		await nextReading();
		await pass(2 * hour);
		world.pages.set('a', world.fresh({ count: 12 }));
		await skip(day);
		world.pages.set('a', gone);
		await skip(21 * day);
		expect((await told(start)).map((each) => each.split('@')[0])).toEqual(['hidden', 'public', 'hidden']);
	});

	it('is not told as a return where the removal was not told', async () => {
		world.pages.set('a', gone);
		await nextReading();
		const later = await world.follow({ kind: 'petition', id: petition.id }, 'lifecycle', '#later');
		world.pages.set('a', world.fresh({ count: 12 }));
		await skip(2 * hour);
		expect(await world.waiting(channel)).toHaveLength(2);
		expect(await world.waiting(later)).toEqual([]);
	});

	it('is not told every time by a page that flaps, and is told in the end as it is', async () => {
		const start = world.time;
		for (let i = 0; i < 40; i++) {
			world.pages.set('a', i % 2 === 0 ? gone : world.fresh({ count: 12 }));
			await skip(3 * hour);
		}
		const kinds = (await told(start)).map((each) => each.split('@')[0]);
		expect(kinds).toEqual(['hidden', 'public', 'hidden', 'public']);
		world.pages.set('a', gone);
		for (let i = 0; i < 16; i++) await skip(day / 2);
		expect((await told(start)).map((each) => each.split('@')[0]).at(-1)).toBe('hidden');
	});

	it('says nothing of what version 0.1.0 told, until it changes', async () => {
		world.pages.set('a', gone);
		await readNow();
		const subject = { kind: 'petition', id: petition.id } as const;
		const [crossing] = await world.store.crossings.of(subject);
		if (crossing === undefined) throw new Error('nothing was told');
		await world.store.crossings.add({ ...crossing, key: 'state:hidden' }, world.time);
		await skip(2 * day);
		expect(await world.waiting(channel)).toHaveLength(1);
	});
});

/** Lets time pass without readings, then reads everything. */
async function skip(ms: number): Promise<void> {
	world.time += ms;
	for (const id of await world.store.petitions.ids()) {
		await world.store.petitions.update(id, { nextReadAt: world.time });
	}
	await readDue(world, 'page');
}

async function readNow(): Promise<void> {
	await world.store.petitions.update(petition.id, { nextReadAt: world.time });
	await readDue(world, 'page');
}

/** Two more petitions, read well. */
async function three(): Promise<readonly Petition[]> {
	const others = [await world.petition('b'), await world.petition('c')];
	world.pages.set('b', world.fresh({ count: 5 }));
	world.pages.set('c', world.fresh({ count: 6 }));
	await readDue(world, 'page');
	return others;
}
