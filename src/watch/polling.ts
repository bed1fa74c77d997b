import { isOver } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import { ladderBetween } from '../domain/milestones/counts.js';
import type { Instant } from '../domain/petition.js';
import { day, hour } from '../domain/time.js';

const minute = 60_000;
/** While its pace is not known. */
const soon = 5 * minute;
/** A petition nobody signs is still looked at this often while it is open. */
const calm = hour;
/** A closed one that still waits for an answer, and one that waits for nothing. */
const closed = 6 * hour;
const finished = day;
/** A count goes on growing so long after the end (e-petitions: 16 hours), and is looked at so often. */
const settling = day;
const settlingEvery = 30 * minute;

/** What is known of a petition besides its facts. */
export interface Watched {
	/** When it was followed first. */
	readonly since: Instant;
	/** The lowest number above its count that any follow names; null where none does. */
	readonly next: number | null;
}

/**
 * How long to wait before the next read, in milliseconds: sooner in its first hour, near a number, near the deadline
 * and after a surge; later when little happens; never sooner than the platform's floor.
 *
 * @param random 0 … 1, brings reads forward by up to a tenth, so that they do not come in waves; never later, so that
 * a minute is a minute
 */
export function pollInterval(facts: Facts, watched: Watched, floor: number, random: number): number {
	const wished = isOver(facts.snapshot, facts.now)
		? afterwards(facts)
		: Math.min(beginning(facts, watched), milestone(facts, watched), deadline(facts));
	return Math.round(Math.max(floor, wished * (1 - random / 10)));
}

/** In its first hour its pace is learnt, and whoever follows it looks whether anything happens. */
function beginning({ now }: Facts, { since }: Watched): number {
	return now - since < hour ? minute : calm;
}

function afterwards(facts: Facts): number {
	const { ending, now, response } = facts;
	const since = ending === null ? settling : now - ending.at;
	// Until the platform shows it closed the result may still be waited for; votes are confirmed for hours after that.
	if (ending?.shownAt === null && since < 2 * hour) return minute;
	if (since < settling) return settlingEvery;
	return response.kind === 'awaited' ? closed : finished;
}

/** The time the next number could need at the fastest pace that is plausible. */
function milestone(facts: Facts, watched: Watched): number {
	const { count } = facts.reading;
	const rounds = ladderBetween(count, Math.max(2_000, count * 10))[0] ?? Number.POSITIVE_INFINITY;
	const next = Math.min(rounds, facts.next?.threshold.count ?? rounds, watched.next ?? rounds);
	// One percent short of a number anything may happen.
	if (next - count <= next / 100) return minute;
	// A pace that is not known yet has to be learnt.
	const most = facts.pace.day === null ? soon : calm;
	return Math.min(most, Math.max(minute, (next - count) / fastest(facts)));
}

/**
 * A petition that is shared grows many times faster from one hour to the next. On the course of the UK's 241584 the
 * slowest of nine numbers was read 37 minutes late with a factor of 4, 20 minutes with 8, for 8 % more reads.
 */
const surge = 8;
/** And one that stood still by a twentieth of its count in an hour. */
const outOfTheBlue = 0.05;

/** Signatures per millisecond that are plausible from now on. */
function fastest({ pace, reading }: Facts): number {
	const known = Math.max((pace.hour ?? 0) / hour, (pace.day ?? 0) / day);
	return Math.max(surge * known, (outOfTheBlue * reading.count) / hour);
}

function deadline(facts: Facts): number {
	if (facts.left === null || facts.left < 0) return calm;
	if (facts.left < hour) return minute;
	return facts.left < day ? 5 * minute : calm;
}

/** A list that tells of so many petitions for each request. */
const cheap = 10;

/**
 * The same wait for what is read from lists. A page of fifty costs the platform less than one of them by itself, so that
 * what is looked at by the minute can be looked at twice as often there.
 *
 * @param perRequest petitions for each request
 */
export function listedInterval(wait: number, perRequest: number): number {
	return wait <= minute && perRequest >= cheap ? Math.round(wait / 2) : wait;
}

/**
 * Wait after a failed read, in milliseconds: as long as the platform asks for, else one minute doubled at each failure
 * up to an hour; refused ones from fifteen minutes up to a day.
 *
 * @param failures in a row, from 1
 * @param retryAfter what the platform asked for, in milliseconds
 */
export function failureInterval(
	kind: 'refused' | 'other',
	failures: number,
	retryAfter: number | null,
	floor: number,
	random: number,
): number {
	const first = kind === 'refused' ? 15 * minute : minute;
	const most = kind === 'refused' ? day : hour;
	if (retryAfter !== null) return Math.max(floor, retryAfter);
	const base = Math.min(most, first * 2 ** Math.min(20, Math.max(0, failures - 1)));
	return Math.round(Math.max(floor, base * (0.9 + 0.2 * random)));
}

/** Around the end of signing a failed read is tried again this often: what was said of the end waits for it. */
const lead = hour;
const nearEnd = 5 * minute;

/**
 * The same wait, where it would let the end of signing pass unread: from an hour before the end until a day after it
 * reads are tried again five minutes apart at most, whatever failed before.
 *
 * @param end of signing; null where none is known
 */
export function waitAroundEnd(wait: number, end: Instant | null, now: Instant, floor: number): number {
	if (end === null || now >= end + settling) return wait;
	return Math.max(floor, Math.min(wait, Math.max(nearEnd, end - lead - now)));
}
