import type { Instant } from '../domain/petition.js';
import { inBatches } from './in-batches.js';
import { digestJson, type ReportFault, readable } from './stored-json.js';
import type { Db } from './tables.js';

/** A digest as `post_digest` knows it. */
interface DigestKey {
	readonly destination: number;
	readonly at: Instant;
}

/**
 * The digests that name a crossing in the places that were told of it by another message. A place has one at most: the
 * first that was made after the crossing was noticed, for each digest begins where the one before it ended.
 */
export async function digestsNaming(db: Db, crossing: number, report: ReportFault): Promise<readonly DigestKey[]> {
	const first = await db
		.selectFrom('post_crossing')
		.innerJoin('crossing', 'crossing.id', 'post_crossing.crossing')
		.innerJoin('post_digest', 'post_digest.destination', 'post_crossing.destination')
		.where('post_crossing.crossing', '=', crossing)
		.whereRef('post_digest.at', '>=', 'crossing.noticed_at')
		.whereRef('post_digest.post', '<>', 'post_crossing.post')
		.select((eb) => ['post_digest.destination', eb.fn.min<number>('post_digest.at').as('at')])
		.groupBy('post_digest.destination')
		.execute();
	const moments = new Map(first.map(({ destination, at }) => [destination, at]));
	// Read in batches, and only the keys are kept: one crossing may stand in the digests of fifty thousand channels.
	return inBatches(first, async (some) => {
		const rows = await db
			.selectFrom('post_digest')
			.select(['destination', 'at', 'post', 'content'])
			.where('destination', 'in', [...new Set(some.map(({ destination }) => destination))])
			.where('at', 'in', [...new Set(some.map(({ at }) => at))])
			.execute();
		const named = rows.filter(({ destination, at }) => moments.get(destination) === at);
		const read = (row: (typeof rows)[number]) => ({ key: row, digest: digestJson.read(row.content, row.post) });
		return readable(named, read, report)
			.filter(({ digest: { news, entries } }) =>
				[news, ...entries.map((entry) => entry.news)].some((ids) => ids.includes(crossing)),
			)
			.map(({ key: { destination, at } }) => ({ destination, at }));
	});
}
