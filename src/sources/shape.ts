import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { SourceOutcome } from '../domain/outcome.js';
import { cleanText } from './text.js';

/*
 * The words of which every platform's schema is made. They are strict where a number is concerned: a count that is
 * not a whole number between 0 and 10^12 is a change of shape, never a number.
 */

export const count = z.int().min(0).max(1_000_000_000_000);

/**
 * A title in one clean line of at most 300 graphemes; empty where there is none. Whoever makes a snapshot calls it
 * `untitled` then: a petition without a title is counted like any other.
 */
export const title = z
	.string()
	.nullable()
	.transform((text) => cleanText(text ?? '', 300))
	.transform((text) => (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? text : ''));

/** First lines of what somebody said; empty is null. */
export const summary = z.string().transform((text) => cleanText(text, 1_000) || null);

/** ISO 8601 with a zone, as milliseconds UTC. */
export const instant = z.string().transform((text, context) => {
	try {
		return Temporal.Instant.from(text).epochMilliseconds;
	} catch {
		context.addIssue({ code: 'custom', message: 'not a moment with a zone' });
		return z.NEVER;
	}
});

/** Unix seconds, as milliseconds; up to the year 2286. */
export const unixSeconds = z
	.int()
	.min(0)
	.max(9_999_999_999)
	.transform((seconds) => seconds * 1000);

/** `YYYY-MM-DD`. */
export const day = z.iso.date();

/** An https link, or null for anything else: a link is not worth losing a count over. */
export const link = z
	.unknown()
	.optional()
	.transform((value) => {
		return typeof value === 'string' && /^https:\/\/[^\s<>|]+$/.test(value) ? value : null;
	});

/** A field that may be null or missing. */
export function maybe<T extends z.ZodType>(field: T) {
	return field.nullish().transform((value) => value ?? null);
}

export type Understood<T> =
	| { readonly kind: 'understood'; readonly value: T }
	| Extract<SourceOutcome, { kind: 'shape-changed' }>;

/**
 * A value in the shape we expect, or `shape-changed` saying where it differs and with what.
 *
 * @param quoted false: what was there instead is somebody's own words, and is not repeated
 */
export function understand<T>(schema: z.ZodType<T>, value: unknown, quoted = true): Understood<T> {
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success) return { kind: 'understood', value: parsed.data };
	const faults = parsed.error.issues.slice(0, 3).map((issue) => {
		const where = issue.path.length === 0 ? 'answer' : issue.path.join('.');
		return `${where}: ${issue.message}${quoted ? ` (${excerpt(issue.input)})` : ''}`;
	});
	return shapeChanged(faults.join('; '));
}

/** The same for a body of JSON. An HTML page, half a document and nothing at all are told apart in the detail. */
export function understandJson<T>(schema: z.ZodType<T>, text: string, quoted = true): Understood<T> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		const what = quoted ? `not JSON: ${excerpt(text)}` : 'not JSON';
		return shapeChanged(text.trim() === '' ? 'an empty answer' : what);
	}
	return understand(schema, value, quoted);
}

export function shapeChanged(detail: string): Extract<SourceOutcome, { kind: 'shape-changed' }> {
	return { kind: 'shape-changed', detail: cleanText(detail, 300) };
}

/** What was there instead, short enough for a log line. */
function excerpt(value: unknown): string {
	const text = typeof value === 'string' ? `"${value.slice(0, 100)}"` : printed(value);
	return cleanText(text, 60);
}

/** A value nested too deeply cannot be printed: an answer, whatever is in it, must not end the reading of others. */
function printed(value: unknown): string {
	try {
		return JSON.stringify(value) ?? 'missing';
	} catch {
		return 'nested too deeply';
	}
}
