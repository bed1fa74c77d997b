import { createHmac, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { getRequestListener } from '@hono/node-server';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { Pool } from 'undici';
import { commands } from '../commands/index.js';
import { parseLine } from '../commands/parsing/parse.js';
import { realClock } from '../src/app/clock.js';
import { createSlack } from '../src/chat/slack/create.js';
import { line } from '../src/render/line.js';
import { printFigure, quantile } from './figure.js';

/*
 * Signed commands from the moment they are sent to their acknowledgement, by Milepost and by a bare Bolt handler that
 * acknowledges and answers, turn by turn. Slack's side is a thread of its own: it signs, measures, and takes answers.
 */

const secret = 'signing-secret';
const atOnce = 200;
const perSecond = 100;
const rounds = 7;

interface Job {
	readonly port: number;
	/** Milliseconds between two commands; 0 = all at once. */
	readonly every: number;
	readonly count: number;
}

if (isMainThread) await measure();
else await beSlack();

async function beSlack(): Promise<void> {
	const server = createServer((request, response) => {
		request.resume().on('end', () => {
			const user = { ok: true, user: { id: 'U1', tz: 'UTC', is_admin: false, is_owner: false } };
			response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(user));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port: own } = server.address() as AddressInfo;
	let sent = 0;

	async function command(pool: Pool): Promise<number> {
		sent++;
		const body = String(
			new URLSearchParams({
				...{ team_id: 'T1', channel_id: 'C1', user_id: 'U1', command: '/petition', text: 'status avery' },
				...{ response_url: `http://127.0.0.1:${own}/hooks/${sent}`, trigger_id: `trigger-${sent}` },
			}),
		);
		const timestamp = String(Math.floor(Date.now() / 1_000));
		const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
		const start = performance.now();
		const answer = await pool.request({
			...{ path: '/slack/events', method: 'POST' as const, body },
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				'x-slack-request-timestamp': timestamp,
				'x-slack-signature': `v0=${signature}`,
			},
		});
		const ms = performance.now() - start;
		await answer.body.dump();
		if (answer.statusCode !== 200) throw new Error(`not acknowledged: ${answer.statusCode}`);
		return ms;
	}

	parentPort?.on('message', async ({ port, every, count }: Job) => {
		const pool = new Pool(`http://127.0.0.1:${port}`, { connections: atOnce, pipelining: 1 });
		const waits: Promise<number>[] = [];
		for (let i = 0; i < count; i++) {
			waits.push(command(pool));
			if (every > 0) await new Promise((resolve) => setTimeout(resolve, every));
		}
		const times = await Promise.all(waits);
		await pool.close();
		parentPort?.postMessage(times);
	});
	parentPort?.postMessage(own);
}

async function measure(): Promise<void> {
	const worker = new Worker(new URL(import.meta.url));
	const hear = <T>() => new Promise<T>((resolve) => worker.once('message', resolve));
	const api = `http://127.0.0.1:${await hear<number>()}/api/`;
	const nothing = () => {};

	const slack = createSlack({
		entrance: { kind: 'http', signingSecret: secret },
		access: { kind: 'one', botToken: 'xoxb-1' },
		apiUrl: api,
		petitionIn: () => null,
		isWatched: async () => false,
		followed: async () => ({ items: [], total: 0 }),
		commands,
		read: (typed) => parseLine(typed, commands),
		clock: realClock,
		domainNow: () => realClock.now(),
		zone: 'UTC',
		newId: () => 'id',
		randomBytes,
		log: { debug: nothing, info: nothing, warn: nothing, error: console.error },
		managerGroup: async () => null,
		chartRenderer: null,
		events: {
			changed: nothing,
			removed: nothing,
			joined: nothing,
			credentialsRefused: nothing,
			credentialsAccepted: nothing,
			moved: nothing,
			named: nothing,
			absent: nothing,
		},
	});
	await slack.start({
		answer: async () => ({
			message: { tone: 'plain', title: line`Avery`, blocks: [{ kind: 'text', line: line`${128_000} signatures` }] },
			visibility: 'private',
		}),
		suggest: async () => [],
	});
	const ours = createServer(getRequestListener((request) => slack.handle(request)));
	await new Promise<void>((resolve) => ours.listen(0, '127.0.0.1', resolve));

	const receiver = new HTTPReceiver({ signingSecret: secret, logLevel: LogLevel.ERROR });
	const bolt = new App({
		...{ receiver, token: 'xoxb-1', tokenVerificationEnabled: false, logLevel: LogLevel.ERROR },
		clientOptions: { slackApiUrl: api },
	});
	bolt.command('/petition', async ({ ack, respond }) => {
		await ack();
		await respond('Avery: 128,000 signatures');
	});
	const bare = (await bolt.start({ port: 0, host: '127.0.0.1' })) as ReturnType<typeof createServer>;
	const portOf = (server: typeof ours) => (server.address() as AddressInfo).port;

	async function run(server: typeof ours, every: number, count: number): Promise<number> {
		worker.postMessage({ port: portOf(server), every, count } satisfies Job);
		const times = await hear<readonly number[]>();
		// What was begun after the acknowledgement is over before the next run.
		await new Promise((resolve) => setTimeout(resolve, 300));
		return quantile(times, 0.99);
	}

	const mine: number[] = [];
	const theirs: number[] = [];
	for (let i = 0; i <= rounds; i++) {
		const [first, second] = [await run(ours, 0, atOnce), await run(bare, 0, atOnce)];
		// The first round only warms up.
		if (i > 0) mine.push(first);
		if (i > 0) theirs.push(second);
	}
	const floor = quantile(theirs, 0.5);
	printFigure({
		name: `${atOnce} Slack commands at once: 99th percentile to the acknowledgement`,
		measured: quantile(mine, 0.5),
		unit: 'ms',
		most: 1.5 * floor,
		floor,
		floorIs: 'a bare Bolt handler in the same run',
	});
	printFigure({
		name: `${perSecond} Slack commands a second: 99th percentile to the acknowledgement`,
		measured: await run(ours, 1_000 / perSecond, 5 * perSecond),
		unit: 'ms',
		most: 25,
		floor: await run(bare, 1_000 / perSecond, 5 * perSecond),
		floorIs: 'a bare Bolt handler in the same run',
	});
	await slack.stop();
	ours.close();
	ours.closeAllConnections();
	bare.close();
	bare.closeAllConnections();
	await worker.terminate();
}
