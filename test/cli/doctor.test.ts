import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config/config-file.js';
import type { SetupFault } from '../../config/setup-fault.js';
import { doctorReport, examine } from '../../src/cli/doctor/examination.js';
import type { DoctorDeps, Finding } from '../../src/cli/doctor/finding.js';
import { FaultError, makeFault } from '../../src/domain/fault.js';
import type { EndedOutlook } from '../../src/domain/outlook/record.js';
import type { Chat } from '../../src/ports/chat.js';
import { textsFor } from '../../src/render/texts/index.js';
import { sources } from '../../src/sources/index.js';
import { memoryStore } from '../following/memory-store.js';
import { randoms } from '../outlook/random.js';
import { plain, plainLine } from './plain.js';

const texts = textsFor('en');
const now = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;
const day = 24 * hour;

function ports(memory = memoryStore(), change: Partial<DoctorDeps> = {}): DoctorDeps {
	return {
		now,
		version: '1.2.3',
		node: { version: '20.20.2', needed: '20.19.0' },
		environment: {
			ok: true,
			environment: {
				dataDirectory: 'd',
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
		},
		config: { file: 'milepost.yaml', result: null },
		dataDirectory: './data',
		database: './data',
		freeBytes: () => 5e9,
		random: randoms(1),
		broken: async () => [],
		openStore: async () => ({ store: memory.store, copies: null, close: async () => {} }),
		chat: () => null,
		platformName: (id) => id.toUpperCase(),
		...change,
	};
}

const codes = (findings: readonly Finding[]) =>
	findings.flatMap((each) => (each.verdict === 'well' ? [] : [[each.verdict, each.fault.code]]));

const found = async (memory?: ReturnType<typeof memoryStore>, change?: Partial<DoctorDeps>) =>
	codes(await examine(ports(memory, change), texts));

async function watched(
	...petitions: { platform?: string; checkedAt?: number | null; failingSince?: number; stopped?: boolean }[]
) {
	const memory = memoryStore();
	for (const { platform = 'uk', checkedAt = now - hour, failingSince, stopped = false } of petitions) {
		const own = { ref: { platform, id: String(memory.rows.petitions.length) }, title: 't', url: null, createdAt: 0 };
		const row = await memory.store.petitions.add({ ...own, nextReadAt: stopped ? null : now + day });
		memory.rows.petitions[memory.rows.petitions.length - 1] = { ...row, checkedAt };
		if (failingSince === undefined) continue;
		const trouble = {
			kind: 'refused',
			detail: 'status 403',
			failures: 3,
			failedAt: now,
			stopped,
			missing: null,
			moving: null,
		};
		memory.rows.health.push({ petition: row.id, since: failingSince, removed: false, ...trouble });
	}
	return memory;
}

async function placed(state: 'active' | 'suspended' = 'active') {
	const memory = memoryStore();
	const row = await memory.store.destinations.ensure(
		{ platform: 'slack', workspace: 'T', channel: 'C1' },
		{ zone: 'UTC', locale: 'en' },
	);
	const reason = state === 'suspended' ? 'not_in_channel' : null;
	await memory.store.destinations.set(row.id, {
		state,
		reason,
		suspendedAt: reason === null ? null : now - day,
	} as object);
	return memory;
}

const chat = (check: Awaited<ReturnType<Chat['check']>>) => ({
	chat: () => ({ check: async () => check }) as unknown as Chat,
});

describe('the doctor', () => {
	it('finds a fresh installation well', async () => {
		const findings = await examine(ports(), texts);
		const { message, exitCode } = doctorReport(findings, texts);
		expect(exitCode).toBe(0);
		expect(plain(message)).toEqual([
			'All is well',
			'✓ Milepost 1.2.3 on Node 20.20.2',
			'✓ Environment variables are right',
			'✓ No milepost.yaml: Milepost replays the recorded petitions in the console',
			'✓ The clock says 2026-11-21T12:00:00.000Z',
			'✓ 5000 MB of disk left',
			'✓ Database in ./data: readable and writable, 0 petitions',
			'✓ No petition is watched yet: /petition follow adds one',
		]);
	});

	it('says how much there is to know where nothing is to be mended', () => {
		const fault = makeFault('chat-absent', { platform: 'Discord', channel: '7' });
		const beware = { verdict: 'beware', fault } as const;
		const title = (...findings: Finding[]) => plain(doctorReport(findings, texts).message)[0];
		expect(title(beware)).toBe('Nothing to mend; 1 thing to know');
		const other = { ...beware, fault: makeFault('chat-absent', { platform: 'Discord', channel: '8' }) };
		expect(title(beware, other)).toBe('Nothing to mend; 2 things to know');
		expect(title(beware, { ...beware, verdict: 'wrong' })).toBe('1 thing needs attention');
		// Said once, however often it was found.
		expect(title(beware, { ...beware })).toBe('Nothing to mend; 1 thing to know');
	});

	it('names what is wrong with the machine, and goes on to the rest', async () => {
		const unready = {
			now: Date.UTC(1970, 0, 2),
			node: { version: '18.20.0', needed: '20.19.0' },
			freeBytes: () => 1e6,
			openStore: () => Promise.reject(new FaultError('internal', { id: 'x' })),
		};
		expect(await found(memoryStore(), unready)).toEqual([
			['wrong', 'node-too-old'],
			['wrong', 'clock-impossible'],
			['wrong', 'disk-low'],
			['wrong', 'internal'],
		]);
		const gone = () => {
			throw Object.assign(new Error('no'), { code: 'EACCES' });
		};
		expect(await found(memoryStore(), { freeBytes: gone })).toEqual([['wrong', 'disk-unknown']]);
	});

	it('names every fault of the set-up, with its line', async () => {
		const wrong: SetupFault = {
			file: 'milepost.yaml',
			line: 3,
			path: 'zone',
			code: 'config-bad-zone',
			params: { value: 'Mars' },
		};
		const port: SetupFault = {
			file: 'environment',
			line: null,
			path: 'PORT',
			code: 'env-bad-port',
			params: { value: 'x' },
		};
		const change: Partial<DoctorDeps> = {
			environment: { ok: false, faults: [port] },
			config: { file: 'milepost.yaml', result: { ok: false, faults: [wrong] } },
		};
		const { message, exitCode } = doctorReport(await examine(ports(memoryStore(), change), texts), texts);
		expect(exitCode).toBe(1);
		expect(plain(message)).toContain(
			'✗ milepost.yaml, line 3, zone: Mars is no time zone. Use an IANA name such as Europe/London or America/New_York.',
		);
		expect(plain(message)[0]).toBe('2 things need attention');
	});

	it('says that a database cannot be written, and closes what it opened', async () => {
		const memory = memoryStore();
		let closed = 0;
		const readOnly = { ...memory.store, transaction: () => Promise.reject(new FaultError('internal', { id: 'id' })) };
		const openStore = async () => ({ store: readOnly, copies: null, close: async () => void closed++ });
		expect(await found(memory, { openStore })).toEqual([['wrong', 'internal']]);
		expect(closed).toBe(1);
	});

	it('says what copies cannot do together, and what they have otherwise', async () => {
		const memory = memoryStore();
		const one = { id: 'a', host: 'one', pid: 1, version: '1', zone: 'UTC', keys: 'x', startedAt: now, ahead: 0 };
		const all = async () => [
			{ ...one, roles: ['poll'] as const },
			{ ...one, id: 'b', pid: 2, keys: 'y', ahead: 60_000, roles: ['poll'] as const },
		];
		const copies = { all, forbiddenAlarms: async () => 'public_alarms' };
		const openStore = async () => ({ store: memory.store, copies, close: async () => {} });
		expect(await found(memory, { openStore })).toEqual([
			['wrong', 'roles-undone'],
			['beware', 'copies-differ'],
			['beware', 'copy-clock'],
			['beware', 'alarms-forbidden'],
		]);
	});

	it('does not take a bug for a finding', async () => {
		const openStore = () => Promise.reject(new TypeError('x is not a function'));
		await expect(examine(ports(memoryStore(), { openStore }), texts)).rejects.toThrow(TypeError);
	});
});

describe('sources', () => {
	it('are well when they were read', async () => {
		const { message } = doctorReport(await examine(ports(await watched({}, {})), texts), texts);
		expect(plain(message)).toContain('✓ UK: 2 petitions, last read well 2026-11-21T11:00:00.000Z');
	});

	it.each([
		[[{ checkedAt: null }], [['beware', 'source-never-read']]],
		[[{ failingSince: now - day }, {}], [['beware', 'source-failing']]],
		[[{ failingSince: now - day }, { failingSince: now - hour }], [['wrong', 'source-failing']]],
		[[{ failingSince: now - day, stopped: true }, {}], [['wrong', 'source-stopped']]],
		[[{ platform: 'b', failingSince: 1 }, { platform: 'a' }], [['wrong', 'source-failing']]],
		[[{ checkedAt: now + hour }], [['wrong', 'clock-behind']]],
		[[{ checkedAt: now - 400 * day }], [['beware', 'clock-ahead']]],
	])('%j are %j', async (petitions, expected) => {
		expect(await found(await watched(...petitions))).toEqual(expected);
	});
});

describe('destinations', () => {
	it('go by the name that the chat gave them, with the id to look for', async () => {
		const memory = await placed('suspended');
		const [row] = await memory.store.destinations.all();
		await memory.store.destinations.set(row?.id ?? 0, { name: 'general' });
		const { message } = doctorReport(await examine(ports(memory), texts), texts);
		expect(plain(message).join('\n')).toContain('#general (C1): suspended since');
	});

	it.each([
		['active', chat([]), []],
		['active', chat('lost'), [['wrong', 'destination-lost']]],
		[
			'active',
			chat([{ permission: 'SendMessages' }, { permission: 'EmbedLinks' }]),
			[
				['wrong', 'destination-lacks'],
				['wrong', 'destination-lacks'],
			],
		],
		['active', {}, [['beware', 'chat-absent']]],
		['suspended', chat([]), [['wrong', 'destination-suspended']]],
	] as const)('%s ones: %j', async (state, change, expected) => {
		expect(await found(await placed(state), change)).toEqual(expected);
	});
});

describe('outlooks', () => {
	const ended = (petitions: number, finalCount: number): readonly EndedOutlook[] =>
		Array.from({ length: petitions }, (_, petition) => ({
			...{ petition, platform: 'uk', at: 0, age: day, chance: null, reached: null, low: 1, high: 2 },
			finalCount: petition % 5 === 0 ? 9 : finalCount,
		}));

	it.each([
		['as good as they say', 2, []],
		['beyond chance too narrow', 9, [['beware', 'outlook-narrow']]],
	])('that were %s', async (_, finalCount, expected) => {
		const memory = await watched({});
		memory.rows.outlooks.push(...ended(50, finalCount));
		expect(await found(memory)).toEqual(expected);
	});

	it('says of a platform never read that its host has asked to wait, not that Milepost is to be started', async () => {
		const memory = await watched({ checkedAt: null });
		expect(await found(memory)).toEqual([['beware', 'source-never-read']]);
		const hold = { platform: 'uk', since: now, until: now + hour, refusals: 1, status: 429 };
		memory.rows.memory.set('hold:uk.example', JSON.stringify(hold));
		expect(await found(memory)).toEqual([['beware', 'source-held']]);
	});
});

it('names what is held by hand, and since when', async () => {
	const memory = memoryStore();
	expect((await found(memory)).flat()).not.toContain('posting-held');
	const { id } = await memory.store.petitions.add({
		...{ ref: { platform: 'uk', id: '1' }, title: 'Save the hall', url: null },
		...{ createdAt: 0, nextReadAt: now + day },
	});
	for (const of of ['all', `petition:${id}`, 'platform:slack'])
		memory.rows.memory.set(`held:${of}`, String(now - hour));
	const lines = plain(doctorReport(await examine(ports(memory), texts), texts).message).join('\n');
	expect(lines).toContain('Announcements are held since 2026-11-21T11:00');
	expect(lines).toContain('Announcements of Save the hall are held since');
	expect(lines).toContain('Announcements of slack are held since');
});

it('says of nothing that is read why: not asked for, not started yet, or counted by people', async () => {
	const read = readConfig('petitions:\n  a: { address: uk-parliament:1 }\n  b: { address: uk-parliament:2 }\n', 'f', {
		...{ sources, platforms: ['console'], zone: 'UTC', variables: {} },
	});
	const config = { file: 'f', result: read };
	const well = async (memory: ReturnType<typeof memoryStore>, change?: Partial<DoctorDeps>) =>
		(await examine(ports(memory, change), texts)).flatMap((each) =>
			each.verdict === 'well' ? [plainLine(each.line)] : [],
		);
	const memory = memoryStore();
	expect(await well(memory)).toContain('No petition is watched yet: /petition follow adds one');
	expect(await well(memory, { config })).toContain('2 petitions are watched from the first start on');
	const ref = { platform: 'manual', id: 'hall' };
	await memory.store.petitions.add({ ref, title: 'The hall', url: null, createdAt: 0, nextReadAt: null });
	expect(await well(memory, { config })).toContain(
		'No petition is read from a platform: people count it, or it is over',
	);
});
