import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { realClock } from '../src/app/clock.js';
import { createRuntime } from '../src/app/runtime.js';
import type { Store } from '../src/ports/store/index.js';
import { noHttp, unheard } from '../test/fakes/runtime-deps.js';
import { makeServer, urlOf, whyNone } from '../test/postgres/server.js';
import { fastChat } from './copies/copy.js';
import { openAt, serverSettings } from './copies/databases.js';
import { madeNow, planned, postsFor } from './copies/posts.js';
import { printFigure, quantile } from './figure.js';

/*
 * One announcement to 10,000 channels, written down in one transaction while somebody asks, on both databases: the
 * longest an answer is held up. And how soon a request leaves after the commit of its plan, in the process that planned.
 */

const channels = 10_000;
const plans = 200;

/** How long a question to the tables takes, asked again and again while `work` runs. */
async function longestAnswer(store: Store, work: () => Promise<unknown>): Promise<number> {
	let over = false;
	let longest = 0;
	const asking = (async () => {
		while (!over) {
			const began = performance.now();
			await wait(1);
			await store.petitions.count();
			longest = Math.max(longest, performance.now() - began - 1);
		}
	})();
	await wait(200);
	longest = 0;
	await work();
	over = true;
	await asking;
	return longest;
}

async function measure(name: string, url: string): Promise<void> {
	const { store, close } = await openAt(url);
	const many = await postsFor(store, 'many', channels);
	const idle = await longestAnswer(store, () => wait(500));
	const write = () => store.transaction((tx) => tx.posts.addMany(madeNow(many)), planned);
	printFigure({
		...{ name: `the longest answer while 10,000 channels are told at once, on ${name}`, unit: 'ms', most: 300 },
		...{ measured: await longestAnswer(store, write), floor: idle, floorIs: 'the same while nothing is written' },
	});
	await close();
	const times = await latencies(url === '' ? '' : url.replace(/many$/, 'plans'));
	const figure = { unit: 'ms', floor: quantile(times, 0), floorIs: 'the quickest of them' };
	const what = `plan committed on ${name}, first request of the same copy`;
	printFigure({ ...figure, name: `${what}, median`, measured: quantile(times, 0.5), most: 50 });
	printFigure({ ...figure, name: `${what}, 99th percentile`, measured: quantile(times, 0.99), most: 250 });
}

async function latencies(url: string): Promise<readonly number[]> {
	const { store, close } = await openAt(url);
	const left = new Map<string, number>();
	const runtime = createRuntime({
		store,
		...{ clock: realClock, domainNow: realClock.now, random: Math.random, newPostId: () => '', http: noHttp },
		sources: {
			source: () => null,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => ({ kind: 'unchanged' }),
			readMany: async () => new Map(),
		},
		write: async () => ({ tone: 'news', title: ['5'], blocks: [] }),
		live: false,
		events: { ...unheard, bug: (_, __, error) => console.error(error) },
	});
	runtime.addChat(fastChat((post) => void left.set(post, performance.now())));
	await runtime.start();
	const times: number[] = [];
	for (let i = 0; i < plans; i++) {
		const [post] = madeNow(await postsFor(store, `plan${i}-`, 1));
		if (post === undefined) throw new Error('no post');
		await store.transaction((tx) => tx.posts.add(post), planned);
		const committed = performance.now();
		runtime.engine.wake('dispatch', String(post.destination), realClock.now(), 'set');
		while (!left.has(post.id)) await wait(1);
		times.push((left.get(post.id) as number) - committed);
	}
	await runtime.stop();
	await close();
	return times;
}

await measure('a file', '');
if (whyNone() === null) {
	const server = await makeServer(serverSettings);
	try {
		const client = new pg.Client(urlOf(server.port, 'postgres'));
		await client.connect();
		for (const name of ['many', 'plans']) await client.query(`create database ${name}`);
		await client.end();
		await measure('PostgreSQL', urlOf(server.port, 'many'));
	} finally {
		await server.remove();
	}
}
