import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Instant } from '../domain/petition.js';
import type { Db } from './tables.js';
import { keptWhole, mayGo, type Point } from './thinning.js';

/** Readings looked at in one go: a few milliseconds, then others have their turn. */
const step = 1_000;

/** Thins the history of one petition, oldest first, in steps that hold nobody up. Gives back how many readings went. */
export async function thinReadings(db: Db, petition: number, now: Instant, keep: readonly Instant[]): Promise<number> {
	const kept = new Set(keep);
	const youngest = now - keptWhole;
	let removed = 0;
	let before: Point | null = null;
	let from: Instant = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const points: readonly Point[] = await db
			.selectFrom('reading')
			.select(['at', 'count'])
			.where('petition', '=', petition)
			.where('at', '>=', from)
			.orderBy('at')
			.limit(step)
			.execute();
		const going: Instant[] = [];
		// The last one waits for its successor: it is the first of the next step.
		for (let i = 0; i < points.length - 1; i++) {
			const point = points[i] as Point;
			if (!kept.has(point.at) && mayGo(before, point, points[i + 1] ?? null, now)) going.push(point.at);
			before = point;
		}
		if (going.length > 0) {
			await db.deleteFrom('reading').where('petition', '=', petition).where('at', 'in', going).execute();
			removed += going.length;
		}
		const last = points.at(-1);
		if (last === undefined || points.length < step || last.at > youngest) return removed;
		from = last.at;
		await nextTurn();
	}
}
