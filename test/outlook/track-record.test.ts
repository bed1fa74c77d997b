import { describe, expect, it } from 'vitest';
import type { EndedOutlook } from '../../src/domain/outlook/record.js';
import { trackRecord } from '../../src/domain/outlook/track-record.js';
import { day } from '../../src/domain/time.js';
import { randoms } from './random.js';

function ended(over: Partial<EndedOutlook> = {}): EndedOutlook {
	return {
		petition: 1,
		platform: 'uk',
		at: 0,
		age: 2 * day,
		chance: 0.3,
		reached: false,
		low: 100,
		high: 200,
		finalCount: 150,
		...over,
	};
}

/** So many petitions, of which a share held their interval, and a share of their numbers came true. */
function many(petitions: number, held: number, came: number, chance = 0.5): readonly EndedOutlook[] {
	return Array.from({ length: petitions }, (_, i) =>
		ended({
			petition: i,
			finalCount: i % 100 < held * 100 ? 150 : 999,
			reached: (i * 37) % 100 < came * 100,
			chance,
		}),
	);
}

const of = (outlooks: readonly EndedOutlook[]) => trackRecord(outlooks, randoms(1));

describe('the record of outlooks that were shown', () => {
	it('is none before one has ended', () => {
		expect(of([])).toBeNull();
	});

	it('gives each petition one vote, whoever asked how often', () => {
		const often = Array.from({ length: 99 }, (_, at) => ended({ at, finalCount: 300 }));
		const record = of([...often, ended({ petition: 2, reached: true, chance: 0.8 })]);
		expect(record?.all).toMatchObject({ outlooks: 100, petitions: 2, held: 0.5, came: 0.5 });
		expect(record?.all.brier).toBeCloseTo((0.3 ** 2 + 0.2 ** 2) / 2, 12);
		expect(record?.all.said).toBeCloseTo(0.55, 12);
	});

	it('is told by platform and age, the youngest first', () => {
		const record = of([
			ended({ age: null }),
			ended({ age: 100 * day }),
			ended({ age: day }),
			ended({ age: 5 * day, platform: 'senedd', chance: null, reached: null }),
		]);
		expect(record?.groups.map(({ platform, upToDays }) => [platform, upToDays])).toEqual([
			['senedd', 10],
			['uk', 1],
			['uk', null],
			['uk', 'unknown'],
		]);
		expect(record?.groups[0]?.track).toMatchObject({ brier: null, said: null, came: null, held: 1 });
	});

	it.each([
		['as they should be', many(300, 0.83, 0.5), []],
		['too narrow', many(300, 0.6, 0.5), ['narrow']],
		['too wide', many(300, 1, 0.5), ['wide']],
		['too hopeful', many(300, 0.83, 0.2), ['high']],
		['too gloomy', many(300, 0.83, 0.8), ['low']],
		['too narrow, but too few to tell', many(29, 0.3, 0.5), []],
	] as const)('%s', (_, outlooks, drift) => {
		expect(of(outlooks)?.drift).toEqual(drift);
	});

	it('takes the same petition shown a thousand times for one', () => {
		const same = Array.from({ length: 1000 }, (_, at) => ended({ at, finalCount: 999 }));
		expect(of(same)?.drift).toEqual([]);
	});
});
