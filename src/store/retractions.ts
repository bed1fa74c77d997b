import { type SqlBool, sql } from 'kysely';
import type { Retraction } from '../domain/retraction.js';
import type { RetractionTable } from '../ports/store/retractions.js';
import { inBatches } from './in-batches.js';
import type { Db } from './tables.js';
import { atomically } from './transaction.js';

/** Literal, as in the index `retraction_due`: only then does a database see that it answers. */
export const isWaiting = sql<SqlBool>`retraction.state = 'waiting'`;

export function retractionTable(db: Db): RetractionTable {
	const rows = () =>
		db
			.selectFrom('retraction')
			.leftJoin('post_crossing', (join) =>
				join
					.onRef('post_crossing.crossing', '=', 'retraction.crossing')
					.onRef('post_crossing.destination', '=', 'retraction.destination'),
			)
			.leftJoin('post', 'post.seq', 'post_crossing.post')
			.selectAll('retraction')
			.select(['post.id as post', 'post.state as post_state'])
			.orderBy('retraction.crossing')
			.orderBy('retraction.destination');
	type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];
	const whole = ({ next_try_at: nextTryAt, post_state: postState, ...row }: Row): Retraction => {
		return { ...row, nextTryAt, postState };
	};

	return {
		add: (crossing, why, at) => atomically(db, (tx) => retract(tx, crossing, why, at)),
		places: async (crossing) => (await rows().where('retraction.crossing', '=', crossing).execute()).map(whole),
		waiting: async (destination) =>
			(await rows().where('retraction.destination', '=', destination).where(isWaiting).execute()).map(whole),
		ofPost: async (post) => (await rows().where('post.id', '=', post).execute()).map(whole),
		async update(destination, crossings, { state, attempts, nextTryAt }) {
			const change = {
				...(state === undefined ? {} : { state }),
				...(attempts === undefined ? {} : { attempts }),
				...(nextTryAt === undefined ? {} : { next_try_at: nextTryAt }),
			};
			await inBatches(crossings, (some) =>
				db
					.updateTable('retraction')
					.set(change)
					.where('destination', '=', destination)
					.where('crossing', 'in', some)
					.returning('crossing')
					.execute(),
			);
		},
	};
}

async function retract(tx: Db, crossing: number, why: string, at: number): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('crossing')
		.set({ retracted_at: at, retracted_why: why })
		.where('id', '=', crossing)
		.where('retracted_at', 'is', null)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return false;
	await tx
		.insertInto('retraction')
		.columns(['crossing', 'destination', 'state', 'attempts', 'next_try_at'])
		.expression((eb) =>
			eb
				.selectFrom('post_crossing')
				.select(['crossing', 'destination'])
				.select([eb.val('waiting').as('state'), eb.val(0).as('attempts'), eb.val(at).as('next_try_at')])
				.where('crossing', '=', crossing),
		)
		.execute();
	return true;
}
