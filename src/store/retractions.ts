import { type SqlBool, sql } from 'kysely';
import type { ContentRef, RetractedRef, Retraction } from '../domain/retraction.js';
import type { RetractionTable } from '../ports/store/retractions.js';
import { digestsNaming } from './digests-naming.js';
import { inBatches } from './in-batches.js';
import type { ReportFault } from './stored-json.js';
import type { Db } from './tables.js';
import { atomically } from './transaction.js';

/** Literal, as in the index `retraction_due`: only then does a database see that it answers. */
export const isWaiting = sql<SqlBool>`retraction.state = 'waiting'`;
/** As above, with `digest_retraction_due`. */
export const isWaitingInDigest = sql<SqlBool>`digest_retraction.state = 'waiting'`;

export function retractionTable(db: Db, report: ReportFault): RetractionTable {
	// A query for each kind, not one over all: only then does an index lead from a post to what was retracted of it.
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
	const news = () =>
		db
			.selectFrom('digest_retraction as named')
			.leftJoin('post_digest', (join) =>
				join.onRef('post_digest.destination', '=', 'named.destination').onRef('post_digest.at', '=', 'named.at'),
			)
			.leftJoin('post', 'post.seq', 'post_digest.post')
			.select(['named.crossing as id', 'named.destination', 'named.state', 'named.attempts'])
			.select(['named.next_try_at as nextTryAt', 'post.id as post', 'post.state as postState'])
			.orderBy('named.crossing')
			.orderBy('named.destination');
	type Row = Omit<Retraction, 'of'> & { readonly id: number | null };
	const of = (kind: RetractedRef['kind'], rows: readonly Row[]): readonly Retraction[] =>
		rows.map(({ id, ...row }) => ({ of: { kind, id: id ?? 0 }, ...row }));

	return {
		add: (what, why, at) => atomically(db, (tx) => retract(tx, what, why, at, report)),
		async places({ kind, id }) {
			return kind === 'crossing'
				? [
						...of(kind, await crossings().where('retraction.crossing', '=', id).execute()),
						...of('news', await news().where('named.crossing', '=', id).execute()),
					]
				: of(kind, await notices().where('retraction.notice', '=', id).execute());
		},
		async waiting(destination) {
			// Asked before everything that is sent, and nearly always there is none.
			const any = await db
				.selectFrom('retraction')
				.select('state')
				.where('destination', '=', destination)
				.where(isWaiting)
				.unionAll(
					db
						.selectFrom('digest_retraction')
						.select('state')
						.where('destination', '=', destination)
						.where(isWaitingInDigest),
				)
				.limit(1)
				.execute();
			if (any.length === 0) return [];
			const told = crossings().where('retraction.destination', '=', destination).where(isWaiting);
			const noticed = notices().where('retraction.destination', '=', destination).where(isWaiting);
			const named = news().where('named.destination', '=', destination).where('named.state', '=', 'waiting');
			return [
				...of('crossing', await told.execute()),
				...of('notice', await noticed.execute()),
				...of('news', await named.execute()),
			];
		},
		async ofPost(post) {
			return [
				...of('crossing', await crossings().where('post.id', '=', post).execute()),
				...of('notice', await notices().where('post.id', '=', post).execute()),
				...of('news', await news().where('post.id', '=', post).execute()),
			];
		},
		async update(destination, what, { state, attempts, nextTryAt }) {
			const change = {
				...(state === undefined ? {} : { state }),
				...(attempts === undefined ? {} : { attempts }),
				...(nextTryAt === undefined ? {} : { next_try_at: nextTryAt }),
			};
			for (const [kind, table, column] of rowsOf) {
				const ids = what.filter((each) => each.kind === kind).map(({ id }) => id);
				await inBatches(ids, (some) =>
					db
						.updateTable(table)
						.set(change)
						.where('destination', '=', destination)
						.where(column, 'in', some)
						.returning('destination')
						.execute(),
				);
			}
		},
	};
}

/** Where the rows of each kind are, and which column names what was retracted. */
const rowsOf = [
	['crossing', 'retraction', 'crossing'],
	['notice', 'retraction', 'notice'],
	['news', 'digest_retraction', 'crossing'],
] as const;

async function retract(
	tx: Db,
	{ kind, id }: ContentRef,
	why: string,
	at: number,
	report: ReportFault,
): Promise<boolean> {
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
	const named = await digestsNaming(tx, id, report);
	await inBatches(named, (some) =>
		tx
			.insertInto('digest_retraction')
			.values(some.map((digest) => ({ ...row, ...digest, crossing: id })))
			.returning('crossing')
			.execute(),
	);
	return true;
}
