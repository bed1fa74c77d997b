import { type Kysely, type Migration, sql } from 'kysely';

/**
 * By when the last try of a post was over, and since when a post is in doubt: now since its first try. Versions before
 * this kept neither, took some posts in doubt for waiting ones, and wrote no post's id on its message: all of them are
 * looked for from the moment they were made.
 */
export const doubts: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('post').addColumn('try_ends_at', 'bigint').execute();
		await sql`update post set doubt_since = created_at where state in ('trying', 'doubtful')`.execute(db);
		await sql`
			update post set state = 'doubtful', doubt_since = created_at, outcome = 'not-arrived'
			where state = 'waiting' and (attempts > 1 or (attempts = 1 and outcome = 'not-arrived'))
		`.execute(db);
	},
};
