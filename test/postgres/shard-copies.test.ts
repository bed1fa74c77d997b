import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { realClock } from '../../src/app/clock.js';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/server.js';
import { describePostgres, newDatabase, statement } from './place.js';

/*
 * The program itself, as processes on one server, that divide Discord's connections among them. It takes real time: a
 * copy is missed only when it has not been heard of for twenty seconds.
 */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'milepost-shards-'));
const shards = 4;
const running: ChildProcess[] = [];
let discord: FakeDiscord;
let url: string;

async function start(): Promise<ChildProcess> {
	const child = spawn(process.execPath, [join(folder, 'bundle/main.js')], {
		cwd: folder,
		env: {
			...{ PATH: process.env['PATH'], MILEPOST_LOG: 'error', PORT: '0', MILEPOST_DATA: folder },
			...{ DATABASE_URL: url, DISCORD_TOKEN: discord.state.token, DISCORD_API_URL: discord.url },
		},
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	running.push(child);
	return child;
}

/** How many shards each process holds and has a connection for, by its id. */
async function held(): Promise<ReadonlyMap<number, number>> {
	const { rows } = await statement(
		`select pid, count(work)::int as shards from running_copy
			left join copy_lease on copy_lease.copy = running_copy.id and until > clock_timestamp() and work like 'discord shard %'
			group by pid`,
		url,
	);
	return new Map(rows.map(({ pid, shards }) => [pid, shards]));
}

const holds = async (child: ChildProcess) =>
	(await held().catch(() => new Map<number, number>())).get(child.pid ?? 0) ?? 0;
const connected = () => new Set(discord.gateway.connected.map(({ shard }) => shard[0])).size;
const patiently = { timeout: 90_000, interval: 200 };

/** Milliseconds until every shard is connected, and held by this process. */
async function untilAllAreHeldBy(child: ChildProcess): Promise<number> {
	const began = performance.now();
	await expect.poll(async () => [await holds(child), connected()], patiently).toEqual([shards, shards]);
	return performance.now() - began;
}

describePostgres('Discord’s connections of processes on one server', () => {
	beforeAll(async () => {
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
		symlinkSync(join(root, 'config'), join(folder, 'config'));
		copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
		const out = ['-c', '-d', join(folder, 'bundle')];
		execFileSync(join(root, 'node_modules/.bin/rolldown'), out, { cwd: root, stdio: 'ignore' });
		url = await newDatabase();
		discord = await startFakeDiscord({ clock: realClock });
		discord.state.shards = shards;
		for (let i = 0; i < shards; i++) discord.world.addChannel(discord.world.addGuild(`server ${i}`), 'general');
	}, 120_000);
	afterAll(async () => {
		for (const child of running) child.kill('SIGKILL');
		await discord?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('are taken over within 30 s from one that is killed, and handed on within 10 s by one that is stopped', async () => {
		const first = await start();
		await untilAllAreHeldBy(first);
		const second = await start();
		await expect.poll(async () => [await holds(first), await holds(second)], patiently).toEqual([2, 2]);
		await expect.poll(connected, patiently).toBe(shards);

		first.kill('SIGKILL');
		expect(await untilAllAreHeldBy(second)).toBeLessThan(30_000);

		const third = await start();
		await expect.poll(async () => [await holds(second), await holds(third)], patiently).toEqual([2, 2]);
		await expect.poll(connected, patiently).toBe(shards);
		const ended = new Promise((resolve) => second.once('exit', resolve));
		second.kill('SIGTERM');
		expect(await untilAllAreHeldBy(third)).toBeLessThan(10_000);
		expect(await ended).toBe(0);
		// Every session went on; none was begun anew.
		expect(discord.gateway.identifies).toBe(shards);
		expect(discord.complaints).toEqual([]);
	}, 240_000);
});
