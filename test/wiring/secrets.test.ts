import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { variables as known } from '../../config/variables.js';
import type { Process } from '../../src/app/process.js';
import { start } from '../../src/app/start.js';
import { runCommandLine } from '../../src/cli/index.js';
import { FaultError } from '../../src/domain/fault.js';
import { renderConsole } from '../../src/render/console.js';
import { operatorFault } from '../../src/render/fault.js';
import { textsFor } from '../../src/render/texts/index.js';
import { type FakeServer, serve } from '../fakes/http-server.js';
import { ownPort } from '../fakes/port.js';

/* The whole program with tokens in every variable that takes one, beside chats that send them back in their errors. */

/** Every variable that is a secret; a new one of such a name must be here. */
const secrets: Readonly<Record<string, string>> = {
	DATABASE_URL: 'postgres://milepost:hush-database@127.0.0.1:9/milepost',
	MILEPOST_METRICS_TOKEN: 'hush-metrics',
	OTEL_EXPORTER_OTLP_HEADERS: 'x-key=hush-collector',
	DISCORD_TOKEN: 'MTk4NjIy.Cl2FMQ.hush-discord',
	SLACK_BOT_TOKEN: 'xoxb-hush-slack-bot',
	SLACK_APP_TOKEN: 'xapp-hush-slack-app',
	SLACK_SIGNING_SECRET: 'hush-slack-signing',
	SLACK_CLIENT_SECRET: 'hush-slack-client',
	REDDIT_CLIENT_SECRET: 'hush-reddit',
	SLACK_KEY: '5ec2e7'.repeat(11).slice(0, 64),
};
const needles = [
	'hush-',
	'5ec2e75ec2e75ec2e7',
	...Object.values(secrets).map((secret) => Buffer.from(secret).toString('base64url')),
];
/** Each token that is there, with what stands around it. */
const found = (text: string) =>
	needles.flatMap((needle) => {
		const at = text.indexOf(needle);
		return at === -1 ? [] : [text.slice(Math.max(0, at - 200), at + 100)];
	});

let folder: string;
let chats: FakeServer;
let outside: Readonly<Record<string, string>>;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-secrets-'));
	// What answers is out of its mind: it says whatever it was sent.
	chats = await serve(({ headers, body, path }) => ({
		status: path.includes('auth.test') ? 200 : 500,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			ok: false,
			error: `bad ${headers['authorization']} ${body}`,
			message: headers['authorization'],
		}),
	}));
	const port = String(ownPort);
	outside = {
		NO_COLOR: '1',
		MILEPOST_LOG: 'trace',
		MILEPOST_ZONE: 'UTC',
		MILEPOST_REFUSED_TOKEN: 'wait',
		PORT: port,
		DISCORD_API_URL: chats.base,
		SLACK_API_URL: `${chats.base}/`,
		OTEL_EXPORTER_OTLP_ENDPOINT: chats.base,
	};
});
afterEach(async () => {
	await chats.close();
	rmSync(folder, { recursive: true, force: true });
});

const someOf = (...names: readonly string[]) =>
	Object.fromEntries(names.map((name) => [name, secrets[name] as string]));

/** Everything that lies in the folder, as text. */
function written(): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path).isFile())
		.map((path) => readFileSync(path, 'latin1'))
		.join('\n');
}

function said(error: unknown): string {
	const now = { now: 0, zone: 'UTC', locale: 'en', width: 200, colour: false };
	const words =
		error instanceof FaultError ? renderConsole(operatorFault(textsFor('en'), error.fault), now).join('\n') : '';
	return `${words} ${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;
}

/** The program at a terminal, asked over its port and in its console, then ended. Gives back all that was seen of it. */
async function live(variables: Readonly<Record<string, string>>): Promise<string> {
	const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
	const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
	let seen = '';
	output.on('data', (chunk: Buffer) => {
		seen += chunk.toString();
	});
	let stop = () => {};
	const asked = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const running = start([], {
		input,
		output,
		variables,
		folder,
		asked,
		errorsAreSeen: true,
	} as unknown as Process).then(
		() => '',
		(error: unknown) => said(error),
	);
	await Promise.race([running, vi.waitFor(() => expect(seen).toContain('#general>'), { timeout: 30_000 })]);
	for (const path of ['metrics', 'readyz', 'livez', 'slack/install', 'slack/oauth_redirect?code=1&state=2']) {
		const answer = await fetch(`http://127.0.0.1:${variables['PORT']}/${path}`, {
			redirect: 'manual',
			headers: { connection: 'close' },
		}).catch(() => null);
		seen += (await answer?.text()) ?? '';
		for (const [name, value] of answer?.headers ?? []) seen += `${name}: ${value}\n`;
	}
	for (const line of ['/petition setup doctor', '/petition help', '/petition list', '/canipardon Steven Avery']) {
		input.write(`${line}\r`);
	}
	await new Promise((resolve) => setTimeout(resolve, 500));
	stop();
	return seen + (await running);
}

