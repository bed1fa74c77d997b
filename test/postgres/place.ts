import pg from 'pg';
import { describe, inject } from 'vitest';
import type { ServerAddress } from '../../src/store/postgres/address.js';
import { urlOf } from './server.js';

const place = inject('postgres');

/** A group of tests that need a server; where there is none its name says why they are skipped. */
export const describePostgres = (name: string, tests: () => void): void => {
	if (typeof place === 'number') describe(name, tests);
	else describe.skip(`${name} (skipped: ${place})`, tests);
};

export const addressOf = (url: string): ServerAddress => ({ reveal: () => url });

let last = 0;

/** An empty database of its own for one test. */
export async function newDatabase(): Promise<string> {
	const name = `test_${process.pid}_${++last}`;
	await statement(`create database ${name}`);
	return urlOf(Number(place), name);
}

/** Runs one statement as the server's administrator. */
export async function statement(text: string, url = urlOf(Number(place), 'postgres')): Promise<pg.QueryResult> {
	const client = new pg.Client(url);
	await client.connect();
	try {
		return await client.query(text);
	} finally {
		await client.end();
	}
}
