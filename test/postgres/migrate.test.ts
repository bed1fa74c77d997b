import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyDetails } from '../../src/app/copies.js';
import type { Io } from '../../src/app/io.js';
import { backupCommand } from '../../src/cli/backup.js';
import { doctorCommand } from '../../src/cli/doctor/index.js';
import { exportCommand } from '../../src/cli/export.js';
import { migrateCommand } from '../../src/cli/migrate.js';
import type { Store } from '../../src/ports/store/index.js';
import { connect } from '../../src/store/connection.js';
import { openStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { tableKeys, tableNames } from '../../src/store/table-keys.js';
import { addCrossing, addDestination, addPetition, at, follow, newPost, snapshot } from '../contract/store-build.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

let folder: string;
let lines: string[];
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-migrate-'));
	lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first = () => join(folder, 'milepost.db');

/** The command line; with an address, Milepost works on that server. */
function io(url?: string): Io {
	const out = (line: string) => void lines.push(line);
	// A chat is configured: without one the recorded story is played, from a database of its own.
	const variables = {
		MILEPOST_DATA: folder,
		DISCORD_TOKEN: 'x.y.z',
		...(url === undefined ? {} : { DATABASE_URL: url }),
	};
	return { out, err: out, variables, folder, now: at, zone: 'UTC', width: 1_000, colour: false };
}

/** Something in every table: more readings than a page, a text with everything, numbers with a fraction, gaps in ids. */
async function fill(store: Store): Promise<void> {
	const { id } = await addPetition(store, 'ünï "\\ \u0001 😀');
	const gone = await addPetition(store, 'gone');
	await store.petitions.update(id, { snapshot, checkedAt: at, nextReadAt: at + 1 });
	await store.petitions.addAlias(id, 'Ávery');
	await store.transaction(async (tx) => {
		for (let i = 0; i < 2_100; i++) await tx.readings.keep(id, { at: at + i, count: i, kind: 'exact' });
	});
	const events = [{ title: 'E', at, dayKnown: true, zone: 'UTC', url: null }];
	await store.campaigns.save({ name: 'c', title: 'C', members: [id, gone.id], events, origin: 'chat' });
	const place = await addDestination(store);
	await store.follows.save(follow(place.id, { kind: 'petition', id }));
	await store.follows.setUnfollowed({ destination: place.id, subject: { kind: 'petition', id: gone.id } }, true);
	const crossing = await addCrossing(store, { kind: 'petition', id }, 'threshold:1');
	await store.posts.add(newPost(place.id, 'one', [crossing]));
	await store.retractions.add({ crossing } as never, 'why', at).catch(() => {});
	await store.workspaces.set('console', 'w', { managersChannel: '#m' });
	await store.workspaces.addNotice('console', 'w', { at, code: 'source-recovered', params: {} } as never);
	await store.schedule.claim('outages', at);
	await store.health.fail(id, { at, kind: 'gone', detail: 'd', stopped: false, missing: null });
	await store.memory.set('key', 'value');
	await store.audit.add({ at, who: 'w', what: 'x', detail: 'd', platform: 'console', workspace: 'w', channel: 'c' });
	const memory = { signatures: 0.1 + 0.2, exposure: 1 / 3 };
	const memories = [memory, memory, memory, memory] as const;
	await store.outlooks.remember(id, {
		...{ model: 'milepost-2', firstAt: at, firstCount: 1, at, count: 2, memories, rises: 1e-9, corrections: 0 },
	});
}

async function rowsOfFile(file: string): Promise<Record<string, unknown>> {
	const connection = connect({ file, readOnly: true, patience: 0 });
	try {
		return Object.fromEntries(
			tableNames.map((table) => [
				table,
				connection.run(`select * from ${table} order by ${tableKeys[table].join(', ')}`).rows,
			]),
		);
	} finally {
		connection.close();
	}
}

describePostgres('milepost migrate', () => {
	it('copies everything to a server and back: every row, and the numbers given out stay given out', async () => {
		const filled = await openStore({ file: first(), mode: 'bot', now: () => at });
		await fill(filled.store);
		const last = await addCrossing(filled.store, { kind: 'campaign', id: 1 }, 'count:2');
		await filled.close();
		const raw = connect({ file: first(), readOnly: false, patience: 0 });
		raw.exec(`delete from crossing where id = ${last}`);
		raw.close();
		const url = await newDatabase();
		expect(await migrateCommand(['--to', url], io())).toBe(0);
		expect(lines.join(' ')).toMatch(
			/Copied [\d,]+ rows to 127\.0\.0\.1:\d+\/test_\S+, and read them back: .*\([0-9a-f]{16}\)/,
		);
		expect(lines.join(' ')).not.toContain('pa55');

		lines = [];
		expect(await migrateCommand(['--to', url], io())).toBe(0);
		expect(lines.join(' ')).toMatch(/has the same [\d,]+ rows already .*nothing was written/);

		const server = await openServer({ address: addressOf(url), mode: 'bot' });
		expect(await addCrossing(server.store, { kind: 'campaign', id: 1 }, 'count:3')).toBe(last + 1);
		await server.close();
		await expect(migrateCommand(['--to', url], io())).rejects.toThrow('migrate-not-empty');
		expect(await migrateCommand(['--to', url, '--replace'], io())).toBe(0);

		expect(await migrateCommand(['--to', 'back.db'], io(url))).toBe(0);
		expect(await rowsOfFile(join(folder, 'back.db'))).toEqual(await rowsOfFile(first()));
		const back = await openStore({ file: join(folder, 'back.db'), mode: 'bot', now: () => at });
		expect(await addCrossing(back.store, { kind: 'campaign', id: 1 }, 'count:4')).toBe(last + 1);
		await back.close();
	});

	it('is not done while a bot has the file, nor onto itself, nor to nowhere', async () => {
		const url = await newDatabase();
		const bot = await openStore({ file: first(), mode: 'bot', now: () => at });
		await expect(migrateCommand(['--to', url], io())).rejects.toThrow('database-in-use');
		await bot.close();
		await expect(migrateCommand(['--to', 'milepost.db'], io())).rejects.toThrow('migrate-same');
		await expect(migrateCommand(['--to', url], io(url))).rejects.toThrow('migrate-same');
		await expect(migrateCommand(['--to', ''], io())).rejects.toThrow('cli-migrate-to');
		// Named, so that one sees what is wrong with it; its password never is.
		await expect(migrateCommand(['--to', 'postgres://u:pa55@host'], io())).rejects.toThrow('postgres://…@host');
		await expect(migrateCommand(['--to', 'mysql://host/x'], io())).rejects.toThrow('mysql://host/x');
	});

	it('without an address brings the tables of the server up to date, beside copies at work', async () => {
		const url = await newDatabase();
		expect(await migrateCommand([], io(url))).toBe(0);
		expect(lines.join(' ')).toMatch(/The tables in 127\.0\.0\.1:\d+\/test_\S+ are up to date/);
		const server = await openServer({ address: addressOf(url), mode: 'bot' });
		await server.copies?.beat(copyDetails(['post'], 'UTC', []), Date.now());
		expect(await migrateCommand([], io(url))).toBe(0);
		await server.close();
	});

	it('is not done while a copy is at work on the server, which doctor knows', async () => {
		const url = await newDatabase();
		const server = await openServer({ address: addressOf(url), mode: 'bot' });
		try {
			await server.copies?.beat(copyDetails(['post'], 'UTC', []), Date.now());
			const inUse = { fault: { code: 'server-in-use', params: { copies: 1, pid: process.pid } } };
			await (await openStore({ file: first(), mode: 'bot', now: () => at })).close();
			await expect(migrateCommand(['--to', url], io())).rejects.toMatchObject(inUse);
			await expect(migrateCommand(['--to', join(folder, 'back.db')], io(url))).rejects.toMatchObject(inUse);
			expect(await doctorCommand([], io(url))).toBe(1);
			expect(lines.join(' ')).toMatch(/No copy that is at work does this:\s+poll,\s+gateway/);
		} finally {
			await server.close();
		}
	});

	it('leaves a target as it was when something goes wrong on the way', async () => {
		const filled = await openStore({ file: first(), mode: 'bot', now: () => at });
		await fill(filled.store);
		await filled.close();
		const url = await newDatabase();
		await (await openServer({ address: addressOf(url), mode: 'bot' })).close();
		await statement("insert into memory values ('own', '1')", url);
		await statement('alter table outlook_state add constraint never check (count < 0)', url);
		await expect(migrateCommand(['--to', url, '--replace'], io())).rejects.toThrow();
		expect((await statement('select key from memory', url)).rows).toEqual([{ key: 'own' }]);
		expect((await statement('select id from petition', url)).rows).toEqual([]);
	});
});

describePostgres('the command line on a server', () => {
	it('backs everything up to a file while others write, exports, and doctor says where it is', async () => {
		const url = await newDatabase();
		const { store, close } = await openServer({ address: addressOf(url), mode: 'bot' });
		await fill(store);
		expect(await backupCommand(['copy.db'], io(url))).toBe(0);
		await expect(backupCommand(['copy.db'], io(url))).rejects.toThrow('backup-exists');
		const copy = await openStore({ file: join(folder, 'copy.db'), mode: 'read-only', now: () => at });
		expect(await copy.store.petitions.ids()).toEqual(await store.petitions.ids());
		await copy.close();
		lines = [];
		await exportCommand([], io(url));
		expect(lines).toHaveLength(2_101);
		lines = [];
		await close();
		await doctorCommand([], {
			...io(url),
			variables: { MILEPOST_DATA: folder, MILEPOST_CONFIG: '', DATABASE_URL: url },
		});
		lines = [];
		await doctorCommand([], io(`${url}_none`)).catch(() => {});
		expect(lines.join(' ')).toContain('there is no database');
		expect(lines.join(' ')).not.toContain('pa55');
	});
});
