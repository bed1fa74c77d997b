import { describe, expect, it } from 'vitest';
import { countriesMet, countriesState } from '../../src/domain/countries.js';
import { isMet } from '../../src/domain/derive.js';
import { threshold } from '../../src/domain/milestones/threshold.js';
import type { Countries, Country, Threshold } from '../../src/domain/petition.js';
import { change, facts, hundredThousand, reading } from './build.js';

const minimums = { DE: 67_680, FR: 55_695, IT: 53_580, MT: 4_230 };

function countries(counts: Readonly<Record<string, number>>, needed = 3): Countries {
	const of = Object.entries(minimums).map(([code, minimum]): Country => ({ code, count: counts[code] ?? 0, minimum }));
	return { needed, of };
}

const readings = [reading('2015-12-21T00:00Z', 100), reading('2015-12-22T00:00Z', 200)];
const three = countries({ DE: 70_000, FR: 55_695, IT: 53_579, MT: 5_000 });
const two = countries({ DE: 67_680, FR: 55_694, IT: 53_579, MT: 5_000 });
const keys = (before: Countries | undefined, after: Countries, known: readonly string[] = []) => {
	const of = change(readings, { countries: after });
	const crossing = (key: string) => ({ key, moment: 0, value: null, lost: [] });
	return threshold
		.reached?.(
			{
				...of,
				before: of.before && { ...of.before, countries: countriesState(before) },
				known: known.map(crossing),
			},
			null,
		)
		.map(({ key }) => key);
};

describe('a threshold by countries', () => {
	it('counts a country at its minimum, and names the nearest of the others by its share', () => {
		expect(countriesState(two)).toEqual({
			kind: 'known',
			needed: 3,
			reached: ['MT', 'DE'],
			next: { code: 'FR', needed: 1, of: 55_695 },
		});
	});

	it('has no next one where all are over', () => {
		const all = countries({ DE: 99_999, FR: 99_999, IT: 99_999, MT: 99_999 });
		expect(countriesState(all)).toMatchObject({ next: null });
	});

	it('is not known where no minimum is, and is not met then', () => {
		const state = countriesState({ needed: 7, of: [{ code: 'DE', count: 1e6, minimum: null }] });
		expect(state).toEqual({ kind: 'unknown', needed: 7 });
		expect(state !== null && countriesMet(state)).toBe(false);
	});

	it('leaves out a country that does not count', () => {
		const of = [...three.of, { code: 'GB', count: 9e6, minimum: null }];
		expect(countriesState({ needed: 3, of })).toMatchObject({ reached: ['MT', 'DE', 'FR'] });
	});

	it('is told when it is met, once', () => {
		expect(keys(two, three)).toEqual(['countries:3']);
		expect(keys(three, three)).toEqual([]);
		expect(keys(two, three, ['countries:3'])).toEqual([]);
	});

	it('says what follows, unless a number reached with it says so', () => {
		const official = { ...hundredThousand, authority: 'the Commission' };
		const at = (count: number) => {
			const of = change([reading('2015-12-21T00:00Z', 99_000), reading('2015-12-22T00:00Z', count)], {
				countries: three,
				thresholds: [official],
			});
			const before = of.before && { ...of.before, countries: countriesState(two) };
			return threshold.reached?.({ ...of, before }, null).map(({ key, facts }) => [key, 'authority' in facts]);
		};
		expect(at(99_500)).toEqual([['countries:3', true]]);
		expect(at(100_000)).toEqual([
			['threshold:100000', true],
			['countries:3', false],
		]);
	});

	it('is not told of a petition whose countries were not known before, or are not now', () => {
		const unknown = { needed: 3, of: three.of.map((each) => ({ ...each, minimum: null })) };
		expect(keys(undefined, three)).toEqual([]);
		expect(keys(unknown, three)).toEqual([]);
		expect(keys(two, unknown)).toEqual([]);
	});

	it('keeps a petition from being done, so that reminders of its deadline go on', () => {
		const reached = [reading('2015-12-22T00:00Z', 100_000)];
		expect(isMet(facts(reached, { countries: two }))).toBe(false);
		expect(isMet(facts(reached, { countries: three }))).toBe(true);
		expect(isMet(facts(reached))).toBe(true);
	});
});

describe('a promise that runs from a submission', () => {
	const promised = (at: number | null): Threshold => ({
		...hundredThousand,
		consequence: 'commission-answer',
		promisedDays: null,
		promisedMonths: 6,
		promisedAfter: { event: 'submitted', at },
	});
	const reached = [reading('2015-12-22T00:00Z', 100_000)];

	it('owes nothing before it, however many have signed', () => {
		expect(facts(reached, { thresholds: [promised(null)] }).response).toEqual({ kind: 'none' });
	});

	it('is owed by the end of the day so many months later, in the zone of the petition', () => {
		const since = Date.parse('2023-06-13T22:00:00Z');
		const of = { zone: 'Europe/Brussels', thresholds: [promised(since)] };
		expect(facts(reached, of).response).toMatchObject({ since, by: Date.parse('2023-12-14T23:00:00Z') - 1 });
	});
});
