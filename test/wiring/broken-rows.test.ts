import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Process } from '../../src/app/process.js';
import { start } from '../../src/app/start.js';
import { runCommandLine } from '../../src/cli/index.js';
import { FaultError } from '../../src/domain/fault.js';

/* The whole program on a database in which one row cannot be read: everything else goes on, whatever is asked. */

const variables = { NO_COLOR: '1', MILEPOST_LOG: 'error', MILEPOST_ZONE: 'UTC' };
const settings = `
petitions:
  paper: { address: 'manual:"On paper"' }
  stall: { address: 'manual:"At the stall"' }
campaigns:
  tree: { title: Save the tree, members: [paper, stall] }
destinations:
  console: { platform: console, channel: "#general" }
follows:
  - { destination: console, campaign: tree, rules: "every:100 total:1000" }
  - { destination: console, petition: paper, rules: "every:100" }
`;

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-broken-'));
	writeFileSync(join(folder, 'milepost.yaml'), settings);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const database = () => join(folder, 'data/milepost.db');
const log = () => join(folder, 'data/milepost.log');

/** Starts the program at a terminal, types, waits for each answer, and ends it. Gives back what it said. */
async function run(lines: readonly (readonly [string, string])[]): Promise<string> {
	const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
	const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200 });
	let said = '';
	output.on('data', (chunk: Buffer) => {
		said += chunk.toString();
	});
	let stop = () => {};
	const asked = new Promise<void>((resolve) => {
		stop = resolve;
	});
	const running = start([], { input, output, variables, folder, asked, errorsAreSeen: true } as unknown as Process);
	const over = running.then(
		() => {},
		(error: unknown) => {
			said += String(error);
		},
	);
	let all = '';
	const until = async (words: string) => {
		await Promise.race([over, vi.waitFor(() => expect(said).toContain(words), { timeout: 20_000, interval: 20 })]);
		expect(said).toContain(words);
	};
	await until('#general>');
	for (const [line, answer] of lines) {
		all += said;
		said = '';
		input.write(`${line}\r`);
		await until(answer);
	}
	stop();
	expect(await running).toBe(0);
	return all + said;
}

/** A subcommand: its exit code and what it printed. */
async function command(...args: string[]): Promise<{ code: number; said: string }> {
	let said = '';
	const output = {
		write: (text: string) => {
			said += text;
		},
		columns: 200,
	};
	const process = { output, variables, folder } as unknown as Process;
	const code = await runCommandLine(args, process).catch((error: unknown) => {
		if (error instanceof FaultError) return `${error.fault.code} ${JSON.stringify(error.fault.params)}`;
		throw error;
	});
	return { code: code as number, said };
}

function breakRows(...statements: readonly string[]): void {
	const raw = new Libsql(database());
	for (const sql of statements) raw.exec(sql);
	raw.close();
}

const errors = () =>
	existsSync(log())
		? readFileSync(log(), 'utf8')
				.split('\n')
				.filter((line) => line !== '')
				.map((line) => JSON.parse(line) as { msg: string; code?: string; error?: string })
		: [];

