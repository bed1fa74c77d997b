import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../domain/petition.js';
import type { Db } from './tables.js';
import { keptWhole, mayGo, type Point } from './thinning.js';
import { atomically } from './transaction.js';

/** Gives some of the space of deleted rows back to the disk, where the database does not do so by itself. */
export type ReleaseSpace = () => void;

export interface Thinning {
	readonly petition: number;
	readonly now: Instant;
	/** Moments of readings that stay. */
	readonly keep: readonly Instant[];
}

/** Readings looked at in one go: some 10 ms with the removal, then others have their turn. */
const step = 1_000;

/** Thins the history of one petition, oldest first, in steps that hold nobody up. Gives back how many readings went. */
export async function thinReadings(
	db: Db,
	{ petition, now, keep }: Thinning,
	releaseSpace: ReleaseSpace,
): Promise<number> {
	const kept = new Set(keep);
	const youngest = now - keptWhole;
	let removed = 0;
	let before: Point | null = null;
	let from = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const points = await pointsFrom(db, petition, from);
		const going: Instant[] = [];
		// The last one waits for its successor: it is the first of the next step.
		for (const [i, point] of points.slice(0, -1).entries()) {
			if (!kept.has(point.at) && mayGo(before, point, points[i + 1] ?? null, now)) going.push(point.at);
			before = point;
		}
		if (going.length > 0) await remove(db, petition, going, releaseSpace);
		removed += going.length;
		const last = points.at(-1);
		if (last === undefined || points.length < step || last.at > youngest) return removed;
		from = last.at;
		await nextTurn();
	}
}

function pointsFrom(db: Db, petition: number, from: Instant): Promise<readonly Point[]> {
	return db
		.selectFrom('reading')
		.select(['at', 'count'])
		.where('petition', '=', petition)
		.where('at', '>=', from)
		.orderBy('at')
		.limit(step)
		.execute();
}

async function remove(db: Db, petition: number, at: readonly Instant[], releaseSpace: ReleaseSpace): Promise<void> {
	await atomically(db, async (tx) => {
		await tx.deleteFrom('reading').where('petition', '=', petition).where('at', 'in', at).execute();
		releaseSpace();
	});
}
