import { afterEach, expect, it } from 'vitest';
import { type Fault, FaultError } from '../../src/domain/fault.js';
import { textOf } from '../../src/render/fault.js';
import { textsFor } from '../../src/render/texts/index.js';
import type { OpenStore } from '../../src/store/database.js';
import { tablesVersion } from '../../src/store/migrations/index.js';
import { openServer, type ServerOptions } from '../../src/store/postgres/open.js';
import { addPetition } from '../contract/store-build.js';
import { addressOf, describePostgres, newDatabase, statement } from './place.js';

const opened: OpenStore[] = [];
afterEach(async () => {
	await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function open(url: string, options: Partial<ServerOptions> = {}): Promise<OpenStore> {
	const store = await openServer({ address: addressOf(url), mode: 'bot', ...options });
	opened.push(store);
	return store;
}

async function faultOf(work: Promise<unknown>): Promise<Fault> {
	const error = await work.then(
		() => null,
		(thrown: unknown) => thrown,
	);
	expect(error).toBeInstanceOf(FaultError);
	const { fault } = error as FaultError;
	expect(`${JSON.stringify(fault)} ${String((error as Error).stack)}`).not.toContain('pa55');
	expect(JSON.stringify(textOf(textsFor('en'), fault))).not.toContain('pa55');
	return fault;
}

describePostgres('what may be wrong with DATABASE_URL', () => {
	const with_ = (url: string, change: Partial<Record<'port' | 'pathname' | 'username' | 'hostname', string>>) =>
		Object.assign(new URL(url), change).href;

	it('is said in words, without its password: no server, no such host, no such database, no such user', async () => {
		const url = await newDatabase();
		expect((await faultOf(open(with_(url, { port: '1' })))).code).toBe('server-gone');
		expect((await faultOf(open(with_(url, { hostname: 'nowhere.invalid' })))).code).toBe('server-gone');
		expect((await faultOf(open(with_(url, { pathname: '/none' })))).code).toBe('server-no-database');
		expect((await faultOf(open(with_(url, { username: 'stranger' })))).code).toBe('server-refuses');
	});

	it('a role that may not make tables', async () => {
		const url = await newDatabase();
		await statement('create role guest login', url).catch(() => {});
		const fault = await faultOf(open(with_(url, { username: 'guest' })));
		expect(fault.code).toBe('server-forbids');
	});

	it('half of the tables: lost, of another program, or made by other steps', async () => {
		const url = await newDatabase();
		await (await openServer({ address: addressOf(url), mode: 'bot' })).close();
		await statement('drop table audit', url);
		expect(await faultOf(open(url))).toMatchObject({ code: 'server-half', params: { missing: 'audit' } });
		await statement("update kysely_migration set name = '000-other' where name like '003%'", url);
		expect((await faultOf(open(url))).code).toBe('server-half');
		const strange = await newDatabase();
		await statement('create table petition (name text)', strange);
		expect((await faultOf(open(strange))).code).toBe('server-half');
		expect(
			(
				await statement(
					'select table_name from information_schema.tables where table_schema = current_schema()',
					strange,
				)
			).rows,
		).toHaveLength(1);
	});

	it('an empty or older one, for who only reads', async () => {
		const url = await newDatabase();
		expect((await faultOf(open(url, { mode: 'read-only' }))).code).toBe('server-empty');
		await open(url);
		const reader = await open(url, { mode: 'read-only' });
		expect(await reader.store.petitions.count()).toBe(0);
		expect((await faultOf(addPetition(reader.store))).code).toBe('server-read-only');
	});
});

describePostgres('tables that change while copies run', () => {
	it('are made once, however many begin at the same time', async () => {
		const url = await newDatabase();
		const all = await Promise.all([1, 2, 3].map(() => open(url)));
		await addPetition(all[0]?.store as never);
		expect(await all[2]?.store.petitions.count()).toBe(1);
		const { rows } = await statement('select version from tables_version', url);
		expect(rows).toEqual([{ version: tablesVersion }]);
	});

	it('newer ones that only add let an older copy go on, and begin', async () => {
		const url = await newDatabase();
		const running = await open(url);
		await statement(`update tables_version set version = ${tablesVersion + 1}`, url);
		await statement(`insert into kysely_migration values ('999-more', '')`, url);
		await addPetition(running.store);
		expect(await (await open(url)).store.petitions.count()).toBe(1);
	});

	it('ones that take away what an older copy uses: it says so once, stops, and does not begin', async () => {
		const url = await newDatabase();
		const heard: FaultError[] = [];
		const { store } = await open(url, { outgrown: (fault) => heard.push(fault) });
		await addPetition(store);
		await statement(`update tables_version set version = ${tablesVersion + 2}, oldest = ${tablesVersion + 1}`, url);
		await statement('alter table petition drop column title', url);
		await expect(addPetition(store, 'two')).rejects.toThrow();
		expect((await faultOf(store.petitions.count())).code).toBe('server-newer');
		expect((await faultOf(store.petitions.count())).code).toBe('server-newer');
		expect(heard).toHaveLength(1);
		expect((await faultOf(open(url))).code).toBe('server-newer');
	});
});
