import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realClock } from '../src/app/clock.js';
import { botScopes } from '../src/chat/slack/manifest.js';
import { startFakeDiscord } from '../test/fakes/discord/server.js';
import { startFakeSlack } from '../test/fakes/slack/server.js';
import { printFigure, quantile } from './figure.js';

/*
 * Resident memory of the built program when it serves Discord and Slack at once, beside an empty script that starts
 * both of their packages: a discord.js client and a Bolt app, connected to the same fakes.
 */

const root = process.cwd();
const runs = 3;
/** Just after both are connected; and when V8 has given back what starting took, which it does once idle for some 20 s. */
const moments = { 'just started': 5_000, 'at rest': 30_000 } as const;
type Moment = keyof typeof moments;

const discord = await startFakeDiscord({ clock: realClock });
discord.world.addChannel(discord.world.addGuild('Wisconsin'), 'general');
const slack = await startFakeSlack({ clock: realClock });
const scopes = botScopes.map(({ scope }) => scope);
const team = slack.world.addTeam('Wisconsin', scopes);
slack.world.addChannel(team, 'general');

const variables = {
	DISCORD_TOKEN: discord.state.token,
	DISCORD_API_URL: discord.url,
	SLACK_BOT_TOKEN: team.token ?? '',
	SLACK_APP_TOKEN: slack.state.appToken,
	SLACK_API_URL: slack.url,
	MILEPOST_LOG: 'error',
	PORT: '0',
};

const both = `
	import { Client, GatewayIntentBits } from ${JSON.stringify(import.meta.resolve('discord.js'))};
	import bolt from ${JSON.stringify(import.meta.resolve('@slack/bolt'))};
	const { DISCORD_TOKEN, DISCORD_API_URL, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL } = process.env;
	const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: DISCORD_API_URL } });
	const app = new bolt.App({
		socketMode: true,
		token: SLACK_BOT_TOKEN,
		appToken: SLACK_APP_TOKEN,
		logLevel: 'error',
		clientOptions: { slackApiUrl: SLACK_API_URL },
	});
	app.command('/petition', async ({ ack }) => ack());
	client.on('interactionCreate', () => {});
	await Promise.all([app.start(), client.login(DISCORD_TOKEN)]);
`;

/** Starts a program, waits until it is in both chats, and reads what it holds from then on, in megabytes. */
async function resident(args: readonly string[]): Promise<Readonly<Record<Moment, number>>> {
	const data = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
	const child = spawn(process.execPath, args, {
		cwd: data,
		env: { ...process.env, ...variables, MILEPOST_DATA: data },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	while (discord.gateway.connected.length === 0 || slack.socket.connections.length === 0) {
		if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`);
		await pause(50);
	}
	await pause(moments['just started']);
	const started = held(child);
	await pause(moments['at rest'] - moments['just started']);
	const rested = held(child);
	await end(child);
	rmSync(data, { recursive: true, force: true });
	return { 'just started': started, 'at rest': rested };
}

function held(child: ChildProcess): number {
	const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

async function end(child: ChildProcess): Promise<void> {
	child.kill('SIGKILL');
	while (discord.gateway.connected.length > 0 || slack.socket.connections.length > 0) await pause(50);
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

const mine: Readonly<Record<Moment, number>>[] = [];
const bare: Readonly<Record<Moment, number>>[] = [];
for (let i = 0; i < runs; i++) {
	mine.push(await resident([join(root, 'dist/src/main.js')]));
	bare.push(await resident(['--input-type=module', '--eval', both]));
}
for (const moment of ['just started', 'at rest'] as const) {
	const median = (of: typeof mine) =>
		quantile(
			of.map((each) => each[moment]),
			0.5,
		);
	printFigure({
		name: `resident memory of one process that serves Discord and Slack, ${moment}`,
		measured: median(mine),
		unit: 'MB',
		most: 1.35 * median(bare),
		floor: median(bare),
		floorIs: 'an empty script that starts both packages',
	});
}
await discord.close();
await slack.close();
