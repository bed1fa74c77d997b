import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../src/domain/crossing.js';
import { mayBeCapped, nextMorning, parseCap } from '../../src/domain/daily-cap.js';
import { type Family, familyNames } from '../../src/domain/families/index.js';
import { type AnyFacts, crossingWith } from './any-facts.js';
import { at } from './build.js';

const now = at('2026-07-01T12:00Z');

function crossing(family: Family, more: Partial<AnyFacts> = {}): Crossing {
	const facts = { title: 'T', url: null, zone: 'UTC', count: 1, approximate: false, countAt: now, ...more };
	const subject = { kind: 'petition', id: 1 } as const;
	return { ...crossingWith({ subject, key: family, family, moment: now, facts }), id: 1, noticedAt: now };
}

describe('the morning in which what was held is told', () => {
	it.each([
		['2026-07-01T12:00Z', 'Europe/London', '2026-07-02T07:00Z'],
		['2026-07-01T02:00Z', 'Europe/London', '2026-07-01T07:00Z'],
		// The night in which the clocks go back, and the one in which they go forward.
		['2026-10-24T20:00Z', 'Europe/London', '2026-10-25T08:00Z'],
		['2026-03-28T20:00Z', 'Europe/London', '2026-03-29T07:00Z'],
		['2026-07-01T12:00Z', 'Pacific/Auckland', '2026-07-01T20:00Z'],
		['2026-07-02T07:00Z', 'Europe/London', '2026-07-03T07:00Z'],
	])('after %s in %s', (from, zone, morning) => {
		expect(new Date(nextMorning(at(from), zone)).toISOString()).toBe(new Date(at(morning)).toISOString());
	});
});

describe('a cap', () => {
	it('holds numbers and paces, and nothing official', () => {
		const held = familyNames.filter((family) =>
			mayBeCapped({ crossings: [crossing(family, { due: now })], notices: [] }, 0),
		);
		expect([...held].sort()).toEqual(['count', 'deadline', 'event', 'pace', 'percent', 'total']);
	});

	it('holds nothing in which something is official, or for managers', () => {
		const crossings = [crossing('count'), crossing('threshold')];
		expect(mayBeCapped({ crossings, notices: [] }, 0)).toBe(false);
		const notices = [{} as never];
		expect(mayBeCapped({ crossings: [crossing('count')], notices }, 0)).toBe(false);
	});

	it('holds no reminder of a deadline that is over by the morning', () => {
		const reminder = crossing('deadline', { due: now + 3_600_000 });
		expect(mayBeCapped({ crossings: [reminder], notices: [] }, now + 3_600_000)).toBe(false);
		expect(mayBeCapped({ crossings: [reminder], notices: [] }, now + 3_599_999)).toBe(true);
	});
});

it.each([
	['6', 6],
	['100', 100],
	[' 1 ', 1],
	['off', null],
	['None', null],
	['0', undefined],
	['101', undefined],
	['-1', undefined],
	['six', undefined],
	['1e2', undefined],
	['', undefined],
])('%s is a cap of %s', (typed, cap) => {
	expect(parseCap(typed)).toBe(cap);
});
