import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readableStack } from '../../src/monitoring/stack.js';

/* What is published, built and unpacked as npm does it, in an empty folder. */

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'milepost-packed-'));
const unpacked = join(place, 'package');
const { bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const program = join(unpacked, bin.milepost);

beforeAll(() => {
	execFileSync(join(root, 'node_modules/.bin/rolldown'), ['-c'], { cwd: root, stdio: 'ignore' });
	execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', place], { cwd: root });
	execFileSync('tar', ['-xzf', join(place, `milepost-${version}.tgz`), '-C', place]);
	symlinkSync(join(root, 'node_modules'), join(unpacked, 'node_modules'));
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function empty(): string {
	return mkdtempSync(join(place, 'empty-'));
}

function milepost(args: readonly string[], cwd = empty()): string {
	return execFileSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', timeout: 60_000 });
}

/** Loaded by whoever asks for it: with a console alone, and no question of law, none of it is there. */
const loadedWhenAsked = [
	'src/clemency/read/read-question.ts',
	'src/clemency/answer/answer.ts',
	'src/clemency/law/index.ts',
	'src/chat/discord/create.ts',
	'src/chat/slack/create.ts',
	'src/engine/graphile.ts',
	'src/store/postgres/open.ts',
	'src/pictures/draw.ts',
	'src/monitoring/health.ts',
	'src/monitoring/open-telemetry.ts',
];

/** Starts the program, waits for an answer in the console, and asks it to end. */
async function startAndStop(cwd: string, options: readonly string[] = [], variables: NodeJS.ProcessEnv = {}) {
	const child = spawn(process.execPath, [...options, program, 'start'], {
		cwd,
		env: { ...process.env, MILEPOST_DATA: cwd, ...variables },
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	let said = '';
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const answered = new Promise<void>((resolve) =>
		child.stdout.on('data', (piece) => {
			said += piece;
			if (said.includes('/petition follow')) resolve();
		}),
	);
	child.stdin.write('/petition help\n');
	await Promise.race([answered, ended]);
	expect(said).toContain('/petition follow');
	child.kill('SIGTERM');
	expect(await ended).toBe(0);
}

describe('the packed program', () => {
	it('says what it can do, and answers from the data that come with it', () => {
		expect(milepost(['--help'])).toContain('start [--resume]');
		const told = milepost(['simulate', join(root, 'config/recorded/avery.csv'), '--json'])
			.trim()
			.split('\n');
		expect(told.map((line) => JSON.parse(line)).length).toBeGreaterThan(5);
	}, 120_000);

	it('starts in an empty folder, answers in the console, and ends when it is asked to', async () => {
		const cwd = empty();
		await startAndStop(cwd);
		expect(readdirSync(cwd)).toContain('replay.db');
	}, 120_000);

	it('is loaded after the heap was told its size, compiles later once it is, and loads what is asked for when it is', async () => {
		const cwd = empty();
		writeFileSync(join(cwd, 'milepost.yaml'), 'petitions:\n  hall: { address: \'manual:"A hall"\', title: A hall }\n');
		const log = join(cwd, 'log');
		await startAndStop(cwd, ['--import', join(import.meta.dirname, 'told-and-loaded.mjs')], { TOLD_AND_LOADED: log });
		const lines = readFileSync(log, 'utf8').trim().split('\n');
		const at = (line: string) => lines.findIndex((each) => each.startsWith(line));
		const bundled = (some: readonly string[]) => some.filter((line) => line.includes('/package/bundle/'));

		const sized = at('--semi-space-growth-factor=');
		expect(sized).toBeGreaterThanOrEqual(0);
		expect(bundled(lines.slice(0, sized)).length).toBeLessThanOrEqual(3);
		expect(lines.slice(0, sized).filter((line) => line.includes('/node_modules/'))).toEqual([]);

		const later = at('--interrupt-budget=');
		expect(later).toBeGreaterThan(sized);
		expect(bundled(lines.slice(sized, later)).length).toBeGreaterThan(30);
		expect(bundled(lines.slice(later)).length).toBeLessThan(10);

		const sources = bundled(lines).flatMap((url): readonly string[] => {
			const map = new URL(`${url}.map`);
			return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
		});
		expect(sources.some((source) => source.endsWith('src/app/start.ts'))).toBe(true);
		expect(sources.filter((source) => loadedWhenAsked.some((each) => source.endsWith(each)))).toEqual([]);
	}, 120_000);

	it('draws pictures in its thread', () => {
		const cwd = empty();
		const recorded = join(root, 'config/recorded/avery.csv');
		milepost(
			['outlook', recorded, '--petition', 'wtp-avery', '--at', '2016-01-05T00:00:00Z', '--picture', 'way.png'],
			cwd,
		);
		expect(readFileSync(join(cwd, 'way.png')).subarray(1, 4).toString()).toBe('PNG');
	}, 120_000);
});

describe('its stack traces', () => {
	it('name the files that were written, not the ones they were put into', () => {
		const built = readdirSync(join(unpacked, 'bundle'));
		const chunks = built.filter((name) => name.endsWith('.js'));
		expect(
			chunks.filter(
				(name) => readFileSync(join(unpacked, 'bundle', name)).length > 1_000 && !built.includes(`${name}.map`),
			),
		).toEqual([]);
		const found = chunks.flatMap((name) => {
			const lines = readFileSync(join(unpacked, 'bundle', name), 'utf8').split('\n');
			const line = lines.findIndex((each) => /^\s*async function dispatch\(/.test(each));
			return line === -1 ? [] : [{ name, line: line + 1 }];
		});
		expect(found).toHaveLength(1);
		const [{ name, line } = { name: '', line: 0 }] = found;
		const error = new Error('broken');
		error.stack = `Error: broken\n    at dispatch (file://${join(unpacked, 'bundle', name)}:${line}:1)\n    at node:internal/x:1:1`;
		expect(readableStack(error)).toMatch(
			/at dispatch \(src\/outbox\/dispatch\.ts:\d+:\d+ \(\S+\.js:\d+\)\)\n {4}at node:internal/,
		);
	});

	it('stay as they are where nothing was put together, and of what is no error', () => {
		const error = new Error('here');
		expect(readableStack(error)).toBe(error.stack);
		expect(readableStack('a text')).toBeUndefined();
	});
});
