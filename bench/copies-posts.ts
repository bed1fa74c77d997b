import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Role } from '../src/ports/copies.js';
import { openServer } from '../src/store/postgres/open.js';
import { makeServer, type TestServer, urlOf, whyNone } from '../test/postgres/server.js';
import { beCopy, moment, type Told } from './copies/copy.js';
import { serverSettings } from './copies/databases.js';
import { madeNow, planned, postsFor } from './copies/posts.js';
import { printFigure, quantile } from './figure.js';

/*
 * Posts on PostgreSQL to a chat that answers after 5 ms: how many a second one copy sends, what CPU a post costs with one
 * copy and with three, and how soon after the commit of a plan the first request leaves, whichever copy planned it.
 */

const self = fileURLToPath(import.meta.url);
const posts = 1_500;
const plans = 200;

class Copies {
	readonly #children: ChildProcess[] = [];
	/** When each post left. */
	readonly left = new Map<string, number>();
	onLeft = () => {};

	static async start(url: string, count: number, roles: readonly Role[], withAlarms = true): Promise<Copies> {
		const copies = new Copies();
		for (let i = 0; i < count; i++) {
			const child = fork(self, ['copy', url, roles.join(','), withAlarms ? 'alarms' : '']);
			copies.#children.push(child);
			await once(child, 'message');
			child.on('message', (told: Told) => {
				if (!('post' in told)) return;
				copies.left.set(told.post, told.at);
				copies.onLeft();
			});
		}
		return copies;
	}

	async until(count: number): Promise<void> {
		while (this.left.size < count) await new Promise<void>((resolve) => (this.onLeft = resolve));
	}

	/** Of all of them together, in milliseconds. */
	async cpu(): Promise<number> {
		let sum = 0;
		for (const child of this.#children) {
			const answer = new Promise<number>((resolve) => {
				const hear = (told: Told) => {
					if (!('cpuMs' in told)) return;
					child.off('message', hear);
					resolve(told.cpuMs);
				};
				child.on('message', hear);
			});
			child.send('cpu');
			sum += await answer;
		}
		return sum;
	}

	async stop(): Promise<void> {
		for (const child of this.#children) {
			child.send('stop');
			await once(child, 'exit');
		}
	}
}

const empty = async (server: TestServer, name: string) => {
	const client = new pg.Client(urlOf(server.port, 'postgres'));
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	return urlOf(server.port, name);
};

interface Sent {
	readonly seconds: number;
	readonly cpuMsPerPost: number;
}

async function send(server: TestServer, copies: number): Promise<Sent> {
	const url = await empty(server, `copies_${copies}`);
	const { store, close } = await openServer({ address: { reveal: () => url }, mode: 'bot' });
	const running = await Copies.start(url, copies, ['poll', 'post', 'web', 'gateway']);
	// So many a copy: what is measured is not that each of them compiles the same for itself.
	const warm = await postsFor(store, 'warm', 900 * copies);
	await store.transaction((tx) => tx.posts.addMany(madeNow(warm)), planned);
	await running.until(warm.length);
	const many = await postsFor(store, 'post', posts * copies);
	const before = await running.cpu();
	const began = performance.now();
	await store.transaction((tx) => tx.posts.addMany(madeNow(many)), planned);
	await running.until(warm.length + many.length);
	while ((await store.posts.countOpen()) > 0) await wait(20);
	const seconds = (performance.now() - began) / 1_000;
	const cpu = (await running.cpu()) - before;
	await running.stop();
	await close();
	return { seconds, cpuMsPerPost: cpu / many.length };
}

/** Milliseconds from the commit of a plan until its post leaves. */
async function latencies(server: TestServer, name: string, withAlarms: boolean, count: number) {
	const url = await empty(server, name);
	const { store, close } = await openServer({ address: { reveal: () => url }, mode: 'bot' });
	const running = await Copies.start(url, 3, ['post'], withAlarms);
	const times: number[] = [];
	for (let i = 0; i < count; i++) {
		const posts = await postsFor(store, `plan${i}-`, 1);
		await store.transaction((tx) => tx.posts.addMany(madeNow(posts)), planned);
		const committed = moment();
		await running.until(i + 1);
		times.push((running.left.get(`plan${i}-0`) as number) - committed);
		await wait(20);
	}
	await running.stop();
	await close();
	return times;
}

/** The same number of transactions as the outbox needs, bare: two a post on ten connections. */
async function floor(server: TestServer): Promise<number> {
	const pool = new pg.Pool({ connectionString: await empty(server, 'bare'), max: 10 });
	await pool.query('create table row (id int primary key, at float8)');
	await pool.query(`insert into row select generate_series(1, ${2 * posts}), 0`);
	const began = performance.now();
	await Promise.all(
		Array.from({ length: 2 * posts }, (_, i) => pool.query('update row set at = $1 where id = $2', [began, i + 1])),
	);
	await pool.end();
	return (performance.now() - began) / 1_000;
}

async function measure(): Promise<void> {
	const why = whyNone();
	if (why !== null) throw new Error(why);
	const server = await makeServer(serverSettings);
	try {
		if (process.argv.includes('--without-alarms')) {
			const times = await latencies(server, 'silent', false, 4);
			console.log('planned by another copy, found by the tick:', times);
			return;
		}
		const bare = await floor(server);
		const one = await send(server, 1);
		const three = await send(server, 3);
		printFigure({
			...{ name: 'posts a second on PostgreSQL, one copy', measured: posts / one.seconds, unit: '/s', least: 200 },
			...{ floor: posts / bare, floorIs: 'two bare updates a post, on ten connections' },
		});
		printFigure({
			...{
				name: 'CPU a post with three copies',
				measured: three.cpuMsPerPost,
				unit: 'ms',
				most: 1.2 * one.cpuMsPerPost,
			},
			...{ floor: one.cpuMsPerPost, floorIs: 'with one copy' },
		});
		const times = await latencies(server, 'heard', true, plans);
		const figure = { unit: 'ms', floor: quantile(times, 0), floorIs: 'the quickest of them' };
		const name = 'plan committed on PostgreSQL by one copy, first request of another';
		printFigure({ ...figure, name: `${name}, median`, measured: quantile(times, 0.5), most: 50 });
		printFigure({ ...figure, name: `${name}, 99th percentile`, measured: quantile(times, 0.99), most: 250 });
	} finally {
		await server.remove();
	}
}

const [role, url = '', roles = '', alarms] = process.argv.slice(2);
if (role === 'copy') await beCopy(url, roles.split(',') as Role[], alarms === 'alarms');
else await measure();
