import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'milepost-interrupt-'));
const file = join(folder, 'long.csv');
const first = Date.UTC(2015, 0, 1) / 1_000;

beforeAll(() => {
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const each of ['package.json', 'tsconfig.json']) copyFileSync(join(root, each), join(folder, each));
	cpSync(join(root, 'config'), join(folder, 'config'), { recursive: true });
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	spawnSync(process.execPath, [compiler, '--noCheck', '-p', root, '--outDir', join(folder, 'dist')]);
	const rows = Array.from({ length: 1_000_000 }, (_, i) => `${first + i * 60},${i}`);
	writeFileSync(file, ['time,count', ...rows].join('\n'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds from Ctrl-C to the end, and how it ended. */
async function interrupted(args: readonly string[], after: number) {
	const child = spawn(process.execPath, [join(folder, 'dist/src/cli.js'), ...args], { stdio: 'ignore' });
	const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
		child.on('exit', (code, signal) => resolve(signal ?? code));
	});
	await sleep(after);
	const before = performance.now();
	child.kill('SIGINT');
	return { how: await ended, took: performance.now() - before };
}

describe('Ctrl-C', () => {
	/** In a shell the end by this signal is exit code 130. */
	it.each([
		['simulate', file],
		['outlook', file, '--threshold', '1000000'],
	])('ends %s at once, while it loads and while it works', async (...args) => {
		for (const after of [200, 500, 800]) {
			const { how, took } = await interrupted(args, after);
			expect(['SIGINT', 130]).toContain(how);
			// Left alone it works for several times as long; a busy machine may keep it waiting for its turn.
			expect(took).toBeLessThan(5_000);
		}
	});
});
