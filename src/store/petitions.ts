import type { Selectable, Updateable } from 'kysely';
import { FaultError } from '../domain/fault.js';
import type { PetitionRef, Snapshot } from '../domain/petition.js';
import { inBatches, inOrderOf } from './in-batches.js';
import { aliasRow, folded, isGiven } from './names.js';
import { rekey } from './rekey.js';
import { type ReportFault, snapshotJson } from './stored-json.js';
import type { Db, Tables } from './tables.js';
import { atomically } from './transaction.js';
import type { Petition, PetitionChange, PetitionTable } from './types.js';

export function petitionTable(db: Db, report: ReportFault): PetitionTable {
	const read = (row: Selectable<Tables['petition']>) => petitionOf(row, report);

	async function get(id: number): Promise<Petition | null> {
		const row = await db.selectFrom('petition').selectAll().where('id', '=', id).executeTakeFirst();
		return row === undefined ? null : read(row);
	}

	async function find(ref: PetitionRef): Promise<Petition | null> {
		const row = await db
			.selectFrom('petition')
			.selectAll()
			.where('platform', '=', ref.platform)
			.where('external_id', '=', ref.id)
			.executeTakeFirst();
		return row === undefined ? null : read(row);
	}

	async function addAlias(id: number, alias: string): Promise<void> {
		await db
			.insertInto('petition_alias')
			.values(aliasRow(id, alias))
			.onConflict((conflict) => conflict.column('folded').doUpdateSet({ alias, petition: id }))
			.execute();
	}

	return {
		get,
		find,
		addAlias,
		async add({ ref, title, url, createdAt, nextReadAt }) {
			await db
				.insertInto('petition')
				.values({
					platform: ref.platform,
					external_id: ref.id,
					title,
					url,
					created_at: createdAt,
					next_read_at: nextReadAt,
				})
				.onConflict((conflict) => conflict.columns(['platform', 'external_id']).doNothing())
				.execute();
			return (await find(ref)) as Petition;
		},
		async many(ids) {
			const rows = await inBatches(ids, (some) =>
				db.selectFrom('petition').selectAll().where('id', 'in', some).execute(),
			);
			return inOrderOf(ids, rows.map(read));
		},
		async byAlias(alias) {
			const row = await db
				.selectFrom('petition_alias')
				.innerJoin('petition', 'petition.id', 'petition_alias.petition')
				.selectAll('petition')
				.where('folded', '=', folded(alias))
				.executeTakeFirst();
			return row === undefined ? null : read(row);
		},
		async aliases(ids) {
			return inBatches(ids, (some) =>
				db
					.selectFrom('petition_alias')
					.select(['petition', 'alias'])
					.where('petition', 'in', some)
					.orderBy('petition')
					.orderBy('folded')
					.execute(),
			);
		},
		async names(limit) {
			return db
				.selectFrom('petition_alias')
				.select(['petition', 'alias'])
				.where(isGiven)
				.orderBy('folded')
				.limit(limit)
				.execute();
		},
		async rekey(id, ref) {
			await atomically(db, (tx) => rekey(tx, id, ref));
		},
		async update(id, change) {
			if (Object.keys(change).length === 0) return;
			await db.updateTable('petition').set(columnsOf(change)).where('id', '=', id).execute();
		},
		async dueToRead(now, limit, platform) {
			let query = db.selectFrom('petition').selectAll().where('next_read_at', '<=', now);
			if (platform !== undefined) query = query.where('platform', '=', platform);
			const rows = await query.orderBy('next_read_at').limit(limit).execute();
			return rows.map(read);
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
		async dueMoments(now, limit) {
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
			const rows = await db.selectFrom('petition').select('id').orderBy('id').execute();
			return rows.map((row) => row.id);
		},
		async count() {
			const { petitions } = await db
				.selectFrom('petition')
				.select((eb) => eb.fn.countAll<number>().as('petitions'))
				.executeTakeFirstOrThrow();
			return petitions;
		},
	};
}

/** Only what the change names is set. */
function columnsOf(change: PetitionChange): Updateable<Tables['petition']> {
	const { title, url, snapshot, countedAt, checkedAt, nextReadAt, nextMomentAt } = change;
	return {
		...(title === undefined ? {} : { title }),
		...(url === undefined ? {} : { url }),
		...(snapshot === undefined ? {} : { snapshot: snapshotJson.write(snapshot) }),
		...(countedAt === undefined ? {} : { counted_at: countedAt }),
		...(checkedAt === undefined ? {} : { checked_at: checkedAt }),
		...(nextReadAt === undefined ? {} : { next_read_at: nextReadAt }),
		...(nextMomentAt === undefined ? {} : { next_moment_at: nextMomentAt }),
	};
}

function petitionOf(row: Selectable<Tables['petition']>, report: ReportFault): Petition {
	return {
		id: row.id,
		ref: { platform: row.platform, id: row.external_id },
		title: row.title,
		url: row.url,
		snapshot: row.snapshot === null ? null : snapshotOf(row.snapshot, row.id, report),
		countedAt: row.counted_at,
		checkedAt: row.checked_at,
		nextReadAt: row.next_read_at,
		nextMomentAt: row.next_moment_at,
		createdAt: row.created_at,
	};
}

/** A snapshot that cannot be read is as good as none: the petition's next reading puts a whole one in its place. */
function snapshotOf(text: string, petition: number, report: ReportFault): Snapshot | null {
	try {
		return snapshotJson.read(text, petition);
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		report(error.fault);
		return null;
	}
}
