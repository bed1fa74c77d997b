import { Kysely, type Migration } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../src/store/connection.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { departures } from '../../src/store/migrations/departures.js';
import { firstTables } from '../../src/store/migrations/first-tables.js';
import { followers } from '../../src/store/migrations/followers.js';
import { outlooks } from '../../src/store/migrations/outlooks.js';
import { ownCounts } from '../../src/store/migrations/own-counts.js';
import type { Tables } from '../../src/store/tables.js';

const hour = 3_600_000;
const rules = (count: number | null) => JSON.stringify([{ id: 'every', params: '100', baseline: { at: 0, count } }]);

/** A database of the version that had one count for everybody. */
async function oldDatabase() {
	const connection = connect({ file: ':memory:', readOnly: false, patience: 0 });
	const db = new Kysely<Tables>({ dialect: libsqlDialect(connection) });
	for (const each of [firstTables, outlooks, followers, departures]) await (each as Migration).up(db);
	const rows = (sql: string) => connection.run(sql, []).rows as Record<string, unknown>[];
	const run = (sql: string, ...values: (string | number | null)[]) => void connection.run(sql, values);
	return { connection, db, rows, ...fill(connection), run, migrate: () => ownCounts.up(db) };
}

function fill(connection: Connection) {
	const run = (sql: string, ...values: (string | number | null)[]) => connection.run(sql, values);
	let reading = 0;
	return {
		channel(id: number, platform: string, workspace: string) {
			run(
				`insert into destination (id, platform, workspace, channel, zone, locale, state) values (?, ?, ?, ?, 'UTC', 'en', 'active')`,
				...[id, platform, workspace, `c${id}`],
			);
		},
		petition(id: number, slug: string, title: string) {
			run(
				`insert into petition (id, platform, external_id, title, snapshot, counted_at, checked_at, created_at) values (?, 'manual', ?, ?, ?, 1, 1, 0)`,
				...[id, slug, title, JSON.stringify({ title, count: 0, countKind: 'typed' })],
			);
		},
		follow(destination: number, petition: number, at: number, who: string, title: string, origin = 'chat') {
			run(
				`insert into follow (destination, subject_kind, subject_id, rules, origin, created_at) values (?, 'petition', ?, ?, ?, ?)`,
				...[destination, petition, rules(5), origin, at],
			);
			if (origin === 'chat')
				run(
					`insert into audit (at, who, what, detail) values (?, ?, 'follow', ?)`,
					at + 900,
					who,
					`${title}: every:100`,
				);
		},
		record(petition: number, at: number, count: number, who: string | null, title: string) {
			reading = at;
			run(`insert into reading (petition, at, count, kind) values (?, ?, ?, 3)`, petition, at, count);
			run(
				`update petition set counted_at = ?, checked_at = ?, snapshot = json_set(snapshot, '$.count', ?) where id = ?`,
				...[at, at, count, petition],
			);
			if (who !== null)
				run(`insert into audit (at, who, what, detail) values (?, ?, 'record', ?)`, at + 5, who, `${title}: ${count}`);
			return reading;
		},
		/** A crossing told in a channel. */
		told(id: number, petition: number, destination: number, key: string) {
			run(
				`insert into crossing (id, subject_kind, subject_id, key, family, moment, facts, noticed_at) values (?, 'petition', ?, ?, 'count', 1, '{}', 1) on conflict do nothing`,
				...[id, petition, key],
			);
			run(
				`insert into post (seq, id, destination, state, moment, created_at, attempts, next_try_at) values (?, ?, ?, 'sent', 1, 1, 1, 1)`,
				...[id * 10 + destination, `p${id}-${destination}`, destination],
			);
			run(
				`insert into post_crossing (crossing, destination, post, position) values (?, ?, ?, 0)`,
				...[id, destination, id * 10 + destination],
			);
		},
	};
}

const counts = `select p.external_id as id, group_concat(r.count, ' ') as counts, json_extract(p.snapshot, '$.count') as shown
	from petition p left join (select * from reading order by at) r on r.petition = p.id group by p.id order by p.id`;
const followed = `select d.workspace as place, p.external_id as id, json_extract(f.rules, '$[0].baseline.count') as began
	from follow f join destination d on d.id = f.destination join petition p on p.id = f.subject_id order by f.id`;

