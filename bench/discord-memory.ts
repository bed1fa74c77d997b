import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorker } from './discord/worker.js';
import { printFigure, quantile } from './figure.js';

/*
 * Resident memory in 1,000 servers of 30 channels and 20 roles, connected to the gateway: the built program beside a
 * script that is a discord.js client and nothing else. Each is a process of its own, read once everything that can be
 * given back ten seconds later has been. (After minutes without anything to do V8 makes its young generation smaller, in
 * both: `docs/decisions/012-discord-js-without-its-client.md`.)
 */

const root = process.cwd();
const runs = 3;
const size = { servers: 1_000, channels: 30, roles: 20 };

/** Collects garbage when told to, from outside. */
const collecting = `data:text/javascript,${encodeURIComponent("process.on('SIGUSR2', () => globalThis.gc())")}`;

const script = `
	import { Client, GatewayIntentBits } from ${JSON.stringify(import.meta.resolve('discord.js'))};
	const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
	const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API_URL } });
	client.on('interactionCreate', () => {});
	await client.login(DISCORD_TOKEN);
`;

/** Starts a program, waits until it was told of every server, and reads what it holds, in megabytes. */
async function measure(args: readonly string[]): Promise<number> {
	const fake = startWorker('fake');
	const { url, token } = await fake.open(size);
	const data = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
	const variables = {
		DISCORD_TOKEN: token,
		DISCORD_API_URL: url,
		MILEPOST_DATA: data,
		MILEPOST_LOG: 'error',
		PORT: '0',
	};
	const child = spawn(process.execPath, ['--expose-gc', `--import=${collecting}`, ...args], {
		cwd: data,
		env: { ...process.env, ...variables },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await fake.ready();
	// What follows the connection: commands are registered, servers are gone through.
	await pause(10_000);
	for (let i = 0; i < 5; i++) {
		child.kill('SIGUSR2');
		await pause(300);
	}
	const megabytes = resident(child);
	child.kill('SIGKILL');
	fake.end();
	rmSync(data, { recursive: true, force: true });
	return megabytes;
}

function resident({ pid }: ChildProcess): number {
	return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

const milepost: number[] = [];
const client: number[] = [];
for (let i = 0; i < runs; i++) {
	milepost.push(await measure([join(root, 'dist/src/main.js')]));
	client.push(await measure(['--input-type=module', '--eval', script]));
}
const floor = quantile(client, 0.5);
printFigure({
	name: 'resident memory in 1,000 Discord servers',
	measured: quantile(milepost, 0.5),
	unit: 'MB',
	most: 0.85 * floor,
	floor,
	floorIs: 'a discord.js client in a process of its own',
});
