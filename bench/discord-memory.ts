import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorker } from './discord/worker.js';
import { printFigure, quantile } from './figure.js';

/*
 * Resident memory in 1,000 servers of 30 channels and 20 roles, connected to the gateway: the built program beside a
 * script that is a discord.js client and nothing else. Each is a process of its own, read as an operator would see it:
 * ten seconds after connecting, nothing forced; and once more at rest, when V8 has made the client's young generation
 * smaller, too (`docs/decisions/012-discord-js-without-its-client.md`).
 */

const root = process.cwd();
const runs = 3;
const size = { servers: 1_000, channels: 30, roles: 20 };

/** What follows the connection takes some seconds: commands are registered, servers are gone through. */
const moments = { 'ten seconds after connecting': 10_000, 'at rest for a minute': 60_000 } as const;
type Moment = keyof typeof moments;

const script = `
	import { Client, GatewayIntentBits } from ${JSON.stringify(import.meta.resolve('discord.js'))};
	const { DISCORD_TOKEN, DISCORD_API_URL } = process.env;
	const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API_URL } });
	client.on('interactionCreate', () => {});
	await client.login(DISCORD_TOKEN);
`;

/** Starts a program, waits until it was told of every server and until that moment, and reads what it holds, in megabytes. */
async function measure(moment: Moment, args: readonly string[]): Promise<number> {
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
	const child = spawn(process.execPath, args, {
		cwd: data,
		env: { ...process.env, ...variables },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await fake.ready();
	await pause(moments[moment]);
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

const milepostArguments = [join(root, 'dist/src/main.js')];
const clientArguments = ['--input-type=module', '--eval', script];

function printMemory(moment: Moment, milepost: readonly number[], client: readonly number[]): void {
	const floor = quantile(client, 0.5);
	printFigure({
		name: `resident memory in 1,000 Discord servers, ${moment}`,
		measured: quantile(milepost, 0.5),
		unit: 'MB',
		most: 0.85 * floor,
		floor,
		floorIs: 'a discord.js client in a process of its own',
	});
}

const milepost: number[] = [];
const client: number[] = [];
for (let i = 0; i < runs; i++) {
	milepost.push(await measure('ten seconds after connecting', milepostArguments));
	client.push(await measure('ten seconds after connecting', clientArguments));
}
printMemory('ten seconds after connecting', milepost, client);

// Both at once: they do nothing but wait.
const resting = await Promise.all(
	[milepostArguments, clientArguments].map((args) => measure('at rest for a minute', args)),
);
printMemory('at rest for a minute', resting.slice(0, 1), resting.slice(1));
