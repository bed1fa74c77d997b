import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFigure, quantile } from './figure.js';

/*
 * Cold start of the program as it is published to its first answer in the console, and its resident memory then, beside an empty
 * script that imports the same packages. The start includes the replay of the whole recorded story: it is what a
 * person waits for who pipes a question into a fresh clone.
 */

const root = process.cwd();
const runs = 5;

interface Run {
	readonly ms: number;
	readonly megabytes: number;
}

/** Starts a program, writes to it, and stops the clock when it says `until`. */
function run(args: readonly string[], typed: string, until: string): Promise<Run> {
	const data = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
	return new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(process.execPath, args, {
			cwd: data,
			env: { ...process.env, MILEPOST_DATA: data, MILEPOST_LOG: 'error' },
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		let said = '';
		child.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (!said.includes(until)) return;
			const ms = performance.now() - started;
			const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
			const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
			said = '';
			child.kill('SIGKILL');
			rmSync(data, { recursive: true, force: true });
			resolve({ ms, megabytes });
		});
		child.once('error', reject);
		child.stdin.write(typed);
	});
}

const program = join(root, 'bundle/main.js');
execFileSync(join(root, 'node_modules/.bin/rolldown'), ['-c'], { cwd: root, stdio: 'ignore' });
const packages = ['kysely', 'libsql', 'node-cron', 'pino', 'temporal-polyfill', 'undici', 'yaml', 'zod'];
const resolved = packages.map((name) => `import ${JSON.stringify(import.meta.resolve(name))};`).join('\n');
const empty = `data:text/javascript,${encodeURIComponent(`${resolved}\nconsole.log('ready');setInterval(()=>{},1e6)`)}`;

const measured: Run[] = [];
const floor: Run[] = [];
for (let i = 0; i <= runs; i++) {
	const mine = await run([program], '/petition help\n', '/petition help\n');
	const bare = await run(['--input-type=module', '--eval', `await import(${JSON.stringify(empty)})`], '', 'ready');
	// The first of each only warms the disk.
	if (i > 0) {
		measured.push(mine);
		floor.push(bare);
	}
}
const median = (of: readonly Run[], figure: keyof Run) =>
	quantile(
		of.map((each) => each[figure]),
		0.5,
	);

printFigure({
	name: 'cold start to the first answer in the console',
	measured: median(measured, 'ms') / 1000,
	unit: 's',
	most: 1,
	floor: median(floor, 'ms') / 1000,
	floorIs: 'an empty script with the same imports',
});
printFigure({
	name: 'resident memory then, above that script',
	measured: median(measured, 'megabytes') - median(floor, 'megabytes'),
	unit: 'MB',
	most: 30,
	floor: median(floor, 'megabytes'),
	floorIs: 'that script by itself',
});
