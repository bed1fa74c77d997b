import { type SqlBool, sql } from 'kysely';
import type { ContentRef, Retraction } from '../domain/retraction.js';
import type { RetractionTable } from '../ports/store/retractions.js';
import { inBatches } from './in-batches.js';
import type { Db } from './tables.js';
import { atomically } from './transaction.js';

/** Literal, as in the index `retraction_due`: only then does a database see that it answers. */
export const isWaiting = sql<SqlBool>`retraction.state = 'waiting'`;

export function retractionTable(db: Db): RetractionTable {
	// Two queries, not one over both: only then does an index lead from a post to what was retracted of it.
	const crossings = () =>
		db
			.selectFrom('retraction')
			.leftJoin('post_crossing', (join) =>
				join
					.onRef('post_crossing.crossing', '=', 'retraction.crossing')
					.onRef('post_crossing.destination', '=', 'retraction.destination'),
			)
			.leftJoin('post', 'post.seq', 'post_crossing.post')
			.where('retraction.crossing', 'is not', null)
			.select(['retraction.crossing as id', 'retraction.destination', 'retraction.state', 'retraction.attempts'])
			.select(['retraction.next_try_at as nextTryAt', 'post.id as post', 'post.state as postState'])
			.orderBy('retraction.crossing')
			.orderBy('retraction.destination');
	const notices = () =>
		db
			.selectFrom('retraction')
			.leftJoin('post_notice', 'post_notice.id', 'retraction.notice')
			.leftJoin('post', 'post.seq', 'post_notice.post')
			.where('retraction.notice', 'is not', null)
			.select(['retraction.notice as id', 'retraction.destination', 'retraction.state', 'retraction.attempts'])
			.select(['retraction.next_try_at as nextTryAt', 'post.id as post', 'post.state as postState'])
			.orderBy('retraction.notice');
	type Row = Omit<Retraction, 'of'> & { readonly id: number | null };
	const of = (kind: ContentRef['kind'], rows: readonly Row[]): readonly Retraction[] =>
		rows.map(({ id, ...row }) => ({ of: { kind, id: id ?? 0 }, ...row }));

	return {
		add: (what, why, at) => atomically(db, (tx) => retract(tx, what, why, at)),
		async places({ kind, id }) {
			return kind === 'crossing'
				? of(kind, await crossings().where('retraction.crossing', '=', id).execute())
				: of(kind, await notices().where('retraction.notice', '=', id).execute());
		},
		async waiting(destination) {
			// Asked before everything that is sent, and nearly always there is none.
			const any = await db
				.selectFrom('retraction')
				.select('state')
				.where('destination', '=', destination)
				.where(isWaiting)
				.limit(1)
				.execute();
			if (any.length === 0) return [];
			return [
				...of(
					'crossing',
					await crossings().where('retraction.destination', '=', destination).where(isWaiting).execute(),
				),
				...of('notice', await notices().where('retraction.destination', '=', destination).where(isWaiting).execute()),
			];
		},
		async ofPost(post) {
			return [
				...of('crossing', await crossings().where('post.id', '=', post).execute()),
				...of('notice', await notices().where('post.id', '=', post).execute()),
			];
		},
		async update(destination, what, { state, attempts, nextTryAt }) {
			const change = {
				...(state === undefined ? {} : { state }),
				...(attempts === undefined ? {} : { attempts }),
				...(nextTryAt === undefined ? {} : { next_try_at: nextTryAt }),
			};
			for (const kind of ['crossing', 'notice'] as const) {
				const ids = what.filter((each) => each.kind === kind).map(({ id }) => id);
				await inBatches(ids, (some) =>
					db
						.updateTable('retraction')
						.set(change)
						.where('destination', '=', destination)
						.where(kind, 'in', some)
						.returning('destination')
						.execute(),
				);
			}
		},
	};
}

async function retract(tx: Db, { kind, id }: ContentRef, why: string, at: number): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable(kind === 'crossing' ? 'crossing' : 'post_notice')
		.set({ retracted_at: at, retracted_why: why })
		.where('id', '=', id)
		.where('retracted_at', 'is', null)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return false;
	const row = { state: 'waiting' as const, attempts: 0, next_try_at: at };
	if (kind === 'notice') {
		const { destination } = await tx
			.selectFrom('post_notice')
			.select('destination')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		await tx
			.insertInto('retraction')
			.values({ ...row, notice: id, crossing: null, destination })
			.execute();
		return true;
	}
	await tx
		.insertInto('retraction')
		.columns(['crossing', 'destination', 'state', 'attempts', 'next_try_at'])
		.expression((eb) =>
			eb
				.selectFrom('post_crossing')
				.select(['crossing', 'destination'])
				.select([eb.val(row.state).as('state'), eb.val(0).as('attempts'), eb.val(at).as('next_try_at')])
				.where('crossing', '=', id),
		)
		.execute();
	return true;
}
