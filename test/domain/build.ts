import { Temporal } from 'temporal-polyfill';
import { derive } from '../../src/domain/derive.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Follow } from '../../src/domain/follow.js';
import type { Change } from '../../src/domain/milestones/types.js';
import { clockIn } from '../../src/domain/outlook/clock.js';
import { type OutlookState, stateAfterAll } from '../../src/domain/outlook/models.js';
import type { Ending, Instant, Reading, Snapshot, Threshold } from '../../src/domain/petition.js';
import { parseRules } from '../../src/domain/rules.js';

/** `2016-01-05T12:00Z` → instant. */
export function at(iso: string): Instant {
	return Temporal.Instant.from(iso).epochMilliseconds;
}

export const hundredThousand: Threshold = {
	count: 100_000,
	consequence: 'response',
	authority: 'the White House',
	promisedDays: 60,
	reachedAt: null,
};

/** A White House petition opened on 20 December 2015, thirty days to sign. */
export function snapshot(over: Partial<Snapshot> = {}): Snapshot {
	return {
		title: 'Pardon them',
		url: 'https://petitions.example/1',
		zone: 'America/New_York',
		count: 0,
		countKind: 'exact',
		state: 'open',
		rawState: 'open',
		signable: false,
		openedAt: { at: at('2015-12-20T12:00Z'), precision: 'day' },
		deadline: at('2016-01-20T05:00Z') - 1,
		thresholds: [hundredThousand],
		goal: null,
		events: [],
		...over,
	};
}

export function reading(iso: string, count: number): Reading {
	return { at: at(iso), count, kind: 'exact' };
}

export function facts(
	readings: readonly Reading[],
	over: Partial<Snapshot> = {},
	now?: Instant,
	seen: Seen = {},
): Facts {
	const newest = readings.at(-1) as Reading;
	const moment = now ?? newest.at;
	return derive({
		snapshot: snapshot({ count: newest.count, ...over }),
		readings,
		checkedAt: newest.at,
		...seen,
		reached: [],
		outlook: outlookState(readings),
		now: moment,
	});
}

/** What a look knows besides the readings. */
export interface Seen {
	readonly checkedAt?: Instant;
	readonly upTo?: Instant;
	readonly ending?: Ending | null;
}

/** What the model remembers after these readings. */
export function outlookState(readings: readonly Reading[]): OutlookState | null {
	const page = snapshot();
	return stateAfterAll(readings, page.openedAt?.at ?? null, clockIn(page.zone));
}

/** What changed between the last two readings. */
export function change(
	readings: readonly Reading[],
	over: Partial<Snapshot> = {},
	{ seen, ...more }: Partial<Change> & { readonly now?: Instant; readonly seen?: Seen } = {},
): Change {
	const before = readings.at(-2);
	const after = facts(readings, over, more.now, seen);
	return {
		subject: { kind: 'petition', id: 1 },
		now: after.now,
		before:
			before === undefined
				? null
				: {
						count: before.count,
						events: [],
						state: 'open',
						over: false,
						countries: null,
						outlook: outlookState(readings.slice(0, -1)),
					},
		after,
		since: (readings[0] as Reading).at,
		known: [],
		...more,
	};
}

export function follow(rules: string, over: Partial<Follow> & { baseline?: number; since?: Instant } = {}): Follow {
	const { baseline = 0, since = at('2015-12-20T12:00Z'), ...rest } = over;
	return {
		id: 1,
		destination: 10,
		subject: { kind: 'petition', id: 1 },
		rules: parseRules(rules).rules.map((rule) => ({ ...rule, baseline: { at: since, count: baseline } })),
		mention: null,
		pausedUntil: null,
		origin: 'chat',
		createdAt: since,
		...rest,
	};
}
