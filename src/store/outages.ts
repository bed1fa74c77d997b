import type { Selectable } from 'kysely';
import type { Affected, Outage, OutageScope } from '../domain/outages/types.js';
import type { Instant } from '../domain/petition.js';
import type { OutageTable } from '../ports/store/outages.js';
import { inBatches } from './in-batches.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';

export function outageTable(db: Db): OutageTable {
	return {
		async any() {
			const trouble = await db.selectFrom('source_health').select('petition').limit(1).executeTakeFirst();
			if (trouble !== undefined) return true;
			return (await db.selectFrom('source_outage').select('id').limit(1).executeTakeFirst()) !== undefined;
		},
		async all() {
			const rows = await db.selectFrom('source_outage').selectAll().orderBy('id').execute();
			if (rows.length === 0) return [];
			const members = await db.selectFrom('source_outage_petition').selectAll().orderBy('petition').execute();
			const petitions = new Map<number, number[]>(rows.map((row) => [row.id, []]));
			for (const { outage, petition } of members) petitions.get(outage)?.push(petition);
			return rows.map((row) => ({
				scope: { platform: row.platform, workspace: row.workspace, source: row.source },
				outage: outageOf(row, petitions.get(row.id) ?? []),
			}));
		},
		async set(scope, outages) {
			await atomically(db, async (tx) => {
				await remove(tx, scope);
				for (const outage of outages) await add(tx, scope, outage);
			});
		},
		async affected(overdueAt) {
			const rows = await db
				.selectFrom('petition')
				.leftJoin('source_health', 'source_health.petition', 'petition.id')
				.select(['petition.id', 'petition.platform as source', 'source_health.petition as troubled', 'next_read_at'])
				.select(['since', 'failed_at', 'kind', 'stopped', 'removed'])
				.where((eb) => eb.or([eb('source_health.petition', 'is not', null), eb('next_read_at', '<=', overdueAt)]))
				.orderBy('petition.id')
				.execute();
			return rows.map(affectedOf);
		},
		async answered(source, except = null) {
			const { at } = await db
				.selectFrom('petition')
				.select((eb) => eb.fn.max('checked_at').as('at'))
				.where('platform', '=', source)
				.where('id', '!=', except ?? 0)
				.executeTakeFirstOrThrow();
			return at;
		},
		async followers(petitions) {
			const direct = await inBatches(petitions, (some) =>
				db
					.selectFrom('follow')
					.innerJoin('destination', 'destination.id', 'follow.destination')
					.select(['destination.platform', 'destination.workspace', 'subject_id as petition'])
					.distinct()
					.where('subject_kind', '=', 'petition')
					.where('subject_id', 'in', some)
					.execute(),
			);
			const members = await inBatches(petitions, (some) =>
				db
					.selectFrom('campaign_member')
					.innerJoin('follow', 'follow.subject_id', 'campaign_member.campaign')
					.innerJoin('destination', 'destination.id', 'follow.destination')
					.select(['destination.platform', 'destination.workspace', 'campaign_member.petition'])
					.distinct()
					.where('subject_kind', '=', 'campaign')
					.where('campaign_member.petition', 'in', some)
					.execute(),
			);
			return [...direct, ...members];
		},
	};
}

async function remove(tx: Db, { platform, workspace, source }: OutageScope): Promise<void> {
	const there = tx
		.selectFrom('source_outage')
		.select('id')
		.where('platform', '=', platform)
		.where('workspace', '=', workspace)
		.where('source', '=', source);
	await tx.deleteFrom('source_outage_petition').where('outage', 'in', there).execute();
	await tx.deleteFrom('source_outage').where('id', 'in', there).execute();
}

async function add(tx: Db, scope: OutageScope, outage: Outage): Promise<void> {
	const { kind, since, toldAt: told_at, reminders, answeredAt: answered_at, endedAt: ended_at } = outage;
	const { id } = await tx
		.insertInto('source_outage')
		.values({ ...scope, kind, since, told_at, reminders, answered_at, ended_at })
		.returning('id')
		.executeTakeFirstOrThrow();
	await inBatches(outage.petitions, async (some) => {
		const rows = some.map((petition) => ({ outage: id, petition }));
		await tx.insertInto('source_outage_petition').values(rows).execute();
		return [];
	});
}

interface AffectedRow {
	readonly id: number;
	readonly source: string;
	readonly next_read_at: Instant | null;
	/** The petition again; null, as what follows, where it is in no trouble but long due. */
	readonly troubled: number | null;
	readonly since: Instant | null;
	readonly failed_at: Instant | null;
	readonly kind: string | null;
	readonly stopped: number | null;
	readonly removed: number | null;
}

function affectedOf(row: AffectedRow): Affected {
	const own = { petition: row.id, source: row.source, nextReadAt: row.next_read_at };
	if (row.troubled === null || row.since === null || row.kind === null) return { ...own, trouble: null };
	const { kind, since, failed_at } = row;
	const trouble = { kind, since, failedAt: failed_at ?? since, stopped: row.stopped === 1, removed: row.removed === 1 };
	return { ...own, trouble };
}

function outageOf(row: Selectable<Tables['source_outage']>, petitions: readonly number[]): Outage {
	const { kind, since, told_at: toldAt, reminders, answered_at: answeredAt, ended_at: endedAt } = row;
	return { kind, since, toldAt, reminders, answeredAt, endedAt, petitions };
}
