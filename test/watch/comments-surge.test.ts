import { afterEach, beforeEach, expect, it } from 'vitest';
import { postWriter } from '../../src/outbox/write.js';
import type { Http } from '../../src/ports/source.js';
import { renderConsole } from '../../src/render/console.js';
import { sourceOf } from '../../src/sources/index.js';
import { readDue } from '../../src/watch/read.js';
import { at } from '../domain/build.js';
import { createWorld, type World } from './world.js';

/*
 * The thread of a petition about a series that was shown before Christmas: lively in its first days, then a few dozen a
 * day, and after New Year, when everybody has seen the series, thousands. Every answer carries what people wrote and
 * their names, as Reddit's do.
 */

const hour = 3_600_000;
const begun = at('2015-12-20T18:00Z');
const perDay = [2_100, 1_450, 620, 260, 90, 60, 85, 70, 55, 40, 45, 60, 75, 4_900, 9_600, 7_200, 3_000] as const;
/** Few comment while America sleeps: shares of a day by its hours (UTC). */
const shares = [7, 7, 6, 6, 5, 4, 3, 2, 2, 1, 1, 2, 3, 4, 5, 5, 5, 5, 4, 4, 4, 5, 5, 5] as const;
const whole = shares.reduce((sum, each) => sum + each, 0);
const people = ['u/manitowoc_mom', 'Dean S.', 'kathleen@example.org', 'he was framed and everybody knows it'];

let world: World;
let reshaped: boolean;
beforeEach(async () => {
	world = await createWorld();
	reshaped = false;
	const source = sourceOf('reddit');
	if (source === null) throw new Error('no Reddit');
	Object.assign(world, {
		source: () => source,
		settings: () => ({ baseUrl: null, enabled: true, key: 'id:secret' }),
		http: { request: async ({ url }) => ({ kind: 'answer', status: 200, url, headers: {}, text: said(url) }) } as Http,
	});
	world.time = begun + hour;
});
afterEach(() => world.close());

/** How many there are so long after it began: from hour to hour as people are awake. */
function comments(now: number): number {
	const hours = Math.floor((now - begun) / hour);
	let count = 0;
	for (let n = 0; n < hours; n++) {
		const of = new Date(begun + n * hour).getUTCHours();
		count += ((perDay[Math.floor(n / 24)] ?? 0) * (shares[of] ?? 0)) / whole;
	}
	return Math.round(count);
}

function said(url: string): string {
	if (url.includes('access_token')) return JSON.stringify({ access_token: 'a-token', expires_in: 86_400 });
	const [author, title, email, selftext] = people;
	const counted = comments(world.time);
	const thread = {
		...{ id: '3xyz12', author, title, author_flair_text: email, selftext, created_utc: begun / 1_000 },
		num_comments: reshaped ? `${counted} by ${author}` : counted,
	};
	return JSON.stringify({ data: { children: [{ kind: 't3', data: thread }] } });
}

/** Reads it every two hours until then. */
async function readUntil(days: number): Promise<void> {
	while (world.time < begun + days * 24 * hour) {
		world.time += 2 * hour;
		await world.store.petitions.update(1, { nextReadAt: world.time });
		await readDue(world, 'reddit');
	}
}

it('a surge of comments is told once, in comments, by the rule pace; a lively first day is none', async () => {
	const petition = await world.petition('3xyz12', 'reddit');
	const here = await world.follow({ kind: 'petition', id: petition.id }, 'pace');
	await readUntil(13);
	expect(await world.waiting(here)).toEqual([]);
	await readUntil(perDay.length);
	const [post, ...more] = await world.store.posts.open(here);
	expect(more).toEqual([]);
	expect(post?.crossings.map(({ key }) => key)).toEqual(['pace:surge:2016-01-02']);
	const to = await world.store.destinations.get(here);
	if (post === undefined || to === null) throw new Error('nothing was told');
	const message = await postWriter({ store: world.store, domainNow: () => world.time })(post, to, false);
	const terminal = { now: world.time, zone: 'UTC', locale: 'en', width: 100, colour: false };
	const text = renderConsole(message, terminal).join('\n');
	expect(text).toMatch(/^\d[\d,]* comments in one day, \d+ times the usual/);
	expect(text).not.toMatch(/signature|sign\b/);
	expect(text).toContain('Discussion on Reddit (3xyz12)');
	for (const each of people) expect(text).not.toContain(each);
});

it('nothing that people wrote, and nobody who did, is stored, also of an answer that cannot be read', async () => {
	const petition = await world.petition('3xyz12', 'reddit');
	await world.follow({ kind: 'petition', id: petition.id }, 'pace ladder');
	await readUntil(2);
	reshaped = true;
	await readUntil(2.2);
	const { store } = world;
	const health = await store.health.all();
	expect(health).toMatchObject([{ kind: 'shape-changed', detail: expect.stringContaining('num_comments') as string }]);
	const kept = JSON.stringify([
		health,
		await store.petitions.get(petition.id),
		await store.petitions.aliases([petition.id]),
		await store.crossings.of({ kind: 'petition', id: petition.id }),
		[...(await store.memory.list(''))],
	]);
	expect(kept).toContain('num_comments');
	for (const each of people) expect(kept).not.toContain(each);
});
