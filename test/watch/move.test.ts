import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Petition, Snapshot } from '../../src/domain/petition.js';
import { printRule } from '../../src/domain/rules.js';
import { countChart } from '../../src/facts/chart.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import type { Source } from '../../src/ports/source.js';
import { movePetition } from '../../src/watch/move.js';
import { readDue } from '../../src/watch/read.js';
import { createWorld, type World } from './world.js';

const hour = 3_600_000;
let world: World;
beforeEach(async () => {
	world = await createWorld();
	const page = world.source('page') as Source;
	const off: Source = { ...page, id: 'off', optIn: true };
	const named = { page, other: { ...page, id: 'other', name: 'Another page' }, off };
	Object.assign(world, {
		source: (id: string) => named[id as keyof typeof named] ?? null,
		settings: (id: string) => ({ baseUrl: null, enabled: id !== 'off' }),
	});
});
afterEach(() => world.close());

const subject = ({ id }: Petition) => ({ kind: 'petition', id }) as const;

/** Everything of a platform is read, an hour later. */
async function read(platform = 'page'): Promise<void> {
	world.time += hour;
	for (const petition of await world.store.petitions.many(await world.store.petitions.ids())) {
		if (petition.nextReadAt !== null) await world.store.petitions.update(petition.id, { nextReadAt: world.time });
	}
	await readDue(world, platform);
}

function shows(id: string, count: number, over: Partial<Snapshot> = {}): void {
	world.pages.set(id, world.fresh({ count, title: `Page ${id}`, ...over }));
}

/** Its page leads there, and still does an hour later. */
async function moved(from: string, id: string, platform?: string): Promise<void> {
	moves(from, id, platform);
	await read();
	await read();
}

function moves(from: string, id: string, platform?: string): void {
	world.pages.set(from, { kind: 'moved', id, ...(platform === undefined ? {} : { platform }), detail: '' });
}

const notices = async (destination: number) =>
	(await world.store.posts.open(destination)).flatMap((post) =>
		post.notices.map(({ code, params }) => [code, params['into']]),
	);
const counts = async (id: number) => (await world.store.readings.from(id, 0, 99)).map(({ count }) => count);

describe('a petition that moves', () => {
	it('keeps history and follows under its new name, and is told no different', async () => {
		const petition = await world.petition('old');
		const here = await world.follow(subject(petition), 'ladder');
		shows('old', 9_000);
		await read();
		await moved('old', 'new');
		shows('new', 10_100);
		await read();
		expect((await world.store.petitions.get(petition.id))?.ref.id).toBe('new');
		expect(await counts(petition.id)).toEqual([9_000, 10_100]);
		expect(await world.waiting(here)).toEqual([['count:10000']]);
		expect(await notices(here)).toEqual([]);
	});

	it('in two steps is found under all of its names', async () => {
		const petition = await world.petition('a');
		await world.follow(subject(petition), 'ladder');
		moves('a', 'b');
		await read();
		moves('b', 'c');
		await read();
		shows('c', 5);
		await read();
		for (const id of ['a', 'b', 'c']) {
			expect((await world.store.petitions.known({ platform: 'page', id }))?.id).toBe(petition.id);
		}
		expect(await counts(petition.id)).toEqual([5]);
	});

	it('in circles stays where it is, waits ever longer, and comes back when one of them answers', async () => {
		const petition = await world.petition('a');
		await world.follow(subject(petition), 'ladder');
		moves('a', 'b');
		moves('b', 'a');
		const waits: number[] = [];
		for (let n = 0; n < 5; n++) {
			await readDue(world, 'page');
			const next = (await world.store.petitions.nextRead('page')) ?? 0;
			waits.push(Math.round((next - world.time) / 60_000));
			world.time = Math.max(world.time, next);
		}
		expect(waits).toEqual([0, 1, 2, 4, 8]);
		expect((await world.store.petitions.get(petition.id))?.ref.id).toBe('b');
		expect(await world.store.health.get(petition.id)).toMatchObject({ kind: 'unreachable' });
		shows('a', 7);
		world.time += 24 * hour;
		await read();
		await read();
		expect((await world.store.petitions.get(petition.id))?.ref.id).toBe('a');
		expect(await counts(petition.id)).toEqual([7]);
	});

	it('to itself, or to where nothing is read, is trouble and no move', async () => {
		const petition = await world.petition('a');
		await world.follow(subject(petition), 'ladder');
		for (const [id, platform] of [
			['a', 'page'],
			['b', 'off'],
			['b', 'nowhere'],
		] as const) {
			moves('a', id, platform);
			await read();
			expect((await world.store.petitions.get(petition.id))?.ref).toEqual({ platform: 'page', id: 'a' });
			expect(await world.store.health.get(petition.id)).not.toBeNull();
		}
	});

	it('to another platform begins with what that shows: no fall is told, and what was told is not told again', async () => {
		const petition = await world.petition('a');
		const here = await world.follow(subject(petition), 'threshold every:1000 correction');
		shows('a', 150_000);
		await read();
		await moved('a', '7', 'other');
		expect(await notices(here)).toEqual([['petition-moved', 'Page a']]);
		shows('7', 900);
		await read('other');
		expect(await world.waiting(here)).toEqual([[]]);
		shows('7', 1_100);
		await read('other');
		expect((await world.waiting(here)).flat()).toEqual(['count:1000']);
		expect(await counts(petition.id)).toEqual([900, 1_100]);
		const [former] = await world.store.petitions.formers(petition.id);
		expect([former?.ref, await counts(former?.id ?? 0)]).toEqual([{ platform: 'page', id: 'a' }, [150_000]]);
	});
});

