import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { isZone } from '../src/domain/day-rules.js';
import { FaultError } from '../src/domain/fault.js';
import {
	type DiscordSettings,
	discordSettings,
	missingBeside,
	type SlackSettings,
	slackSettings,
} from './chat-settings.js';
import { isContact } from './contact.js';
import { defaults } from './defaults.js';
import { Secret } from './secret.js';
import type { SetupFault } from './setup-fault.js';
import { closest } from './shape-faults.js';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A variable with its own fault, by catalogue code. */
const checked = (code: string, right: (value: string) => boolean) => z.string().refine(right, { params: { code } });

const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;

/** User and password in an address are refused: no client of ours sends them, and its errors would print them. */
const isUrl = (value: string) => {
	const url = URL.canParse(value) ? new URL(value) : null;
	return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
};

const isKey = (value: string) => /^[0-9a-f]{64}$/i.test(value);

/** Every variable Milepost reads, with the sentence that stands above it in `.env.example`. */
export const variables = z.object({
	MILEPOST_DATA: z
		.string()
		.default(defaults.dataDirectory)
		.describe('Folder of the database and the console transcript.'),
	MILEPOST_CONFIG: z
		.string()
		.optional()
		.describe(`Configuration file; without it ${defaults.configFile} in the working directory, if there is one.`),
	MILEPOST_ZONE: checked('env-bad-zone', isZone)
		.optional()
		.describe("IANA zone such as Europe/London for whatever names none; without it this machine's zone."),
	MILEPOST_LOG: z
		.custom<LogLevel>((value) => (logLevels as readonly unknown[]).includes(value), { params: { code: 'env-bad-log' } })
		.optional()
		.describe(`How much is logged: ${logLevels.join(', ')}; without it warn beside the console chat, else info.`),
	MILEPOST_CONTACT: checked('env-bad-contact', isContact)
		.optional()
		.describe('E-mail or web address at which petition platforms can reach you; stands in the User-Agent.'),
	PORT: checked('env-bad-port', isPort)
		.transform(Number)
		.optional()
		.describe('Port for /livez, /readyz and /metrics; without it nothing listens.'),
	MILEPOST_METRICS_TOKEN: z
		.string()
		.optional()
		.describe(
			'Whoever sends it (Authorization: Bearer …) sees /metrics and the reasons in /readyz; without it only this machine does.',
		),
	MILEPOST_REFUSED_TOKEN: z
		.custom<'end' | 'wait'>((value) => value === 'end' || value === 'wait', { params: { code: 'env-bad-refused' } })
		.default('end')
		.describe(
			'Where no chat is left because the token is refused: end (exit code 78), or wait (stay, not ready, and ask again hourly).',
		),
	DISCORD_TOKEN: z
		.string()
		.optional()
		.describe('Bot token from the Discord developer portal, page Bot; set = Milepost lives in Discord.'),
	DISCORD_PUBLIC_KEY: z
		.string()
		.optional()
		.describe(
			'Public key from the portal, page General Information; set = interactions come signed to PORT, without a gateway.',
		),
	DISCORD_GUILD_ID: z.string().optional().describe('Server in which the commands appear at once, while trying out.'),
	DISCORD_API_URL: checked('env-bad-url', isUrl)
		.default(defaults.discordApi)
		.describe('Another server that speaks the same protocol: a proxy, a test server.'),
	SLACK_BOT_TOKEN: z
		.string()
		.optional()
		.describe('Bot token (xoxb-…) of the Slack app; set = Milepost lives in Slack.'),
	SLACK_APP_TOKEN: z
		.string()
		.optional()
		.describe('App token (xapp-…) with connections:write: commands come through Socket Mode.'),
	SLACK_SIGNING_SECRET: z
		.string()
		.optional()
		.describe('Signing secret of the Slack app: commands come signed to PORT, instead of Socket Mode.'),
	SLACK_CLIENT_ID: z
		.string()
		.optional()
		.describe('Client ID of the Slack app: many workspaces add it by themselves at /slack/install.'),
	SLACK_CLIENT_SECRET: z.string().optional().describe('Client secret of the Slack app.'),
	SLACK_REDIRECT_URI: checked('env-bad-url', isUrl)
		.optional()
		.describe('Where Slack sends people back to: the public address of this machine with /slack/oauth_redirect.'),
	SLACK_KEY: checked('env-bad-key', isKey)
		.optional()
		.describe("64 hex digits of your own (openssl rand -hex 32): the workspaces' tokens are stored encrypted with it."),
	SLACK_API_URL: checked('env-bad-url', isUrl)
		.default(defaults.slackApi)
		.describe('Another server that speaks the same protocol.'),
	HOST: z.string().default(defaults.host).describe('Address PORT listens on; 0.0.0.0 inside a container.'),
});

