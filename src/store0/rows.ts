import type { Insertable, Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { Crossing, CrossingFacts, Family } from '../domain/crossing.js';
import { FaultError } from '../domain/fault.js';
import type { CountKind, Snapshot, Subject } from '../domain/petition.js';
import type { Schema } from './schema.js';

export type Db = Kysely<Schema>;
export type Row<T extends keyof Schema> = Selectable<Schema[T]>;
export type NewRow<T extends keyof Schema> = Insertable<Schema[T]>;

/** Places are what is stored: append only. */
export const countKinds: readonly CountKind[] = ['exact', 'displayed', 'approximate', 'typed'];

const instant = z.int();
const moment = z.strictObject({ at: instant, precision: z.enum(['exact', 'hour', 'day']) });

const SnapshotJson = z.object({
	title: z.string(),
	url: z.string().nullable(),
	zone: z.string(),
	count: z.int(),
	countKind: z.enum(['exact', 'displayed', 'approximate', 'typed']),
	state: z.enum(['open', 'closed', 'rejected', 'withdrawn', 'hidden']),
	rawState: z.string(),
	signable: z.boolean(),
	openedAt: moment.nullable(),
	deadline: instant.nullable(),
	thresholds: z.array(
		z.object({
			count: z.int(),
			consequence: z.enum(['response', 'debate-considered', 'referral', 'commission-answer', 'target']),
			authority: z.string(),
			promisedDays: z.int().nullable(),
			reachedAt: instant.nullable(),
		}),
	),
	goal: z.int().nullable(),
	events: z.array(
		z.object({
			kind: z.enum([
				'responded',
				'decision-maker-responded',
				'referred',
				'debate-scheduled',
				'debated',
				'debate-refused',
				'completed',
				'victory',
			]),
			moment: moment.nullable(),
			summary: z.string().nullable(),
			url: z.string().nullable(),
		}),
	),
});

const FactsJson = z.looseObject({
	title: z.string(),
	url: z.string().nullable(),
	zone: z.string(),
	count: z.number(),
	approximate: z.boolean(),
	countAt: instant,
});

export const RulesJson = z.array(
	z.object({
		id: z.string(),
		params: z.string().nullable(),
		baseline: z.object({ at: instant, count: z.number().nullable() }),
	}),
);

export const NoticesJson = z.array(
	z.object({ at: instant, code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
);

/** Stored JSON is data at an edge like any other: a row that cannot be read is a fault that names it. */
export function fromJson<T>(schema: z.ZodType<T>, text: string, table: string, id: string | number): T {
	try {
		return schema.parse(JSON.parse(text));
	} catch {
		throw new FaultError('row-unreadable', { table, id });
	}
}

export function snapshotFrom(text: string | null, id: number): Snapshot | null {
	return text === null ? null : fromJson(SnapshotJson, text, 'petition', id);
}

export function crossingFrom(row: Row<'crossing'>): Crossing {
	return {
		id: row.id,
		subject: { kind: row.subject_kind as Subject['kind'], id: row.subject },
		key: row.key,
		family: row.family as Family,
		moment: row.moment,
		noticedAt: row.noticed_at,
		facts: fromJson(FactsJson, row.facts, 'crossing', row.id) as unknown as CrossingFacts,
	};
}

/** Databases take only so many parameters in one statement: long lists go in parts. */
export async function inParts<T, R>(all: readonly T[], run: (part: readonly T[]) => Promise<readonly R[]>): Promise<R[]> {
	const results: R[] = [];
	for (let i = 0; i < all.length; i += 500) results.push(...(await run(all.slice(i, i + 500))));
	return results;
}
