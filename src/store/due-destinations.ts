import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Instant } from '../domain/petition.js';
import type { Platforms } from '../ports/store/destinations.js';
import { isOpen } from './open-posts.js';
import { isUnpublished } from './publications.js';
import { isWaiting, isWaitingInDigest } from './retractions.js';
import type { Db, Tables } from './tables.js';

/** Active destinations with something open that is due at `now` (real time), each kind in the order of its moments. */
export async function dueDestinations(db: Db, now: Instant, limit: number, platforms: Platforms) {
	const posts = inOrder(db, platforms, 'post', isOpen, 'next_try_at', now);
	const retractions = inOrder(db, platforms, 'retraction', isWaiting, 'next_try_at', now);
	const digests = inOrder(db, platforms, 'digest_retraction', isWaitingInDigest, 'next_try_at', now);
	const publications = inOrder(db, platforms, 'publication', isUnpublished, 'next_at', now).where(publishes);
	const due: number[] = [];
	for (const rows of [retractions, digests, posts, publications]) due.push(...(await firstOf(rows, limit)));
	return [...new Set(due)].slice(0, limit);
}

const publishes = sql<SqlBool>`destination.publishes = 1`;

/**
 * Destinations of what is due, one row for each thing. A cross join: with any other, SQLite takes a platform for the rarer thing,
 * and walks through all its destinations, at every tick.
 */
function inOrder(
	db: Db,
	{ only, without = [] }: Platforms,
	of: 'post' | 'retraction' | 'digest_retraction' | 'publication',
	isOpenStill: Expression<SqlBool>,
	moment: string,
	now: Instant,
) {
	const at = sql.ref<Instant>(`${of}.${moment}`);
	return db
		.selectFrom(of)
		.crossJoin('destination')
		.select('destination.id')
		.where('destination.id', '=', sql.ref<number>(`${of}.destination`))
		.where(isOpenStill)
		.where(at, '<=', now)
		.where('destination.state', '=', 'active')
		.$if(only !== undefined, (query) => query.where('destination.platform', 'in', only ?? []))
		.$if(without.length > 0, (query) => query.where('destination.platform', 'not in', without))
		.orderBy(at);
}

type Rows = SelectQueryBuilder<Tables, 'destination', { readonly id: number }>;

/** The first of them, each once: an index gives them in their order, and no more of it is read than that takes. */
async function firstOf(rows: Rows, limit: number): Promise<readonly number[]> {
	for (let take = 2 * limit; ; take *= 4) {
		const found = await rows.limit(take).execute();
		const ids = new Set(found.map(({ id }) => id));
		if (ids.size >= limit || found.length < take) return [...ids].slice(0, limit);
	}
}
