import { type Kysely, type Migration, sql } from 'kysely';
import { givenId } from './sqlite-only.js';

/** What managers were told about sources, server by server, so that nothing is told again after a restart. */
export const sourceOutages: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.createTable('source_outage')
			.addColumn('id', 'integer', givenId)
			.addColumn('platform', 'text', (c) => c.notNull())
			.addColumn('workspace', 'text', (c) => c.notNull())
			.addColumn('source', 'text', (c) => c.notNull())
			.addColumn('kind', 'text', (c) => c.notNull())
			.addColumn('since', 'bigint', (c) => c.notNull())
			.addColumn('told_at', 'bigint', (c) => c.notNull())
			.addColumn('reminders', 'integer', (c) => c.notNull())
			.addColumn('answered_at', 'bigint')
			.addColumn('ended_at', 'bigint')
			.execute();
		const where = ['platform', 'workspace', 'source'];
		await db.schema.createIndex('source_outage_of').on('source_outage').columns(where).execute();
		await db.schema
			.createTable('source_outage_petition')
			.addColumn('outage', 'integer', (c) => c.notNull().references('source_outage.id'))
			.addColumn('petition', 'integer', (c) => c.notNull().references('petition.id'))
			.addPrimaryKeyConstraint('source_outage_petition_key', ['outage', 'petition'])
			.execute();
		await takeOver(db);
	},
};

/** What was told petition by petition until now counts as told; what managers were told every day is not any more. */
async function takeOver(db: Kysely<unknown>): Promise<void> {
	const day = 86_400_000;
	await sql`
		create temporary table told as
		select d.platform, d.workspace, p.platform as source, h.petition, h.since, h.told_at,
			case when h.removed = 1 then 'removed' when h.stopped = 1 then 'stopped' else 'down' end as kind
		from source_health h
		join petition p on p.id = h.petition
		join follow f on (f.subject_kind = 'petition' and f.subject_id = h.petition)
			or (f.subject_kind = 'campaign'
				and f.subject_id in (select campaign from campaign_member m where m.petition = h.petition))
		join destination d on d.id = f.destination
		where h.told_at is not null or h.removed = 1`.execute(db);
	await sql`
		insert into source_outage (platform, workspace, source, kind, since, told_at, reminders)
		select platform, workspace, source, kind, min(since), max(coalesce(told_at, since)),
			case when max(coalesce(told_at, since)) - min(since) >= ${7 * day} then 2
				when max(coalesce(told_at, since)) - min(since) >= ${day} then 1 else 0 end
		from told group by platform, workspace, source, kind`.execute(db);
	await sql`
		insert into source_outage_petition (outage, petition)
		select distinct o.id, t.petition from told t
		join source_outage o on o.platform = t.platform and o.workspace = t.workspace
			and o.source = t.source and o.kind = t.kind`.execute(db);
	await sql`drop table told`.execute(db);
}
