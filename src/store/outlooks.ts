import type { Selectable } from 'kysely';
import type { OutlookState } from '../domain/outlook/state.js';
import type { Db, Tables } from './tables.js';
import type { OutlookTable } from './types.js';

export function outlookTable(db: Db): OutlookTable {
	return {
		async state(petition) {
			const row = await db.selectFrom('outlook_state').selectAll().where('petition', '=', petition).executeTakeFirst();
			return row === undefined ? null : stateOf(row);
		},
		async remember(petition, state) {
			const row = rowOf(state);
			await db
				.insertInto('outlook_state')
				.values({ petition, ...row })
				.onConflict((conflict) => conflict.column('petition').doUpdateSet(row))
				.execute();
		},
		async shown(outlook) {
			const { petition, at, threshold, until, mood } = outlook;
			const before = await db
				.selectFrom('outlook')
				.select('id')
				.where('petition', '=', petition)
				.where('at', '=', at)
				.where('threshold', threshold === null ? 'is' : '=', threshold)
				.where('until', '=', until)
				.where('mood', '=', mood)
				.executeTakeFirst();
			if (before !== undefined) return;
			await db.insertInto('outlook').values(outlook).execute();
		},
		async open(petition) {
			return db
				.selectFrom('outlook')
				.select(['id', 'threshold', 'until'])
				.where('petition', '=', petition)
				.where('final_count', 'is', null)
				.execute();
		},
		async settle(id, { reached, count }) {
			await db
				.updateTable('outlook')
				.set({ reached: reached === null ? null : Number(reached), final_count: count })
				.where('id', '=', id)
				.execute();
		},
		async record(from, below, now) {
			const petitions = await db
				.selectFrom('outlook')
				.select(({ fn }) => [fn.countAll<number>().as('ended'), fn.avg<number>('reached').as('share')])
				.where('reached', 'is not', null)
				.where('chance', '>=', from)
				.where('chance', '<', below)
				.where('until', '<=', now)
				.groupBy('petition')
				.execute();
			const ended = petitions.reduce((sum, each) => sum + each.ended, 0);
			const shares = petitions.reduce((sum, each) => sum + each.share, 0);
			return { ended, petitions: petitions.length, share: ended === 0 ? null : shares / petitions.length };
		},
	};
}

function stateOf(row: Selectable<Tables['outlook_state']>): OutlookState {
	return {
		firstAt: row.first_at,
		firstCount: row.first_count,
		at: row.at,
		count: row.count,
		fast: { signatures: row.fast_signatures, exposure: row.fast_exposure },
		slow: { signatures: row.slow_signatures, exposure: row.slow_exposure },
		corrections: row.corrections,
	};
}

function rowOf({ firstAt, firstCount, at, count, fast, slow, corrections }: OutlookState) {
	return {
		first_at: firstAt,
		first_count: firstCount,
		at,
		count,
		fast_signatures: fast.signatures,
		fast_exposure: fast.exposure,
		slow_signatures: slow.signatures,
		slow_exposure: slow.exposure,
		corrections,
	};
}
