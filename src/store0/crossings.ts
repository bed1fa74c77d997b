import type { Crossing } from '../domain/crossing.js';
import type { Subject } from '../domain/petition.js';
import { crossingFrom, type Db, inParts } from './rows.js';
import type { CrossingTable } from './types.js';

export function crossingTable(db: Db): CrossingTable {
	const of = ({ kind, id }: Subject) =>
		db.selectFrom('crossing').selectAll('crossing').where('subject_kind', '=', kind).where('subject', '=', id);
	return {
		async add({ subject, key, family, moment, facts }, noticedAt) {
			const inserted = await db
				.insertInto('crossing')
				.values({
					subject_kind: subject.kind,
					subject: subject.id,
					key,
					family,
					moment,
					noticed_at: noticedAt,
					facts: JSON.stringify(facts),
				})
				.onConflict((conflict) => conflict.columns(['subject_kind', 'subject', 'key']).doNothing())
				.executeTakeFirst();
			const row = await of(subject).where('key', '=', key).executeTakeFirstOrThrow();
			return { crossing: crossingFrom(row), added: (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n };
		},
		async many(ids) {
			const rows = await inParts(ids, (part) =>
				db.selectFrom('crossing').selectAll().where('id', 'in', part).execute(),
			);
			const byId = new Map(rows.map((row) => [row.id, crossingFrom(row)]));
			return ids.map((id) => byId.get(id)).filter((each): each is Crossing => each !== undefined);
		},
		async of(subject, keys, without = []) {
			const named = (part: readonly string[] | null) => {
				let query = of(subject);
				if (part !== null) query = query.where('key', 'in', part);
				if (without.length > 0) query = query.where('family', 'not in', without);
				return query.orderBy('moment').orderBy('id').execute();
			};
			const rows = keys === undefined ? await named(null) : await inParts(keys, named);
			return rows.map(crossingFrom);
		},
		told: (subject, keys) =>
			inParts(keys, (part) =>
				of(subject)
					.clearSelect()
					.innerJoin('post_crossing', 'post_crossing.crossing', 'crossing.id')
					.select(['crossing.key', 'post_crossing.destination'])
					.where('key', 'in', part)
					.execute(),
			),
	};
}
