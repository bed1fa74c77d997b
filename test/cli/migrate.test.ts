import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Io } from '../../src/app/io.js';
import { migrateCommand } from '../../src/cli/migrate.js';
import { connect } from '../../src/store/connection.js';
import { openStore } from '../../src/store/database.js';

let folder: string;
let lines: string[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-migrate-'));
	lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function io(): Io {
	const out = (line: string) => void lines.push(line);
	const variables = { MILEPOST_DATA: folder, DISCORD_TOKEN: 'x.y.z' };
	return { out, err: out, variables, folder, now: 1_000, zone: 'UTC', width: 1_000, colour: false };
}

const file = () => join(folder, 'milepost.db');

it('makes the tables, says so, and the same again changes nothing', async () => {
	expect(await migrateCommand([], io())).toBe(0);
	expect(lines.join('\n')).toContain(`The tables in ${file()} are up to date.`);
	expect(await migrateCommand([], io())).toBe(0);
	const { store, close } = await openStore({ file: file(), mode: 'read-only', now: () => 1_000 });
	expect(await store.petitions.count()).toBe(0);
	await close();
	expect(readdirSync(folder)).not.toContainEqual(expect.stringContaining('.backup'));
});

it('does nothing beside a running bot, and says whose it is', async () => {
	const bot = await openStore({ file: file(), mode: 'bot', now: () => 1_000 });
	await expect(migrateCommand([], io())).rejects.toThrow('database-in-use');
	await bot.close();
});

it('asks where to, where something is to be replaced', async () => {
	await expect(migrateCommand(['--replace'], io())).rejects.toThrow('cli-migrate-to');
	await expect(migrateCommand(['--to', ''], io())).rejects.toThrow('cli-migrate-to');
	expect(() => connect({ file: file(), readOnly: true, patience: 0 })).toThrow();
});
