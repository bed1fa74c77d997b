import { type Fault, FaultError } from '../domain/fault.js';
import type { CountKind, Instant, Precision, Reading } from '../domain/petition.js';
import { readMoment } from '../ops/moments.js';
import { type CsvRecord, readCsv } from './csv.js';

/** One line of a recorded series. */
export interface SeriesReading extends Reading {
	readonly petition: string;
	/** How exactly the moment is known. */
	readonly precision: Precision;
	readonly line: number;
}

export interface Series {
	/** Petitions in the order in which the file first names them. */
	readonly petitions: readonly string[];
	/** By moment, then as they stand in the file; one a petition and moment. */
	readonly readings: readonly SeriesReading[];
	/** What was put right on the way, and how. */
	readonly notes: readonly Fault[];
}

/**
 * Reads a recorded series: `petition,time,count,precision,source`, or any of `timestamp,count`, `time,count`,
 * `petition,timestamp,count`; other columns are passed over. Disorder is sorted, exact repeats are dropped, falls
 * are kept; of two counts at one moment the later line stands, and a note says so.
 *
 * @param alone name of the petition where the file has no such column
 * @throws FaultError naming file and line, and nothing else, whatever the text
 */
export function readSeries(text: string, file: string, alone: string): Series {
	const records = readCsv(text, file);
	const header = records.next().value;
	if (header === undefined) throw new FaultError('series-empty', { file });
	const columns = columnsOf(header, file);
	const names = new Map<string, string>();
	/** One text for a name, not a piece of each line: those would keep the whole file. */
	const nameOf = (cell: string | null): string => {
		if (cell === null) return alone;
		const known = names.get(cell) ?? cell;
		names.set(known, known);
		return known;
	};
	const rows: SeriesReading[] = [];
	for (const record of records) {
		rows.push(readingOf(record, header.cells.length, columns, file, nameOf));
	}
	if (rows.length === 0) throw new FaultError('series-empty', { file });
	rows.sort((a, b) => a.at - b.at);
	const notes: Fault[] = [];
	const readings = rows.some((row, i) => row.at === rows[i - 1]?.at) ? oneEach(rows, file, notes) : rows;
	return { petitions: inFileOrder(readings), readings, notes: notes.sort((a, b) => lineOf(a) - lineOf(b)) };
}

/** One a petition and moment: exact repeats are dropped, of two counts the later line stands. */
function oneEach(rows: readonly SeriesReading[], file: string, notes: Fault[]): readonly SeriesReading[] {
	const kept: SeriesReading[] = [];
	let same = new Map<string, SeriesReading>();
	let at: Instant | null = null;
	const close = () => kept.push(...[...same.values()].sort((a, b) => a.line - b.line));
	for (const row of rows) {
		if (same.size > 0 && row.at !== at) {
			close();
			same = new Map();
		}
		at = row.at;
		const before = same.get(row.petition);
		if (before?.count === row.count) continue;
		if (before !== undefined) {
			const { petition, line } = row;
			notes.push({
				code: 'series-two-counts',
				params: { file, line, petition, dropped: before.count, kept: row.count },
			});
		}
		same.set(row.petition, row);
	}
	close();
	return kept;
}

function lineOf({ params }: Fault): number {
	return Number(params['line']);
}

/** Petitions by the first of their lines that stands. */
function inFileOrder(readings: readonly SeriesReading[]): readonly string[] {
	const first = new Map<string, number>();
	for (const { petition, line } of readings) {
		if (line < (first.get(petition) ?? Number.POSITIVE_INFINITY)) first.set(petition, line);
	}
	return [...first].sort(([, a], [, b]) => a - b).map(([petition]) => petition);
}

/** Where each column is; -1 where the file has none. */
interface Columns {
	readonly petition: number;
	readonly time: number;
	readonly count: number;
	readonly precision: number;
	readonly source: number;
}

function columnsOf(header: CsvRecord, file: string): Columns {
	const { line } = header;
	const names = header.cells.map((cell) => cell.trim().toLowerCase());
	const column = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
	if (column !== undefined) throw new FaultError('series-column-twice', { file, line, column });
	const time = Math.max(names.indexOf('time'), names.indexOf('timestamp'));
	const count = names.indexOf('count');
	if (time === -1) throw new FaultError('series-no-columns', { file, line, missing: 'timestamp' });
	if (count === -1) throw new FaultError('series-no-columns', { file, line, missing: 'count' });
	return {
		petition: names.indexOf('petition'),
		time,
		count,
		precision: names.indexOf('precision'),
		source: names.indexOf('source'),
	};
}

