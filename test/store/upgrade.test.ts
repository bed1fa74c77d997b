import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator } from 'kysely';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import { connect } from '../../src/store/connection.js';
import { type OpenStore, openStore, type StoreOptions } from '../../src/store/database.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { claimFile, stampFile } from '../../src/store/identity.js';
import { firstTables } from '../../src/store/migrations/first-tables.js';
import { migrate, tablesVersion } from '../../src/store/migrations/index.js';
import { outlooks } from '../../src/store/migrations/outlooks.js';
import type { Tables } from '../../src/store/tables.js';
import { backUpBefore, type Upgrade } from '../../src/store/upgrade.js';
import { temporaryFolder } from './place.js';

const moment = Date.parse('2026-11-21T17:45:00.500Z');
const firstBackup = 'milepost.db.tables-2.2026-11-21T17-45-00Z.backup';
const backups = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.backup'))
		.sort();

const open = (file: string, options: Partial<StoreOptions> = {}): Promise<OpenStore> =>
	openStore({ file, mode: 'bot', now: () => moment, ...options });

const dbOver = (connection: ReturnType<typeof connect>) => new Kysely<Tables>({ dialect: libsqlDialect(connection) });

/** A database as the second version of the tables had it, with one petition. */
async function older(folder: string): Promise<string> {
	const file = join(folder, 'milepost.db');
	const connection = connect({ file, readOnly: false, patience: 0 });
	claimFile(connection);
	const db = dbOver(connection);
	const provider = { getMigrations: async () => ({ '001-first-tables': firstTables, '002-outlooks': outlooks }) };
	await new Migrator({ db, provider }).migrateToLatest();
	connection.run("insert into petition (platform, external_id, title, created_at) values ('p', '1', 'Older', 1)");
	connection.exec('pragma user_version = 2');
	connection.close();
	return file;
}

function titlesIn(file: string): unknown {
	const raw = new Libsql(file);
	const titles = raw.prepare('select title from petition').all([]);
	const { user_version: version } = raw.prepare('pragma user_version').get([]) as { user_version: number };
	raw.close();
	return { titles, version };
}

describe('an older database', () => {
	it('is copied beside itself before it is brought up to date, and whoever opens it hears where', async () => {
		const folder = temporaryFolder();
		const file = await older(folder);
		const heard: Upgrade[] = [];
		const { store, close } = await open(file, { upgraded: (upgrade) => heard.push(upgrade) });
		expect(await store.petitions.count()).toBe(1);
		await close();
		expect(heard).toEqual([{ from: 2, to: tablesVersion, backup: join(folder, firstBackup) }]);
		expect(backups(folder)).toEqual([firstBackup]);
		expect(titlesIn(join(folder, firstBackup))).toEqual({ titles: [{ title: 'Older' }], version: 2 });
		expect(titlesIn(file)).toEqual({ titles: [{ title: 'Older' }], version: tablesVersion });
	});

	it('is copied for a tool, too', async () => {
		const folder = temporaryFolder();
		const { close } = await open(await older(folder), { mode: 'tool' });
		await close();
		expect(backups(folder)).toEqual([firstBackup]);
	});

	it('keeps the two newest copies of its own, and every other file', async () => {
		const folder = temporaryFolder();
		const file = await older(folder);
		const others = ['milepost.db.mine.backup', 'replay.db.tables-1.2020-01-01T00-00-00Z.backup'];
		const own = ['2026-01-01', '2026-03-01', '2026-02-01'].map((day) => `milepost.db.tables-1.${day}T00-00-00Z.backup`);
		for (const name of [...others, ...own]) writeFileSync(join(folder, name), name);
		const { close } = await open(file);
		await close();
		expect(backups(folder)).toEqual([...others, firstBackup, own[1]].sort());
	});

	it('never writes over a copy of the same second', async () => {
		const folder = temporaryFolder();
		const file = await older(folder);
		writeFileSync(join(folder, firstBackup), 'there already');
		const { close } = await open(file);
		await close();
		expect(readFileSync(join(folder, firstBackup), 'utf8')).toBe('there already');
		expect(backups(folder)).toEqual(['milepost.db.tables-2.2026-11-21T17-45-00Z-2.backup', firstBackup]);
	});

	it('stays as it was where the copy cannot be written, and can still be upgraded later', async () => {
		const folder = temporaryFolder();
		const file = await older(folder);
		const bytes = readFileSync(file);
		mkdirSync(join(folder, `${firstBackup}.part`, 'in the way'), { recursive: true });
		await expect(open(file)).rejects.toMatchObject({
			fault: { code: 'upgrade-not-backed-up', params: { file, copy: join(folder, firstBackup), reason: 'closed' } },
		});
		expect(readFileSync(file).equals(bytes)).toBe(true);
		expect(backups(folder)).toEqual([]);
		const { close } = await open(file, { now: () => moment + 60_000 });
		await close();
		expect(backups(folder)).toHaveLength(1);
	});

	it.each([
		['disk-full', 'upgrade-not-backed-up', 'full'],
		['database-unreachable', 'upgrade-not-backed-up', 'closed'],
		['database-damaged', 'database-damaged', undefined],
	] as const)('whose copy fails with %s says %s', async (code, said, reason) => {
		const folder = temporaryFolder();
		const file = await older(folder);
		const connection = connect({ file, readOnly: false, patience: 0 });
		const fails = async (_: unknown, path: string) => {
			throw new FaultError(code, { file: path });
		};
		const failing = backUpBefore(dbOver(connection), file, 2, moment, fails);
		const params = expect.objectContaining({ file, ...(reason === undefined ? {} : { reason }) });
		await expect(failing).rejects.toMatchObject({ fault: { code: said, params } });
		connection.close();
	});

	it('whose upgrade fails half-way is left whole, as it was', async () => {
		const folder = temporaryFolder();
		const file = await older(folder);
		const connection = connect({ file, readOnly: false, patience: 0 });
		// In the way of the fourth step: what the third one did must be gone again.
		connection.exec('create index workspace_left on workspace (workspace)');
		const outline = () => connection.run('select name, sql from sqlite_master order by name').rows;
		const before = outline();
		await expect(migrate(dbOver(connection), stampFile)).rejects.toThrow();
		expect(outline()).toEqual(before);
		expect(connection.value('pragma user_version')).toBe(2);
		connection.close();
	});
});

it('every step of the tables has the number of its place: they are taken by name, and remembered by it', async () => {
	const connection = connect({ file: ':memory:', readOnly: false, patience: 0 });
	await migrate(dbOver(connection), stampFile);
	const taken = connection.run('select name from kysely_migration order by name').rows.map(({ name }) => String(name));
	expect(taken.map((name) => Number(name.slice(0, 3)))).toEqual(taken.map((_, i) => i + 1));
	connection.close();
});

describe('no copy is made', () => {
	it('of a new database, of one that is up to date, nor of one that begins anew', async () => {
		const folder = temporaryFolder();
		const file = join(folder, 'milepost.db');
		for (const fresh of [false, false, true]) {
			const { close } = await open(file, { fresh });
			await close();
		}
		const replayed = await older(temporaryFolder());
		const { close } = await open(replayed, { fresh: true });
		await close();
		expect(backups(folder)).toEqual([]);
		expect(existsSync(`${replayed}.tables-2.2026-11-21T17-45-00Z.backup`)).toBe(false);
	});

	it('of one in memory', async () => {
		const heard: Upgrade[] = [];
		const { close } = await open(':memory:', { upgraded: (upgrade) => heard.push(upgrade) });
		await close();
		expect(heard).toEqual([]);
	});
});
