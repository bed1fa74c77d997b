import { type Kysely, type Migration, sql } from 'kysely';
import { givenId, withoutRowid } from './sqlite-only.js';

/** Every table of the first version, one function a group. */
export const firstTables: Migration = {
	async up(db: Kysely<unknown>) {
		await petitions(db);
		await campaigns(db);
		await destinations(db);
		await follows(db);
		await posts(db);
		await records(db);
	},
};

async function petitions(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('petition')
		.addColumn('id', 'integer', givenId)
		.addColumn('platform', 'text', (c) => c.notNull())
		.addColumn('external_id', 'text', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('url', 'text')
		.addColumn('snapshot', 'text')
		.addColumn('counted_at', 'bigint')
		.addColumn('checked_at', 'bigint')
		.addColumn('next_read_at', 'bigint')
		.addColumn('next_moment_at', 'bigint')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('petition_ref', ['platform', 'external_id'])
		.execute();
	await db.schema
		.createIndex('petition_read')
		.on('petition')
		.columns(['next_read_at', 'platform'])
		.where(sql.ref('next_read_at'), 'is not', null)
		.execute();
	await db.schema
		.createIndex('petition_moment')
		.on('petition')
		.column('next_moment_at')
		.where(sql.ref('next_moment_at'), 'is not', null)
		.execute();
	await db.schema
		.createTable('petition_alias')
		.addColumn('folded', 'text', (c) => c.primaryKey().notNull())
		.addColumn('alias', 'text', (c) => c.notNull())
		.addColumn('petition', 'integer', (c) => c.notNull().references('petition.id'))
		.addColumn('given', 'integer', (c) => c.notNull())
		.modifyEnd(withoutRowid)
		.execute();
	await db.schema
		.createIndex('petition_alias_given')
		.on('petition_alias')
		.column('folded')
		.where(sql<boolean>`given = 1`)
		.execute();
	await db.schema.createIndex('petition_alias_petition').on('petition_alias').column('petition').execute();
	await db.schema
		.createTable('reading')
		.addColumn('petition', 'integer', (c) => c.notNull().references('petition.id'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('count', 'bigint', (c) => c.notNull())
		.addColumn('kind', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('reading_key', ['petition', 'at'])
		.modifyEnd(withoutRowid)
		.execute();
}

async function campaigns(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('campaign')
		.addColumn('id', 'integer', givenId)
		.addColumn('folded', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('origin', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('campaign_member')
		.addColumn('petition', 'integer', (c) => c.notNull().references('petition.id'))
		.addColumn('campaign', 'integer', (c) => c.notNull().references('campaign.id'))
		.addColumn('position', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('campaign_member_key', ['petition', 'campaign'])
		.modifyEnd(withoutRowid)
		.execute();
	await db.schema.createIndex('campaign_member_campaign').on('campaign_member').column('campaign').execute();
	await db.schema
		.createTable('campaign_event')
		.addColumn('id', 'integer', givenId)
		.addColumn('campaign', 'integer', (c) => c.notNull().references('campaign.id'))
		.addColumn('position', 'integer', (c) => c.notNull())
		.addColumn('title', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('day_known', 'integer', (c) => c.notNull())
		.addColumn('zone', 'text', (c) => c.notNull())
		.addColumn('url', 'text')
		.execute();
	await db.schema.createIndex('campaign_event_campaign').on('campaign_event').column('campaign').execute();
}

async function destinations(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('destination')
		.addColumn('id', 'integer', givenId)
		.addColumn('platform', 'text', (c) => c.notNull())
		.addColumn('workspace', 'text', (c) => c.notNull())
		.addColumn('channel', 'text', (c) => c.notNull())
		.addColumn('zone', 'text', (c) => c.notNull())
		.addColumn('locale', 'text', (c) => c.notNull())
		.addColumn('quiet_from', 'integer')
		.addColumn('quiet_to', 'integer')
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('reason', 'text')
		.addColumn('suspended_at', 'bigint')
		.addColumn('claimed_by', 'text')
		.addColumn('claimed_until', 'bigint')
		.addUniqueConstraint('destination_place', ['platform', 'workspace', 'channel'])
		.execute();
	await db.schema
		.createTable('workspace')
		.addColumn('platform', 'text', (c) => c.notNull())
		.addColumn('workspace', 'text', (c) => c.notNull())
		.addColumn('managers_channel', 'text')
		.addColumn('manager_role', 'text')
		.addPrimaryKeyConstraint('workspace_key', ['platform', 'workspace'])
		.execute();
	await db.schema
		.createTable('notice')
		.addColumn('id', 'integer', givenId)
		.addColumn('platform', 'text', (c) => c.notNull())
		.addColumn('workspace', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('code', 'text', (c) => c.notNull())
		.addColumn('params', 'text', (c) => c.notNull())
		.execute();
	await db.schema.createIndex('notice_workspace').on('notice').columns(['platform', 'workspace']).execute();
}

async function follows(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('follow')
		.addColumn('id', 'integer', givenId)
		.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
		.addColumn('subject_kind', 'text', (c) => c.notNull())
		.addColumn('subject_id', 'integer', (c) => c.notNull())
		.addColumn('rules', 'text', (c) => c.notNull())
		.addColumn('mention', 'text')
		.addColumn('paused_until', 'bigint')
		.addColumn('origin', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('follow_wish', ['destination', 'subject_kind', 'subject_id'])
		.execute();
	await db.schema.createIndex('follow_subject').on('follow').columns(['subject_kind', 'subject_id']).execute();
	await db.schema
		.createTable('crossing')
		.addColumn('id', 'integer', givenId)
		.addColumn('subject_kind', 'text', (c) => c.notNull())
		.addColumn('subject_id', 'integer', (c) => c.notNull())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('family', 'text', (c) => c.notNull())
		.addColumn('moment', 'bigint', (c) => c.notNull())
		.addColumn('facts', 'text', (c) => c.notNull())
		.addColumn('noticed_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('crossing_key', ['subject_kind', 'subject_id', 'key'])
		.execute();
}

async function posts(db: Kysely<unknown>): Promise<void> {
	// Word for word the condition of the queries (`isOpen`): only then does SQLite see that the index answers them.
	const isOpen = sql<boolean>`state in ('waiting', 'trying', 'doubtful')`;
	await db.schema
		.createTable('post')
		.addColumn('seq', 'integer', givenId)
		.addColumn('id', 'text', (c) => c.notNull().unique())
		.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('mention', 'text')
		.addColumn('moment', 'bigint', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('next_try_at', 'bigint', (c) => c.notNull())
		.addColumn('tried_at', 'bigint')
		.addColumn('doubt_since', 'bigint')
		.addColumn('merged_into', 'text')
		.addColumn('message_id', 'text')
		.addColumn('outcome', 'text')
		.addColumn('sent_at', 'bigint')
		.addColumn('paused_until', 'bigint')
		.execute();
	await db.schema.createIndex('post_destination').on('post').columns(['destination', 'seq']).execute();
	await db.schema.createIndex('post_open').on('post').columns(['destination', 'moment']).where(isOpen).execute();
	await db.schema.createIndex('post_due').on('post').columns(['next_try_at', 'destination']).where(isOpen).execute();
	await db.schema
		.createTable('post_crossing')
		.addColumn('crossing', 'integer', (c) => c.notNull().references('crossing.id'))
		.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
		.addColumn('post', 'integer', (c) => c.notNull().references('post.seq'))
		.addColumn('position', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('post_crossing_once', ['crossing', 'destination'])
		.modifyEnd(withoutRowid)
		.execute();
	await db.schema.createIndex('post_crossing_post').on('post_crossing').column('post').execute();
}

async function records(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('decision')
		.addColumn('crossing', 'integer', (c) => c.notNull().references('crossing.id'))
		.addColumn('destination', 'integer', (c) => c.notNull().references('destination.id'))
		.addColumn('follow', 'integer', (c) => c.notNull())
		.addColumn('tell', 'integer', (c) => c.notNull())
		.addColumn('reason', 'text', (c) => c.notNull())
		.addColumn('rule', 'text')
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('decision_key', ['crossing', 'destination', 'follow'])
		.modifyEnd(withoutRowid)
		.execute();
	await db.schema.createIndex('decision_destination').on('decision').columns(['destination', 'at']).execute();
	await db.schema.createIndex('decision_at').on('decision').column('at').execute();
	await db.schema
		.createTable('schedule_run')
		.addColumn('key', 'text', (c) => c.primaryKey().notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.modifyEnd(withoutRowid)
		.execute();
	await db.schema
		.createTable('source_health')
		.addColumn('petition', 'integer', (c) => c.primaryKey().references('petition.id'))
		.addColumn('failures', 'integer', (c) => c.notNull())
		.addColumn('since', 'bigint', (c) => c.notNull())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('detail', 'text', (c) => c.notNull())
		.addColumn('told_at', 'bigint')
		.addColumn('stopped', 'integer', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('audit')
		.addColumn('id', 'integer', givenId)
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('who', 'text', (c) => c.notNull())
		.addColumn('what', 'text', (c) => c.notNull())
		.addColumn('detail', 'text', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('memory')
		.addColumn('key', 'text', (c) => c.primaryKey().notNull())
		.addColumn('value', 'text', (c) => c.notNull())
		.execute();
}
