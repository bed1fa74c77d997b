import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { killCopies } from '../crash/process/copies.js';
import { describePostgres } from './place.js';
import { urlOf } from './server.js';

/*
 * The short form of `npm run crash -- --postgres`: three processes on one database, killed, stopped, held up and started
 * again beside chats and a platform that fail. It takes real time, some twenty seconds.
 */

const root = join(import.meta.dirname, '../..');
const folder = 'dist-crash-copies';

describePostgres('three processes that are killed and started at random', () => {
	beforeAll(() => {
		const compiler = join(root, 'node_modules/typescript/bin/tsc');
		const args = ['--noCheck', '-p', join(root, 'tsconfig.crash.json'), '--outDir', join(root, folder)];
		execFileSync(process.execPath, [compiler, ...args]);
	}, 120_000);

	it('tell everything once, and the ledger agrees', async () => {
		const seed = 3;
		const entry = join(root, folder, 'test/crash/process/entry.js');
		const url = urlOf(Number(inject('postgres')), 'postgres');
		const { told, repeated, lost, breaches } = await killCopies({ seed, copies: 3, ms: 7_000, entry, url });
		expect({ seed, repeated, lost, breaches }).toEqual({ seed, repeated: 0, lost: 0, breaches: [] });
		expect(told).toBeGreaterThan(20);
	}, 240_000);
});
