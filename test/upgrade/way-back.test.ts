import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/database.js';
import { fixture } from './go-on.js';

/* `docs/operations.md`, The way back: the copy that an upgrade makes is all that the older version needs. */

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-way-back-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the copy that the upgrade makes has every row as the older version left it, and its version of the tables', async () => {
	const file = join(folder, 'milepost.db');
	copyFileSync(fixture('0.1.0', 'live.db'), file);
	const { close } = await openStore({ file, mode: 'bot', now: () => Date.parse('2026-11-22T00:00:00Z') });
	await close();
	const copies = readdirSync(folder).filter((name) => name.endsWith('.backup'));
	expect(copies).toHaveLength(1);
	const kept = everyRow(join(folder, copies[0] as string));
	expect(kept).toEqual(everyRow(fixture('0.1.0', 'live.db')));
	expect(Object.keys(kept.tables).length).toBeGreaterThan(10);
	expect(kept.tables['post']?.length).toBeGreaterThan(10);
	expect(everyRow(file).version).toBeGreaterThan(kept.version);
});

function everyRow(file: string): { readonly version: number; readonly tables: Readonly<Record<string, unknown[]>> } {
	const raw = new Libsql(file, { readonly: true });
	const names = raw.prepare("select name from sqlite_master where type = 'table' order by name").all([]) as {
		name: string;
	}[];
	const tables = Object.fromEntries(names.map(({ name }) => [name, raw.prepare(`select * from "${name}"`).all([])]));
	const { user_version: version } = raw.prepare('pragma user_version').get([]) as { user_version: number };
	raw.close();
	return { version, tables };
}
