import type { Selectable } from 'kysely';
import type { Missing, Witnesses } from '../domain/disappearance.js';
import type { Health } from '../domain/health.js';
import type { Moving } from '../domain/moving.js';
import type { Instant } from '../domain/petition.js';
import { week } from '../domain/time.js';
import type { HealthTable } from '../ports/store/health.js';
import type { Db, Tables } from './tables.js';

export function healthTable(db: Db): HealthTable {
	return {
		async get(petition) {
			const row = await db.selectFrom('source_health').selectAll().where('petition', '=', petition).executeTakeFirst();
			return row === undefined ? null : healthOf(row);
		},
		async all() {
			return (await db.selectFrom('source_health').selectAll().orderBy('petition').execute()).map(healthOf);
		},
		async fail(petition, { at, kind, detail, stopped, missing, moving = null }) {
			const known = { ...missingColumns(missing), ...movingColumns(moving) };
			const trouble = { kind, detail, stopped: stopped ? 1 : 0, failed_at: at, ...known };
			const row = await db
				.insertInto('source_health')
				.values({ petition, failures: 1, since: at, ...trouble })
				.onConflict((conflict) =>
					conflict
						.column('petition')
						.doUpdateSet((eb) => ({ ...trouble, failures: eb('source_health.failures', '+', 1) })),
				)
				.returningAll()
				.executeTakeFirstOrThrow();
			return healthOf(row);
		},
		async removed(petition) {
			await db.updateTable('source_health').set({ removed: 1 }).where('petition', '=', petition).execute();
		},
		async witnesses(petition, platform, since) {
			const rows = await db
				.selectFrom('petition')
				.leftJoin('source_health', 'source_health.petition', 'petition.id')
				.select(['checked_at', 'since', 'missing_since', 'removed'])
				.where('platform', '=', platform)
				.where('id', '!=', petition)
				.where('next_read_at', 'is not', null)
				.execute();
			return witnessesOf(rows, since);
		},
		async recover(petition) {
			const row = await db
				.deleteFrom('source_health')
				.where('petition', '=', petition)
				.returningAll()
				.executeTakeFirst();
			return row === undefined ? null : healthOf(row);
		},
	};
}

interface Other {
	readonly checked_at: Instant | null;
	/** Null, as what follows: it is in no trouble. */
	readonly since: Instant | null;
	readonly missing_since: Instant | null;
	readonly removed: number | null;
}

/** What was in trouble long before, or is known to be gone, says nothing of what happened since. */
function witnessesOf(rows: readonly Other[], since: Instant): Witnesses {
	const others = rows.filter(
		(row) => row.since === null || (row.removed === 0 && (row.missing_since ?? row.since) >= since - week),
	);
	const failing = others.filter((row) => row.since !== null).length;
	const answering = others.filter((row) => row.since === null && (row.checked_at ?? 0) >= since).length;
	return { others: others.length, answering, failing };
}

function missingColumns(missing: Missing | null) {
	return {
		missing_since: missing?.since ?? null,
		missing_readings: missing?.readings ?? 0,
		missing_at: missing?.at ?? null,
	};
}

function movingColumns(moving: Moving | null) {
	return {
		moving_to: moving === null ? null : `${moving.to.platform}:${moving.to.id}`,
		moving_since: moving?.since ?? null,
	};
}

/** No platform has a colon in its name. */
function movingOf({ moving_to: to, moving_since: since }: Selectable<Tables['source_health']>): Moving | null {
	if (to === null || since === null) return null;
	const colon = to.indexOf(':');
	return { to: { platform: to.slice(0, colon), id: to.slice(colon + 1) }, since };
}

function healthOf(row: Selectable<Tables['source_health']>): Health {
	const { petition, failures, since, kind, detail, missing_since, missing_at, missing_readings: readings } = row;
	const known = missing_since !== null && missing_at !== null;
	return {
		...{ petition, failures, since, kind, detail },
		stopped: row.stopped === 1,
		failedAt: row.failed_at ?? since,
		missing: known ? { since: missing_since, readings, at: missing_at } : null,
		moving: movingOf(row),
		removed: row.removed === 1,
	};
}
