import { expect, it } from 'vitest';
import { forgotten } from '../../src/store/forget.js';
import { tableNames } from '../../src/store/table-keys.js';
import { openParts } from './open-parts.js';

/** Every table as the steps have made it, with its columns. */
async function tables(): Promise<ReadonlyMap<string, readonly string[]>> {
	const { connection } = await openParts();
	const { rows } = connection.run(
		"select m.name as name, c.name as col from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%' and m.name not like 'kysely_%'",
	);
	connection.close();
	const made = new Map<string, string[]>();
	for (const { name, col } of rows) made.set(String(name), [...(made.get(String(name)) ?? []), String(col)]);
	return made;
}

it('every table that the steps make is known to the program, and none besides', async () => {
	expect([...(await tables()).keys()].sort()).toEqual([...tableNames].sort());
});

it.each(Object.entries(forgotten))(
	'every table with a column "%s" is emptied of what is to be forgotten',
	async (column, named) => {
		const having = [...(await tables())].filter(([, columns]) => columns.includes(column)).map(([name]) => name);
		expect([...named].sort()).toEqual(having.sort());
	},
);
