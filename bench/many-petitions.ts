import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { fetch } from 'undici';
import { realClock } from '../src/app/clock.js';
import { createRuntime } from '../src/app/runtime.js';
import { createHttp } from '../src/sources/http.js';
import { readPetition, readPetitions } from '../src/sources/read.js';
import { ukParliament } from '../src/sources/uk-parliament/index.js';
import { makeServer, urlOf, whyNone } from '../test/postgres/server.js';
import { openAt, serverSettings } from './copies/databases.js';
import { asTheProgram, printFigure } from './figure.js';

/*
 * 100,000 petitions that are due every 15 minutes, read from the lists of a local server and written down, each count
 * another one than before. Measured on 10,000, as many as one turn looks at; the CPU of a core is ten times
 * theirs in 15 minutes. Server and reader are processes of their own. `npm run bench` plays both databases.
 */

const petitions = 10_000;
const counted = 100_000;
const period = 15 * 60;
const perPage = 50;
const pages = petitions / perPage;
const self = fileURLToPath(import.meta.url);
let round = 0;

function row(id: number) {
	const attributes = {
		action: `We ask the government to do what petition number ${id} asks for, and to do it soon`,
		background: 'We want this to change. '.repeat(12),
		...{ state: 'open', signature_count: 1_000 + id + round * 7, closing_date: '2099-01-15' },
		...{ created_at: '2026-07-01T10:00:00.000Z', opened_at: '2026-07-15T10:00:00.000Z', closed_at: null },
		...{ response_threshold_reached_at: null, government_response_at: null, debate_threshold_reached_at: null },
		...{
			scheduled_debate_date: null,
			debate_outcome_at: null,
			rejection: null,
			government_response: null,
			debate: null,
		},
	};
	return { type: 'petition', id, links: { self: '' }, attributes };
}

async function serve(): Promise<void> {
	const path = (page: number) => `/petitions.json?state=open&count=${perPage}&page=${page}`;
	const server = createServer((request, response) => {
		const page = Number(/^\/petitions\.json.*page=(\d+)/.exec(request.url ?? '')?.[1] ?? 1);
		if (!request.url?.startsWith('/petitions.json')) return void response.writeHead(404).end();
		const data = Array.from({ length: perPage }, (_, i) => row((page - 1) * perPage + i + 1));
		const links = { next: page < pages ? path(page + 1) : null, last: path(pages) };
		response.end(JSON.stringify({ links, data }));
	});
	process.on('message', () => round++);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	process.send?.((server.address() as AddressInfo).port);
}

interface Read {
	readonly cpuMs: number;
	readonly rssMb: number;
	readonly read: number;
}

/** The child: reads everything twice, and tells of the second time. */
async function read(url: string, base: string): Promise<void> {
	const { store, db, close } = await openAt(url);
	const now = realClock.now();
	for (let from = 1; from <= petitions; from += 500) {
		const ids = Array.from({ length: 500 }, (_, i) => from + i);
		const rows = ids.map((id) => ({ platform: ukParliament.id, external_id: `${id}`, title: `${id}`, url: null }));
		await db
			.insertInto('petition')
			.values(rows.map((each) => ({ ...each, created_at: now, next_read_at: now })) as never)
			.execute();
	}
	let read = 0;
	const runtime = createRuntime({
		store,
		...{ clock: realClock, domainNow: realClock.now, random: Math.random, newPostId: () => '' },
		sources: {
			source: (id) => (id === ukParliament.id ? ukParliament : null),
			settings: () => ({ baseUrl: base, enabled: true }),
			...{ readOne: readPetition, readMany: readPetitions },
		},
		http: createHttp({ userAgent: 'Milepost (bench)' }),
		write: async () => ({ tone: 'news', title: ['5'], blocks: [] }),
		live: true,
		events: {
			read: () => void read++,
			...{ post: () => {}, sent: () => {}, credentialsRefused: () => {} },
			bug: (_, __, error) => console.error(error),
		},
	});
	await runtime.start();
	await runtime.settled();
	process.send?.('again');
	await new Promise((resolve) => realClock.after(200, () => resolve(null)));
	await db.updateTable('petition').set({ next_read_at: now }).execute();
	read = 0;
	const before = process.cpuUsage();
	let rssMb = 0;
	const watching = setInterval(() => {
		rssMb = Math.max(rssMb, process.memoryUsage().rss / 1e6);
	}, 100);
	await runtime.settled();
	clearInterval(watching);
	const { user, system } = process.cpuUsage(before);
	process.send?.({ cpuMs: (user + system) / 1_000, rssMb, read } satisfies Read);
	await runtime.stop();
	await close();
	process.exit(0);
}

async function measure(name: string, url: string, lists: ChildProcess, base: string, floor: number): Promise<void> {
	const child = fork(self, ['read', url, base], { execArgv: [...asTheProgram, '--heap-growing-percent=50'] });
	await once(child, 'message');
	lists.send('next');
	const [{ cpuMs, rssMb, read }] = (await once(child, 'message')) as [Read];
	if (read < petitions) throw new Error(`${read} of ${petitions} petitions were read`);
	const share = (ms: number) => ((ms / petitions) * counted) / 1_000 / period;
	printFigure({
		...{
			name: `100,000 petitions every 15 minutes, on ${name}: CPU of a core`,
			measured: 100 * share(cpuMs),
			unit: '%',
		},
		...{ most: 60, floor: 100 * share(floor), floorIs: 'fetching and parsing the same pages' },
	});
	printFigure({
		...{ name: `resident memory meanwhile, on ${name}`, measured: rssMb, unit: 'MB', most: 250 },
		...{ floor: process.memoryUsage().rss / 1e6, floorIs: 'this script, which only measures' },
	});
}

async function measureAll(): Promise<void> {
	const lists = fork(self, ['serve']);
	const [port] = (await once(lists, 'message')) as [number];
	const base = `http://127.0.0.1:${port}`;
	const before = process.cpuUsage();
	for (let page = 1; page <= pages; page++) {
		JSON.parse(await (await fetch(`${base}/petitions.json?state=open&count=${perPage}&page=${page}`)).text());
	}
	const { user, system } = process.cpuUsage(before);
	const floor = (user + system) / 1_000;
	try {
		await measure('a file', '', lists, base, floor);
		if (whyNone() !== null) return;
		const server = await makeServer(serverSettings);
		try {
			const client = new pg.Client(urlOf(server.port, 'postgres'));
			await client.connect();
			await client.query('create database many');
			await client.end();
			await measure('PostgreSQL', urlOf(server.port, 'many'), lists, base, floor);
		} finally {
			await server.remove();
		}
	} finally {
		lists.kill();
	}
}

const [role, url = '', base = ''] = process.argv.slice(2);
if (role === 'serve') await serve();
else if (role === 'read') await read(url, base);
else await measureAll();
