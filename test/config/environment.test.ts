import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readEnvironment, withDotEnv } from '../../config/environment.js';
import { setupReport } from '../../config/report.js';
import { variables } from '../../config/variables.js';
import { textsFor } from '../../src/render/texts/index.js';

const faults = (given: Record<string, string>) => {
	const result = readEnvironment(given);
	return result.ok
		? []
		: result.faults.map(({ path, code, params }) => ({
				path,
				code,
				nearest: 'nearest' in params ? params.nearest : undefined,
			}));
};

describe('the environment', () => {
	it('needs nothing: an empty one is the first try', () => {
		expect(readEnvironment({ PATH: '/bin' })).toEqual({
			ok: true,
			environment: {
				dataDirectory: './data',
				database: null,
				roles: ['web', 'poll', 'post', 'gateway'],
				configFile: null,
				zone: null,
				logLevel: null,
				contact: null,
				reports: null,
				http: null,
				publicAddress: null,
				traces: null,
				whenRefused: 'end',
				welcome: true,
				discord: null,
				slack: null,
			},
		});
	});

	it('is read as it is given', () => {
		const given = {
			MILEPOST_DATA: '/var/lib/milepost',
			MILEPOST_CONFIG: 'm.yaml',
			MILEPOST_ZONE: 'America/New_York',
			MILEPOST_LOG: 'debug',
			PORT: '8080',
			HOST: '0.0.0.0',
		};
		expect(readEnvironment(given)).toEqual({
			ok: true,
			environment: {
				dataDirectory: '/var/lib/milepost',
				database: null,
				roles: ['web', 'poll', 'post', 'gateway'],
				configFile: 'm.yaml',
				zone: 'America/New_York',
				logLevel: 'debug',
				contact: null,
				reports: null,
				http: { port: 8080, host: '0.0.0.0', token: null },
				publicAddress: 'http://0.0.0.0:8080',
				traces: null,
				whenRefused: 'end',
				welcome: true,
				discord: null,
				slack: null,
			},
		});
	});

	it('takes an empty variable for none, as compose files pass them on', () => {
		expect(readEnvironment({ MILEPOST_ZONE: '', PORT: '', MILEPOST_DATA: '' })).toEqual(readEnvironment({}));
	});

	it('names everything wrong at once, and suggests what was meant', () => {
		expect(
			faults({ MILEPOST_ZONE: 'Mars', MILEPOST_LOG: 'loud', PORT: '80a', MILEPOST_DATE: 'x', MILEPOST_Q: '1' }),
		).toEqual([
			{ path: 'MILEPOST_DATE', code: 'env-unknown', nearest: 'MILEPOST_DATA' },
			{ path: 'MILEPOST_Q', code: 'env-unknown', nearest: 'MILEPOST_LOG' },
			{ path: 'MILEPOST_ZONE', code: 'env-bad-zone' },
			{ path: 'MILEPOST_LOG', code: 'env-bad-log' },
			{ path: 'PORT', code: 'env-bad-port' },
		]);
	});

	it('names a slip in a variable of a chat, and leaves those of other programs alone', () => {
		expect(faults({ DISCORD_TOKN: 'x', SLACK_BOTTOKEN: 'y' })).toEqual([
			{ path: 'DISCORD_TOKN', code: 'env-unknown', nearest: 'DISCORD_TOKEN' },
			{ path: 'SLACK_BOTTOKEN', code: 'env-unknown', nearest: 'SLACK_BOT_TOKEN' },
		]);
		expect(faults({ DISCORD_WEBHOOK: 'x', SLACK_TOKEN: 'y', DISCORD_TOKEN: 'a.b.c', DISCORD_TOKEN2: 'z' })).toEqual([]);
	});

	it.each(['65536', '-1', '8080.5', 'http', '000000080'])('%s is no port', (PORT) => {
		expect(faults({ PORT })).toMatchObject([{ code: 'env-bad-port' }]);
	});
});

it.each(['ftp://bot:pa55@proxy.example', 'https://bot:pa55@proxy.example/api', 'bot:pa55@proxy.example'])(
	'the address %s is refused, and nowhere is its password repeated',
	(address) => {
		const result = readEnvironment({ DISCORD_API_URL: address, SLACK_API_URL: address });
		const said = result.ok ? '' : JSON.stringify(setupReport(result.faults, textsFor('en'), true));
		expect(said.match(/no web address/g)).toHaveLength(2);
		expect(said).toContain('…@proxy.example');
		expect(said).not.toMatch(/pa55/);
	},
);

describe('DATABASE_URL', () => {
	const good = 'postgres://bot:pa55@db.example:5433/milepost?sslmode=require';

	it('is kept secret: nothing that prints the settings prints its password', () => {
		const result = readEnvironment({ DATABASE_URL: good });
		expect(result.ok && result.environment.database?.reveal()).toBe(good);
		expect(JSON.stringify(result) + inspect(result, { depth: 9 })).not.toMatch(/pa55/);
	});

	it.each([
		'mysql://bot:pa55@db/milepost',
		'bot:pa55@db/milepost',
		'postgres://bot:pa55@db',
		'postgres://bot:pa55@db/',
	])('%s is refused, and nothing of it is repeated', (DATABASE_URL) => {
		const result = readEnvironment({ DATABASE_URL });
		const said = result.ok ? '' : JSON.stringify(setupReport(result.faults, textsFor('en'), true));
		expect(said).toContain('DATABASE_URL is no address of a PostgreSQL database');
		expect(said + JSON.stringify(result)).not.toMatch(/pa55|bot:/);
	});
});

describe('.env.example', () => {
	const text = readFileSync('.env.example', 'utf8');

	it('has every variable, above it the sentence of the schema, and its default', () => {
		const shown = [...text.matchAll(/^# (.+)\n#([A-Z_]+)=(.+)$/gm)].map(([, sentence, name, value]) => ({
			name,
			sentence,
			value,
		}));
		const defaults: Record<string, unknown> = variables.parse({});
		expect(shown).toEqual(
			Object.entries(variables.shape).map(([name, field]) => ({
				name,
				sentence: field.description,
				value: defaults[name] ?? expect.any(String),
			})),
		);
	});

	it('sets nothing as it stands, and is right when every variable is taken in', () => {
		expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
		const set = Object.fromEntries([...text.matchAll(/^#([A-Z_]+)=(.+)$/gm)].map(([, name, value]) => [name, value]));
		expect(readEnvironment(set).ok).toBe(true);
	});
});

describe('.env', () => {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-env-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('is not needed; the variables of the process win over it', () => {
		expect(withDotEnv(folder, { PORT: '1' })).toEqual({ PORT: '1' });
		writeFileSync(join(folder, '.env'), '\uFEFFHOST=::1\n# comment\nPORT=2\nMILEPOST_LOG="info"\n');
		expect(withDotEnv(folder, { PORT: '1' })).toEqual({ HOST: '::1', PORT: '1', MILEPOST_LOG: 'info' });
	});

	it('that cannot be read is a fault', () => {
		mkdirSync(join(folder, 'odd', '.env'), { recursive: true });
		expect(() => withDotEnv(join(folder, 'odd'), {})).toThrow(/env-file-unreadable/);
	});
});
