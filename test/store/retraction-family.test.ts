import { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { takenBackBy } from '../../src/domain/retraction.js';
import { connect } from '../../src/store/connection.js';
import { crossingOf } from '../../src/store/crossings.js';
import { libsqlDialect } from '../../src/store/dialect.js';
import { firstTables } from '../../src/store/migrations/first-tables.js';
import { retractionFamily } from '../../src/store/migrations/retraction-family.js';
import { retractions } from '../../src/store/migrations/retractions.js';
import type { Tables } from '../../src/store/tables.js';

it('what took a crossing back is read as before it was a family of its own', async () => {
	const connection = connect({ file: ':memory:', readOnly: false, patience: 0 });
	const db = new Kysely<Tables>({ dialect: libsqlDialect(connection) });
	await firstTables.up(db);
	await retractions.up(db);
	const about = { title: 'T', url: null, zone: 'UTC', count: 20_003, approximate: false, countAt: 5 };
	const insert = (key: string, facts: string) =>
		connection.run(
			`insert into crossing (subject_kind, subject_id, key, family, moment, facts, noticed_at) values ('petition', 1, ?, 'correction', 9, ?, 9)`,
			[key, facts],
		);
	const retracted = { family: 'count', moment: 5, why: 'A bug.' };
	insert('retracted:count:20000', JSON.stringify({ ...about, value: 20_000, retracted }));
	insert('correction:7', JSON.stringify({ ...about, value: 5, before: 20_008, lost: [] }));
	insert('retracted:count:1', 'broken');
	await retractionFamily.up(db);
	const [one, other, broken] = await db.selectFrom('crossing').selectAll().orderBy('id').execute();
	const crossing = crossingOf(one as never);
	expect(crossing).toMatchObject({ family: 'retraction', facts: { ...about, why: 'A bug.' } });
	expect(takenBackBy(crossing)).toEqual({
		...{ subject: { kind: 'petition', id: 1 }, key: 'count:20000', family: 'count', moment: 5 },
		facts: { ...about, value: 20_000 },
	});
	expect(crossingOf(other as never)).toMatchObject({ family: 'correction', facts: { before: 20_008 } });
	expect(() => crossingOf(broken as never)).toThrow();
});
