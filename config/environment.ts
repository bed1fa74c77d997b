import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { type Fault, FaultError, makeFault } from '../src/domain/fault.js';
import { distance } from '../src/domain/nearest.js';
import { shownAddress } from '../src/domain/shown-address.js';
import { roles as allRoles, type Role } from '../src/ports/copies.js';
import {
	type DiscordSettings,
	discordSettings,
	missingBeside,
	type SlackSettings,
	slackSettings,
} from './chat-settings.js';
import { readRoles } from './roles.js';
import { Secret } from './secret.js';
import type { SetupFault } from './setup-fault.js';
import { closest } from './shape-faults.js';
import { type LogLevel, logLevels, variableFaults, variables } from './variables.js';

/** The environment, checked. */
export interface Environment {
	readonly dataDirectory: string;
	/** PostgreSQL database; null = a file in the data directory. */
	readonly database: Secret | null;
	/** What this copy does. */
	readonly roles: readonly Role[];
	/** Null = the default file, if it is there. */
	readonly configFile: string | null;
	readonly zone: string | null;
	readonly logLevel: LogLevel | null;
	/** Where petition platforms can reach the operator; null = nowhere. */
	readonly contact: string | null;
	/** File that gets a line for each report of a mistake in a legal answer; null = none. */
	readonly reports: string | null;
	/** Null = nothing listens. */
	readonly http: { readonly port: number; readonly host: string; readonly token: Secret | null } | null;
	/** What addresses of the port begin with for people, without a slash at the end; null = nothing listens. */
	readonly publicAddress: string | null;
	/** A collector of traces; null = none. */
	readonly traces: { readonly endpoint: string; readonly headers: Secret | null } | null;
	/** What is done when no chat is left because its token is refused. */
	readonly whenRefused: 'end' | 'wait';
	/** Whether it says hello where it is brought to. */
	readonly welcome: boolean;
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
		// Some editors begin a file with a mark of its encoding, which would be part of the first name.
		return { ...parseEnv(readFileSync(join(folder, '.env'), 'utf8').replace(/^\uFEFF/, '')), ...own };
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		if (error.code === 'ENOENT') return own;
		throw new FaultError('env-file-unreadable', { reason: String(error.code) });
	}
}

/**
 * A slip in a variable of a chat (`DISCORD_TOKN`): where it is passed over nobody is told that the chat is missing, and
 * the replay starts. Whatever else begins so belongs to other programs.
 */
function isSlip(name: string, absent: readonly string[]): boolean {
	return /^(?:DISCORD|SLACK)_/.test(name) && absent.some((each) => distance(name, each, 2) <= 2);
}

/** Checks every variable at once. An empty one counts as not given: compose files pass those on. */
export function readEnvironment(all: Variables): EnvironmentResult {
	const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
	const known = Object.keys(variables.shape);
	const absent = known.filter((name) => !Object.hasOwn(given, name));
	const unknown = Object.keys(given)
		.filter((name) => !known.includes(name) && (name.startsWith('MILEPOST_') || isSlip(name, absent)))
		.map((name) => fault(name, { code: 'env-unknown', params: { name, ...closest(name, known) } }));
	const result = variables.safeParse(given);
	const wrong = (result.error?.issues ?? []).map((issue) => {
		const name = String(issue.path[0]);
		return fault(name, faultOf(issue, String(given[name])));
	});
	const missing =
		wrong.length > 0
			? []
			: missingBeside(given).map(({ name, needed }) => fault(needed, { code: 'env-needed', params: { name, needed } }));
	const [first, ...rest] = [...unknown, ...wrong, ...missing];
	if (first !== undefined) return { ok: false, faults: [first, ...rest] };
	const read = variables.parse(given);
	const {
		MILEPOST_DATA,
		MILEPOST_CONFIG,
		MILEPOST_ZONE,
		MILEPOST_LOG,
		MILEPOST_CONTACT,
		MILEPOST_REPORTS,
		PORT,
		HOST,
	} = read;
	const { MILEPOST_METRICS_TOKEN: token } = read;
	const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers } = read;
	return {
		ok: true,
		environment: {
			dataDirectory: MILEPOST_DATA,
			database: read.DATABASE_URL === undefined ? null : new Secret(read.DATABASE_URL),
			roles: readRoles(read.MILEPOST_ROLES) ?? allRoles,
			configFile: MILEPOST_CONFIG ?? null,
			zone: MILEPOST_ZONE ?? null,
			contact: MILEPOST_CONTACT ?? null,
			reports: MILEPOST_REPORTS ?? null,
			logLevel: MILEPOST_LOG ?? null,
			http:
				PORT === undefined ? null : { port: PORT, host: HOST, token: token === undefined ? null : new Secret(token) },
			publicAddress: PORT === undefined ? null : publicAddress(read, `http://${HOST}:${PORT}`),
			traces: endpoint === undefined ? null : { endpoint, headers: headers === undefined ? null : new Secret(headers) },
			whenRefused: read.MILEPOST_REFUSED_TOKEN,
			welcome: read.MILEPOST_WELCOME === 'on',
			discord: discordSettings(read),
			slack: slackSettings(read),
		},
	};
}

/** As the operator says; else as Slack knows it; else as it is on this machine. */
function publicAddress({ MILEPOST_URL, SLACK_REDIRECT_URI }: z.infer<typeof variables>, local: string): string {
	if (MILEPOST_URL !== undefined) return MILEPOST_URL.replace(/\/+$/, '');
	return SLACK_REDIRECT_URI === undefined ? local : new URL(SLACK_REDIRECT_URI).origin;
}

function faultOf(issue: z.core.$ZodIssue, value: string): Fault {
	const code = variableFaults.of(issue);
	switch (code) {
		case null:
			throw new Error('a variable is refused by a check without a fault of its own');
		case 'env-bad-key':
		case 'env-bad-database':
			return makeFault(code);
		case 'env-bad-log':
			return makeFault(code, { value, allowed: logLevels.join(', ') });
		default:
			// A password in an address is in no fault, whoever prints that.
			return makeFault(code, { value: shownAddress(value) });
	}
}

function fault(path: string, found: Fault): SetupFault {
	return { file: 'environment', line: null, path, ...found };
}
