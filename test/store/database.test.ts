import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { type OpenStore, openStore, type StoreOptions } from '../../src/store/database.js';
import { addPetition, at } from '../contract/store-build.js';
import { otherProcess, temporaryFolder } from './place.js';

const open = (file: string, options: Partial<StoreOptions> = {}): Promise<OpenStore> =>
	openStore({ file, mode: 'bot', now: () => at, ...options });

async function withPetition(file: string): Promise<void> {
	const { store, close } = await open(file);
	await addPetition(store);
	await close();
}

const fault = (code: string, params: Record<string, unknown>) =>
	expect.objectContaining({ fault: { code, params: expect.objectContaining(params) } });

describe('a database file', () => {
	it('is made with its folder, and keeps what was stored', async () => {
		const file = join(temporaryFolder(), 'new', 'milepost.db');
		await withPetition(file);
		const { store, close } = await open(file);
		expect(await store.petitions.count()).toBe(1);
		await close();
	});

	it('holds everything itself once it is closed', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		await withPetition(file);
		expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0);
	});

	it('commits to the disk, through a write-ahead log', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const { close } = await open(file);
		expect(new Libsql(file).pragma('journal_mode', { simple: true })).toMatchObject({ journal_mode: 'wal' });
		await close();
	});

	it('is written by tools beside the bot', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const bot = await open(file);
		const tool = await open(file, { mode: 'tool' });
		await addPetition(tool.store);
		expect(await bot.store.petitions.count()).toBe(1);
		await addPetition(bot.store, 'another');
		expect(await tool.store.petitions.count()).toBe(2);
		await tool.close();
		await bot.close();
	});

	it('is read, and not written, in read-only mode', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		await withPetition(file);
		const { store, close } = await open(file, { mode: 'read-only' });
		expect(await store.petitions.count()).toBe(1);
		const read_only = fault('database-read-only', { file });
		await expect(addPetition(store, 'more')).rejects.toEqual(read_only);
		await expect(store.transaction(async (tx) => addPetition(tx, 'more'))).rejects.toEqual(read_only);
		await close();
	});
});

describe('faults of a file', () => {
	it('missing, where it may not be made', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		await expect(open(file, { mode: 'read-only' })).rejects.toEqual(fault('database-missing', { file }));
		expect(existsSync(file)).toBe(false);
	});

	it.each(['bot', 'tool', 'read-only'] as const)('not a database (%s)', async (mode) => {
		const file = join(temporaryFolder(), 'milepost.db');
		writeFileSync(file, 'petition,time,count\n'.repeat(1_000));
		await expect(open(file, { mode })).rejects.toEqual(fault('not-a-database', { file }));
		expect(statSync(file).size).toBe(20_000);
	});

	it('a database of another program, which is left as it was', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const other = new Libsql(file);
		other.exec('create table theirs (a)');
		await expect(open(file)).rejects.toEqual(fault('not-a-database', { file }));
		expect(other.prepare('select name from sqlite_master').all([])).toEqual([{ name: 'theirs' }]);
		expect(other.pragma('journal_mode', { simple: true })).toMatchObject({ journal_mode: 'delete' });
		other.close();
	});

	it.each(['bot', 'tool', 'read-only'] as const)('newer than the program (%s)', async (mode) => {
		const file = join(temporaryFolder(), 'milepost.db');
		await withPetition(file);
		const raw = new Libsql(file);
		raw.exec('pragma user_version = 99');
		raw.close();
		const newer = fault('database-newer', { file, version: 99 });
		await expect(open(file, { mode })).rejects.toEqual(newer);
	});

	it('older than the program, where it may not be changed', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		copyFileSync(join(import.meta.dirname, '../upgrade/0.1.0/live.db'), file);
		await expect(open(file, { mode: 'read-only' })).rejects.toEqual(fault('database-older', { file }));
	});

	it('a folder, or in a place that is no folder', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'milepost.db'));
		writeFileSync(join(folder, 'file'), '');
		const unreachable = expect.objectContaining({ fault: expect.objectContaining({ code: 'database-unreachable' }) });
		await expect(open(join(folder, 'milepost.db'))).rejects.toEqual(unreachable);
		await expect(open(join(folder, 'file', 'milepost.db'))).rejects.toEqual(unreachable);
	});

	it('locked by another process: nothing is lost, and it goes on when the lock is gone', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const { store, close } = await open(file, { patience: 50 });
		const other = await otherProcess(file, ['begin immediate']);
		const locked = fault('database-locked', { file });
		await expect(addPetition(store)).rejects.toEqual(locked);
		await expect(store.transaction(async () => {})).rejects.toEqual(locked);
		expect(await store.petitions.count()).toBe(0);
		other.stdin?.write('go');
		other.kill('SIGKILL');
		await new Promise((resolve) => other.once('exit', resolve));
		await addPetition(store);
		expect(await store.petitions.count()).toBe(1);
		await close();
	});

	it('locked for a while: what the other one wrote meanwhile does not stand in our way', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const { store, close } = await open(file, { patience: 0 });
		const { id } = await addPetition(store);
		const other = new Libsql(file);
		other.exec('begin immediate');
		await expect(addPetition(store, 'more')).rejects.toThrow('database-locked');
		await expect(store.transaction(async () => {})).rejects.toThrow('database-locked');
		expect((await store.petitions.get(id))?.title).toBe('petition 1');
		other.exec("update petition set title = 'theirs'");
		other.exec('commit');
		expect((await store.petitions.get(id))?.title).toBe('theirs');
		await addPetition(store, 'more');
		await store.transaction(async (tx) => addPetition(tx, 'even more'));
		other.exec('begin immediate');
		other.exec('rollback');
		other.close();
		expect(await store.petitions.count()).toBe(3);
		await close();
	});

	it.skipIf(process.platform === 'win32')('that this user may not write', async () => {
		const folder = temporaryFolder();
		const file = join(folder, 'milepost.db');
		await withPetition(file);
		await asSomebodyElse(folder, async () => {
			const refused = { fault: { code: expect.stringMatching(/^database-(read-only|unreachable)$/) } };
			await expect(open(file)).rejects.toMatchObject(refused);
			await expect(open(file, { mode: 'tool' }).then(({ store }) => addPetition(store))).rejects.toMatchObject(refused);
		});
	});

	it('gives everything back after each: the right file opens afterwards', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		await withPetition(file);
		const raw = new Libsql(file);
		raw.exec('pragma user_version = 99');
		await expect(open(file)).rejects.toThrow('database-newer');
		raw.exec('pragma user_version = 1');
		raw.close();
		const { close } = await open(file);
		await close();
	});
});

