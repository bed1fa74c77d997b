import type { Reason } from '../domain/plan.js';
import { type Db, inParts, type Row } from './rows.js';
import type { DecisionTable, StoredVerdict } from './types.js';

function verdictFrom(row: Row<'decision'> & { key: string }): StoredVerdict {
	return {
		crossing: row.crossing,
		key: row.key,
		follow: row.follow,
		destination: row.destination,
		tell: row.tell === 1,
		reason: row.reason as Reason,
		rule: row.rule,
		at: row.at,
	};
}

export function decisionTable(db: Db): DecisionTable {
	const of = (destination: number) =>
		db
			.selectFrom('decision')
			.innerJoin('crossing', 'crossing.id', 'decision.crossing')
			.selectAll('decision')
			.select('crossing.key')
			.where('destination', '=', destination)
			.orderBy('decision.id', 'desc');
	return {
		async add(rows) {
			await inParts(rows, async (part) => {
				await db
					.insertInto('decision')
					.values(part.map((row) => ({ ...row, tell: row.tell ? 1 : 0 })))
					.execute();
				return [];
			});
		},
		async recent(destination, limit) {
			return (await of(destination).limit(limit).execute()).map(verdictFrom);
		},
		async ofCrossing(destination, crossing) {
			return (await of(destination).where('crossing', '=', crossing).execute()).map(verdictFrom);
		},
		async prune(before) {
			const gone = await db.deleteFrom('decision').where('at', '<', before).executeTakeFirst();
			return Number(gone.numDeletedRows);
		},
	};
}