/** The environment, checked. */
export interface Environment {
	readonly dataDirectory: string;
	/** Null = the default file, if it is there. */
	readonly configFile: string | null;
	readonly zone: string | null;
	readonly logLevel: LogLevel | null;
	/** Where petition platforms can reach the operator; null = nowhere. */
	readonly contact: string | null;
	/** Null = nothing listens. */
	readonly http: { readonly port: number; readonly host: string; readonly token: Secret | null } | null;
	/** What is done when no chat is left because its token is refused. */
	readonly whenRefused: 'end' | 'wait';
	/** Null = no Discord. */
	readonly discord: DiscordSettings | null;
	/** Null = no Slack. */
	readonly slack: SlackSettings | null;
}

export type EnvironmentResult =
	| { readonly ok: true; readonly environment: Environment }
	| { readonly ok: false; readonly faults: readonly [SetupFault, ...SetupFault[]] };

/** Variables by name, as `process.env` has them. */
type Variables = Readonly<Record<string, string | undefined>>;

/** The process's variables over those of `.env` in this folder, if there is one. A `.env` that cannot be read is a FaultError. */
export function withDotEnv(folder: string, own: Variables): Variables {
	try {
		return { ...parseEnv(readFileSync(join(folder, '.env'), 'utf8')), ...own };
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		if (error.code === 'ENOENT') return own;
		throw new FaultError('env-file-unreadable', { reason: String(error.code) });
	}
}

/** Checks every variable at once. An empty one counts as not given: compose files pass those on. */
export function readEnvironment(all: Variables): EnvironmentResult {
	const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
	const known = Object.keys(variables.shape);
	const unknown = Object.keys(given)
		.filter((name) => name.startsWith('MILEPOST_') && !known.includes(name))
		.map((name) => fault(name, 'env-unknown', { name, ...closest(name, known) }));
	const result = variables.safeParse(given);
	const wrong = (result.error?.issues ?? []).map((issue) => {
		const name = String(issue.path[0]);
		const { code } = issue.code === 'custom' ? (issue.params ?? {}) : {};
		return fault(name, String(code), { name, value: String(given[name]), allowed: logLevels.join(', ') });
	});
	const missing =
		wrong.length > 0
			? []
			: missingBeside(given).map(({ name, needed }) => fault(needed, 'env-needed', { name, needed }));
	const [first, ...rest] = [...unknown, ...wrong, ...missing];
	if (first !== undefined) return { ok: false, faults: [first, ...rest] };
	const read = variables.parse(given);
	const { MILEPOST_DATA, MILEPOST_CONFIG, MILEPOST_ZONE, MILEPOST_LOG, MILEPOST_CONTACT, PORT, HOST } = read;
	const { MILEPOST_METRICS_TOKEN: token } = read;
	return {
		ok: true,
		environment: {
			dataDirectory: MILEPOST_DATA,
			configFile: MILEPOST_CONFIG ?? null,
			zone: MILEPOST_ZONE ?? null,
			contact: MILEPOST_CONTACT ?? null,
			logLevel: MILEPOST_LOG ?? null,
			http:
				PORT === undefined ? null : { port: PORT, host: HOST, token: token === undefined ? null : new Secret(token) },
			whenRefused: read.MILEPOST_REFUSED_TOKEN,
			discord: discordSettings(read),
			slack: slackSettings(read),
		},
	};
}

function fault(path: string, code: string, params: SetupFault['params']): SetupFault {
	return { file: 'environment', line: null, path, code, params };
}