describe('a backup', () => {
	it('is a whole database by itself', async () => {
		const folder = temporaryFolder();
		const { store, backup, close } = await open(join(folder, 'milepost.db'));
		await addPetition(store);
		await backup(join(folder, 'copy.db'));
		await addPetition(store, 'later');
		await close();
		const copy = await open(join(folder, 'copy.db'));
		expect(await copy.store.petitions.count()).toBe(1);
		expect(await copy.check()).toBeNull();
		await copy.close();
		expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
	});

	it('replaces nothing', async () => {
		const folder = temporaryFolder();
		const { backup, close } = await open(join(folder, 'milepost.db'));
		writeFileSync(join(folder, 'copy.db'), 'mine');
		const exists = fault('backup-exists', { file: join(folder, 'copy.db') });
		await expect(backup(join(folder, 'copy.db'))).rejects.toEqual(exists);
		await close();
	});

	it('that cannot be written says which place it is about', async () => {
		const folder = temporaryFolder();
		const { backup, close } = await open(join(folder, 'milepost.db'));
		const file = join(folder, 'nowhere', 'copy.db');
		await expect(backup(file)).rejects.toEqual(fault('database-unreachable', { file }));
		await close();
	});
});

describe('a check', () => {
	it('finds nothing in a sound database', async () => {
		const { check, close } = await open(':memory:');
		expect(await check()).toBeNull();
		await close();
	});

	it('finds a page that was overwritten', async () => {
		const file = join(temporaryFolder(), 'milepost.db');
		const { store, close } = await open(file);
		for (let i = 0; i < 300; i++) await addPetition(store, `petition number ${i}`);
		await close();
		const bytes = new Uint8Array(statSync(file).size).fill(0xff);
		const { openSync, writeSync, closeSync } = await import('node:fs');
		const handle = openSync(file, 'r+');
		writeSync(handle, bytes, 0, 20_000, 16_384);
		closeSync(handle);
		const damaged = await open(file, { mode: 'tool' });
		expect(await damaged.check()).toEqual({ code: 'database-damaged', params: { file } });
		await damaged.close();
	});
});

/** Runs `work` as a user to whom the folder is closed for writing; root would be let in everywhere. */
async function asSomebodyElse(folder: string, work: () => Promise<void>): Promise<void> {
	const { chmodSync } = await import('node:fs');
	for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
	chmodSync(folder, 0o555);
	const me = process.geteuid?.() ?? 0;
	if (me === 0) process.seteuid?.(65_534);
	try {
		await work();
	} finally {
		if (me === 0) process.seteuid?.(me);
		chmodSync(folder, 0o755);
	}
}
