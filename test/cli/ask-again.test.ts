import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { Process } from '../../src/app/process.js';
import { runCommandLine } from '../../src/cli/index.js';
import { createGate } from '../../src/sources/gate.js';
import { sourceOf } from '../../src/sources/index.js';
import { openStore } from '../../src/store/database.js';

/*
 * `milepost doctor --ask-again <platform>` as it is typed, beside a running Milepost.
 */

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

/** A database in which Change.org has refused three times in a row, open in a running bot, and a shell beside it. */
async function refused() {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-ask-'));
	closing.push(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, 'milepost.yaml'), 'sources: { change-org: { enabled: true } }\n');
	const now = Date.now();
	const { store, close } = await openStore({ file: join(folder, 'milepost.db'), mode: 'bot', now: () => now });
	closing.push(close);
	const add = (platform: string, nextReadAt: number | null) =>
		store.petitions.add({ ref: { platform, id: platform }, title: platform, url: null, createdAt: 0, nextReadAt });
	const ended = await add('change-org', null);
	const other = await add('uk-parliament', now + 1_000_000);
	const failure = { at: now, kind: 'refused', detail: 'HTTP 403', stopped: true, missing: null };
	await store.health.fail(ended.id, failure);
	const hold = (platform: string) => JSON.stringify({ platform, since: now, until: null, refusals: 3, status: 403 });
	await store.memory.set('hold:www.change.org', hold('change-org'));
	await store.memory.set('hold:petition.parliament.uk', hold('uk-parliament'));
	const type = async (line: string) => {
		const output = new PassThrough();
		let said = '';
		output.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
		const variables = { MILEPOST_DATA: folder, NO_COLOR: '1' };
		const [, ...words] = line.split(' ');
		const shell = { output: Object.assign(output, { columns: 200 }), variables, folder } as unknown as Process;
		const code = await runCommandLine(words, shell);
		return { code, said: said.replace(/\s+/g, ' ') };
	};
	return { store, ended: ended.id, other: other.id, type };
}

it('ends the refusal of that platform and no other, says so, and a running gate notices', async () => {
	const { store, ended, other, type } = await refused();
	const gate = createGate({
		clock: { now: Date.now },
		memory: store.memory,
		source: sourceOf,
		report: () => {},
	});
	await gate.load();
	const ask = () => gate.enter('www.change.org', { budget: { platform: 'change-org', further: false } }, false).kind;
	expect(ask()).toBe('held');
	const before = await type('milepost doctor');
	expect(before.code).toBe(1);
	expect(before.said).toContain('milepost doctor --ask-again change-org');
	const { said } = await type('milepost doctor --ask-again change-org');
	expect(said).toContain('Change.org is asked again from now on: 1 petition');
	expect([...(await store.memory.list('hold:')).keys()]).toEqual(['hold:petition.parliament.uk']);
	expect((await store.petitions.get(ended))?.nextReadAt).toBeLessThanOrEqual(Date.now());
	expect((await store.petitions.get(other))?.nextReadAt).toBeGreaterThan(Date.now());
	expect(said).not.toContain('--ask-again change-org');
	await gate.load();
	expect(ask()).toBe('entered');
});

it.each(['Change.org', 'manual', 'nowhere'])('names what may be typed instead of %s', async (platform) => {
	const { store, type } = await refused();
	await expect(type(`milepost doctor --ask-again ${platform}`)).rejects.toMatchObject({
		fault: { code: 'cli-no-source', params: { platform } },
	});
	expect((await store.memory.list('hold:')).size).toBe(2);
});
