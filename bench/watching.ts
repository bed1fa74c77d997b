import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { makeServer, urlOf, whyNone } from '../test/postgres/server.js';
import { serverSettings } from './copies/databases.js';
import { asTheProgram, printFigure, quantile } from './figure.js';
import { petitions, reachedAfterMs } from './watching/course.js';

/*
 * 500 petitions that are followed by the minute, from a platform on this machine, beside a naive bot in the same run:
 * what a read costs, how many requests it takes, and how soon what is passed is told. Platform, bot and Milepost are
 * processes of their own.
 */

/** Until everything is loaded and was read a few times, in both, and how long it is watched from then on. */
const warmMs = 95_000;
const watchedMs = 120_000;

interface Used {
	readonly cpuMs: number;
	readonly rssMb: number;
	readonly reads: number;
}

async function answerOf<T>(child: ChildProcess, is: (message: unknown) => message is T): Promise<T> {
	const answer = new Promise<T>((resolve) => {
		const hear = (message: unknown) => {
			if (!is(message)) return;
			child.off('message', hear);
			resolve(message);
		};
		child.on('message', hear);
	});
	child.send('say');
	return answer;
}

const isUsed = (message: unknown): message is Used => typeof message === 'object' && 'cpuMs' in (message as object);
const isNumber = (message: unknown): message is number => typeof message === 'number';

interface Watching {
	readonly perReadMs: number;
	readonly rssMb: number;
	readonly requestsPerRead: number;
	/** Seconds from each crossing until it left for the chat. */
	readonly late: readonly number[];
}

const script = (name: string) => join(import.meta.dirname, 'watching', `${name}.js`);

async function watch(start: (base: string) => ChildProcess): Promise<Watching> {
	const platform = fork(script('platform'));
	const [{ port, began }] = (await once(platform, 'message')) as [{ port: number; began: number }];
	const bot = start(`http://127.0.0.1:${port}`);
	const late: number[] = [];
	bot.on('message', (message: { told?: readonly number[]; at: number }) => {
		for (const id of message.told ?? []) late.push((message.at - began - (reachedAfterMs(id) ?? 0)) / 1_000);
	});
	await wait(warmMs);
	const before = await answerOf(bot, isUsed);
	await answerOf(platform, isNumber);
	await wait(watchedMs);
	const after = await answerOf(bot, isUsed);
	const requests = await answerOf(platform, isNumber);
	for (const child of [bot, platform]) child.disconnect();
	const reads = after.reads - before.reads;
	const perReadMs = (after.cpuMs - before.cpuMs) / reads;
	return { perReadMs, rssMb: after.rssMb, requestsPerRead: requests / reads, late };
}

function startMilepost(base: string, url: string): ChildProcess {
	return fork(script('milepost'), [base, url, `${petitions}`], { execArgv: asTheProgram });
}

function startNaive(base: string): ChildProcess {
	const file = join(mkdtempSync(join(tmpdir(), 'milepost-naive-')), 'counts.json');
	return fork(script('naive'), [base, file, `${petitions}`]);
}

function print(name: string, milepost: Watching, naive: Watching): void {
	const what = `watching 500 petitions by the minute, on ${name}`;
	printFigure({
		...{ name: `${what}: CPU a read`, measured: milepost.perReadMs, unit: 'ms', most: naive.perReadMs },
		...{ floor: naive.perReadMs, floorIs: 'a naive bot: one fetch a petition, a JSON file' },
	});
	printFigure({
		...{ name: `${what}: requests a read`, measured: milepost.requestsPerRead, unit: 'requests', most: 0.1 },
		...{ floor: naive.requestsPerRead, floorIs: 'the naive bot' },
	});
	const crossed = `${what}: crossing to notice`;
	const seconds = { unit: 's', floorIs: 'the naive bot' };
	printFigure({
		...{ ...seconds, name: `${crossed}, median of ${milepost.late.length}`, most: 20 },
		...{ measured: quantile(milepost.late, 0.5), floor: quantile(naive.late, 0.5) },
	});
	printFigure({
		...{ ...seconds, name: `${crossed}, longest`, most: 65 },
		...{ measured: quantile(milepost.late, 1), floor: quantile(naive.late, 1) },
	});
	printFigure({
		...{ name: `${what}: resident`, measured: milepost.rssMb, unit: 'MB' },
		...{ floor: naive.rssMb, floorIs: 'the naive bot' },
	});
}

const databases = process.argv.filter((each) => each === 'file' || each === 'postgres');
const server = whyNone() === null && databases[0] !== 'file' ? await makeServer(serverSettings) : null;
try {
	const naive = watch(startNaive);
	const file = databases[0] === 'postgres' ? null : watch((base) => startMilepost(base, ''));
	let shared: Promise<Watching> | null = null;
	if (server !== null) {
		const client = new pg.Client(urlOf(server.port, 'postgres'));
		await client.connect();
		await client.query('create database watching');
		await client.end();
		shared = watch((base) => startMilepost(base, urlOf(server.port, 'watching')));
	}
	if (file !== null) print('a file', await file, await naive);
	if (shared !== null) print('PostgreSQL', await shared, await naive);
} finally {
	await server?.remove();
}
