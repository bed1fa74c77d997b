import { type Kysely, type Migration, sql } from 'kysely';
import { greetingKey } from '../greeting-key.js';

/** Who was said hello to. Whoever is known when it is made counts as greeted. */
export const greetings: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('greeting')
			.addColumn('key', 'text', (c) => c.primaryKey())
			.addColumn('place', 'text')
			.addColumn('post', 'text')
			.addColumn('begun_at', 'bigint')
			.addColumn('first_at', 'bigint')
			.addColumn('ended_at', 'bigint')
			.addColumn('due_at', 'bigint')
			.execute();
		const { rows } = await sql<{ platform: string; workspace: string; channel: string | null }>`
			select platform, workspace, channel from destination
			union select platform, workspace, null as channel from workspace`.execute(db);
		const keys = rows.flatMap(({ platform, workspace, channel }) => [
			greetingKey([platform, workspace]),
			...(channel === null ? [] : [greetingKey([platform, workspace, channel])]),
		]);
		for (const key of new Set(keys)) await sql`insert into greeting (key) values (${key})`.execute(db);
	},
};
