import { z } from 'zod';
import { type CrossingFacts, familyOrder } from '../domain/crossing.js';
import { type Fault, FaultError } from '../domain/fault.js';
import { isNoticeCode, type NoticeCode } from '../domain/notice.js';

/** Hears of rows that cannot be read: each is left alone, and stops nobody else. */
export type ReportFault = (fault: Fault) => void;

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
const countKind = z.enum(['exact', 'displayed', 'approximate', 'typed']);
const moment = z.object({ at: z.int(), precision: z.enum(['exact', 'hour', 'day']) });

export const snapshotJson = jsonColumn(
	'petition.snapshot',
	z.object({
		title: z.string(),
		url: z.string().nullable(),
		zone: z.string(),
		count: z.int(),
		countKind,
		state: z.enum(['open', 'closed', 'rejected', 'withdrawn', 'hidden']),
		rawState: z.string(),
		signable: z.boolean(),
		openedAt: moment.nullable(),
		deadline: z.int().nullable(),
		thresholds: list(
			z.object({
				count: z.int(),
				consequence: z.enum(['response', 'debate-considered', 'referral', 'commission-answer', 'target']),
				authority: z.string(),
				promisedDays: z.int().nullable(),
				reachedAt: z.int().nullable(),
			}),
		),
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
					'completed',
					'victory',
				]),
				moment: moment.nullable(),
				summary: z.string().nullable(),
				url: z.string().nullable(),
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

const maybeText = z.string().exactOptional();
const maybeNumber = z.number().exactOptional();
const maybeYes = z.boolean().exactOptional();

const memory = z.object({ signatures: z.number(), exposure: z.number() });
const remembered = {
	firstAt: z.int(),
	firstCount: z.number(),
	at: z.int(),
	count: z.number(),
	corrections: z.int(),
};
/** Of whichever model it was told with; what the first one left behind does not name it. */
const outlookState = z.union([
	z.object({
		model: z.literal('milepost-2'),
		...remembered,
		memories: z.tuple([memory, memory, memory, memory]).readonly(),
		rises: z.number(),
	}),
	z.object({ model: z.literal('milepost-1').default('milepost-1'), ...remembered, fast: memory, slow: memory }),
]);

export const factsJson = jsonColumn(
	'crossing.facts',
	z.object({
		title: z.string(),
		url: z.string().nullable(),
		zone: z.string(),
		count: z.int(),
		approximate: z.boolean(),
		countKind: countKind.exactOptional(),
		countAt: z.int(),
		seenAt: maybeNumber,
		ended: z.enum(['before', 'final', 'since']).exactOptional(),
		value: maybeNumber,
		days: maybeNumber,
		due: maybeNumber,
		needed: maybeNumber,
		neededPerDay: maybeNumber,
		authority: maybeText,
		consequence: maybeText,
		before: maybeNumber,
		lost: list(z.number()).exactOptional(),
		stands: maybeNumber,
		gained: maybeNumber,
		usual: maybeNumber,
		again: maybeYes,
		percent: maybeNumber,
		of: maybeNumber,
		summary: maybeText,
		link: maybeText,
		on: maybeNumber,
		dayKnown: maybeYes,
		reached: maybeYes,
		parts: list(
			z.object({ petition: z.int(), title: z.string(), count: z.int(), approximate: z.boolean(), at: z.int() }),
		).exactOptional(),
		name: maybeText,
		reason: maybeText,
		outlook: z
			.object({
				state: outlookState,
				seenAt: z.int(),
				deadline: z.int().nullable(),
				threshold: z.number().nullable(),
				zone: z.string(),
			})
			.exactOptional(),
		retracted: z.object({ family: z.enum(familyOrder), moment: z.int(), why: z.string() }).exactOptional(),
	} satisfies Record<keyof CrossingFacts, z.ZodType>),
);

/** Throws the fault `row-broken` for a notice that nobody knows the words of. */
export function noticeCodeIn(column: string, code: string, row: number): NoticeCode {
	if (!isNoticeCode(code)) throw new FaultError('row-broken', { column, row });
	return code;
}

const params = z.record(z.string(), z.union([z.string(), z.number()])).readonly();

export const paramsJson = jsonColumn('notice.params', params);

export const postedParamsJson = jsonColumn('post_notice.params', params);

export const aboutJson = jsonColumn('post_notice.about', list(z.int()));
