import pg from 'pg';
import { createRuntime, type Runtime } from '../../../src/app/runtime.js';
import type { Chat } from '../../../src/ports/chat.js';
import type { Source } from '../../../src/ports/source.js';
import type { OpenStore } from '../../../src/store/database.js';
import { openServer } from '../../../src/store/postgres/open.js';
import { addDestination, addPetition, follow } from '../../contract/store-build.js';
import { Killed, Mortal } from '../../crash/mortal.js';
import { snapshot } from '../../domain/build.js';
import { FakeClock } from '../../fakes/clock.js';
import { noHttp, unheard } from '../../fakes/runtime-deps.js';
import { urlOf } from '../../postgres/server.js';

/** Where a copy dies: around each thing that commits, sends and settles. */
export const points = [
	'before store.transaction',
	'after tx.crossings.add',
	'after tx.posts.addMany',
	'before the commit of store.transaction',
	'after the commit of store.transaction',
	'before chat.send',
	'after chat.send',
	'before store.posts.update',
	'before chat.settle',
	'after chat.settle',
] as const;
export type Point = (typeof points)[number];

const minute = 60_000;
const begin = Date.UTC(2026, 2, 2, 12);
const channels = ['#a', '#b', '#c'];
/** What the page shows, one after another: three numbers are passed. */
const pages = [900, 10_200, 20_300, 30_400];
const owed = ['count:10000', 'count:20000', 'count:30000'];

/** Dies the n-th time that it comes to a place. */
class NamedMortal extends Mortal {
	readonly #place: string;
	#left: number;

	constructor(place: string, nth: number) {
		super(Number.POSITIVE_INFINITY);
		this.#place = place;
		this.#left = nth;
	}

