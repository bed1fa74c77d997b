import type { Crossing } from '../domain/crossing.js';
import { forFallsOnly } from '../domain/families/index.js';
import type { Follow } from '../domain/follow.js';
import type { OutlookState } from '../domain/outlook/models.js';
import type { OpenOutlook } from '../domain/outlook/record.js';
import type { BeforeLook, LookTable } from '../ports/store/looks.js';
import { crossingOf } from './crossings.js';
import { followOf } from './follows.js';
import { inBatches } from './in-batches.js';
import { besideMany, writeLooks } from './look-writes.js';
import { openOutlookOf, stateOf } from './outlooks.js';
import { petitionOf } from './petition-rows.js';
import { readingOf } from './readings.js';
import { reminderTable } from './reminders.js';
import { type ReportFault, readable } from './stored-json.js';
import type { Db } from './tables.js';
import { atomically } from './transaction.js';

export function lookTable(db: Db, report: ReportFault): LookTable {
	return {
		beside: (asked) => besideMany(db, asked),
		write: (writes) => atomically(db, (tx) => writeLooks(tx, writes)),
		async before(ids) {
			const rows = await inBatches(ids, (some) => petitionsWithLatest(db, some));
			const outlooks = await outlooksOf(db, ids);
			const openOutlooks = await openOutlooksOf(db, ids);
			const inCampaign = rows.filter((row) => row.in_campaign !== null).map((row) => row.id);
			const follows = await followsOf(db, ids, inCampaign, report);
			const crossings = await crossingsOf(db, ids, report);
			const awaited = await reminderTable(db, report).awaited(ids);
			return new Map(
				rows.map(({ latest_at: at, latest_count: count, latest_kind: kind, in_campaign, troubled, ...row }) => {
					const before: BeforeLook = {
						petition: petitionOf(row, report),
						latest: at === null || count === null || kind === null ? null : readingOf({ at, count, kind }),
						outlook: outlooks.get(row.id) ?? null,
						openOutlooks: openOutlooks.get(row.id) ?? [],
						follows: follows.get(row.id) ?? [],
						crossings: crossings.get(row.id) ?? [],
						inCampaign: in_campaign !== null,
						awaited: awaited.has(row.id),
						troubled: troubled !== null,
					};
					return [row.id, before];
				}),
			);
		},
	};
}

function petitionsWithLatest(db: Db, ids: readonly number[]) {
	return db
		.selectFrom('petition')
		.leftJoin('reading', (join) =>
			join.onRef('reading.petition', '=', 'petition.id').on('reading.at', '=', (eb) =>
				eb
					.selectFrom('reading as newest')
					.select((of) => of.fn.max('newest.at').as('at'))
					.whereRef('newest.petition', '=', 'petition.id'),
			),
		)
		.leftJoin('source_health', 'source_health.petition', 'petition.id')
		.selectAll('petition')
		.select(['reading.at as latest_at', 'reading.count as latest_count', 'reading.kind as latest_kind'])
		.select('source_health.petition as troubled')
		.select((eb) =>
			eb
				.selectFrom('campaign_member')
				.select('campaign')
				.whereRef('campaign_member.petition', '=', 'petition.id')
				.limit(1)
				.as('in_campaign'),
		)
		.where('petition.id', 'in', ids)
		.execute();
}

async function outlooksOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, OutlookState>> {
	const rows = await inBatches(ids, (some) =>
		db.selectFrom('outlook_state').selectAll().where('petition', 'in', some).execute(),
	);
	return new Map(rows.map((row) => [row.petition, stateOf(row)]));
}

async function openOutlooksOf(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly OpenOutlook[]>> {
	const rows = await inBatches(ids, (some) =>
		db
			.selectFrom('outlook')
			.select(['petition', 'id', 'threshold', 'until', 'reached'])
			.where('petition', 'in', some)
			.where('final_count', 'is', null)
			.execute(),
	);
	return grouped(rows.map((row) => [row.petition, openOutlookOf(row)]));
}

/** @param inCampaign those of them whose campaigns may be followed */
async function followsOf(
	db: Db,
	ids: readonly number[],
	inCampaign: readonly number[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly Follow[]>> {
	const own = await inBatches(ids, (some) =>
		db
			.selectFrom('follow')
			.selectAll()
			.where('subject_kind', '=', 'petition')
			.where('subject_id', 'in', some)
			.execute(),
	);
	const shared = await inBatches(inCampaign, (some) =>
		db
			.selectFrom('campaign_member')
			.innerJoin('follow', 'follow.subject_id', 'campaign_member.campaign')
			.selectAll('follow')
			.select('campaign_member.petition as member')
			.where('follow.subject_kind', '=', 'campaign')
			.where('campaign_member.petition', 'in', some)
			.execute(),
	);
	const rows = [...own.map((row) => ({ ...row, member: row.subject_id })), ...shared].sort((a, b) => a.id - b.id);
	return grouped(readable(rows, (row) => [row.member, followOf(row)] as const, report));
}

async function crossingsOf(
	db: Db,
	ids: readonly number[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly Crossing[]>> {
	const rows = await inBatches(ids, (some) =>
		db
			.selectFrom('crossing')
			.selectAll()
			.where('subject_kind', '=', 'petition')
			.where('subject_id', 'in', some)
			.where('family', 'not in', forFallsOnly)
			.orderBy('id')
			.execute(),
	);
	return grouped(readable(rows, (row) => [row.subject_id, crossingOf(row)] as const, report));
}

function grouped<T>(pairs: readonly (readonly [petition: number, value: T])[]): ReadonlyMap<number, readonly T[]> {
	const groups = new Map<number, T[]>();
	for (const [petition, value] of pairs) {
		const group = groups.get(petition);
		if (group === undefined) groups.set(petition, [value]);
		else group.push(value);
	}
	return groups;
}
