import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { realClock } from '../../src/app/clock.js';
import type { Process } from '../../src/app/process.js';
import { start } from '../../src/app/start.js';
import { botScopes } from '../../src/chat/slack/manifest.js';
import { type FakeDiscord, startFakeDiscord } from '../fakes/discord/server.js';
import { type FakeSlack, startFakeSlack } from '../fakes/slack/server.js';

/*
 * The whole program as it is started, beside both fakes: the one test on the machine's own clock, because the start
 * brings its own. It waits for events and never for time.
 */

let discord: FakeDiscord;
let slack: FakeSlack;
let folder: string;
beforeEach(async () => {
	discord = await startFakeDiscord({ clock: realClock });
	slack = await startFakeSlack({ clock: realClock });
	folder = mkdtempSync(join(tmpdir(), 'milepost-three-'));
});
afterEach(async () => {
	await discord.close();
	await slack.close();
	rmSync(folder, { recursive: true, force: true });
});

it('one process serves the console, Discord and Slack from one database: a campaign followed in all three', async () => {
	const guild = discord.world.addGuild('Wisconsin');
	const channel = discord.world.addChannel(guild, 'petitions');
	const team = slack.world.addTeam(
		'Wisconsin',
		botScopes.map(({ scope }) => scope),
	);
	const room = slack.world.addChannel(team, 'petitions');
	writeFileSync(
		join(folder, 'milepost.yaml'),
		`
petitions:
  paper: { address: 'manual:"On paper"' }
  stall: { address: 'manual:"At the stall"' }
campaigns:
  tree: { title: Save the tree, members: [paper, stall] }
destinations:
  console: { platform: console, channel: "#general" }
  discord: { platform: discord, workspace: "${guild.id}", channel: "${channel.id}" }
  slack: { platform: slack, workspace: "${team.id}", channel: "${room.id}" }
follows:
  - { destination: console, campaign: tree, rules: "every:100 total:1000" }
  - { destination: discord, campaign: tree, rules: "every:100 total:1000" }
  - { destination: slack, campaign: tree, rules: "every:100 total:1000" }
`,
	);
	const input = new PassThrough();
	const output = new PassThrough();
	Object.assign(input, { isTTY: true, setRawMode: () => input });
	Object.assign(output, { isTTY: true, columns: 100 });
	let said = '';
	output.on('data', (chunk: Buffer) => {
		said += chunk.toString();
	});
	let stop = () => {};
	const asked = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const variables = {
		NO_COLOR: '1',
		MILEPOST_LOG: 'silent',
		MILEPOST_ZONE: 'UTC',
		DISCORD_TOKEN: discord.state.token,
		DISCORD_API_URL: discord.url,
		SLACK_BOT_TOKEN: team.token ?? '',
		SLACK_APP_TOKEN: slack.state.appToken,
		SLACK_API_URL: slack.url,
	};
	const running = start([], { input, output, variables, folder, asked } as unknown as Process);
	const type = async (line: string, answer: string) => {
		input.write(`${line}\r`);
		await vi.waitFor(() => expect(said).toContain(answer), 10_000);
	};
	await vi.waitFor(() => expect(said).toContain('#general>'), 10_000);
	expect(said).toContain('Add the bot to a Discord server');
	await type('/petition record paper 400', 'Recorded for On paper: 400');
	await type('/petition record stall 500', 'Recorded for At the stall: 500');
	await type('/petition record paper 590', 'Recorded for On paper: 590');

	await vi.waitFor(() => {
		expect(channel.messages.map((message) => message.embeds[0]?.title)).toEqual(['1,000 together']);
		expect(room.messages.map((message) => message.text)).toEqual([expect.stringContaining('1,000 together')]);
		expect(readFileSync(join(folder, 'data/milepost.transcript.jsonl'), 'utf8')).toContain('1,000 together');
	}, 60_000);
	expect([...discord.complaints, ...slack.complaints]).toEqual([]);
	stop();
	expect(await running).toBe(0);
}, 60_000);

it('ends with word of it when the only chat refuses the token', async () => {
	const input = new PassThrough();
	const output = new PassThrough();
	output.resume();
	const variables = { MILEPOST_LOG: 'silent', DISCORD_TOKEN: 'wrong', DISCORD_API_URL: discord.url };
	const process = { input, output, variables, folder, asked: new Promise<void>(() => {}) } as unknown as Process;
	await expect(start([], process)).rejects.toMatchObject({ fault: { code: 'discord-token-refused' } });
}, 90_000);
