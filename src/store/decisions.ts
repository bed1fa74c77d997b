import type { Reason } from '../domain/plan.js';
import type { DecisionTable, StoredVerdict } from '../ports/store/decisions.js';
import { inBatches } from './in-batches.js';
import type { Db } from './tables.js';

export function decisionTable(db: Db): DecisionTable {
	const rows = () =>
		db
			.selectFrom('decision')
			.innerJoin('crossing', 'crossing.id', 'decision.crossing')
			.selectAll('decision')
			.select('crossing.key')
			.orderBy('decision.at', 'desc')
			.orderBy('decision.crossing', 'desc')
			.orderBy('decision.follow');

	return {
		async add(verdicts) {
			const values = verdicts.map(({ tell, reason, ...verdict }) => ({
				...verdict,
				tell: tell ? 1 : 0,
				reason: reason as Reason,
			}));
			await inBatches(values, async (some) => {
				await db
					.insertInto('decision')
					.values(some)
					.onConflict((conflict) => conflict.columns(['crossing', 'destination', 'follow']).doNothing())
					.execute();
				return [];
			});
		},
		async recent(destination, limit) {
			const found = await rows().where('decision.destination', '=', destination).limit(limit).execute();
			return found.map(verdictOf);
		},
		async ofCrossing(destination, crossing) {
			const found = await rows()
				.where('decision.crossing', '=', crossing)
				.where('decision.destination', '=', destination)
				.execute();
			return found.map(verdictOf);
		},
		async prune(before) {
			const { numDeletedRows } = await db.deleteFrom('decision').where('at', '<', before).executeTakeFirst();
			return Number(numDeletedRows);
		},
	};
}

function verdictOf(row: Omit<StoredVerdict, 'tell'> & { readonly tell: number }): StoredVerdict {
	const { key, crossing, follow, destination, tell, reason, rule, at } = row;
	return { key, crossing, follow, destination, tell: tell === 1, reason, rule, at };
}
