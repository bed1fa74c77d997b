import { z } from 'zod';
import type { NewCrossing } from '../domain/crossing.js';
import { digestShape } from '../domain/digest/digest.js';
import { type FactsOf, type Family, familyNamed, readFacts } from '../domain/families/index.js';
import { type Fault, FaultError } from '../domain/fault.js';
import { isNoticeCode, type NoticeCode } from '../domain/notice.js';
import { consequences } from '../domain/petition.js';
import type { ReminderWish } from '../domain/reminders/reminder.js';
import { type Templates, templateKinds } from '../domain/template.js';

/** Hears of rows that cannot be read: each is left alone, and stops nobody else. */
export type ReportFault = (fault: Fault) => void;

/** Hears each fault once, however often its row is read. */
export function onceEach(report: ReportFault): ReportFault {
	const reported = new Set<string>();
	return (fault) => {
		const name = JSON.stringify(fault);
		if (reported.has(name)) return;
		reported.add(name);
		report(fault);
	};
}

/**
 * A column of JSON. `write` takes exactly what `read` gives back, so that the compiler compares the schema with the
 * domain's type in both directions.
 *
 * @param column `table.column`, for the fault
 */
function jsonColumn<S extends z.ZodType>(column: string, schema: S) {
	return {
		write: (value: z.output<S>): string => JSON.stringify(value),
		/** Throws the fault `row-broken` when the text is not what it should be. */
		read(text: string, row: number): z.output<S> {
			const value = schema.safeParse(parsed(text));
			if (!value.success) throw new FaultError('row-broken', { column, row });
			return value.data;
		},
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What the good rows make; each broken one is reported and left out. */
export function readable<R, T>(rows: readonly R[], read: (row: R) => T, report: ReportFault): T[] {
	const good: T[] = [];
	for (const row of rows) {
		try {
			good.push(read(row));
		} catch (error) {
			if (!(error instanceof FaultError)) throw error;
			report(error.fault);
		}
	}
	return good;
}

const list = <S extends z.ZodType>(of: S) => z.array(of).readonly();
const countKind = z.enum(['exact', 'displayed', 'approximate', 'typed', 'imported']);
const moment = z.object({ at: z.int(), precision: z.enum(['exact', 'hour', 'day']) });

/** What somebody wants to be reminded of. */
export const wishJson = jsonColumn<z.ZodType<ReminderWish>>(
	'reminder.wish',
	z.discriminatedUnion('kind', [
		z.object({ kind: z.literal('count'), count: z.int() }),
		z.object({ kind: z.literal('deadline'), before: z.int() }),
		z.object({ kind: z.literal('answer') }),
		z.object({ kind: z.literal('day'), at: z.int(), place: z.string() }),
	]),
);

export const snapshotJson = jsonColumn(
	'petition.snapshot',
	z.object({
		title: z.string(),
		url: z.string().nullable(),
		zone: z.string(),
		count: z.int(),
		countKind,
		unit: z.object({ one: z.string(), many: z.string() }).exactOptional(),
		state: z.enum(['open', 'closed', 'rejected', 'withdrawn', 'hidden']),
		rawState: z.string(),
		signable: z.boolean(),
		openedAt: moment.nullable(),
		deadline: z.int().nullable(),
		thresholds: list(
			z.object({
				count: z.int(),
				consequence: z.enum(consequences),
				authority: z.string(),
				promisedDays: z.int().nullable(),
				reachedAt: z.int().nullable(),
				promisedMonths: z.int().exactOptional(),
				promisedAfter: z.object({ event: z.enum(['submitted', 'presented']), at: z.int().nullable() }).exactOptional(),
			}),
		),
		countries: z
			.object({
				needed: z.int(),
				of: list(z.object({ code: z.string(), count: z.int(), minimum: z.int().nullable() })),
			})
			.exactOptional(),
		countedOn: moment.exactOptional(),
		goal: z.int().nullable(),
		events: list(
			z.object({
				kind: z.enum([
					'responded',
					'decision-maker-responded',
					'referred',
					'debate-scheduled',
					'debated',
					'debate-refused',
					'verifying',
					'validated',
					'insufficient',
					'submitted',
					'presented',
					'completed',
					'victory',
				]),
				moment: moment.nullable(),
				summary: z.string().nullable(),
				url: z.string().nullable(),
				count: z.int().exactOptional(),
			}),
		),
		rejection: z.object({ code: z.string().nullable(), text: z.string().nullable() }).exactOptional(),
	}),
);

export const rulesJson = jsonColumn(
	'follow.rules',
	list(
		z.object({
			id: z.string(),
			params: z.string().nullable(),
			baseline: z.object({ at: z.int(), count: z.int().nullable() }),
		}),
	),
);

/** What a crossing was told with, by its family. */
export const factsJson = {
	write: (facts: NewCrossing['facts']): string => JSON.stringify(facts),
	/** Throws the fault `row-broken` when the text is not what it should be, or of a family nobody knows. */
	read<F extends Family>(family: F, text: string, row: number): FactsOf<F> {
		const facts = familyNamed(family) === null ? null : readFacts(family, parsed(text));
		if (facts === null) throw new FaultError('row-broken', { column: 'crossing.facts', row });
		return facts;
	},
};

/** Throws the fault `row-broken` for a notice that nobody knows the words of. */
export function noticeCodeIn(column: string, code: string, row: number): NoticeCode {
	if (!isNoticeCode(code)) throw new FaultError('row-broken', { column, row });
	return code;
}

const params = z.record(z.string(), z.union([z.string(), z.number()])).readonly();

export const paramsJson = jsonColumn('notice.params', params);

export const postedParamsJson = jsonColumn('post_notice.params', params);

export const digestJson = jsonColumn('post_digest.content', digestShape);

export const aboutJson = jsonColumn('post_notice.about', list(z.int()));

const templates = z.partialRecord(z.enum(templateKinds), z.string());

/** What cannot be read is no reason to post nothing: our own words stand then. */
export function readTemplates(text: string): Templates {
	return templates.safeParse(parsed(text)).data ?? {};
}

const holderSeen = z.strictObject({ person: z.string(), checked: z.string() }).nullable();
const lawSeen = jsonColumn(
	'law_follow.seen',
	z.strictObject({
		changes: z.array(z.string()),
		holder: holderSeen,
	}),
);
export const readLawSeen = lawSeen.read;
export const writeLawSeen = ({
	changes,
	holder,
}: {
	changes: readonly string[];
	holder: z.output<typeof holderSeen>;
}) => lawSeen.write({ changes: [...changes], holder });
