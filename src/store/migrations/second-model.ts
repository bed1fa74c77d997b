import { type Kysely, type Migration, sql } from 'kysely';
import { clockIn } from '../../domain/outlook/clock.js';
import { milepost2 } from '../../domain/outlook/milepost-2/index.js';
import type { State2 } from '../../domain/outlook/milepost-2/state.js';
import type { Instant } from '../../domain/petition.js';

/**
 * The outlook's second model remembers other things than the first: what it would remember of each petition is made by
 * playing the stored readings again. Outlooks that were shown keep the name of the model that made them.
 */
export const secondModel: Migration = {
	async up(db: Kysely<unknown>) {
		await db.schema
			.alterTable('outlook')
			.addColumn('model', 'text', (c) => c.notNull().defaultTo('milepost-1'))
			.execute();
		await db.schema.dropIndex('outlook_record').execute();
		await db.schema
			.createIndex('outlook_record')
			.on('outlook')
			.columns(['model', 'chance', 'petition', 'reached'])
			.where(sql<boolean>`reached is not null`)
			.execute();
		await db.schema.dropTable('outlook_state').execute();
		await db.schema
			.createTable('outlook_state')
			.addColumn('petition', 'integer', (c) => c.primaryKey().references('petition.id'))
			.addColumn('first_at', 'bigint', (c) => c.notNull())
			.addColumn('first_count', 'bigint', (c) => c.notNull())
			.addColumn('at', 'bigint', (c) => c.notNull())
			.addColumn('count', 'bigint', (c) => c.notNull())
			.addColumn('hours_6_signatures', 'double precision', (c) => c.notNull())
			.addColumn('hours_6_exposure', 'double precision', (c) => c.notNull())
			.addColumn('day_1_signatures', 'double precision', (c) => c.notNull())
			.addColumn('day_1_exposure', 'double precision', (c) => c.notNull())
			.addColumn('days_4_signatures', 'double precision', (c) => c.notNull())
			.addColumn('days_4_exposure', 'double precision', (c) => c.notNull())
			.addColumn('days_16_signatures', 'double precision', (c) => c.notNull())
			.addColumn('days_16_exposure', 'double precision', (c) => c.notNull())
			.addColumn('rises', 'double precision', (c) => c.notNull())
			.addColumn('corrections', 'integer', (c) => c.notNull())
			.execute();
		await replayAll(db as Kysely<Before>);
	},
};

/** The tables as they are at this step. */
interface Before {
	readonly petition: { readonly id: number; readonly snapshot: string | null };
	readonly reading: { readonly petition: number; readonly at: Instant; readonly count: number };
	readonly outlook_state: Record<string, number>;
}

const pageSize = 5_000;

async function replayAll(db: Kysely<Before>): Promise<void> {
	const petitions = await db
		.selectFrom('petition')
		.select(['id', 'snapshot'])
		.where('snapshot', 'is not', null)
		.execute();
	for (const { id, snapshot } of petitions) {
		const state = await replayed(db, id, snapshot);
		if (state !== null) await db.insertInto('outlook_state').values(rowOf(id, state)).execute();
	}
}

/** Null without readings, or where the page cannot be read: the next reading then begins anew from what is stored. */
async function replayed(db: Kysely<Before>, petition: number, snapshot: string | null): Promise<State2 | null> {
	const page = pageOf(snapshot);
	if (page === null) return null;
	const clock = clockIn(page.zone);
	let state: State2 | null = null;
	let from = Number.MIN_SAFE_INTEGER;
	for (;;) {
		const readings: readonly { readonly at: Instant; readonly count: number }[] = await db
			.selectFrom('reading')
			.select(['at', 'count'])
			.where('petition', '=', petition)
			.where('at', '>=', from)
			.orderBy('at')
			.limit(pageSize)
			.execute();
		for (const reading of readings) {
			state = state === null ? milepost2.begin(reading, page.openedAt, clock) : milepost2.update(state, reading, clock);
		}
		const last = readings.at(-1);
		if (last === undefined || readings.length < pageSize) return state;
		from = last.at + 1;
	}
}

function pageOf(snapshot: string | null): { readonly zone: string; readonly openedAt: Instant | null } | null {
	try {
		const { zone, openedAt } = JSON.parse(snapshot ?? '');
		if (typeof zone !== 'string') return null;
		clockIn(zone)(0);
		return { zone, openedAt: typeof openedAt?.at === 'number' ? openedAt.at : null };
	} catch {
		return null;
	}
}

function rowOf(petition: number, { firstAt, firstCount, at, count, memories, rises, corrections }: State2) {
	const [hours6, day1, days4, days16] = memories;
	return {
		petition,
		first_at: firstAt,
		first_count: firstCount,
		at,
		count,
		hours_6_signatures: hours6.signatures,
		hours_6_exposure: hours6.exposure,
		day_1_signatures: day1.signatures,
		day_1_exposure: day1.exposure,
		days_4_signatures: days4.signatures,
		days_4_exposure: days4.exposure,
		days_16_signatures: days16.signatures,
		days_16_exposure: days16.exposure,
		rises,
		corrections,
	};
}
