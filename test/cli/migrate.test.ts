import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/app/io.js';
import { backupCommand } from '../../src/cli/backup.js';
import { exportCommand } from '../../src/cli/export.js';
import { migrateCommand } from '../../src/cli/migrate.js';
import { FaultError } from '../../src/domain/fault.js';
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

describe('where nothing is configured, as the tokens are elsewhere', () => {
	const bare = (data = folder): Io => ({ ...io(), variables: { MILEPOST_DATA: data } });
	const kept = join('elsewhere', 'kept.db');
	/** A database with a petition in it. */
	async function filled(path: string): Promise<void> {
		const { store, close } = await openStore({ file: path, mode: 'bot', now: () => 1_000 });
		const ref = { platform: 'uk-parliament', id: '1' };
		await store.petitions.add({ ref, title: 'The hall', url: null, createdAt: 0, nextReadAt: null });
		await close();
	}
	async function petitionsIn(path: string): Promise<number> {
		const { store, close } = await openStore({ file: path, mode: 'read-only', now: () => 1_000 });
		const count = await store.petitions.count();
		await close();
		return count;
	}

	it('it is about the database that is there, and not about that of a replay', async () => {
		await filled(file());
		const replay = await openStore({ file: join(folder, 'replay.db'), mode: 'bot', now: () => 1_000 });
		await replay.close();
		expect(await backupCommand(['copy.db'], bare())).toBe(0);
		expect(await petitionsIn(join(folder, 'copy.db'))).toBe(1);
		mkdirSync(join(folder, 'elsewhere'));
		expect(await migrateCommand(['--to', kept], bare())).toBe(0);
		expect(await petitionsIn(join(folder, kept))).toBe(1);
	});

	it('what is kept is replaced neither by the database of a replay nor by one that is not there', async () => {
		mkdirSync(join(folder, 'elsewhere'));
		await filled(join(folder, kept));
		const replay = await openStore({ file: join(folder, 'replay.db'), mode: 'bot', now: () => 1_000 });
		await replay.close();
		for (const shell of [bare(), io()]) {
			await expect(migrateCommand(['--to', kept, '--replace'], shell)).rejects.toThrow('database-missing');
		}
		expect(await petitionsIn(join(folder, kept))).toBe(1);
		await expect(backupCommand(['copy.db'], io())).rejects.toThrow('database-missing');
	});

	it('where there is none a copy names the one that a bot would keep, and makes none', async () => {
		const missing = new FaultError('database-missing', { file: file() });
		await expect(backupCommand(['copy.db'], bare())).rejects.toEqual(missing);
		await expect(exportCommand([], bare())).rejects.toEqual(missing);
		expect(readdirSync(folder)).toEqual([]);
	});

	it('nor by an empty one', async () => {
		mkdirSync(join(folder, 'elsewhere'));
		await filled(join(folder, kept));
		await (await openStore({ file: file(), mode: 'bot', now: () => 1_000 })).close();
		await expect(migrateCommand(['--to', kept, '--replace'], bare())).rejects.toThrow('migrate-nothing');
		expect(await petitionsIn(join(folder, kept))).toBe(1);
	});
});
