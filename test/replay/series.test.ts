import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import { readSeries } from '../../src/replay/series.js';

const read = (text: string) => readSeries(text, 's.csv', 'alone');
const counts = (text: string) => [...read(text).readings].map((reading) => reading.count);

function faultOf(text: string) {
	try {
		read(text);
	} catch (error) {
		if (error instanceof FaultError) return error.fault;
		throw error;
	}
	return null;
}

describe('what a spreadsheet saves', () => {
	it.each([
		['semicolons', 'time;count\n2016-01-05 14:00;5'],
		['semicolons that it names', 'sep=;\r\ntime;count\r\n2016-01-05 14:00;5\r\n'],
		['tabs', 'time\tcount\n2016-01-05 14:00\t5'],
		['a comma inside quotes of the first line', '"a, b, c, d";time;count\nx;2016-01-05 14:00;5'],
		['points and the day first', 'time;count\n5.1.2016 14:00;5'],
		['slashes and the year first', 'time,count\n2016/1/5 14:00:00,5'],
	])('%s are read', (_, text) => {
		expect([...read(text).readings]).toMatchObject([{ at: Date.UTC(2016, 0, 5, 14), count: 5 }]);
	});
});

describe('a series that can be read', () => {
	it('takes the recorded format, and rounded figures of the press for approximate', () => {
		const { petitions, readings, notes } = read(
			[
				'petition,time,count,precision,source',
				'wtp,2016-01-02T20:00:00Z,11500,day,article S0: almost 11500',
				'wtp,2016-01-04T12:00:00Z,18904,hour,article S1',
				'wtp,2016-01-05T12:00:00Z,900,hour,"exact, though it ends in two zeros"',
				'other,2016-01-05T12:00:00Z,20000,hour,',
			].join('\n'),
		);
		expect(petitions).toEqual(['wtp', 'other']);
		expect([...readings]).toEqual([
			{ petition: 'wtp', at: Date.UTC(2016, 0, 2, 20), count: 11_500, kind: 'approximate', precision: 'day', line: 2 },
			{ petition: 'wtp', at: Date.UTC(2016, 0, 4, 12), count: 18_904, kind: 'exact', precision: 'hour', line: 3 },
			{ petition: 'wtp', at: Date.UTC(2016, 0, 5, 12), count: 900, kind: 'exact', precision: 'hour', line: 4 },
			{ petition: 'other', at: Date.UTC(2016, 0, 5, 12), count: 20_000, kind: 'exact', precision: 'hour', line: 5 },
		]);
		expect(notes).toEqual([]);
	});

	it.each([
		['2016-01-05T14:00:00Z', '2016-01-05T14:00:00.000Z', 'exact'],
		['2016-01-05T14:00:00.250+02:00', '2016-01-05T12:00:00.250Z', 'exact'],
		['2016-01-05 14:00', '2016-01-05T14:00:00.000Z', 'exact'],
		['2016-01-05 14:00:00+00:00', '2016-01-05T14:00:00.000Z', 'exact'],
		['2016-01-05', '2016-01-05T12:00:00.000Z', 'day'],
		['1452002400', '2016-01-05T14:00:00.000Z', 'exact'],
		['1452002400000', '2016-01-05T14:00:00.000Z', 'exact'],
	])('takes %s for the moment it is', (typed, at, precision) => {
		const [reading] = read(`time,count\n${typed},1`).readings;
		expect([new Date(reading?.at ?? 0).toISOString(), reading?.precision]).toEqual([at, precision]);
	});

	it('passes over a byte order mark, any line ending, blank lines, blanks round values, other columns, their order', () => {
		const text =
			'\uFEFF Count , note,TIMESTAMP\r\n\r\n 5 ,"a ""note"",\r\nof two lines", 2016-01-05 \r7,,2016-01-06\n\n';
		expect([...read(text).readings]).toMatchObject([
			{ petition: 'alone', count: 5, line: 3 },
			{ petition: 'alone', count: 7, line: 5 },
		]);
	});

	it('sorts what is in disorder, drops repeats, keeps falls', () => {
		const text = 'time,count\n2016-01-03,30\n2016-01-01,10\n2016-01-02,40\n2016-01-01,10\n2016-01-04,20';
		expect(counts(text)).toEqual([10, 40, 30, 20]);
		expect(read(text).notes).toEqual([]);
	});

	it('keeps file order between petitions at one moment', () => {
		const text = 'petition,time,count\nb,2016-01-01,1\na,2016-01-01,2\nb,2016-01-02,3';
		expect([...read(text).readings].map((each) => each.petition)).toEqual(['b', 'a', 'b']);
	});

	it('lets the later of two counts at one moment stand, and says so', () => {
		const { readings, notes } = read('petition,time,count\na,2016-01-01,1\nb,2016-01-01,5\na,2016-01-01,2');
		expect([...readings].map((each) => [each.petition, each.count])).toEqual([
			['b', 5],
			['a', 2],
		]);
		const params = { file: 's.csv', line: 4, petition: 'a', dropped: 1, kept: 2 };
		expect(notes).toEqual([{ code: 'series-two-counts', params }]);
	});
});

