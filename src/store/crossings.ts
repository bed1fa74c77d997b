import type { Selectable } from 'kysely';
import type { Crossing } from '../domain/crossing.js';
import type { Subject } from '../domain/petition.js';
import type { CrossingTable } from '../ports/store/crossings.js';
import { inBatches, inOrderOf } from './in-batches.js';
import { tells } from './open-posts.js';
import { factsJson, type ReportFault, readable } from './stored-json.js';
import type { Db, Tables } from './tables.js';

/** No post tells so much. */
const mostInPost = 100_000;

export function crossingTable(db: Db, report: ReportFault): CrossingTable {
	const about = (subject: Subject) =>
		db.selectFrom('crossing').where('subject_kind', '=', subject.kind).where('subject_id', '=', subject.id);

	return {
		async many(ids) {
			const rows = await inBatches(ids, (some) =>
				db.selectFrom('crossing').selectAll().where('id', 'in', some).execute(),
			);
			return inOrderOf(ids, readable(rows, crossingOf, report));
		},
		async add(crossing, noticedAt) {
			const { subject, key, family, moment } = crossing;
			const added = await db
				.insertInto('crossing')
				.values({
					subject_kind: subject.kind,
					subject_id: subject.id,
					key,
					family,
					moment,
					facts: factsJson.write(crossing.facts),
					noticed_at: noticedAt,
				})
				.onConflict((conflict) => conflict.columns(['subject_kind', 'subject_id', 'key']).doNothing())
				.returningAll()
				.executeTakeFirst();
			if (added !== undefined) return { crossing: crossingOf(added), added: true };
			const known = await about(subject).where('key', '=', key).selectAll().executeTakeFirstOrThrow();
			const [whole] = readable([known], crossingOf, report);
			if (whole !== undefined) return { crossing: whole, added: false };
			// What was known of it is lost; that it is known, and to whom it was told, is not.
			const facts = factsJson.write(crossing.facts);
			await db.updateTable('crossing').set({ facts }).where('id', '=', known.id).execute();
			return { crossing: crossingOf({ ...known, facts }), added: false };
		},
		async of(subject, keys, without = []) {
			let query = about(subject).selectAll().orderBy('id');
			if (without.length > 0) query = query.where('family', 'not in', without);
			const rows =
				keys === undefined
					? await query.execute()
					: await inBatches(keys, (some) => query.where('key', 'in', some).execute());
			return readable(rows, crossingOf, report);
		},
		async told(subject, keys) {
			const rows = await inBatches(keys, (some) =>
				about(subject)
					.innerJoin('post_crossing', 'post_crossing.crossing', 'crossing.id')
					.innerJoin('post', 'post.seq', 'post_crossing.post')
					.select(['crossing.key', 'post_crossing.destination', 'post_crossing.post', 'post_crossing.position'])
					.where('crossing.key', 'in', some)
					.where(tells)
					.execute(),
			);
			return rows.map(({ key, destination, post, position }) => ({
				...{ key, destination },
				place: post * mostInPost + position,
			}));
		},
		async keysTold(subject, destination) {
			const rows = await about(subject)
				.leftJoin('post_crossing', (join) =>
					join.onRef('post_crossing.crossing', '=', 'crossing.id').on('post_crossing.destination', '=', destination),
				)
				.leftJoin('post', (join) => join.onRef('post.seq', '=', 'post_crossing.post').on(tells))
				.select('crossing.key')
				.where((eb) => eb.or([eb('post.seq', 'is not', null), eb('retracted_at', 'is not', null)]))
				.orderBy('crossing.id')
				.execute();
			return rows.map(({ key }) => key);
		},
	};
}

/** Throws the fault `row-broken` when its facts cannot be read. */
export function crossingOf(row: Selectable<Tables['crossing']>): Crossing {
	return {
		id: row.id,
		subject: { kind: row.subject_kind, id: row.subject_id },
		key: row.key,
		family: row.family,
		moment: row.moment,
		facts: factsJson.read(row.family, row.facts, row.id),
		noticedAt: row.noticed_at,
		...(row.retracted_at === null ? {} : { retracted: { at: row.retracted_at, why: row.retracted_why ?? '' } }),
	} as Crossing;
}
