import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { holdCommand, releaseCommand } from '../../src/cli/hold.js';
import { holdsIn } from '../../src/outbox/emergency.js';
import { openStore } from '../../src/store/database.js';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('holds and releases everything, a chat or a petition, beside a running bot', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-hold-'));
	folders.push(folder);
	const variables = { MILEPOST_DATA: folder };
	const now = () => 1_000;
	const file = readSetup(variables, folder).database;
	const { store, close } = await openStore({ file, mode: 'bot', now });
	const ref = { platform: 'manual', id: 'hall' };
	const { id } = await store.petitions.add({ ref, title: 'The hall', url: null, createdAt: 0, nextReadAt: null });
	const lines: string[] = [];
	const out = (line: string) => void lines.push(line);
	const io: Io = { out, err: out, variables, folder, now: 1_000, zone: 'UTC', width: 400, colour: false };
	const scopes = async () => (await holdsIn(store.memory)).map(({ scope }) => scope);

	expect(await holdCommand([], io)).toBe(0);
	await holdCommand(['discord'], io);
	await holdCommand(['manual:hall'], io);
	expect(lines.join('\n')).toContain('Held: nothing of The hall is posted until you release it.');
	expect(await scopes()).toEqual([
		{ kind: 'all' },
		{ kind: 'petition', petition: id },
		{ kind: 'platform', platform: 'discord' },
	]);
	await releaseCommand(['discord'], io);
	expect(await scopes()).toEqual([{ kind: 'all' }, { kind: 'petition', petition: id }]);
	await releaseCommand([], io);
	expect(await scopes()).toEqual([]);
	// As of a variable that is not set.
	for (const words of [[''], [' '], ['', '']]) {
		await expect(holdCommand(words, io)).rejects.toMatchObject({ fault: { code: 'cli-hold' } });
		await expect(releaseCommand(words, io)).rejects.toMatchObject({ fault: { code: 'cli-hold' } });
	}
	expect(await scopes()).toEqual([]);
	await expect(holdCommand(['teams'], io)).rejects.toMatchObject({ fault: { code: 'cli-hold' } });
	await close();
});
