import { describe, expect, it } from 'vitest';
import { milestoneRules } from '../../src/domain/milestones/index.js';
import type { Change } from '../../src/domain/milestones/types.js';
import type { Threshold } from '../../src/domain/petition.js';
import { parseRules } from '../../src/domain/rules.js';
import { at, change, hundredThousand, reading } from './build.js';

function keys(rule: string, of: Change): readonly string[] {
	const wish = parseRules(rule).rules[0];
	const found = milestoneRules.find((each) => each.id === wish?.id);
	return (found?.reached?.(of, wish?.params ?? null) ?? []).map((crossing) => crossing.key);
}

const jump = (from: number, to: number) =>
	change([reading('2016-01-05T16:00Z', from), reading('2016-01-06T00:00Z', to)]);

describe('counts', () => {
	it.each([
		['threshold', 60_000, 100_000, ['threshold:100000']],
		['threshold', 60_000, 99_999, []],
		['threshold', 100_000, 114_466, []],
		['ladder', 0, 1_800, ['count:1000']],
		['ladder', 1_800, 11_500, ['count:2000', 'count:5000', 'count:10000']],
		['ladder', 60_000, 100_000, ['threshold:100000']],
		['ladder', 100, 900, []],
		['every:10000', 19_124, 58_000, ['count:20000', 'count:30000', 'count:40000', 'count:50000']],
		['every:50000', 60_000, 100_000, ['threshold:100000']],
		['at:25000,50000', 19_124, 60_000, ['count:25000', 'count:50000']],
		['percent:58', 57_999, 58_000, ['percent:58:of:100000']],
		['percent:58', 57_000, 57_999, []],
		['percent:25,50,75', 19_124, 58_000, ['percent:25:of:100000', 'percent:50:of:100000']],
	])('%s from %i to %i', (rule, from, to, expected) => {
		expect(keys(rule, jump(from, to))).toEqual(expected);
	});

	it('tells only the newest hundred of a huge jump', () => {
		const all = keys('every:1', jump(0, 90_000));
		expect(all).toHaveLength(100);
		expect(all.at(-1)).toBe('count:90000');
	});

	it('says what is owed when a threshold is reached: 60 days of 5 January in Washington', () => {
		const [crossing] = milestoneRules[0]?.reached?.(jump(60_000, 100_000), null) ?? [];
		expect(crossing?.facts).toMatchObject({ value: 100_000, days: 16, authority: 'the White House' });
		expect(crossing?.facts).toMatchObject({ due: at('2016-03-06T05:00Z') - 1 });
	});

	it("takes the platform's own moment of reaching a threshold", () => {
		const reachedAt = at('2016-01-05T23:10Z');
		const threshold: Threshold = { ...hundredThousand, reachedAt };
		const of = change([reading('2016-01-05T16:00Z', 60_000), reading('2016-01-06T00:00Z', 100_000)], {
			thresholds: [threshold],
		});
		expect(milestoneRules[0]?.reached?.(of, null)[0]?.moment).toBe(reachedAt);
	});

	it('tells after the end only thresholds, and no round number', () => {
		const late = change([reading('2016-01-20T04:00Z', 99_990), reading('2016-01-20T09:00Z', 200_010)]);
		expect(keys('threshold', late)).toEqual(['threshold:100000']);
		expect(keys('ladder', late)).toEqual(['threshold:100000']);
		expect(keys('every:50000', late)).toEqual(['threshold:100000']);
		expect(keys('percent:99', late)).toEqual([]);
		const stillSignable = change([reading('2016-01-20T04:00Z', 199_990), reading('2016-01-20T09:00Z', 200_010)], {
			signable: true,
		});
		expect(keys('ladder', stillSignable)).toEqual(['count:200000']);
	});
});