	override step(where: string): void {
		super.step(where);
		if (where === this.#place && --this.#left === 0) this.die(where);
	}
}

/** Everything outside the copies. */
interface World {
	readonly clock: FakeClock;
	page: number;
	/** Whether what arrives is answered. */
	answers: boolean;
	readonly arrived: { readonly post: string; readonly channel: string; readonly keys: readonly string[] }[];
	readonly bugs: unknown[];
	posts: number;
	copies: number;
}

interface Copy {
	readonly mortal: Mortal;
	readonly runtime: Runtime;
	/** As by a kill that others have noticed: what it held is free. */
	bury(): Promise<void>;
}

/** What came of one story. */
export interface PointStory {
	/** How many copies died there. */
	readonly deaths: number;
	readonly breaches: readonly string[];
}

/**
 * Three copies on one PostgreSQL database, a petition that passes three numbers, and three channels; whichever copy comes
 * to the point for the n-th time dies there, and another one begins. Everything is told once, and the tables agree.
 *
 * @param port of the server
 */
export async function dieAtPoint(port: number, point: Point, nth: number): Promise<PointStory> {
	const name = `point_${process.pid}_${points.indexOf(point)}_${nth}`;
	await ask(urlOf(port, 'postgres'), `create database ${name}`);
	const url = urlOf(port, name);
	const world: World = {
		clock: new FakeClock(begin),
		page: 0,
		answers: true,
		arrived: [],
		bugs: [],
		posts: 0,
		copies: 0,
	};
	const opened = await openServer({ address: { reveal: () => url }, mode: 'bot' });
	await setUp(opened);
	const copies: Copy[] = [];
	for (const _ of channels) copies.push(await born(url, world, new NamedMortal(point, nth)));
	let deaths = 0;
	const turn = async () => {
		await Promise.all(copies.map(({ runtime }) => runtime.settled().catch(onlyKilled)));
		for (const [i, copy] of copies.entries()) {
			if (copy.mortal.diedAt === null) continue;
			deaths++;
			await copy.bury();
			copies[i] = await born(url, world, new Mortal(Number.POSITIVE_INFINITY));
		}
		world.clock.move(minute);
	};
	try {
		for (; world.page < pages.length; world.page++) {
			// What is looked for has to be in doubt first.
			world.answers = !(point.includes('settle') && world.page === 1);
			for (let rest = 0; rest < 4; rest++) await turn();
		}
		for (let rest = 0; rest < 12; rest++) await turn();
		return { deaths, breaches: [...(await judge(opened, world)), ...world.bugs.map(String)] };
	} finally {
		await Promise.all(copies.map((copy) => copy.bury()));
		await opened.close();
		await ask(urlOf(port, 'postgres'), `drop database ${name} with (force)`);
	}
}

async function setUp({ store }: OpenStore): Promise<void> {
	const { id } = await addPetition(store, '1', begin);
	for (const channel of channels) {
		const place = await addDestination(store, channel);
		const rules = [{ id: 'every', params: '10000', baseline: { at: begin - 1, count: null } }];
		await store.follows.save({ ...follow(place.id, { kind: 'petition', id }), rules, createdAt: begin - 1 });
	}
}

async function born(url: string, world: World, mortal: Mortal): Promise<Copy> {
	const opened = await openServer({ address: { reveal: () => url }, mode: 'bot' });
	const { copies } = opened;
	if (copies === null) throw new Error('a server is shared');
	const own = `copy-${++world.copies}`;
	const page = mortal.wrap({ read: async () => pages[Math.min(world.page, pages.length - 1)] as number }, 'page');
	const source = { id: 'p', pushed: false, optIn: false, floorMs: minute } as unknown as Source;
	const runtime = createRuntime({
		store: mortal.wrap(opened.store, 'store'),
		clock: world.clock,
		domainNow: () => world.clock.now(),
		random: () => 0.5,
		newPostId: () => `p${++world.posts}`,
		sources: {
			source: () => source,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => ({
				kind: 'fresh',
				snapshot: snapshot({ deadline: null, thresholds: [], count: await page.read() }),
			}),
			readMany: async () => new Map(),
		},
		http: noHttp,
		ticks: () => () => {},
		write: async ({ crossings }) => ({ tone: 'plain', blocks: [], summary: crossings.map(({ key }) => key) }),
		copies: { leases: copies.leases(own), inStep: () => true },
		live: true,
		events: {
			...unheard,
			bug: (_, __, error) => {
				if (!(error instanceof Killed)) world.bugs.push(error);
			},
		},
	});
	runtime.addChat(mortal.wrap(chatOf(world), 'chat'));
	await runtime.start().catch(onlyKilled);
	let buried = false;
	return {
		mortal,
		runtime,
		async bury() {
			if (buried) return;
			buried = true;
			await runtime.stop().catch(() => {});
			await copies.leave(own);
			await opened.close();
		},
	};
}

function chatOf(world: World): Chat {
	return {
		platform: 'console',
		start: async () => {},
		stop: async () => {},
		async send({ channel }, { postId, message: { summary = [] } }) {
			world.arrived.push({ post: postId, channel, keys: (summary as readonly unknown[]).map(String) });
			return world.answers ? { kind: 'sent', messageId: postId } : { kind: 'unknown', code: 'reset' };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async (_, { postId }) =>
			world.arrived.some(({ post }) => post === postId) ? { kind: 'sent', messageId: postId } : { kind: 'absent' },
		check: async () => [],
	};
}

/** Whether each channel holds each number once, and the tables say the same. */
async function judge({ store }: OpenStore, { arrived }: World): Promise<readonly string[]> {
	const breaches: string[] = [];
	for (const { id, channel } of await store.destinations.all()) {
		const here = arrived.filter((each) => each.channel === channel);
		const told = here.flatMap(({ keys }) => keys).sort();
		if (JSON.stringify(told) !== JSON.stringify(owed)) breaches.push(`${channel} was told ${told.join(', ')}`);
		for (const { id: post, state } of await store.posts.recent(id, 100)) {
			const stands = here.some((each) => each.post === post);
			if (state !== 'sent' || !stands)
				breaches.push(`${post} is ${state}, and ${stands ? 'stands' : 'does not stand'} there`);
		}
	}
	return breaches;
}

function onlyKilled(error: unknown): void {
	if (!(error instanceof Killed)) throw error;
}

async function ask(url: string, text: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}