describe('a petition that goes on another platform', () => {
	/** Read for three hours on one platform, at 150,000 in the end; then on another one, from 9,500 on. */
	async function elsewhere() {
		const petition = await world.petition('a');
		const here = await world.follow(subject(petition), 'ladder threshold surge pace correction');
		for (const count of [9_000, 10_100, 150_000]) {
			shows('a', count);
			await read();
		}
		const told = (await world.waiting(here)).flat();
		await moved('a', '7', 'other');
		shows('7', 9_500);
		await read('other');
		return { petition, here, told };
	}
	const now = async ({ id }: Petition) => world.store.petitions.get(id) as Promise<Petition>;
	const factsNow = async (petition: Petition) => factsOf(world.store, await now(petition), world.time);

	it('begins a new series: picture, pace and outlook know nothing of the old one, which is kept', async () => {
		const { petition } = await elsewhere();
		const facts = await factsNow(petition);
		if (facts === null) throw new Error('it was read');
		expect(facts.reading.count).toBe(9_500);
		expect(facts.pace).toMatchObject({ hour: null, day: null });
		const { points } = await countChart(world.store, petition.id, facts, {
			...{ from: null, mood: null, locale: 'en', told: [] },
		});
		expect(points.map(({ count }) => count)).toEqual([9_500]);
		expect(await world.store.outlooks.state(petition.id)).toMatchObject({ count: 9_500, corrections: 0 });
		const [former] = await world.store.petitions.formers(petition.id);
		expect(await counts(former?.id ?? 0)).toEqual([9_000, 10_100, 150_000]);
		expect(former).toMatchObject({ ref: { platform: 'page', id: 'a' }, nextReadAt: null });
		expect((await world.store.petitions.known({ platform: 'page', id: 'a' }))?.id).toBe(petition.id);
	});

	it('tells no fall and no surge, and each number of the new counter', async () => {
		const { petition, here, told } = await elsewhere();
		expect(told).toContain('count:10000');
		expect((await world.waiting(here)).flat()).toEqual(told);
		shows('7', 10_200);
		await read('other');
		expect((await world.waiting(here)).flat()).toEqual([...told, 'count:10000']);
		expect((await factsNow(petition))?.reading.count).toBe(10_200);
	});

	it('and back again, goes on where it was', async () => {
		const { petition, here, told } = await elsewhere();
		shows('a', 150_500);
		world.time += 24 * hour;
		moves('7', 'a', 'page');
		for (const platform of ['other', 'other', 'page']) await read(platform);
		expect((await now(petition)).ref).toEqual({ platform: 'page', id: 'a' });
		expect(await counts(petition.id)).toEqual([9_000, 10_100, 150_000, 150_500]);
		const formers = await world.store.petitions.formers(petition.id);
		expect(formers.map(({ ref }) => ref.id)).toEqual(['7']);
		expect(await counts(formers[0]?.id ?? 0)).toEqual([9_500]);
		expect((await world.waiting(here)).flat()).toEqual(told);
		expect((await world.store.follows.of(here)).map(({ subject: of }) => of.id)).toEqual([petition.id]);
	});

	it('takes its campaign’s total along without a word', async () => {
		const [one, other] = [await world.petition('a'), await world.petition('b')];
		shows('a', 150_000);
		shows('b', 500);
		const members = [one.id, other.id];
		const { id } = await world.store.campaigns.save({ name: 'c', title: 'C', members, events: [], origin: 'chat' });
		const here = await world.follow({ kind: 'campaign', id }, 'total:100,2000 correction', '#c');
		await read();
		await moved('a', '7', 'other');
		shows('7', 700);
		await read('other');
		expect((await world.waiting(here)).flat()).toEqual([]);
		shows('7', 1_600);
		await read('other');
		expect((await world.waiting(here)).flat().length).toBeGreaterThan(0);
	});
});