describe('a series that cannot be read', () => {
	it.each([
		['', 'series-empty', undefined],
		['\uFEFF\r\n\n', 'series-empty', undefined],
		['time,count\n', 'series-empty', undefined],
		['2016-01-05,7', 'series-no-columns', 1],
		['\n\ntime;count\n2016-01-05;7', 'series-no-columns', 3],
		['time,sum\n2016-01-05,7', 'series-no-columns', 1],
		['time,count,time\n2016-01-05,7,8', 'series-column-twice', 1],
		['time,count\n2016-01-05,12,3', 'series-bad-line', 2],
		['time,count\n2016-01-05', 'series-bad-line', 2],
		['time,count\n2016-01-05,"12,3"', 'series-bad-count', 2],
		['time;count\n2016-01-05;12,3', 'series-bad-count', 2],
		['time,count\n2016-01-05,1.234', 'series-grouped-count', 2],
		['time;count\n2016-01-05;1,234', 'series-grouped-count', 2],
		['time;count\n2016-01-05;1 234 567', 'series-grouped-count', 2],
		['time,count\n05/01/2016 14:00,5', 'series-day-or-month', 2],
		['time,count\n13/05/2016,5', 'series-day-or-month', 2],
		['time,count\n1-5-16,5', 'series-day-or-month', 2],
		['time,count\n42374,5', 'series-serial-date', 2],
		['time;count\n42374,58;5', 'series-serial-date', 2],
		['sep=;\ntime;count\n2016-01-05;x', 'series-bad-count', 3],
		['time,count\n2016-01-05,-1', 'series-bad-count', 2],
		['time,count\n2016-01-05,1.5', 'series-bad-count', 2],
		['time,count\n2016-01-05,100000000000000000000', 'series-bad-count', 2],
		['time,count\n2016-01-05,1000000000001', 'series-bad-count', 2],
		['time,count\n2016-01-05,1e3', 'series-bad-count', 2],
		['time,count\n2016-01-05,', 'series-bad-count', 2],
		['time,count\n2016-01-05,null', 'series-bad-count', 2],
		['time,count\n2016-01-05,1\n2016-02-30,2', 'series-bad-time', 3],
		['time,count\n,2', 'series-bad-time', 2],
		['time,count\n1,2', 'series-bad-time', 2],
		['time,count\n20160105,2', 'series-bad-time', 2],
		['time,count\n0016-01-05,2', 'series-bad-time', 2],
		['time,count\n2016-01-05T14:00[Europe/London],2', 'series-bad-time', 2],
		['time,count\nyesterday,2', 'series-bad-time', 2],
		['petition,time,count\n ,2016-01-05,2', 'series-bad-petition', 2],
		['time,count,precision\n2016-01-05,2,week', 'series-bad-precision', 2],
		['time,count\n"2016-01-05,2', 'series-bad-quotes', 2],
		['time,count\n"2016-01-05"x,2', 'series-bad-quotes', 2],
	])('%j is named as %s', (text, code, line) => {
		expect(faultOf(text)).toMatchObject({ code, params: { ...(line === undefined ? {} : { line }), file: 's.csv' } });
	});

	it('throws a FaultError or nothing, whatever the text', () => {
		const cell = fc.oneof(
			fc.constantFrom('time', 'count', 'petition', '2016-01-05', '7', '"', ',', '\r', '\n'),
			fc.string(),
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.array(cell).map((cells) => cells.join('')),
				),
				(text) => {
					const fault = faultOf(text);
					expect(fault === null || fault.code.startsWith('series-')).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('every series', () => {
	const reading = fc.record({
		petition: fc.string({ minLength: 1 }).filter((name) => name.trim() === name),
		at: fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2200, 0) }),
		count: fc.integer({ min: 0, max: 10 ** 12 }),
		precision: fc.constantFrom('exact', 'hour', 'day'),
	});
	const moment = (row: { petition: string; at: number }) => JSON.stringify([row.petition, row.at]);
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

	it('comes back as it was written, sorted', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(reading, { minLength: 1, selector: moment }),
				fc.constantFrom('\n', '\r\n'),
				(rows, eol) => {
					const lines = rows.map((row) => {
						return [quoted(row.petition), new Date(row.at).toISOString(), row.count, row.precision].join(',');
					});
					const { readings } = read(['petition,time,count,precision', ...lines].join(eol));
					const plain = [...readings].map(({ petition, at, count, precision }) => ({ petition, at, count, precision }));
					expect(plain).toEqual([...rows].sort((a, b) => a.at - b.at));
				},
			),
		);
	});
});
