import type { Instant, Petition, PetitionRef } from '../domain/petition.js';
import type { PetitionTable } from '../ports/store/petitions.js';
import { absorb } from './absorb.js';
import { beginAnew } from './begin-anew.js';
import { inBatches, inOrderOf } from './in-batches.js';
import { aliasRow, folded, isGiven } from './names.js';
import { columnsOf, type PetitionRow, petitionOf } from './petition-rows.js';
import { prepared, preparedMany } from './prepared.js';
import { rekey } from './rekey.js';
import type { ReportFault } from './stored-json.js';
import type { Db } from './tables.js';
import { atomically } from './transaction.js';

/** So many answers are enough to know whether a platform answers at all. */
const hurried = 3;

const readNext = prepared<{ readonly id: number; readonly at: Instant }, unknown>((db, value) =>
	db
		.updateTable('petition')
		.set({ next_read_at: value('at') })
		.where('id', '=', value('id'))
		.where('next_read_at', 'is not', null),
);

const stillRead = preparedMany<{ readonly id: number }, { readonly id: number }>((db, asked) =>
	db
		.selectFrom('petition')
		.select('id')
		.where(
			'id',
			'in',
			asked.map((value) => value('id')),
		)
		.where('next_read_at', 'is not', null),
);

export function petitionTable(db: Db, report: ReportFault): PetitionTable {
	const read = (row: PetitionRow) => petitionOf(row, report);

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
		async known(ref) {
			const alias = `${ref.platform}:${ref.id}`;
			const row = await db
				.selectFrom('petition_alias')
				.innerJoin('petition', 'petition.id', 'petition_alias.petition')
				.selectAll('petition')
				.where('petition_alias.folded', '=', folded(alias))
				// Names ignore capitals, ids do not.
				.where('petition_alias.alias', '=', alias)
				.executeTakeFirst();
			return row === undefined ? find(ref) : read(row);
		},
		async rekey(id, ref) {
			await atomically(db, (tx) => rekey(tx, id, ref));
		},
		async beginAnew(id, ref) {
			await atomically(db, (tx) => beginAnew(tx, id, ref));
		},
		async formers(id) {
			const own = db.selectFrom('petition').selectAll().where('moved_to', '=', id);
			return (await own.orderBy('counted_at').orderBy('id').execute()).map(read);
		},
		async absorb(from, into, sameCount) {
			await atomically(db, (tx) => absorb(tx, from, into, sameCount));
		},
		async update(id, change) {
			if (Object.keys(change).length === 0) return;
			await db.updateTable('petition').set(columnsOf(change)).where('id', '=', id).execute();
		},
		async readNext(id, at) {
			await readNext(db, { id, at });
		},
		async stillRead(ids) {
			const rows = await stillRead(
				db,
				ids.map((id) => ({ id })),
			);
			return new Set(rows.map((row) => row.id));
		},
		async dueToRead(now, limit, platform) {
			let query = db.selectFrom('petition').selectAll().where('next_read_at', '<=', now);
			if (platform !== undefined) query = query.where('platform', '=', platform);
			const rows = await query.orderBy('next_read_at').limit(limit).execute();
			return rows.map(read);
		},
		async soonToRead(now, limit, platform) {
			const rows = await db
				.selectFrom('petition')
				.selectAll()
				.where('platform', '=', platform)
				.where('next_read_at', '>', now)
				.where((eb) => eb(eb('next_read_at', '+', eb.ref('checked_at')), '<=', 2 * now))
				.orderBy('next_read_at')
				.limit(limit)
				.execute();
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
		async nextRead(platform) {
			let query = db.selectFrom('petition').select('next_read_at').where('next_read_at', 'is not', null);
			if (platform !== undefined) query = query.where('platform', '=', platform);
			const row = await query.orderBy('next_read_at').limit(1).executeTakeFirst();
			return row?.next_read_at ?? null;
		},
		async hurry(platform, other, at) {
			const some = db
				.selectFrom('petition')
				.select('id')
				.where('platform', '=', platform)
				.where('id', '!=', other)
				.where('next_read_at', '>', at)
				.orderBy('checked_at')
				.limit(hurried);
			await db.updateTable('petition').set({ next_read_at: at }).where('id', 'in', some).execute();
		},
		async hurryTroubled(platform, at) {
			const troubled = db
				.selectFrom('source_health')
				.select('petition')
				.where('kind', 'in', ['unreachable', 'refused'])
				.where('stopped', '=', 0);
			await db
				.updateTable('petition')
				.set({ next_read_at: at })
				.where('platform', '=', platform)
				.where('next_read_at', '>', at)
				.where('id', 'in', troubled)
				.execute();
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
