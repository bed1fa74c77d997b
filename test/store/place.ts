import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, gone afterwards. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-store-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A folder that lies in memory where the machine has one: for tests with thousands of commits, which none of them is about. */
export function quickFolder(): string {
	let folder: string;
	try {
		folder = mkdtempSync('/dev/shm/milepost-');
	} catch {
		return temporaryFolder();
	}
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Another process that runs these statements on a file and then sits there until it is killed. */
export async function otherProcess(file: string, statements: readonly string[]): Promise<ChildProcess> {
	const script = `
		const database = new (require('libsql'))(${JSON.stringify(file)});
		for (const sql of ${JSON.stringify(statements)}) database.exec(sql.replace('$pid', process.pid));
		process.stdout.write('ready');
		process.stdin.resume();
	`;
	const child = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return child;
}
