import { setImmediate as nextTurn } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/store/connection.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { atomically } from '../../src/store/transaction.js';

interface Things {
	readonly thing: { name: string };
}

/** A database in memory whose every call is written down, and can be made to fail. */
async function things() {
	const real = connect({ file: ':memory:', readOnly: false, patience: 0 });
	const calls: string[] = [];
	const fault = { at: '', instead: () => {} };
	const noted = <T>(call: string, work: () => T): T => {
		calls.push(call);
		if (fault.at !== call) return work();
		fault.at = '';
		fault.instead();
		throw new Error('the disk is full');
	};
	const connection: Connection = {
		...real,
		get inTransaction() {
			return real.inTransaction;
		},
		exec: (text) => noted(text, () => real.exec(text)),
		run: (text, parameters) => noted(text.split(' ')[0] as string, () => real.run(text, parameters)),
	};
	// biome-ignore lint/suspicious/noExplicitAny: the store's own tables are no matter here
	const db = new Kysely<any>({ dialect: libsqlDialect(connection) });
	real.exec('create table thing (name text not null unique)');
	const add = (name: string, to: Kysely<Things> = db) => to.insertInto('thing').values({ name }).execute();
	const names = async (of: Kysely<Things> = db) =>
		(await of.selectFrom('thing').select('name').orderBy('name').execute()).map((row) => row.name);
	const within = <T>(work: (tx: Kysely<Things>) => Promise<T>) => atomically(db, work as never) as Promise<T>;
	return {
		db,
		real,
		calls,
		fault,
		add,
		names,
		within,
		commits: () => calls.filter((call) => call === 'commit').length,
	};
}

describe('writes that meet', () => {
	it('share one commit, transactions and single ones alike', async () => {
		const { add, within, names, commits } = await things();
		await Promise.all([add('a'), within((tx) => add('b', tx)), add('c'), within((tx) => add('d', tx))]);
		expect(commits()).toBe(1);
		expect(await names()).toEqual(['a', 'b', 'c', 'd']);
		await add('e');
		expect(commits()).toBe(2);
	});

	it('are acknowledged after the commit, and so is what was read of them', async () => {
		const { add, names, calls } = await things();
		const seen = (who: string) => () => void calls.push(who);
		await Promise.all([add('a').then(seen('written')), names().then(seen('read'))]);
		const [insert, commit] = [calls.indexOf('insert'), calls.indexOf('commit')];
		expect([insert, commit].every((place) => place >= 0)).toBe(true);
		expect(calls.indexOf('select')).toBeLessThan(commit);
		expect(calls.indexOf('written')).toBeGreaterThan(commit);
		expect(calls.indexOf('read')).toBeGreaterThan(commit);
	});

	it('fail alone: what one of them throws takes back its own writes only', async () => {
		const { add, within, names, commits } = await things();
		const failing = within(async (tx) => {
			await add('undone', tx);
			throw new Error('on purpose');
		});
		const results = await Promise.allSettled([add('a'), failing, add('a'), within((tx) => add('b', tx))]);
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
		expect(await names()).toEqual(['a', 'b']);
		expect(commits()).toBe(1);
	});

	it('leave nothing when all of them fail', async () => {
		const { within, add, names, real } = await things();
		const failing = within(async (tx) => {
			await add('undone', tx);
			throw new Error('on purpose');
		});
		await expect(failing).rejects.toThrow('on purpose');
		expect(await names()).toEqual([]);
		await nextTurn();
		expect(real.inTransaction).toBe(false);
	});

	it('all hear of it when their commit fails, whoever read of them too, and the next one goes on', async () => {
		const { add, within, names, fault } = await things();
		fault.at = 'commit';
		const all = [add('a'), within((tx) => add('b', tx)), names()];
		const results = await Promise.allSettled(all);
		expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
		expect(await names()).toEqual([]);
		await add('c');
		expect(await names()).toEqual(['c']);
	});

	it('all hear of it when the database itself takes everything back', async () => {
		const { add, within, names, fault, real } = await things();
		const first = within((tx) => add('a', tx));
		const failing = within(async (tx) => {
			fault.at = 'insert';
			fault.instead = () => real.exec('rollback');
			await add('b', tx);
		});
		const results = await Promise.allSettled([first, failing, add('c')]);
		const full = { status: 'rejected', reason: new Error('the disk is full') };
		expect(results).toMatchObject([full, full, { status: 'fulfilled' }]);
		expect(await names()).toEqual(['c']);
	});

	it.each(['release one', 'rollback to one'])(
		'all hear of it when one of them cannot be taken back: %s',
		async (at) => {
			const { add, within, names, fault, real } = await things();
			const first = within((tx) => add('a', tx));
			const failing = within(async (tx) => {
				await add('b', tx);
				fault.at = at;
				throw new Error('on purpose');
			});
			const results = await Promise.allSettled([first, failing]);
			expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
			expect(real.inTransaction).toBe(false);
			await add('c');
			expect(await names()).toEqual(['c']);
		},
	);

	it('are not committed while one of them is half-way, however long it takes', async () => {
		const { add, within, names, commits } = await things();
		let goOn = () => {};
		const until = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		const slow = within(async (tx) => {
			await add('b', tx);
			await until;
			throw new Error('on purpose');
		});
		const all = Promise.allSettled([add('a'), slow]);
		for (let i = 0; i < 3; i++) await nextTurn();
		expect(commits()).toBe(0);
		goOn();
		expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
		expect(await names()).toEqual(['a']);
	});

	it('are on the disk before a statement that cannot be inside a transaction', async () => {
		const { db, add, calls } = await things();
		await Promise.all([add('a'), sql`vacuum`.execute(db), add('b')]);
		expect(calls.filter((call) => ['insert', 'commit', 'vacuum'].includes(call))).toEqual([
			...['insert', 'commit', 'vacuum'],
			...['insert', 'commit'],
		]);
	});
});