describe('a page that leads elsewhere', () => {
	const minute = 60_000;
	const refOf = async ({ id }: Petition) => (await world.store.petitions.get(id))?.ref.id;

	/** A petition that was read, and whose page now leads to another one. */
	async function led(to = 'new', platform?: string) {
		const petition = await world.petition('old');
		const here = await world.follow(subject(petition), 'ladder');
		shows('old', 9_000);
		await read();
		shows('new', 60_000);
		moves('old', to, platform);
		return { petition, here };
	}
	async function readAfter(ms: number): Promise<void> {
		world.time += ms - hour;
		await read();
	}

	it.each([undefined, 'other'])('once, and then no more, moves nobody (platform %s)', async (platform) => {
		const { petition, here } = await led('new', platform);
		await read();
		expect(await world.store.health.get(petition.id)).toMatchObject({ kind: 'moved', failures: 1 });
		shows('old', 9_500);
		await read();
		expect(await world.store.health.get(petition.id)).toBeNull();
		moves('old', 'new', platform);
		await read();
		shows('old', 10_100);
		await read();
		expect(await refOf(petition)).toBe('old');
		expect(await counts(petition.id)).toEqual([9_000, 9_500, 10_100]);
		expect(await notices(here)).toEqual([]);
		expect(await world.waiting(here)).toEqual([['count:10000']]);
	});

	it('twice within ten minutes is not believed, and is looked at again when it can be', async () => {
		const { petition } = await led();
		await readAfter(hour);
		const seen = world.time;
		expect((await world.store.petitions.get(petition.id))?.nextReadAt).toBe(seen + 10 * minute);
		await readAfter(9 * minute);
		expect(await refOf(petition)).toBe('old');
		expect((await world.store.petitions.get(petition.id))?.nextReadAt).toBe(seen + 10 * minute);
		await readAfter(minute);
		expect(await refOf(petition)).toBe('new');
	});

	it('never the same twice, moves nobody, and is told as trouble after an hour', async () => {
		const { petition } = await led();
		for (let n = 0; n < 8; n++) {
			moves('old', `portal-${n}`);
			await readAfter(15 * minute);
		}
		expect(await refOf(petition)).toBe('old');
		expect(await world.store.health.get(petition.id)).toMatchObject({ kind: 'moved', failures: 8 });
	});

	it('with another answer between begins anew; with none it does not', async () => {
		const { petition } = await led();
		await read();
		world.pages.set('old', { kind: 'gone', status: 404, detail: '' });
		await read();
		moves('old', 'new');
		await read();
		expect(await refOf(petition)).toBe('old');
		world.pages.set('old', { kind: 'unreachable', code: 'timeout', detail: '' });
		await read();
		moves('old', 'new');
		await read();
		expect(await refOf(petition)).toBe('new');
	});

	it('is believed at once where nothing was read yet: an old address that somebody typed', async () => {
		const petition = await world.petition('old');
		await world.follow(subject(petition), 'ladder');
		moves('old', 'new');
		await read();
		expect(await refOf(petition)).toBe('new');
	});
});

