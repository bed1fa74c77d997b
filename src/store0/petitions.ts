import type { Instant, PetitionRef } from '../domain/petition.js';
import { type Db, inParts, type Row, snapshotFrom } from './rows.js';
import type { Petition, PetitionChange, PetitionTable } from './types.js';

function petitionFrom(row: Row<'petition'>): Petition {
	return {
		id: row.id,
		ref: { platform: row.platform, id: row.platform_id },
		title: row.title,
		url: row.url,
		snapshot: snapshotFrom(row.snapshot, row.id),
		countedAt: row.counted_at,
		checkedAt: row.checked_at,
		nextReadAt: row.next_read_at,
		nextMomentAt: row.next_moment_at,
		createdAt: row.created_at,
	};
}

export function petitionTable(db: Db): PetitionTable {
	const table: PetitionTable = {
		async add({ ref, title, url, createdAt, nextReadAt }) {
			await db
				.insertInto('petition')
				.values({
					platform: ref.platform,
					platform_id: ref.id,
					title,
					url,
					created_at: createdAt,
					next_read_at: nextReadAt,
				})
				.onConflict((conflict) => conflict.columns(['platform', 'platform_id']).doNothing())
				.execute();
			return (await table.find(ref)) as Petition;
		},
		async get(id) {
			const row = await db.selectFrom('petition').selectAll().where('id', '=', id).executeTakeFirst();
			return row === undefined ? null : petitionFrom(row);
		},
		async many(ids) {
			const rows = await inParts(ids, (part) =>
				db.selectFrom('petition').selectAll().where('id', 'in', part).execute(),
			);
			const byId = new Map(rows.map((row) => [row.id, petitionFrom(row)]));
			return ids.map((id) => byId.get(id)).filter((each): each is Petition => each !== undefined);
		},
		async find(ref) {
			const row = await db
				.selectFrom('petition')
				.selectAll()
				.where('platform', '=', ref.platform)
				.where('platform_id', '=', ref.id)
				.executeTakeFirst();
			return row === undefined ? null : petitionFrom(row);
		},
		async byAlias(alias) {
			const row = await db
				.selectFrom('petition_alias')
				.innerJoin('petition', 'petition.id', 'petition_alias.petition')
				.selectAll('petition')
				.where('alias', '=', alias.toLowerCase())
				.executeTakeFirst();
			return row === undefined ? null : petitionFrom(row);
		},
		aliases: (ids) =>
			inParts(ids, (part) =>
				db
					.selectFrom('petition_alias')
					.select(['petition', 'alias'])
					.where('petition', 'in', part)
					.orderBy('alias')
					.execute(),
			),
		names: (limit) =>
			db
				.selectFrom('petition_alias')
				.select(['petition', 'alias'])
				.where('alias', 'not like', '%:%')
				.orderBy('alias')
				.limit(limit)
				.execute(),
		async addAlias(id, alias) {
			await db
				.insertInto('petition_alias')
				.values({ alias: alias.toLowerCase(), petition: id })
				.onConflict((conflict) => conflict.column('alias').doUpdateSet({ petition: id }))
				.execute();
		},
		async rekey(id, ref: PetitionRef) {
			const old = await table.get(id);
			if (old === null) return;
			await table.addAlias(id, `${old.ref.platform}:${old.ref.id}`);
			await db
				.updateTable('petition')
				.set({ platform: ref.platform, platform_id: ref.id })
				.where('id', '=', id)
				.execute();
		},
		async update(id, change) {
			const set = columnsOf(change);
			if (Object.keys(set).length > 0) await db.updateTable('petition').set(set).where('id', '=', id).execute();
		},
		async dueToRead(now, limit, platform) {
			let query = db.selectFrom('petition').selectAll().where('next_read_at', '<=', now);
			if (platform !== undefined) query = query.where('platform', '=', platform);
			return (await query.orderBy('next_read_at').limit(limit).execute()).map(petitionFrom);
		},
		async platformsDue(now) {
			const rows = await db
				.selectFrom('petition')
				.select('platform')
				.distinct()
				.where('next_read_at', '<=', now)
				.execute();
			return rows.map((row) => row.platform);
		},
		async dueMoments(now: Instant, limit) {
			const rows = await db
				.selectFrom('petition')
				.select('id')
				.where('next_moment_at', '<=', now)
				.orderBy('next_moment_at')
				.limit(limit)
				.execute();
			return rows.map((row) => row.id);
		},
		async ids() {
			return (await db.selectFrom('petition').select('id').orderBy('id').execute()).map((row) => row.id);
		},
		async count() {
			const row = await db
				.selectFrom('petition')
				.select((eb) => eb.fn.countAll().as('count'))
				.executeTakeFirstOrThrow();
			return Number(row.count);
		},
	};
	return table;
}

function columnsOf(change: PetitionChange): Partial<Omit<Row<'petition'>, 'id'>> {
	return {
		...(change.title === undefined ? {} : { title: change.title }),
		...(change.url === undefined ? {} : { url: change.url }),
		...(change.snapshot === undefined ? {} : { snapshot: JSON.stringify(change.snapshot) }),
		...(change.countedAt === undefined ? {} : { counted_at: change.countedAt }),
		...(change.checkedAt === undefined ? {} : { checked_at: change.checkedAt }),
		...(change.nextReadAt === undefined ? {} : { next_read_at: change.nextReadAt }),
		...(change.nextMomentAt === undefined ? {} : { next_moment_at: change.nextMomentAt }),
	};
}