describe('deadline reminders', () => {
	const end = at('2016-01-20T05:00Z') - 1;
	const look = (iso: string, count: number, more = {}) =>
		change([reading('2015-12-20T12:00Z', 0), reading('2016-01-12T00:00Z', count)], {}, { now: at(iso), ...more });

	it.each([
		['2016-01-12T00:00Z', []],
		['2016-01-13T05:00Z', ['deadline:7d']],
		['2016-01-19T05:00Z', ['deadline:1d']],
		['2016-01-20T05:00Z', []],
	])('at %s', (iso, expected) => {
		expect(keys('deadline:7d,1d', look(iso, 60_000))).toEqual(expected);
	});

	it('stop once the threshold is met, or the petition is answered', () => {
		expect(keys('deadline:7d,1d', look('2016-01-19T05:00Z', 120_000))).toEqual([]);
		const answered = change(
			[reading('2015-12-20T12:00Z', 0), reading('2016-01-12T00:00Z', 5)],
			{ events: [{ kind: 'responded', moment: null, summary: null, url: null }] },
			{ now: at('2016-01-19T05:00Z') },
		);
		expect(keys('deadline:1d', answered)).toEqual([]);
	});

	it('are not said twice', () => {
		const known = [{ key: 'deadline:1d', moment: end - 86_400_000, value: null, lost: [] }];
		expect(keys('deadline:7d,1d', look('2016-01-19T06:00Z', 60_000, { known }))).toEqual([]);
	});

	it('ring at the moment they promise', () => {
		const rule = milestoneRules.find((each) => each.id === 'deadline');
		const next = rule?.nextMoment?.(look('2016-01-12T00:00Z', 60_000).after, '7d,1d');
		expect(next).toEqual({ at: end - 7 * 86_400_000, what: 'reminder' });
	});
});

describe('life cycle', () => {
	const readings = [reading('2016-01-06T18:00Z', 115_000), reading('2016-01-07T22:00Z', 129_895)];

	it('tells an answer once, when it is first seen', () => {
		const event = {
			kind: 'responded',
			moment: { at: at('2016-01-07T22:00Z'), precision: 'day' },
			summary: 'No.',
			url: null,
		} as const;
		const of = change(readings, { events: [event] });
		expect(keys('lifecycle', of)).toEqual(['state:responded']);
		const known = [{ key: 'state:responded', moment: 0, value: null, lost: [] }];
		expect(keys('lifecycle', { ...of, known })).toEqual([]);
	});

	it.each([
		['closed', 'state:closed'],
		['rejected', 'state:rejected:1452204000000'],
		['withdrawn', 'state:withdrawn:1452204000000'],
		['hidden', 'state:hidden:1452204000000'],
	] as const)('tells that it was %s', (state, key) => {
		const seen = {
			ending: state === 'closed' ? { at: at('2016-01-07T21:00Z'), shownAt: at('2016-01-07T22:00Z') } : null,
		};
		expect(keys('lifecycle', change(readings, { state, thresholds: [] }, { seen }))).toEqual([key]);
	});

	it('reminds of a promised answer on its day, and says when the day has passed without one', () => {
		const reached = [reading('2016-01-05T16:00Z', 60_000), reading('2016-01-06T00:00Z', 100_000)];
		const threshold = { ...hundredThousand, reachedAt: at('2016-01-06T00:00Z') };
		const look = (iso: string) => change(reached, { thresholds: [threshold], signable: true }, { now: at(iso) });
		expect(keys('lifecycle', look('2016-03-05T04:59Z'))).toEqual([]);
		expect(keys('lifecycle', look('2016-03-05T05:00Z'))).toEqual(['state:response-due']);
		expect(keys('lifecycle', look('2016-03-06T05:00Z'))).toEqual(['state:response-overdue']);
	});
});

describe('corrections', () => {
	const fall = (from: number, to: number, known: Change['known'] = []) =>
		change([reading('2016-06-26T12:48Z', from), reading('2016-06-26T12:50Z', to)], { deadline: null }, { known });

	it('tells a large fall, and what still stands', () => {
		const known = [{ key: 'threshold:100000', moment: 0, value: 100_000, lost: [] }];
		const rule = milestoneRules.find((each) => each.id === 'correction');
		const [crossing] = rule?.reached?.(fall(3_221_344, 3_146_175, known), null) ?? [];
		expect(crossing?.facts).toMatchObject({ value: 75_169, before: 3_221_344, stands: 100_000, lost: [] });
	});

	it('is silent about ordinary cleaning', () => {
		expect(keys('correction', fall(392_979, 392_903))).toEqual([]);
		expect(keys('correction', fall(5_000, 4_100))).toEqual([]);
	});

	it('takes back by a small fall what was announced, and knows what took it back before', () => {
		const rule = milestoneRules.find((each) => each.id === 'correction');
		const known = [{ key: 'count:20000', moment: 0, value: 20_000, lost: [] }];
		const [first] = rule?.reached?.(fall(20_003, 19_998, known), null) ?? [];
		expect(first?.takesBack).toEqual([{ key: 'count:20000', by: [] }]);
		const before = { key: 'correction:1', moment: 0, value: 5, lost: [20_000] };
		const [again] = rule?.reached?.(fall(20_003, 19_998, [...known, before]), null) ?? [];
		expect(again?.takesBack).toEqual([{ key: 'count:20000', by: ['correction:1'] }]);
	});
});
