import { describe, expect, it } from 'vitest';
import { closing, closingMoment } from '../../src/domain/closing.js';
import { followEnding } from '../../src/domain/ending.js';
import type { Candidate, KnownCrossing } from '../../src/domain/milestones/types.js';
import type { Instant, Snapshot, Threshold } from '../../src/domain/petition.js';
import { anyFacts } from './any-facts.js';
import { at, change, hundredThousand, reading, snapshot } from './build.js';

const minute = 60_000;
const hour = 60 * minute;
const end = at('2016-01-20T05:00Z') - 1;
const tenThousand: Threshold = { ...hundredThousand, count: 10_000 };

interface Look {
	readonly count: number;
	readonly seenAt: Instant;
	readonly now?: Instant;
	readonly shownAt?: Instant | null;
	readonly thresholds?: readonly Threshold[];
	readonly known?: readonly KnownCrossing[];
	readonly kind?: 'exact' | 'typed';
}

/** A look after the end at a petition that stood at 9,940 four hours before it. */
function look({
	count,
	seenAt,
	now = seenAt,
	shownAt = null,
	thresholds = [tenThousand],
	known = [],
	kind = 'exact',
}: Look) {
	const earlier = { ...reading('2016-01-20T00:16Z', 9_940), kind };
	const newest = { at: Math.max(seenAt, earlier.at + 1), count, kind };
	const readings = count === earlier.count ? [{ ...earlier, at: earlier.at - 1 }, earlier] : [earlier, newest];
	const seen = { checkedAt: seenAt, upTo: now, ending: { at: end, shownAt } };
	const over = { thresholds, state: shownAt === null ? ('open' as const) : ('closed' as const) };
	return change(readings, over, { now, known, seen });
}

const keys = (of: Look) => closing(look(of)).map(({ key }) => key);
const told = (crossing: Candidate): KnownCrossing => {
	const { value = null, of } = anyFacts(crossing);
	return { key: crossing.key, moment: crossing.moment, value, lost: [], ...(of === undefined ? {} : { of }) };
};
const unseen = { count: 9_940, seenAt: end - 4 * hour };

