import { z } from 'zod';
import type { Instant } from '../domain/petition.js';
import type { Forbidden } from '../ports/source.js';
import { challengeIn } from './challenge.js';
import { retryAfterMs } from './retry-after.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Wait this long when a platform says "too often" without saying how long. */
const unsaidMs = 15 * minute;
/** No platform means longer: `Retry-After` of ten years is a mistake of theirs, and a day costs nobody a petition. */
const longestMs = day;
/** Doubled at every refusal, up to an hour, where a platform names less. */
const leastMs = 10 * second;
/** A probe that brought no answer at all says nothing about the refusal. */
const noSignMs = 5 * minute;

/** What the keys of stored holds begin with; the host follows, and after a space the part of it, if it is only that. */
export const holdPrefix = 'hold:';

/** Nothing is asked of a host. */
export interface Hold {
	/** The platform that was refused first. */
	readonly platform: string;
	/** When it was last refused. */
	readonly since: Instant;
	/** Null: until an operator says otherwise. */
	readonly until: Instant | null;
	/** Refusals in a row, each after waiting for the one before. */
	readonly refusals: number;
	/** HTTP status of the last one. */
	readonly status: number;
}

const StoredHold = z.object({
	platform: z.string(),
	since: z.int(),
	until: z.int().nullable(),
	refusals: z.int().min(1),
	status: z.int(),
});

/** A hold as it was stored; null where it cannot be read. */
export function holdFrom(text: string): Hold | null {
	try {
		return StoredHold.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

/** Platforms that must not be asked at `now`, by what is stored. */
export function heldPlatforms(stored: ReadonlyMap<string, string>, now: Instant): ReadonlySet<string> {
	return new Set(standing(stored, now).map(({ platform }) => platform));
}

/** The hold of a platform that lasts longest after `now`, by what is stored; null where it may be asked. */
export function holdOf(stored: ReadonlyMap<string, string>, platform: string, now: Instant): Hold | null {
	const until = (hold: Hold) => hold.until ?? Number.POSITIVE_INFINITY;
	const own = standing(stored, now).filter((hold) => hold.platform === platform);
	return own.sort((a, b) => until(b) - until(a))[0] ?? null;
}

/** Holds of whole hosts: one of a part stops no reading. */
function standing(stored: ReadonlyMap<string, string>, now: Instant): readonly Hold[] {
	const whole = [...stored].filter(([key]) => !key.includes(' '));
	const holds = whole.map(([, text]) => holdFrom(text)).filter((hold) => hold !== null);
	return holds.filter(({ until }) => until === null || until > now);
}

/** An answer that refuses not this page but us. */
export interface Refusal {
	readonly kind: 'too-often' | 'challenge' | 'forbidden';
	readonly status: number;
	/** As long as the platform asks for, in milliseconds; null where it does not say. */
	readonly retryAfterMs: number | null;
}

/** The refusal in an answer, if it is one. A 503 is one where it says when to come back. */
export function refusalIn(
	status: number,
	headers: Readonly<Record<string, string>>,
	text: string,
	now: Instant,
): Refusal | null {
	const named = retryAfterMs(headers['retry-after'], now);
	if (challengeIn(status, headers, text)) return { kind: 'challenge', status, retryAfterMs: named };
	if (status === 429 || (status === 503 && named !== null)) return { kind: 'too-often', status, retryAfterMs: named };
	return status === 401 || status === 403 ? { kind: 'forbidden', status, retryAfterMs: named } : null;
}

/**
 * What follows from a refusal: nothing is asked until the moment the platform named, within a day; longer after every
 * further refusal, so that a host that names a second is not asked every second for ever.
 *
 * @param before the hold whose end this request tried; null when there was none
 */
export function holdAfter(
	before: Hold | null,
	refusal: Refusal,
	platform: string,
	forbidden: Forbidden,
	now: Instant,
): Hold {
	const refusals = (before?.refusals ?? 0) + 1;
	const { kind, status } = refusal;
	const ended = kind !== 'too-often' && forbidden.endsAfter !== null && refusals >= forbidden.endsAfter;
	const wait = kind === 'too-often' ? tooOftenMs(refusal, refusals) : forbiddenMs(refusal, refusals, forbidden);
	return { platform, since: now, until: ended ? null : now + Math.min(longestMs, wait), refusals, status };
}

function tooOftenMs({ retryAfterMs }: Refusal, refusals: number): number {
	if (retryAfterMs === null) return doubled(unsaidMs, refusals);
	return Math.max(retryAfterMs, Math.min(hour, doubled(leastMs, refusals)));
}

function forbiddenMs({ kind, retryAfterMs }: Refusal, refusals: number, { firstMs, waitMs }: Forbidden): number {
	const doubtful = kind === 'forbidden' && refusals === 1;
	return Math.max(
		retryAfterMs ?? 0,
		doubtful ? firstMs : doubled(waitMs, kind === 'forbidden' ? refusals - 1 : refusals),
	);
}

function doubled(ms: number, refusals: number): number {
	return ms * 2 ** Math.min(20, refusals - 1);
}

/** A hold whose end brought no answer: the refusals are as many as before. */
export function holdAfterSilence(hold: Hold, now: Instant): Hold {
	return { ...hold, since: now, until: now + noSignMs };
}

/** A clock that went back must not make a wait longer than it was: it begins anew, from now. */
export function holdByClock(hold: Hold, now: Instant): Hold {
	if (hold.until === null || hold.since <= now) return hold;
	return { ...hold, since: now, until: now + Math.min(longestMs, hold.until - hold.since) };
}
