import type { Selectable } from 'kysely';
import type { Crossing } from '../domain/crossing.js';
import { forFallsOnly } from '../domain/families/index.js';
import type { Follow } from '../domain/follow.js';
import type { OutlookState } from '../domain/outlook/models.js';
import type { OpenOutlook } from '../domain/outlook/record.js';
import type { BeforeLook, LookTable } from '../ports/store/looks.js';
import { crossingOf } from './crossings.js';
import { followOf } from './follows.js';
import { besideMany, writeLooks } from './look-writes.js';
import { openOutlookOf, stateOf } from './outlooks.js';
import type { PetitionRow } from './petition-rows.js';
import { petitionOf } from './petition-rows.js';
import { preparedMany } from './prepared.js';
import { readingOf } from './readings.js';
import { reminderTable } from './reminders.js';
import { type ReportFault, readable } from './stored-json.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';

export function lookTable(db: Db, report: ReportFault): LookTable {
	return {
		beside: (asked) => besideMany(db, asked),
		write: (writes) => atomically(db, (tx) => writeLooks(tx, writes)),
		async before(ids) {
			const asked = ids.map((id) => ({ id }));
			const rows = await petitionsWithLatest(db, asked);
			const outlooks = await outlooksOf(db, asked);
			const openOutlooks = await openOutlooksOf(db, asked);
			const inCampaign = rows.filter((row) => row.in_campaign !== null);
			const follows = await followsOf(db, asked, inCampaign, report);
			const crossings = await crossingsOf(db, asked, report);
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

interface Asked {
	readonly id: number;
}

const idsOf = (rows: readonly ((name: 'id') => number)[]) => rows.map((value) => value('id'));

type RowBefore = PetitionRow & {
	readonly latest_at: number | null;
	readonly latest_count: number | null;
	readonly latest_kind: number | null;
	readonly troubled: number | null;
	readonly in_campaign: number | null;
};

const petitionsWithLatest = preparedMany<Asked, RowBefore>((db, asked) =>
	db
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
		.where('petition.id', 'in', idsOf(asked)),
);

const statesOf = preparedMany<Asked, Selectable<Tables['outlook_state']>>((db, asked) =>
	db.selectFrom('outlook_state').selectAll().where('petition', 'in', idsOf(asked)),
);

async function outlooksOf(db: Db, asked: readonly Asked[]): Promise<ReadonlyMap<number, OutlookState>> {
	return new Map((await statesOf(db, asked)).map((row) => [row.petition, stateOf(row)]));
}

type OpenRow = Pick<Selectable<Tables['outlook']>, 'petition' | 'id' | 'threshold' | 'until' | 'reached'>;

const openOf = preparedMany<Asked, OpenRow>((db, asked) =>
	db
		.selectFrom('outlook')
		.select(['petition', 'id', 'threshold', 'until', 'reached'])
		.where('petition', 'in', idsOf(asked))
		.where('final_count', 'is', null),
);

async function openOutlooksOf(db: Db, asked: readonly Asked[]): Promise<ReadonlyMap<number, readonly OpenOutlook[]>> {
	return grouped((await openOf(db, asked)).map((row) => [row.petition, openOutlookOf(row)]));
}

type FollowRow = Selectable<Tables['follow']>;

const ownFollows = preparedMany<Asked, FollowRow>((db, asked) =>
	db.selectFrom('follow').selectAll().where('subject_kind', '=', 'petition').where('subject_id', 'in', idsOf(asked)),
);

const campaignFollows = preparedMany<Asked, FollowRow & { readonly member: number }>((db, asked) =>
	db
		.selectFrom('campaign_member')
		.innerJoin('follow', 'follow.subject_id', 'campaign_member.campaign')
		.selectAll('follow')
		.select('campaign_member.petition as member')
		.where('follow.subject_kind', '=', 'campaign')
		.where('campaign_member.petition', 'in', idsOf(asked)),
);

/** @param inCampaign those of them whose campaigns may be followed */
async function followsOf(
	db: Db,
	asked: readonly Asked[],
	inCampaign: readonly Asked[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly Follow[]>> {
	const own = await ownFollows(db, asked);
	const shared = await campaignFollows(db, inCampaign);
	const rows = [...own.map((row) => ({ ...row, member: row.subject_id })), ...shared].sort((a, b) => a.id - b.id);
	return grouped(readable(rows, (row) => [row.member, followOf(row)] as const, report));
}

const reached = preparedMany<Asked, Selectable<Tables['crossing']>>((db, asked) =>
	db
		.selectFrom('crossing')
		.selectAll()
		.where('subject_kind', '=', 'petition')
		.where('subject_id', 'in', idsOf(asked))
		.where('family', 'not in', forFallsOnly)
		.orderBy('id'),
);

async function crossingsOf(
	db: Db,
	asked: readonly Asked[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly Crossing[]>> {
	const rows = await reached(db, asked);
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