describe('how it ended', () => {
	it('is not said of a count from before the end: one neutral word, and the result once it is in', () => {
		expect(keys({ ...unseen, now: end + 1 })).toEqual([]);
		const [neutral] = closing(look({ ...unseen, now: end + 10 * minute }));
		expect(neutral).toMatchObject({ key: 'state:ended', facts: { count: 9_940, needed: 60, of: 10_000 } });
		expect(neutral?.facts).toMatchObject({ seenAt: unseen.seenAt });
		const known = [told(neutral as Candidate)];
		expect(keys({ ...unseen, now: end + hour, known })).toEqual([]);
		const later = { count: 10_040, seenAt: end + 2 * hour, shownAt: end + 2 * hour, known };
		expect(closing(look(later))[0]).toMatchObject({ key: 'state:closed', facts: { reached: true, value: 10_000 } });
	});

	it('is not said of a page that may be a copy from before the end', () => {
		const far = { count: 5_000, thresholds: [tenThousand] };
		expect(keys({ ...far, seenAt: end + 59_999 })).toEqual([]);
		expect(keys({ ...far, seenAt: end + minute })).toEqual(['state:closed']);
		expect(keys({ ...far, seenAt: end + 1, shownAt: end + 1 })).toEqual(['state:closed']);
	});

	it('within 1 % of a threshold waits until the platform shows it closed, and half an hour more', () => {
		const shownAt = end + 5 * minute;
		expect(keys({ count: 9_900, seenAt: end + 5 * minute })).toEqual([]);
		expect(keys({ count: 9_899, seenAt: end + 5 * minute })).toEqual(['state:closed']);
		expect(keys({ count: 9_900, seenAt: shownAt, shownAt })).toEqual([]);
		expect(keys({ count: 9_900, seenAt: shownAt + 30 * minute - 1, shownAt })).toEqual([]);
		expect(keys({ count: 9_900, seenAt: shownAt + 30 * minute, shownAt })).toEqual(['state:closed']);
		expect(keys({ count: 10_000, seenAt: shownAt, shownAt })).toEqual(['state:closed']);
		// Nobody answered at the half hour.
		expect(keys({ count: 9_900, seenAt: shownAt, shownAt, now: shownAt + 40 * minute })).toEqual(['state:ended']);
	});

	it('is not kept from people for ever where the platform does not close it', () => {
		expect(keys({ count: 9_990, seenAt: end + hour - 1 })).toEqual([]);
		expect(keys({ count: 9_990, seenAt: end + hour })).toEqual(['state:ended']);
	});

	it('names the next number not reached, and what was reached besides', () => {
		const both = { thresholds: [tenThousand, hundredThousand], seenAt: end + hour, shownAt: end + 1 };
		expect(closing(look({ ...both, count: 99_940 }))[0]?.facts).toMatchObject({
			needed: 60,
			of: 100_000,
			value: 10_000,
		});
		expect(closing(look({ ...both, count: 9_899 }))[0]?.facts).toMatchObject({
			needed: 101,
			of: 10_000,
			reached: false,
		});
	});

	it('of a typed count is its last one by the end, a day later, or one typed after the end', () => {
		const typed = { kind: 'typed' as const, thresholds: [{ ...tenThousand, count: 20_000 }], count: 9_940 };
		expect(keys({ ...typed, seenAt: unseen.seenAt, now: end + 1 })).toEqual(['state:ended']);
		expect(keys({ ...typed, seenAt: unseen.seenAt, now: end + 24 * hour })).toEqual(['state:closed']);
		expect(keys({ ...typed, count: 9_950, seenAt: end + hour })).toEqual(['state:closed']);
		expect(keys({ ...typed, count: 19_950, seenAt: end + hour })).toEqual(['state:ended']);
		expect(keys({ ...typed, count: 19_950, seenAt: end + 24 * hour })).toEqual(['state:closed']);
	});

	it('is corrected where it was told and proves wrong, once', () => {
		const [short] = closing(look({ count: 9_899, seenAt: end + hour, shownAt: end + minute }));
		const known = [told(short as Candidate)];
		const later = { count: 10_001, seenAt: end + 9 * hour, shownAt: end + minute, known };
		const [correction] = closing(look(later));
		expect(correction).toMatchObject({ key: 'state:reached-after-all:10000', takesBack: [{ key: 'state:closed' }] });
		expect(keys({ ...later, known: [...known, told(correction as Candidate)] })).toEqual([]);
	});

	it('is taken back where signing goes on, and said again at the next end', () => {
		const known = [{ key: 'state:ended', moment: end, value: null, lost: [] }];
		const going = { ...look({ count: 9_950, seenAt: end + hour, known }) };
		const before = { ...(going.before as NonNullable<typeof going.before>), over: true };
		const page = { ...going.after.snapshot, deadline: end + 48 * hour };
		const [resumed] = closing({ ...going, before, after: { ...going.after, ending: null, snapshot: page } });
		expect(resumed).toMatchObject({ takesBack: [{ key: 'state:ended' }], facts: { due: end + 48 * hour } });
		const again = { count: 5_000, seenAt: end + 50 * hour, shownAt: end + 49 * hour };
		const all = [...known, { key: 'state:closed', moment: end, value: null, lost: [] }, told(resumed as Candidate)];
		const after = look({ ...again, known: all });
		const [second] = closing({
			...after,
			after: { ...after.after, ending: { at: end + 48 * hour, shownAt: end + 49 * hour } },
		});
		expect(second?.key).toBe(`state:closed:${end + 48 * hour}`);
	});

	it('rings at the end, when a page must be new, and when the result may be said', () => {
		const open = change([reading('2016-01-19T00:00Z', 5)], {}, { now: at('2016-01-19T00:00Z') });
		expect(closingMoment(open.after)).toBe(end + 1);
		expect(closingMoment(look({ ...unseen, now: end + 1 }).after)).toBe(end + minute);
		const shownAt = end + 5 * minute;
		expect(closingMoment(look({ count: 9_990, seenAt: shownAt, shownAt }).after)).toBe(shownAt + 30 * minute);
	});
});

describe('the end of signing, look by look', () => {
	const open: Snapshot = snapshot({ count: 5 });
	const before = { snapshot: open, ending: null, checkedAt: end - hour, createdAt: end - 24 * hour };
	const at10 = { askedAt: end + 10, now: end + 10 };

	it.each<[string, Partial<typeof before>, Partial<Snapshot>, ReturnType<typeof followEnding>]>([
		['comes by the clock', {}, {}, { at: end, shownAt: null }],
		['comes by the platform', {}, { state: 'closed' }, { at: end, shownAt: end + 10 }],
		['comes early', {}, { state: 'closed', deadline: end + hour }, { at: end + 10, shownAt: end + 10 }],
		['comes earlier than it was to', {}, { deadline: end - hour }, { at: end - hour, shownAt: null }],
		['moves', {}, { deadline: end + hour }, null],
		['before its time is nobody’s news', { createdAt: end + 1 }, {}, null],
		[
			'of what was closed before is nobody’s news',
			{ snapshot: { ...open, state: 'closed' } },
			{ state: 'closed' },
			null,
		],
		[
			'while it was hidden is seen when it returns',
			{ snapshot: { ...open, state: 'hidden' } },
			{ state: 'closed' },
			{ at: end, shownAt: end + 10 },
		],
		['is not that of a page that is gone', {}, { state: 'hidden' }, null],
		['of one that met its number is its closing', {}, { signable: true, count: 100_000 }, null],
	])('%s', (_, was, is, expected) => {
		expect(followEnding({ ...before, ...was }, { snapshot: { ...open, ...is }, ...at10 })).toEqual(expected);
	});

	it('keeps its moment, and since when it is shown', () => {
		const ending = { at: end, shownAt: end + 10 };
		const later = { snapshot: { ...open, state: 'closed' as const }, askedAt: end + hour, now: end + hour };
		expect(followEnding({ ...before, ending }, later)).toEqual(ending);
		expect(followEnding({ ...before, ending }, { ...later, snapshot: open })).toEqual({ at: end, shownAt: null });
	});
});