/** Every look of the command line at the same set-up. */
async function commandLine(variables: Readonly<Record<string, string>>): Promise<string> {
	let seen = '';
	const write = (text: string | Uint8Array) => {
		seen += text.toString();
		return true;
	};
	const errors = vi.spyOn(process.stderr, 'write').mockImplementation(write as typeof process.stderr.write);
	try {
		for (const args of [
			['doctor'],
			['export'],
			['export', '--setup'],
			['explain', 'nothing'],
			['backup', 'copy.db'],
			['discord-commands', 'diff'],
			['slack-manifest'],
			['hold'],
			['release'],
			['migrate', '--to', 'postgres://milepost:hush-target@127.0.0.1:9/other'],
		]) {
			const own = { output: { write, columns: 200 }, variables, folder } as unknown as Process;
			await runCommandLine(args, own).catch((error: unknown) => {
				seen += said(error);
			});
		}
	} finally {
		errors.mockRestore();
	}
	return seen;
}

it('every variable that is a secret by its name is looked for', () => {
	const named = Object.keys(known.shape).filter((name) => /TOKEN|SECRET|KEY|DATABASE_URL|HEADERS/.test(name));
	const harmless = ['DISCORD_PUBLIC_KEY', 'MILEPOST_REFUSED_TOKEN'];
	expect(named.filter((name) => !harmless.includes(name)).sort()).toEqual(Object.keys(secrets).sort());
});

it.each([
	['Discord and one Slack workspace', ['DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']],
	['many Slack workspaces', ['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_SECRET', 'SLACK_KEY']],
])(
	'no token is seen in a log, an answer, a figure, an export, a copy or a fault: %s',
	async (_, names) => {
		const many = names.includes('SLACK_CLIENT_SECRET')
			? { SLACK_CLIENT_ID: '1.2', SLACK_REDIRECT_URI: 'https://milepost.example/slack/oauth_redirect' }
			: {};
		const variables = {
			...outside,
			...many,
			...someOf(...names, 'MILEPOST_METRICS_TOKEN', 'OTEL_EXPORTER_OTLP_HEADERS'),
		};
		const seen = (await live(variables)) + (await commandLine(variables)) + written();
		// The looks were real ones: the log, the figures and the copy are among them.
		expect(seen).toContain('milepost_reads_total');
		expect(seen).toContain('SQLite format 3');
		expect(existsSync(join(folder, 'data', 'milepost.log'))).toBe(true);
		expect(found(seen)).toEqual([]);
	},
	120_000,
);

it('nor the password of a database that does not answer', async () => {
	const variables = { ...outside, ...someOf('DATABASE_URL', 'DISCORD_TOKEN') };
	const seen = (await live(variables)) + (await commandLine(variables)) + written();
	expect(seen).toContain('127.0.0.1:9/milepost');
	expect(found(seen)).toEqual([]);
}, 120_000);

it('nor in what is said of a set-up that is wrong', async () => {
	writeFileSync(join(folder, 'milepost.yaml'), 'petitions: [');
	const variables = {
		...outside,
		...secrets,
		DATABASE_URL: 'mysql://milepost:hush-database@host/x',
		SLACK_KEY: '5ec2e75ec2e75ec2e7-not-hex',
		DISCORD_API_URL: 'https://user:hush-address@discord.example',
		MILEPOST_TOKEN: 'hush-unknown',
	};
	expect(found((await live(variables)) + (await commandLine(variables)))).toEqual([]);
}, 120_000);