describe('one row that cannot be read stops neither the start nor anything else', () => {
	it.each([
		['petition.snapshot', "update petition set snapshot = '{' where id = 1"],
		['follow.rules', 'update follow set rules = \'[{"id": "every"}]\' where subject_kind = \'petition\''],
		['follow.rules', "update follow set rules = 'x' where subject_kind = 'campaign'"],
		['crossing.facts', "update crossing set facts = '{}'"],
		[
			'notice.params',
			"insert into notice (platform, workspace, at, code, params) values ('console', 'console', 1, 'destination-lost', '{')",
		],
		['destination.zone', "update destination set zone = 'Nowhere/At_All'"],
		[
			'memory.value',
			"insert into memory (key, value) values ('hold:https://petition.parliament.uk', '{'), ('clock', '{')",
		],
	])(
		'%s: %s',
		async (column, broken) => {
			await run([
				['/petition record paper 90', 'Recorded'],
				['/petition record paper 150', 'Recorded'],
				['/petition record paper 250', 'Recorded'],
			]);
			breakRows(broken, 'delete from schedule_run');
			await run([
				['/petition list', 'Save the tree'],
				['/petition status stall', 'stall'],
				['/petition record stall 60', 'Recorded'],
				['/petition record stall 400', 'Recorded'],
				['/petition record paper 390', 'Recorded'],
				['/petition status paper', '390'],
				['/petition why paper', 'paper'],
				['/petition history paper', '390'],
				['/petition follow paper every:100', 'paper'],
				['/petition list', 'paper'],
				['/petition unfollow paper', 'paper'],
			]);
			// Pictures are drawn by what the build makes.
			const unwanted = errors().filter(({ msg }) => msg !== 'row unreadable' && msg !== 'picture not drawn');
			expect(unwanted).toEqual([]);
			expect(await command('export')).toMatchObject({ code: 0, said: expect.stringContaining(',390,') });
			expect(await command('export', '--setup')).toMatchObject({ code: 0 });
			const doctor = await command('doctor');
			expect(doctor.said).not.toContain('went wrong');
			if (column.includes('.') && ['petition', 'follow', 'crossing', 'notice'].includes(column.split('.')[0] as string))
				expect(errors().filter(({ msg }) => msg === 'row unreadable').length).toBeGreaterThan(0);
		},
		120_000,
	);

	it('is named by the doctor and by whoever prints what is stored, until it is whole again', async () => {
		await run([['/petition record paper 90', 'Recorded']]);
		breakRows("update follow set rules = 'x' where subject_kind = 'petition'");
		const doctor = await command('doctor');
		expect(doctor.said.replace(/\s+/g, ' ')).toContain(
			'! What is stored in follow.rules, row 2, cannot be read. Follow it there anew',
		);
		expect(doctor.code).toBe(0);
		await run([['/petition list', 'paper']]);
		expect((await command('doctor')).said).not.toContain('follow.rules');
	});
});

describe('a file without a byte', () => {
	// SQLite takes a single byte for none, too.
	describe.each(['', 'x'])('%j', (bytes) => {
		beforeEach(() => {
			mkdirSync(join(folder, 'data'));
			writeFileSync(database(), bytes);
		});

		it('is begun anew in, which is said in the chat and in the log; what only reads refuses it', async () => {
			expect(await command('export')).toMatchObject({ code: expect.stringContaining('database-empty') });
			const begun = await run([['/petition list', 'paper']]);
			expect(begun.replace(/\s+/g, ' ')).toContain('put your last backup in its place');
			expect(errors()).toMatchObject([{ msg: 'database without a byte: began anew', code: 'database-began-anew' }]);
			expect(await run([['/petition list', 'paper']])).not.toContain('last backup');
		});

		it('is found by the doctor', async () => {
			const { said, code } = await command('doctor');
			expect([code, said.replace(/\s+/g, ' ')]).toEqual([
				0,
				expect.stringContaining('put your last backup in its place'),
			]);
		});
	});
});

describe('a file that was cut', () => {
	it.each([99, 100, 600, 4_096, 20_000])('after %d bytes is named, and left as it was', async (bytes) => {
		await run([['/petition record paper 90', 'Recorded']]);
		writeFileSync(database(), readFileSync(database()).subarray(0, bytes));
		const before = readFileSync(database());
		const started = start([], {
			...{ input: new PassThrough().end(), output: new PassThrough().resume(), variables, folder },
			...{ asked: new Promise(() => {}), errorsAreSeen: false },
		} as unknown as Process);
		await expect(started).rejects.toMatchObject({
			fault: { code: expect.stringMatching(/^(not-a-database|database-damaged)$/) },
		});
		expect(readFileSync(database()).equals(before)).toBe(true);
		expect((await command('doctor')).code).toBe(1);
	});
});
