import pg from 'pg';
import { openServer } from '../../../src/store/postgres/open.js';
import type { Database } from './database.js';
import type { Timeline, TimelineClock } from './timeline.js';

export interface ServerDatabase extends Database {
	/** After the timeline was moved, while no program runs. */
	keepTime(): Promise<void>;
	/** How many copies are at work. */
	copies(): Promise<number>;
}

/**
 * A database of its own on a server, whose clock is the timeline's: copies compare theirs with it. The server's own
 * function gives way to ours because the search path says so.
 *
 * @param url an administrator's
 */
export async function serverDatabase(url: string, name: string, clock: TimelineClock): Promise<ServerDatabase> {
	await ask(url, `create database ${name}`);
	const own = Object.assign(new URL(url), { pathname: `/${name}` }).href;
	const path = 'public, pg_catalog';
	await ask(own, `alter database ${name} set search_path = ${path}`);
	await ask(own, 'create schema timeline');
	await ask(own, `create table timeline.line (real_at float8, virtual_at float8, rate float8)`);
	await ask(
		own,
		`create function public.clock_timestamp() returns timestamptz language sql volatile as $$
			select to_timestamp((virtual_at + (extract(epoch from pg_catalog.clock_timestamp()) * 1000 - real_at) * rate) / 1000)
			from timeline.line $$`,
	);
	await setTime(own, clock.timeline);
	const { store, copies, close } = await openServer({ address: { reveal: () => own }, mode: 'bot' });
	return {
		variables: { DATABASE_URL: own },
		store: (work) => work(store),
		copies: async () => (await copies?.all())?.length ?? 0,
		keepTime: () => setTime(own, clock.timeline),
		async close() {
			await close();
			await ask(url, `drop database ${name} with (force)`);
		},
	};
}

async function setTime(url: string, { realAt, virtualAt, rate }: Timeline): Promise<void> {
	await ask(url, `delete from timeline.line; insert into timeline.line values (${realAt}, ${virtualAt}, ${rate})`);
}

async function ask(url: string, text: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}