describe('a count that two servers shared', () => {
	async function shared() {
		const world = await oldDatabase();
		world.channel(1, 'discord', '100');
		world.channel(2, 'discord', '200');
		world.petition(1, 'hall', 'Hall');
		world.follow(1, 1, hour, '11', 'Hall');
		world.record(1, 2 * hour, 400, '11', 'Hall');
		world.record(1, 3 * hour, 420, '12', 'Hall');
		world.follow(2, 1, 4 * hour, '22', 'Hall');
		world.record(1, 5 * hour, 999_999, '22', 'Hall');
		world.record(1, 6 * hour, 430, '11', 'Hall');
		world.record(1, 7 * hour, 777, '33', 'Hall');
		return world;
	}

	it('is a count of each, with what it typed itself, and what came before the second with the first', async () => {
		const { migrate, rows } = await shared();
		await migrate();
		expect(rows(counts)).toEqual([
			{ id: 'discord/100/hall', counts: '400 420 430', shown: 430 },
			{ id: 'discord/200/hall', counts: '999999', shown: 999_999 },
		]);
		expect(rows(followed)).toEqual([
			{ place: '100', id: 'discord/100/hall', began: 400 },
			{ place: '200', id: 'discord/200/hall', began: 999_999 },
		]);
	});

	it('is no less divided where a row cannot be read', async () => {
		const { migrate, rows, run } = await shared();
		run("update petition set snapshot = '{' where id = 1");
		run("update follow set rules = 'x' where destination = 1");
		await migrate();
		expect(rows(counts)).toMatchObject([{ counts: '400 420 430' }, { counts: '999999' }]);
		expect(rows('select rules from follow where destination = 1')).toEqual([{ rules: 'x' }]);
	});

	it('leaves the managers of both a notice, once, and no post', async () => {
		const { migrate, rows } = await shared();
		await migrate();
		expect(rows('select platform, workspace, code, params from notice order by id')).toEqual([
			{ platform: 'discord', workspace: '100', code: 'count-divided', params: '{"title":"Hall"}' },
			{ platform: 'discord', workspace: '200', code: 'count-divided', params: '{"title":"Hall"}' },
		]);
		expect(rows('select * from post')).toEqual([]);
	});

	it('keeps what each was told as told, about its own', async () => {
		const world = await shared();
		world.told(1, 1, 1, 'count:400');
		world.told(1, 1, 2, 'count:400');
		world.told(2, 1, 1, 'count:420');
		await world.migrate();
		expect(
			world.rows(`select pc.destination, c.key, p.external_id as id from post_crossing pc
				join crossing c on c.id = pc.crossing join petition p on p.id = c.subject_id order by pc.destination, c.key`),
		).toEqual([
			{ destination: 1, key: 'count:400', id: 'discord/100/hall' },
			{ destination: 1, key: 'count:420', id: 'discord/100/hall' },
			{ destination: 2, key: 'count:400', id: 'discord/200/hall' },
		]);
	});

	it('gives a reading to neither where somebody was seen in both', async () => {
		const world = await shared();
		world.petition(2, 'tree', 'Tree');
		world.follow(1, 2, 8 * hour, '22', 'Tree');
		await world.migrate();
		expect(world.rows(counts)[2]).toEqual({ id: 'discord/200/hall', counts: null, shown: null });
		expect(world.rows(followed)[1]).toEqual({ place: '200', id: 'discord/200/hall', began: null });
		expect(world.rows('select counted_at, checked_at from petition where id = 3')).toEqual([
			{ counted_at: null, checked_at: null },
		]);
	});
});

describe('a count that only one place follows', () => {
	it('becomes its own as it is, without a word', async () => {
		const world = await oldDatabase();
		world.channel(1, 'slack', 'T1');
		world.channel(2, 'console', 'console');
		world.petition(1, 'hall', 'Hall');
		world.petition(2, 'tree', 'Tree');
		world.follow(1, 1, hour, 'U1', 'Hall');
		world.follow(2, 2, hour, 'console', 'Tree');
		world.record(1, 2 * hour, 400, 'U2', 'Hall');
		await world.migrate();
		expect(world.rows(counts)).toEqual([
			{ id: 'slack/T1/hall', counts: '400', shown: 400 },
			{ id: 'tree', counts: null, shown: 0 },
		]);
		expect(world.rows('select * from notice')).toEqual([]);
	});

	it('is nobody’s where nobody follows it any more', async () => {
		const world = await oldDatabase();
		world.petition(1, 'hall', 'Hall');
		world.record(1, hour, 400, '11', 'Hall');
		await world.migrate();
		expect(world.rows(counts)).toEqual([{ id: 'nobody/hall', counts: '400', shown: 400 }]);
	});
});

describe('a count of the operator’s file', () => {
	async function named() {
		const world = await oldDatabase();
		world.channel(1, 'console', 'console');
		world.channel(2, 'discord', '200');
		world.channel(3, 'slack', 'T3');
		world.petition(1, 'hall', 'Hall');
		world.run(`insert into petition_alias (folded, alias, petition, given) values ('hall', 'hall', 1, 1)`);
		world.follow(1, 1, hour, '', 'Hall', 'config');
		world.follow(2, 1, hour, '', 'Hall', 'config');
		world.record(1, 2 * hour, 100, 'console', 'Hall');
		world.follow(3, 1, 3 * hour, 'U3', 'Hall');
		world.record(1, 4 * hour, 999_999, 'U3', 'Hall');
		world.record(1, 5 * hour, 110, null, 'Hall');
		return world;
	}

	it('stays the operator’s where the file has it announced; who chose it in chat has an own one', async () => {
		const { migrate, rows } = await named();
		await migrate();
		expect(rows(counts)).toEqual([
			{ id: 'hall', counts: '100 110', shown: 110 },
			{ id: 'slack/T3/hall', counts: '999999', shown: 999_999 },
		]);
		expect(rows(followed).map(({ id }) => id)).toEqual(['hall', 'hall', 'slack/T3/hall']);
	});
});

it('tells nothing of typed counts in the record of outlooks', async () => {
	const world = await oldDatabase();
	world.petition(1, 'hall', 'Hall');
	world.run(
		`insert into outlook (petition, at, until, mood, count, low, middle, high) values (1, 1, 2, 'normal', 1, 1, 2, 3)`,
	);
	await world.migrate();
	expect(world.rows('select * from outlook')).toEqual([]);
});
