import type { Kysely, Migration } from 'kysely';

/** Channels whose dates stand among the events of their Discord server, and which of those were made. */
export const serverEvents: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema.alterTable('destination').addColumn('server_events', 'integer').execute();
		await db.schema
			.createTable('event_server')
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('workspace', 'text', (c) => c.notNull())
			.addColumn('next_at', 'bigint', (c) => c.notNull())
			.addColumn('looked_at', 'bigint')
			.addColumn('trouble', 'text', (c) => c.notNull())
			.addPrimaryKeyConstraint('event_server_pk', ['platform', 'workspace'])
			.execute();
		await db.schema.createIndex('event_server_next').on('event_server').column('next_at').execute();
		await db.schema
			.createTable('server_event')
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('workspace', 'text', (c) => c.notNull())
			.addColumn('entry', 'text', (c) => c.notNull())
			.addColumn('mark', 'text', (c) => c.notNull())
			.addColumn('event', 'text')
			.addColumn('state', 'text', (c) => c.notNull())
			.addColumn('name', 'text', (c) => c.notNull())
			.addColumn('place', 'text', (c) => c.notNull())
			.addColumn('about', 'text', (c) => c.notNull())
			.addColumn('start_at', 'bigint', (c) => c.notNull())
			.addColumn('end_at', 'bigint', (c) => c.notNull())
			.addColumn('starts_at', 'bigint', (c) => c.notNull())
			.addColumn('tried_at', 'bigint', (c) => c.notNull())
			.addPrimaryKeyConstraint('server_event_pk', ['platform', 'workspace', 'entry'])
			.execute();
	},
};
