import { isOver } from '../domain/derive.js';
import type { Facts } from '../domain/facts.js';
import { ladderBetween } from '../domain/milestones/counts.js';
import { day, hour } from '../domain/pace.js';

const minute = 60_000;
/** Near a milestone, and while its pace is not known. */
const soon = 5 * minute;
/** A petition nobody signs is still looked at this often while it is open. */
const calm = hour;
/** A closed one that still waits for an answer, and one that waits for nothing. */
const closed = 6 * hour;
const finished = day;
/** A count goes on growing so long after the end (e-petitions: 16 hours), and is looked at so often. */
const settling = day;
const settlingEvery = 30 * minute;

/**
 * How long to wait before the next read, in milliseconds: sooner near a milestone, near the deadline and after a
 * surge; later when little happens; never sooner than the platform's floor.
 *
 * @param random 0 … 1, spreads reads by ±10 % so that they do not come in waves
 */
export function pollInterval(facts: Facts, floor: number, random: number): number {
	const wished = isOver(facts.snapshot, facts.now) ? afterwards(facts) : Math.min(milestone(facts), deadline(facts));
	const spread = 0.9 + 0.2 * random;
	return Math.round(Math.max(floor, wished * spread));
}

function afterwards(facts: Facts): number {
	const { ending, now, response } = facts;
	const since = ending === null ? settling : now - ending.at;
	// Until the platform shows it closed the result may still be waited for; votes are confirmed for hours after that.
	if (ending?.shownAt === null && since < 2 * hour) return minute;
	if (since < settling) return settlingEvery;
	return response.kind === 'awaited' ? closed : finished;
}

/** A quarter of the time to the next threshold or round number at today's pace. */
function milestone(facts: Facts): number {
	const { count } = facts.reading;
	const rounds = ladderBetween(count, Math.max(2_000, count * 10))[0] ?? Number.POSITIVE_INFINITY;
	const next = Math.min(rounds, facts.next?.threshold.count ?? Number.POSITIVE_INFINITY);
	// One percent short of a milestone anything may happen; and a pace that is not known yet has to be learnt.
	const most = next - count <= next / 100 || facts.pace.day === null ? soon : calm;
	const perMs = fastest(facts);
	return perMs <= 0 ? most : Math.min(most, Math.max(minute, (next - count) / perMs / 4));
}

/** Signatures per millisecond: of the last hour where known, so that a surge is noticed within one read. */
function fastest(facts: Facts): number {
	return Math.max((facts.pace.hour ?? 0) / hour, (facts.pace.day ?? 0) / day);
}

function deadline(facts: Facts): number {
	if (facts.left === null || facts.left < 0) return calm;
	if (facts.left < hour) return minute;
	return facts.left < day ? 5 * minute : calm;
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
