import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Process } from '../../src/app/process.js';
import { start } from '../../src/app/start.js';
import { openStore } from '../../src/store/database.js';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-beside-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said when nothing is configured, through a pipe that ends at once. */
async function said(): Promise<string> {
	const [input, output] = [new PassThrough(), new PassThrough()];
	let text = '';
	output.on('data', (chunk: Buffer) => {
		text += chunk.toString();
	});
	input.end();
	const variables = { MILEPOST_DATA: folder, MILEPOST_LOG: 'silent', NO_COLOR: '1' };
	const asked = new Promise<never>(() => {});
	await start([], { input, output, variables, folder, asked, errorsAreSeen: false } as unknown as Process);
	return text.replaceAll(/\s+/g, ' ');
}

it('whoever lost the tokens is told why the recorded story is replayed, and what is kept stays as it was', async () => {
	expect(await said()).not.toContain('left alone');
	const file = join(folder, 'milepost.db');
	const { store, close } = await openStore({ file, mode: 'bot', now: () => 1 });
	const ref = { platform: 'uk-parliament', id: '1' };
	await store.petitions.add({ ref, title: 'The hall', url: null, createdAt: 0, nextReadAt: null });
	await close();
	const text = await said();
	expect(text).toContain('Neither a token nor milepost.yaml is set, so the recorded story is replayed');
	expect(text).toContain('is left alone');
	const after = await openStore({ file, mode: 'read-only', now: () => 1 });
	expect(await after.store.petitions.count()).toBe(1);
	await after.close();
});
