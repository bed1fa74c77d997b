import type { Selectable } from 'kysely';
import type { Instant, Moment } from '../domain/petition.js';
import type { WordWatch } from '../domain/word-watch.js';
import type { WatchTable } from '../ports/store/watches.js';
import { inBatches } from './in-batches.js';
import { folded } from './names.js';
import type { Db, Tables } from './tables.js';

export function watchTable(db: Db): WatchTable {
	const rows = () => db.selectFrom('watch').selectAll('watch');
	/** A channel that is gone, or forbidden, has nothing asked for it. */
	const asked = () =>
		rows().innerJoin('destination', 'destination.id', 'watch.destination').where('destination.state', '=', 'active');
	const finds = (destination: number) => db.selectFrom('watch_find').where('watch_find.destination', '=', destination);

	return {
		async add({ destination, platform, words, since, nextAt, answeredAt }) {
			const row = { destination, platform, folded: folded(words) };
			await db
				.insertInto('watch')
				.values({ ...row, words, since, next_at: nextAt, answered_at: answeredAt })
				.onConflict((conflict) => conflict.columns(['destination', 'platform', 'folded']).doNothing())
				.execute();
			const made = await rows()
				.where('destination', '=', destination)
				.where('platform', '=', platform)
				.where('folded', '=', row.folded)
				.executeTakeFirstOrThrow();
			return watchOf(made);
		},
		async of(destination) {
			return (await rows().where('destination', '=', destination).orderBy('id').execute()).map(watchOf);
		},
		async remove(id) {
			await db.deleteFrom('watch_find').where('watch', '=', id).where('tell_at', 'is not', null).execute();
			await db.deleteFrom('watch').where('id', '=', id).execute();
		},
		async platformsDue(now) {
			const due = await asked()
				.clearSelect()
				.select('watch.platform')
				.distinct()
				.where('watch.next_at', '<=', now)
				.execute();
			return due.map(({ platform }) => platform);
		},
		async nextQuestion(platform) {
			const { next } = await asked()
				.clearSelect()
				.select((eb) => eb.fn.min<number | null>('watch.next_at').as('next'))
				.where('watch.platform', '=', platform)
				.executeTakeFirstOrThrow();
			return next;
		},
		async due(platform, now, limit) {
			const due = await asked()
				.where('watch.platform', '=', platform)
				.where('watch.next_at', '<=', now)
				.orderBy('watch.next_at')
				.orderBy('watch.id')
				.limit(limit)
				.execute();
			return due.map(watchOf);
		},
		async alike({ platform, words }) {
			const alike = await asked()
				.where('watch.platform', '=', platform)
				.where('watch.folded', '=', folded(words))
				.orderBy('watch.id')
				.execute();
			return alike.map(watchOf);
		},
		async update(id, { nextAt, answeredAt, failures }) {
			const change = {
				...(nextAt === undefined ? {} : { next_at: nextAt }),
				...(answeredAt === undefined ? {} : { answered_at: answeredAt }),
				...(failures === undefined ? {} : { failures }),
			};
			if (Object.keys(change).length === 0) return;
			await db.updateTable('watch').set(change).where('id', '=', id).execute();
		},
		async find({ id, destination }, found, at, tellAt) {
			const added = await inBatches(found, (some) =>
				db
					.insertInto('watch_find')
					.values(
						some.map(({ ref, title, count, url, openedAt }) => ({
							...{ destination, platform: ref.platform, external_id: ref.id, watch: id, title, url, count },
							...{ opened_at: openedAt?.at ?? null, found_at: at, tell_at: tellAt },
						})),
					)
					.onConflict((conflict) => conflict.columns(['destination', 'platform', 'external_id']).doNothing())
					.returning('external_id')
					.execute(),
			);
			return added.length;
		},
		async toTell(now, limit) {
			const due = await db
				.selectFrom('watch_find')
				.innerJoin('destination', 'destination.id', 'watch_find.destination')
				.select('destination.id')
				.distinct()
				.where('watch_find.tell_at', '<=', now)
				.where('destination.state', '=', 'active')
				.orderBy('destination.id')
				.limit(limit)
				.execute();
			return due.map(({ id }) => id);
		},
		async untold(destination) {
			const untold = await finds(destination)
				.innerJoin('watch', 'watch.id', 'watch_find.watch')
				.selectAll('watch_find')
				.select('watch.words')
				.where('watch_find.tell_at', 'is not', null)
				.orderBy('watch_find.found_at')
				.orderBy('watch_find.external_id')
				.execute();
			return untold.map(({ platform, external_id: id, title, url, count, words, ...at }) => {
				return {
					ref: { platform, id },
					title,
					url,
					count,
					words,
					openedAt: openedIn(at.opened_at),
					foundAt: at.found_at,
				};
			});
		},
		async lastTold(destination) {
			const { last } = await finds(destination)
				.select((eb) => eb.fn.max<number | null>('told_at').as('last'))
				.executeTakeFirstOrThrow();
			return last;
		},
		async told(destination, at) {
			await db
				.updateTable('watch_find')
				.set({ tell_at: null, told_at: at })
				.where('destination', '=', destination)
				.where('tell_at', 'is not', null)
				.execute();
		},
		async delay(destination, tellAt) {
			await db
				.updateTable('watch_find')
				.set({ tell_at: tellAt })
				.where('destination', '=', destination)
				.where('tell_at', '<', tellAt)
				.execute();
		},
	};
}

function watchOf(row: Selectable<Tables['watch']>): WordWatch {
	return {
		id: row.id,
		destination: row.destination,
		platform: row.platform,
		words: row.words,
		since: row.since,
		nextAt: row.next_at,
		answeredAt: row.answered_at,
		failures: row.failures,
	};
}

/** By then it is known that it is new: how exactly its moment is known decides nothing any more. */
function openedIn(at: Instant | null): Moment | null {
	return at === null ? null : { at, precision: 'exact' };
}
