import type { Insertable } from 'kysely';
import type { Digest } from '../domain/digest/digest.js';
import { inBatches } from './in-batches.js';
import { digestJson, type ReportFault, readable } from './stored-json.js';
import type { Db, Tables } from './tables.js';

/** The digests that posts tell, by the `seq` of the post; the earliest first. */
export async function digestsOf(
	db: Db,
	posts: readonly number[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly Digest[]>> {
	const rows = await inBatches(posts, (some) =>
		db.selectFrom('post_digest').selectAll().where('post', 'in', some).orderBy('at').execute(),
	);
	const told = new Map<number, Digest[]>();
	const read = (row: (typeof rows)[number]) => ({ post: row.post, digest: digestJson.read(row.content, row.post) });
	for (const { post, digest } of readable(rows, read, report)) {
		const digests = told.get(post);
		if (digests === undefined) told.set(post, [digest]);
		else digests.push(digest);
	}
	return told;
}

export function digestRow(digest: Digest, destination: number, post: number): Insertable<Tables['post_digest']> {
	return { destination, at: digest.at, post, content: digestJson.write(digest) };
}
