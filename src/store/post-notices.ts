import type { Insertable, Selectable } from 'kysely';
import type { ManagerNotice, PostedNotice } from '../domain/notice.js';
import { inBatches } from './in-batches.js';
import { aboutJson, noticeCodeIn, postedParamsJson, type ReportFault, readable } from './stored-json.js';
import type { Db, Tables } from './tables.js';

/** The notices that posts tell, by the `seq` of the post. */
export async function noticesOf(
	db: Db,
	posts: readonly number[],
	report: ReportFault,
): Promise<ReadonlyMap<number, readonly PostedNotice[]>> {
	const rows = await inBatches(posts, (some) =>
		db.selectFrom('post_notice').selectAll().where('post', 'in', some).orderBy('position').execute(),
	);
	const told = new Map<number, PostedNotice[]>();
	for (const { post, notice } of readable(rows, (row) => ({ post: row.post, notice: noticeOf(row) }), report)) {
		const notices = told.get(post);
		if (notices === undefined) told.set(post, [notice]);
		else notices.push(notice);
	}
	return told;
}

/** A row of the only notice of a new post. */
export function noticeRow(notice: ManagerNotice, destination: number, post: number): Insertable<Tables['post_notice']> {
	const { key, at, code, params, about } = notice;
	const json = { params: postedParamsJson.write(params), about: aboutJson.write(about) };
	return { destination, key, post, position: 0, at, code, ...json };
}

/** Throws the fault `row-broken` when its parameters cannot be read. */
function noticeOf(row: Selectable<Tables['post_notice']>): PostedNotice {
	const { id, key, at, retracted_at: retractedAt, retracted_why: why } = row;
	return {
		...{ id, key, at, code: noticeCodeIn('post_notice.code', row.code, id) },
		params: postedParamsJson.read(row.params, id),
		about: aboutJson.read(row.about, id),
		...(retractedAt === null ? {} : { retracted: { at: retractedAt, why: why ?? '' } }),
	};
}
