import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/domain/signing-rate.js';
import { at, reading } from './build.js';

describe('pace from irregular readings', () => {
	it('counts what was gained in each window', () => {
		const readings = [
			reading('2016-01-01T00:00Z', 0),
			reading('2016-01-07T00:00Z', 600),
			reading('2016-01-07T12:00Z', 700),
			reading('2016-01-07T23:00Z', 800),
			reading('2016-01-08T00:00Z', 840),
		];
		expect(paceOf(readings, at('2016-01-08T00:00Z'))).toEqual({ hour: 40, day: 240, week: 840 });
	});

	it('shares growth evenly between two readings around the start of a window', () => {
		const readings = [reading('2016-01-05T14:00Z', 58_000), reading('2016-01-05T16:00Z', 60_000)];
		expect(paceOf(readings, at('2016-01-05T16:00Z')).hour).toBe(1_000);
	});

	it('says nothing where a guess would be needed', () => {
		const readings = [reading('2016-01-04T18:00Z', 19_124), reading('2016-01-05T04:00Z', 26_683)];
		const pace = paceOf(readings, at('2016-01-05T04:00Z'));
		expect(pace.hour).toBeNull();
		expect(pace.day).toBeNull();
	});

	it('knows that nothing happened while the count stood still', () => {
		const readings = [reading('2016-01-01T00:00Z', 10), reading('2016-01-02T00:00Z', 20)];
		expect(paceOf(readings, at('2016-01-05T00:00Z'))).toEqual({ hour: 0, day: 0, week: null });
	});

	it('can be negative after a removal', () => {
		const readings = [
			reading('2016-01-01T00:00Z', 3_221_344),
			reading('2016-01-01T00:30Z', 3_221_344),
			reading('2016-01-01T01:00Z', 3_146_175),
		];
		expect(paceOf(readings, at('2016-01-01T01:00Z')).hour).toBe(-75_169);
	});
});