function readingOf(
	record: CsvRecord,
	width: number,
	columns: Columns,
	file: string,
	nameOf: (cell: string | null) => string,
): SeriesReading {
	const { line, cells } = record;
	const fault = (code: string, params: Fault['params']) => new FaultError(code, { file, line, ...params });
	if (cells.length !== width) throw fault('series-bad-line', { cells: cells.length, columns: width });
	const cell = (column: number) => cells[column]?.trim() ?? '';

	const petition = nameOf(columns.petition === -1 ? null : cell(columns.petition));
	if (petition === '') throw fault('series-bad-petition', {});
	const moment = momentOf(cell(columns.time));
	if (moment === null) throw fault(faultOfTime(cell(columns.time)), { value: cell(columns.time) });
	const count = countOf(cell(columns.count));
	if (count === null) throw fault(faultOfCount(cell(columns.count)), { value: cell(columns.count) });
	const precision = cell(columns.precision) || moment.precision;
	if (!isPrecision(precision)) throw fault('series-bad-precision', { value: precision });
	return { petition, at: moment.at, count, kind: kindOf(count, cell(columns.source)), precision, line };
}

/** Unix time in seconds has nine or ten digits (1973 to 2286), in milliseconds twelve or thirteen: no number is both. */
const seconds = /^\d{9,10}$/;
const milliseconds = /^\d{12,13}$/;
const earliest = 1e11;
const latest = 1e13;
const halfDay = 12 * 3_600_000;

/** `05/01/2016 14:00`: the fifth of January to some, the first of May to others. Nobody guesses. */
const dayOrMonth = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?:[ T]|$)/;
/** Days since 1900, as a spreadsheet keeps a date that nobody formatted: 42374 or 42374,58. */
const serial = /^[2-6]\d{4}(?:[.,]\d+)?$/;

function faultOfTime(text: string): string {
	if (dayOrMonth.test(text)) return 'series-day-or-month';
	return serial.test(text) ? 'series-serial-date' : 'series-bad-time';
}

/** `1.234`, `1,234`, `1 234`: a thousand to some, one and a bit to others. */
const grouped = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/;

function faultOfCount(text: string): string {
	return grouped.test(text) ? 'series-grouped-count' : 'series-bad-count';
}

/** Year first with slashes, or the day first with points: a spreadsheet's dates that can only be read one way. */
function plainDate(text: string): string {
	const [, day, month, year, rest] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)$/.exec(text) ?? [];
	if (year !== undefined) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}${withHour(rest)}`;
	const first = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(.*)$/.exec(text);
	if (first === null) return text.replace(/^(\d{4}-\d{2}-\d{2})( \d:.*)$/, (_, date, time) => date + withHour(time));
	return `${first[1]}-${first[2]?.padStart(2, '0')}-${first[3]?.padStart(2, '0')}${withHour(first[4])}`;
}

/** ` 9:05` → ` 09:05`. */
function withHour(rest = ''): string {
	return rest.replace(/^ (\d):/, ' 0$1:');
}

/** Without a zone a moment is UTC. A day is taken at noon, which is that day nearly everywhere. */
function momentOf(text: string): { readonly at: Instant; readonly precision: Precision } | null {
	if (seconds.test(text)) return { at: Number(text) * 1000, precision: 'exact' };
	if (milliseconds.test(text)) return { at: Number(text), precision: 'exact' };
	const moment = readMoment(plainDate(text), 'UTC');
	if (moment === null || moment.at < earliest || moment.at >= latest) return null;
	return moment.dayKnown ? { at: moment.at + halfDay, precision: 'day' } : { at: moment.at, precision: 'exact' };
}

/** The range of `Snapshot.count`. */
const mostSignatures = 10 ** 12;

function countOf(text: string): number | null {
	const count = /^\d{1,13}$/.test(text) ? Number(text) : Number.NaN;
	return count <= mostSignatures ? count : null;
}

/** The press rounds: "more than 58,000". From a thousand on, two zeros at the end are taken for that (`recorded`). */
function kindOf(count: number, source: string): CountKind {
	return source !== '' && count >= 1000 && count % 100 === 0 ? 'approximate' : 'exact';
}

function isPrecision(text: string): text is Precision {
	return text === 'exact' || text === 'hour' || text === 'day';
}