describe('a petition that is one with another', () => {
	/** Two petitions, the first followed in #a and #both, the second in #b and #both. */
	async function two(first: number, second: number) {
		const [one, other] = [await world.petition('one'), await world.petition('other')];
		const a = await world.follow(subject(one), 'ladder', '#a');
		const both = await world.follow(subject(one), 'ladder every:5000', '#both');
		await world.follow(subject(other), 'ladder lifecycle', '#both');
		const b = await world.follow(subject(other), 'ladder', '#b');
		shows('one', first);
		shows('other', second);
		await read();
		return { one, other, a, b, both };
	}
	const rulesIn = async (destination: number) =>
		(await world.store.follows.of(destination)).map(({ rules }) => rules.map(printRule).join(' '));

	it('by its count: history and what was told are one, each channel has one follow, and nobody is told', async () => {
		const { one, other, a, b, both } = await two(9_990, 9_990);
		shows('one', 10_010);
		await world.store.petitions.update(other.id, { nextReadAt: null });
		world.time += hour;
		await world.store.petitions.update(one.id, { nextReadAt: world.time });
		await readDue(world, 'page');
		expect(await world.waiting(a)).toEqual([['count:10000']]);
		moves('one', 'other');
		shows('other', 10_020);
		await read();
		await read();
		await read();
		expect(await rulesIn(a)).toEqual(['ladder']);
		expect(await rulesIn(both)).toEqual(['ladder lifecycle every:5000']);
		expect(await world.waiting(a)).toEqual([['count:10000']]);
		expect(await world.waiting(both)).toEqual([['count:10000']]);
		expect(await world.waiting(b)).toEqual([['count:10000']]);
		expect([...(await notices(a)), ...(await notices(both)), ...(await notices(b))]).toEqual([]);
		expect((await world.store.petitions.get(one.id))?.nextReadAt).toBeNull();
		expect((await world.store.petitions.known({ platform: 'page', id: 'one' }))?.id).toBe(other.id);
	});

	it('merged by its platform: its channels are told once, follow the other from its count on, and their history stays apart', async () => {
		const { one, other, a, b, both } = await two(800, 60_000);
		moves('one', 'other');
		await read();
		await read();
		expect(await notices(a)).toEqual([['petition-merged', 'Page other']]);
		expect(await notices(both)).toEqual([['petition-merged', 'Page other']]);
		expect(await notices(b)).toEqual([]);
		expect((await world.store.follows.of(a))[0]).toMatchObject({
			subject: subject(other),
			rules: [{ id: 'ladder', baseline: { count: 60_000 } }],
		});
		expect(await rulesIn(both)).toEqual(['ladder lifecycle every:5000']);
		expect(await counts(one.id)).toEqual([800]);
		shows('other', 100_000);
		await read();
		expect(await world.waiting(a)).toEqual([[], ['threshold:100000']]);
	});

	it('in circles of both is told once, and then it is trouble', async () => {
		const { a, b } = await two(800, 60_000);
		moves('one', 'other');
		moves('other', 'one');
		for (let n = 0; n < 60; n++) await read();
		expect([...(await notices(a)), ...(await notices(b))].length).toBeLessThanOrEqual(2);
		const followed = (await world.store.follows.of(a))[0]?.subject.id;
		expect(await world.store.health.get(followed ?? 0)).not.toBeNull();
	});

	it('which nobody has read yet goes on where the first was: what it passed meanwhile is told', async () => {
		const one = await world.petition('one');
		const a = await world.follow(subject(one), 'ladder', '#a');
		shows('one', 9_990);
		await read();
		const other = await world.petition('other');
		await world.follow(subject(other), 'ladder', '#b');
		moves('one', 'other');
		shows('other', 10_020);
		await world.store.petitions.update(other.id, { nextReadAt: null });
		await read();
		await read();
		await read();
		expect(await world.waiting(a)).toEqual([['count:10000']]);
		expect(await counts(other.id)).toEqual([9_990, 10_020]);
	});

	it('in a campaign that had both is counted once, and the total falls without a word', async () => {
		const { one, other } = await two(800, 60_000);
		const members = [one.id, other.id];
		const { id } = await world.store.campaigns.save({ name: 'c', title: 'C', members, events: [], origin: 'chat' });
		const here = await world.follow({ kind: 'campaign', id }, 'total:100 correction', '#c');
		await read();
		moves('one', 'other');
		await read();
		await read();
		expect((await world.store.campaigns.get(id))?.members).toEqual([other.id]);
		expect(await world.waiting(here)).toEqual([]);
	});

	it('by an operator’s word is one whatever the counts are, and moving it twice changes nothing', async () => {
		const { one, other, a } = await two(800, 900);
		const deps = { ...world, platformName: (id: string) => id };
		const move = () => world.store.transaction((tx) => movePetition(tx, deps, one, other.ref, true));
		expect(await move()).toMatchObject({ kind: 'same', petition: other.id });
		expect(await move()).toMatchObject({ kind: 'same', petition: other.id });
		expect(await notices(a)).toEqual([]);
		expect(await world.store.follows.of(a)).toHaveLength(1);
	});
});
