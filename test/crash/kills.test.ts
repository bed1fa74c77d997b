import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { killAgainAndAgain } from './process/kill.js';

/*
 * The short form of `npm run crash`, which runs nightly: the program as a process, killed again and again beside chats
 * that fail in three answers of ten. It takes real time, some twenty seconds.
 */

const root = join(import.meta.dirname, '../..');

beforeAll(() => {
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	execFileSync(process.execPath, [compiler, '--noCheck', '-p', join(root, 'tsconfig.crash.json')]);
}, 120_000);

it('killed as a process, it tells nothing twice and loses nothing in silence', async () => {
	const seed = 3;
	const entry = join(root, 'dist-crash/test/crash/process/entry.js');
	const { told, repeated, lost, breaches } = await killAgainAndAgain({ seed, kills: 3, entry });
	expect({ seed, repeated, lost, breaches }).toEqual({ seed, repeated: 0, lost: 0, breaches: [] });
	expect(told).toBeGreaterThan(20);
}, 240_000);
