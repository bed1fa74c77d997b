import { type ColumnDefinitionBuilder, sql } from 'kysely';

/** A number the database gives out and never again, even after its row is gone: other tables remember it. */
export const givenId = (column: ColumnDefinitionBuilder) => column.primaryKey().autoIncrement();

/** Rows lie in their primary key instead of beside it: half the bytes for a table of small rows. */
export const withoutRowid = sql`without rowid`;
