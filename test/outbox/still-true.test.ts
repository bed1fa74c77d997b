import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../src/domain/crossing.js';
import type { Facts } from '../../src/domain/facts.js';
import type { Family } from '../../src/domain/families/index.js';
import type { Snapshot, Threshold } from '../../src/domain/petition.js';
import type { Post } from '../../src/domain/plan.js';
import { isPassing, stillTrue } from '../../src/outbox/still-true.js';
import { type AnyFacts, crossingWith } from '../domain/any-facts.js';
import { at, facts, hundredThousand, reading, type Seen } from '../domain/build.js';

const hour = 3_600_000;
const end = at('2016-01-20T05:00Z') - 1;
const evening = at('2016-01-19T23:00Z');
const tenThousand: Threshold = { ...hundredThousand, count: 10_000 };

function crossing(key: string, family: Family, more: Partial<AnyFacts> = {}, moment = evening): Crossing {
	const told = { title: 'T', url: null, zone: 'UTC', count: 9_940, approximate: false, countAt: evening, ...more };
	const made = crossingWith({ subject: { kind: 'petition', id: 1 }, key, family, moment, facts: told });
	return { ...made, id: 1, noticedAt: moment };
}

/** What is so when the post leaves. */
function standing(count: number, now: number, over: Partial<Snapshot> = {}, seen: Seen = {}): Facts {
	const readings = [reading('2016-01-19T20:00Z', 9_000), { at: now - 1, count, kind: 'exact' as const }];
	return facts(readings, { thresholds: [tenThousand], ...over }, now, { checkedAt: now, ...seen });
}

function told(crossings: readonly Crossing[], now: Facts): readonly (readonly [string, Partial<AnyFacts>])[] {
	const post = { crossings } as Post;
	return stillTrue(post, crossings, new Map([[1, now]]), now.now).map(({ key, facts }) => [key, facts]);
}

const closed = { state: 'closed' as const };
const shown = { ending: { at: end, shownAt: end + 1 } };

describe('a reminder that waited', () => {
	const reminder = crossing('deadline:1d', 'deadline', { needed: 60, of: 10_000, due: end });

	it('is told with what is still needed now', () => {
		expect(told([reminder], standing(9_950, end - 4 * hour))).toMatchObject([
			['deadline:1d', { needed: 50, count: 9_950 }],
		]);
	});

	it.each<[string, Facts]>([
		['the deadline has passed', standing(9_950, end + 1)],
		['it was moved', standing(9_950, end - hour, { deadline: end + 24 * hour })],
		['the number is reached', standing(10_000, end - hour)],
		['it was closed early', standing(9_950, end - hour, closed)],
		[
			'it was answered',
			standing(9_950, end - hour, { events: [{ kind: 'responded', moment: null, summary: null, url: null }] }),
		],
	])('is left out where %s', (_, now) => expect(told([reminder], now)).toEqual([]));

	it('gives way to a nearer one', () => {
		const nearer = crossing('deadline:1h', 'deadline', { due: end }, end - hour);
		expect(told([reminder, nearer], standing(9_950, end - hour)).map(([key]) => key)).toEqual(['deadline:1h']);
	});
});

describe('an end that waited', () => {
	const neutral = crossing('state:ended', 'lifecycle', { needed: 60, of: 10_000 }, end);
	const short = crossing('state:closed', 'lifecycle', { needed: 60, of: 10_000, reached: false }, end);
	const correction = crossing('state:reached-after-all:10000', 'lifecycle', { value: 10_000 }, end + hour);
	const morning = end + 3 * hour;

	it('says no more that the final count is not in once it is', () => {
		const unread = { checkedAt: end - hour, ending: { at: end, shownAt: null } };
		expect(told([neutral], standing(9_945, morning, {}, unread))).toMatchObject([
			['state:ended', { count: 9_945, needed: 55 }],
		]);
		expect(told([neutral, short], standing(9_950, morning, closed, shown)).map(([key]) => key)).toEqual([
			'state:closed',
		]);
	});

	it('is told by the count of now, and needs no correction then', () => {
		const now = told([short, correction], standing(10_040, morning, closed, shown));
		expect(now).toMatchObject([['state:closed', { reached: true, value: 10_000, count: 10_040 }]]);
		expect(now[0]?.[1]).not.toHaveProperty('needed');
		expect(told([correction], standing(10_050, morning, closed, shown))).toMatchObject([
			[correction.key, { count: 10_050 }],
		]);
	});

	it('is not told where signing goes on, nor that it goes on', () => {
		const extended = standing(9_950, morning, { deadline: end + 48 * hour });
		const reopened = crossing('state:reopened:1', 'lifecycle', {}, end + hour);
		expect(told([neutral, short, reopened], extended)).toEqual([]);
		expect(told([reopened], extended).map(([key]) => key)).toEqual(['state:reopened:1']);
	});

	it('of an older version is told as it was', () => {
		expect(told([short], standing(9_950, morning, closed))).toMatchObject([['state:closed', { needed: 60 }]]);
	});

	it('names the count as it is by then, and calls it final only when it moves no more', () => {
		const late = crossing('threshold:10000', 'threshold', { value: 10_000, count: 10_001, ended: 'since' }, end + hour);
		expect(told([late], standing(10_020, morning, closed, shown))).toMatchObject([
			[late.key, { count: 10_020, ended: 'since' }],
		]);
		expect(told([late], standing(10_020, end + 25 * hour, closed, shown))).toMatchObject([
			[late.key, { count: 10_020, ended: 'final' }],
		]);
	});
});

describe('a promise that waited', () => {
	const due = crossing('state:response-due', 'lifecycle', { due: end });
	const overdue = crossing('state:response-overdue', 'lifecycle', { due: end });
	const answered = { events: [{ kind: 'responded' as const, moment: null, summary: null, url: null }] };

	it('is left out where its day is over, or the answer is there', () => {
		expect(told([due], standing(10_000, end - 1))).toHaveLength(1);
		expect(told([due], standing(10_000, end + 1))).toEqual([]);
		expect(told([overdue], standing(10_000, end + 1))).toHaveLength(1);
		expect(told([due, overdue], standing(10_000, end - 1, answered))).toEqual([]);
	});
});

it('what stays as it was is not looked at again', () => {
	expect(isPassing(crossing('count:1000', 'count'))).toBe(false);
	expect(isPassing(crossing('threshold:10000', 'threshold'))).toBe(false);
	expect(isPassing(crossing('state:responded', 'lifecycle'))).toBe(false);
	expect(isPassing(crossing('deadline:1d', 'deadline'))).toBe(true);
});
