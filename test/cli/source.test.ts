import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/app/io.js';
import { sourceCommand } from '../../src/cli/source/index.js';
import { FaultError } from '../../src/domain/fault.js';
import { recordedAnswer } from '../contract/source-cases.js';
import { type Answer, type FakeServer, serve } from '../fakes/http-server.js';

const now = Date.UTC(2026, 10, 21, 12);
const open: FakeServer[] = [];
const folders: string[] = [];

afterEach(async () => {
	await Promise.all(open.splice(0).map((server) => server.close()));
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The command line in a folder whose `milepost.yaml` reads this platform from a server of this machine. */
async function typed(platform: string, answer: (path: string) => Answer | undefined, more = '') {
	const server = await serve(({ path }) => answer(path));
	open.push(server);
	const folder = mkdtempSync(join(tmpdir(), 'milepost-source-'));
	folders.push(folder);
	writeFileSync(join(folder, 'milepost.yaml'), `sources:\n  ${platform}:\n    base: ${server.base}\n${more}`);
	const lines: string[] = [];
	const io: Io = {
		out: (line) => void lines.push(line),
		err: (line) => void lines.push(line),
		variables: { MILEPOST_CONTACT: 'operator@example.org', OWN_KEY: 'secret-key' },
		folder,
		now,
		zone: 'UTC',
		width: 300,
		colour: false,
	};
	const run = async (...args: string[]) => {
		lines.length = 0;
		const code = await sourceCommand(args, io);
		return { code, text: lines.join('\n').replace(/ {2,}/g, ' ') };
	};
	return { run, folder, base: server.base, seen: server.seen };
}

const ongoing = recordedAnswer('eci', 'constructed-ongoing-2023.json');
const details = (path: string) => (path === '/core/api/register/details/2023/000008' ? ongoing : undefined);

describe('milepost source check', () => {
	it('says field by field what could be read, and with which requests', async () => {
		const { run } = await typed('eci', details);
		const { code, text } = await run('check', 'eci:2023-000008');
		expect(code).toBe(0);
		for (const said of [
			'European Citizens’ Initiative, 2023-000008',
			'Count 402,113, counted',
			'State open (the platform says “ONGOING”)',
			'Opened 15 December 2023',
			'by the days of Europe/Brussels',
			'Thresholds 1,000,000',
			'Countries 8 counted, 7 needed',
			'/core/api/register/details/2023/000008: 200, ',
			'src/sources/eci/readme.md',
		]) {
			expect(text).toContain(said);
		}
	});

	it('names the field of an answer that has another shape, and fails', async () => {
		const { run } = await typed('eci', () => ongoing.replaceAll('countryCodeType', 'country'));
		const { code, text } = await run('check', 'eci:2023-000008');
		expect(code).toBe(1);
		expect(text).toContain('sosReport.entry.0.countryCodeType');
	});

	it('reads a platform that is off, says that it is, and what is not known of it', async () => {
		const { run } = await typed('weact', () => '{"signature_count":14832}');
		const { code, text } = await run('check', 'weact:rettet-das-blau');
		expect(code).toBe(0);
		expect(text).toContain('Count 14,832, as displayed');
		expect(text).toContain('Deadline not read');
		expect(text).toContain('This platform is off here.');
	});

	it('tells a machine everything with --json', async () => {
		const { run } = await typed('eci', details);
		const { text } = await run('check', 'eci:2023-000008', '--json');
		expect(JSON.parse(text)).toMatchObject({
			platform: 'eci',
			enabled: true,
			asked: [{ method: 'GET', status: 200 }],
			outcome: { kind: 'fresh', snapshot: { count: 402_113 } },
		});
	});

	it('fails every night only for a shape that has changed, or a petition that is gone', async () => {
		const down = await typed('eci', () => ({ status: 503 }));
		expect(await down.run('check', '--drift', 'eci:2023-000008')).toMatchObject({ code: 0 });
		expect(await down.run('check', 'eci:2023-000008')).toMatchObject({ code: 1 });
		const changed = await typed('eci', () => '{}');
		expect(await changed.run('check', '--drift', 'eci:2023-000008')).toMatchObject({ code: 1 });
		const gone = await typed('eci', () => ({ status: 404 }));
		expect(await gone.run('check', '--drift', 'eci:2023-000008')).toMatchObject({ code: 1 });
	});

	it('sends the owner’s key to the platform that asks for it, and prints it nowhere', async () => {
		const petition = recordedAnswer('action-network', 'constructed-petition.json');
		const { run, seen } = await typed('action-network', () => petition, '    key_variable: OWN_KEY\n');
		const { code, text } = await run('check', 'action-network:c358df87-1157-40e4-b550-210107aaf901', '--json');
		expect(code).toBe(0);
		expect(seen[0]?.headers['osdi-api-token']).toBe('secret-key');
		expect(text).not.toContain('secret-key');
	});

	it.each([
		['User-agent: *\nDisallow: /core/', 'asks programs not to read these addresses. Leave it off.'],
		['User-agent: *\nDisallow: /admin/', 'does not forbid these addresses'],
		[404, 'does not forbid these addresses'],
		[503, 'no answer, so nobody knows'],
	])('says what robots.txt says: %s', async (robots, said) => {
		const { run } = await typed('eci', (path) =>
			path !== '/robots.txt' ? ongoing : typeof robots === 'number' ? { status: robots } : robots,
		);
		const { code, text } = await run('check', 'eci:2023-000008');
		expect(code).toBe(0);
		expect(text).toContain(said);
		expect(JSON.parse((await run('check', 'eci:2023-000008', '--json')).text)).toMatchObject({ robots: [{}] });
	});

	it.each(['https://example.org/petition/1', 'manual:x', ''])('knows no platform of %j', async (address) => {
		const { run } = await typed('eci', details);
		await expect(run('check', address)).rejects.toThrow(FaultError);
	});
});

describe('milepost source record', () => {
	it('writes every answer without people, for the tests', async () => {
		const answer = ongoing.replace('"[redacted]"', '"Jane Roe"');
		const { run, folder } = await typed('eci', () => answer);
		const { code, text } = await run('record', 'eci:2023-000008', '--to', 'kept');
		expect(code).toBe(0);
		const [file = ''] = readdirSync(join(folder, 'kept', 'eci'));
		expect(file).toBe('2026-11-21-1-core-api-register-details-2023-000008.json');
		expect(text).toContain(file);
		const written = readFileSync(join(folder, 'kept', 'eci', file), 'utf8');
		expect(written).not.toContain('Jane');
		expect(JSON.parse(written)).toMatchObject({ status: 'ONGOING', sosReport: { totalSignatures: 402_113 } });
	});

	it('writes what an answer of another shape was, too: that is when somebody needs it', async () => {
		const { run, folder } = await typed('eci', () => '{"new":"shape"}');
		expect(await run('record', 'eci:2023-000008')).toMatchObject({ code: 1 });
		expect(readdirSync(join(folder, 'recorded-answers', 'eci'))).toHaveLength(1);
	});

	it('writes nothing where no answer came', async () => {
		const { run, folder } = await typed('eci', () => (response) => response.destroy());
		await expect(run('record', 'eci:2023-000008')).rejects.toThrow(FaultError);
		expect(existsSync(join(folder, 'recorded-answers'))).toBe(false);
	});
});

describe('milepost source try', () => {
	const page = recordedAnswer('web-page', 'constructed-page.html');
	const library = (path: string) => (path === '/library' ? page : undefined);
	const at = async (select: string) => {
		const { run, base } = await typed('web-page', library);
		return run('try', `${base}/library`, '--select', select);
	};

	it('shows what would be read at that place of any page', async () => {
		const { code, text } = await at('p > .count');
		expect(code).toBe(0);
		expect(text).toContain('Count 1,234, as displayed');
		expect(text).toContain('Title Keep the library open');
	});

	it('says what is wrong with the place', async () => {
		const { code, text } = await at('.nowhere');
		expect(code).toBe(1);
		expect(text).toContain('nothing at ".nowhere"');
	});

	it('asks for the place where none is given, and names every platform it knows', async () => {
		const { run, base, seen } = await typed('web-page', library);
		await expect(run('try', `${base}/library`)).rejects.toMatchObject({ fault: { code: 'cli-source-select' } });
		await expect(run('check', 'nowhere:1')).rejects.toMatchObject({
			fault: { code: 'cli-source-address', params: { allowed: expect.stringContaining('Web page') as string } },
		});
		expect(seen).toEqual([]);
	});

	it('visits nothing of a private network', async () => {
		const { run } = await typed('senedd', () => undefined);
		for (const address of ['https://127.0.0.1/x', 'https://router.local/x', 'https://[::1]/x']) {
			await expect(run('try', address, '--select', '.count')).rejects.toThrow('forbidden-address');
		}
	});
});
