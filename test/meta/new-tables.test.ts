import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { connect } from '../../src/store/connection.js';
import { openStore } from '../../src/store/database.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { stampFile } from '../../src/store/identity.js';
import { migrate, stepNames, tablesVersion } from '../../src/store/migrations/index.js';
import { newTables } from '../../src/store/migrations/new-tables.js';
import type { Db, Tables } from '../../src/store/tables.js';

const file = join(import.meta.dirname, '../../src/store/migrations/new-tables.ts');

/** The tables as they stand in a database, in the order of their making. */
async function tablesOf(db: Db): Promise<readonly string[]> {
	const { rows } = await sql<{ sql: string }>`
		select sql from sqlite_master where sql is not null and name not like 'sqlite_%'`.execute(db);
	return rows.map((row) => row.sql);
}

/** A database that went through every step. */
async function migrated(): Promise<readonly string[]> {
	const db: Db = new Kysely<Tables>({
		dialect: libsqlDialect(connect({ file: ':memory:', readOnly: false, patience: 0 })),
	});
	await migrate(db, stampFile);
	const tables = await tablesOf(db);
	await db.destroy();
	return tables;
}

it('a new database has the tables to which every step leads', async () => {
	const steps = await migrated();
	if (process.env['UPDATE_README'] === '1') {
		const statements = steps.map((statement) => `\t\t${JSON.stringify(statement)},\n`).join('');
		writeFileSync(
			file,
			`/** Made by \`npm run tables\` from the steps; a test compares them. */
export const newTables: { readonly version: number; readonly statements: readonly string[] } = {
	version: ${tablesVersion},
	// biome-ignore format: one statement a line, as the database has it
	statements: [
${statements}	],
};
`,
		);
		return;
	}
	expect(newTables.version, 'run `npm run tables`').toBe(tablesVersion);
	expect(newTables.statements, 'run `npm run tables`').toEqual(steps);
});

it('is what the opened one has, with every step noted as done', async () => {
	const { db, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 1_000 });
	expect(await tablesOf(db)).toEqual(newTables.statements);
	const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
	expect(rows.map(({ name }) => name)).toEqual(stepNames);
	expect((await sql<{ user_version: number }>`pragma user_version`.execute(db)).rows).toEqual([
		{ user_version: tablesVersion },
	]);
	await close();
});
