import { z } from 'zod';
import { isZone } from '../src/domain/day-rules.js';
import { namedFaults } from '../src/domain/faults/named-faults.js';
import { isContact } from './contact.js';
import { defaults } from './defaults.js';
import { readRoles } from './roles.js';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Faults of single variables. */
export const variableFaults = namedFaults([
	'env-bad-contact',
	'env-bad-database',
	'env-bad-key',
	'env-bad-log',
	'env-bad-port',
	'env-bad-refused',
	'env-bad-roles',
	'env-bad-url',
	'env-bad-welcome',
	'env-bad-zone',
]);
type VariableFault = Parameters<typeof variableFaults.refusedWith>[0];

const checked = (fault: VariableFault, right: (value: string) => boolean) =>
	z.string().refine(right, variableFaults.refusedWith(fault));

const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;

/** User and password in an address are refused: no client of ours sends them, and its errors would print them. */
const isUrl = (value: string) => {
	const url = URL.canParse(value) ? new URL(value) : null;
	return url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
};

/** A whole address of a database; user and password are part of it, so it is never printed. */
export const isDatabase = (value: string) => {
	const url = URL.canParse(value) ? new URL(value) : null;
	return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
};

const isKey = (value: string) => /^[0-9a-f]{64}$/i.test(value);

/** Every variable Milepost reads, with the sentence that stands above it in `.env.example`. */
export const variables = z.object({
	MILEPOST_DATA: z
		.string()
		.default(defaults.dataDirectory)
		.describe('Folder of the database and the console transcript.'),
	DATABASE_URL: checked('env-bad-database', isDatabase)
		.optional()
		.describe('PostgreSQL database, postgres://user:password@host:5432/name; without it a file in MILEPOST_DATA.'),
	MILEPOST_ROLES: checked('env-bad-roles', (value) => readRoles(value) !== null)
		.default('web,poll,post,gateway')
		.describe('What this copy does, where several share a database: some of web, poll, post, gateway.'),
	MILEPOST_CONFIG: z
		.string()
		.optional()
		.describe(`Configuration file; without it ${defaults.configFile} in the working directory, if there is one.`),
	MILEPOST_ZONE: checked('env-bad-zone', isZone)
		.optional()
		.describe("IANA zone such as Europe/London for whatever names none; without it this machine's zone."),
	MILEPOST_LOG: z
		.custom<LogLevel>(
			(value) => (logLevels as readonly unknown[]).includes(value),
			variableFaults.refusedWith('env-bad-log'),
		)
		.optional()
		.describe(`How much is logged: ${logLevels.join(', ')}; without it warn beside the console chat, else info.`),
	MILEPOST_CONTACT: checked('env-bad-contact', isContact)
		.optional()
		.describe('E-mail or web address at which petition platforms can reach you; stands in the User-Agent.'),
	MILEPOST_REPORTS: z
		.string()
		.optional()
		.describe('File for what people report as wrong in a legal answer; beside or instead of your channel.'),
	PORT: checked('env-bad-port', isPort)
		.transform(Number)
		.optional()
		.describe('Port for /livez, /readyz and /metrics; without it nothing listens.'),
	MILEPOST_URL: checked('env-bad-url', isUrl)
		.optional()
		.describe(
			'Where PORT can be reached from outside, such as https://milepost.example.org; addresses of feeds begin with it.',
		),
	MILEPOST_METRICS_TOKEN: z
		.string()
		.optional()
		.describe(
			'Whoever sends it (Authorization: Bearer …) sees /metrics and the reasons in /readyz; without it only this machine does.',
		),
	OTEL_EXPORTER_OTLP_ENDPOINT: checked('env-bad-url', isUrl)
		.optional()
		.describe('Address of an OpenTelemetry collector (OTLP over HTTP); set = traces are sent there.'),
	OTEL_EXPORTER_OTLP_HEADERS: z
		.string()
		.optional()
		.describe('Headers for that collector, name=value,name=value; a key for it may stand here.'),
	MILEPOST_REFUSED_TOKEN: z
		.custom<'end' | 'wait'>(
			(value) => value === 'end' || value === 'wait',
			variableFaults.refusedWith('env-bad-refused'),
		)
		.default('end')
		.describe(
			'Where no chat is left because the token is refused: end (exit code 78), or wait (stay, not ready, and ask again hourly).',
		),
	MILEPOST_WELCOME: z
		.custom<'on' | 'off'>((value) => value === 'on' || value === 'off', variableFaults.refusedWith('env-bad-welcome'))
		.default('on')
		.describe('Whether it says hello, once, in a server or channel it is brought to: on or off.'),
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
	REDDIT_CLIENT_ID: z
		.string()
		.optional()
		.describe(
			'Id of an application that Reddit has approved; with its secret, threads may be followed (docs/sources.md).',
		),
	REDDIT_CLIENT_SECRET: z.string().optional().describe('Secret of that application.'),
	HOST: z.string().default(defaults.host).describe('Address PORT listens on; 0.0.0.0 inside a container.'),
});
