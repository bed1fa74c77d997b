import { readMoment } from '../../config/moments.js';
import { dayStart } from '../domain/day-rules.js';
import { type Fault, FaultError } from '../domain/fault.js';
import type { CountKind, Instant, Precision } from '../domain/petition.js';
import { createColumns, type SeriesReading } from './columns.js';
import { type CsvRecord, readCsv } from './csv.js';
import { pick, type Sequence } from './sequence.js';

export interface Series {
	/** Petitions in the order in which the file first names them. */
	readonly petitions: readonly string[];
	/** By moment, then as they stand in the file; one a petition and moment. */
	readonly readings: Sequence<SeriesReading>;
	/** What was put right on the way, and how. */
	readonly notes: readonly Fault<'series-two-counts'>[];
}

/**
 * Reads a recorded series: `petition,time,count,precision,source`, or any of `timestamp,count`, `time,count`,
 * `petition,timestamp,count`; other columns are passed over. Disorder is sorted, exact repeats are dropped, falls
 * are kept; of two counts at one moment the later line stands, and a note says so.
 *
 * @param alone name of the petition where the file has no such column
 * @param progress hears now and then how many of the lines are read
 * @throws FaultError naming file and line, and nothing else, whatever the text
 */
export function readSeries(
	text: string,
	file: string,
	alone: string,
	progress: (done: number, of: number) => void = () => {},
): Series {
	const records = readCsv(text, file);
	const header = records.next().value;
	if (header === undefined) throw new FaultError('series-empty', { file });
	const columns = columnsOf(header, file);
	const names = new Map<string, string>();
	/** One text for a name, and none that is a piece of a line: it would keep the whole file. */
	const nameOf = (cell: string | null): string => {
		if (cell === null) return alone;
		const known = names.get(cell) ?? Buffer.from(cell, 'utf16le').toString('utf16le');
		names.set(known, known);
		return known;
	};
	const momentOf = momentReader();
	const lines = linesOf(text);
	const rows = createColumns(lines);
	try {
		for (const record of records) {
			rows.add(readingOf(record, header.cells.length, columns, file, { nameOf, momentOf }));
			if (rows.length % progressEvery === 0) progress(rows.length, lines);
		}
	} finally {
		// What was matched last is kept by the engine, a piece of the file and with it all of it.
		/^/.test('');
		progress(lines, lines);
	}
	if (rows.length === 0) throw new FaultError('series-empty', { file });
	const places = Uint32Array.from({ length: rows.length }, (_, i) => i);
	places.sort((a, b) => rows.moment(a) - rows.moment(b) || a - b);
	const notes: Fault<'series-two-counts'>[] = [];
	const repeated = repeats(pick(rows, places), file, notes);
	const readings = pick(rows, repeated.size === 0 ? places : places.filter((_, i) => !repeated.has(i)));
	return { petitions: inFileOrder(readings), readings, notes: notes.sort((a, b) => a.params.line - b.params.line) };
}

/** Lines between two words of how far it is. */
const progressEvery = 20_000;

/** As many as there are at most: a line break inside quotes is counted, too. */
function linesOf(text: string): number {
	let lines = 1;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
	}
	return lines;
}

/** Places to leave out, for one a petition and moment: exact repeats are dropped, of two counts the later line stands. */
function repeats(
	rows: Sequence<SeriesReading>,
	file: string,
	notes: Fault<'series-two-counts'>[],
): ReadonlySet<number> {
	const dropped = new Set<number>();
	const same = new Map<string, { readonly place: number; readonly count: number }>();
	let at: Instant | null = null;
	let place = 0;
	for (const { at: moment, petition, count, line } of rows) {
		if (moment !== at) same.clear();
		at = moment;
		const before = same.get(petition);
		if (before?.count === count) dropped.add(place);
		else {
			if (before !== undefined) {
				dropped.add(before.place);
				notes.push({ code: 'series-two-counts', params: { file, line, petition, dropped: before.count, kept: count } });
			}
			same.set(petition, { place, count });
		}
		place++;
	}
	return dropped;
}

/** Petitions by the first of their lines that stands. */
function inFileOrder(readings: Sequence<SeriesReading>): readonly string[] {
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
	{ nameOf, momentOf }: { readonly nameOf: (cell: string | null) => string; readonly momentOf: ReadMoment },
): SeriesReading {
	const { line, cells } = record;
	const at = { file, line };
	if (cells.length !== width) throw new FaultError('series-bad-line', { ...at, cells: cells.length, columns: width });
	const cell = (column: number) => cells[column]?.trim() ?? '';

	const petition = nameOf(columns.petition === -1 ? null : cell(columns.petition));
	if (petition === '') throw new FaultError('series-bad-petition', at);
	const moment = momentOf(cell(columns.time));
	if (moment === null) throw new FaultError(faultOfTime(cell(columns.time)), { ...at, value: cell(columns.time) });
	const count = countOf(cell(columns.count));
	if (count === null) throw new FaultError(faultOfCount(cell(columns.count)), { ...at, value: cell(columns.count) });
	const precision = cell(columns.precision) || moment.precision;
	if (!isPrecision(precision)) throw new FaultError('series-bad-precision', { ...at, value: precision });
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

function faultOfTime(text: string) {
	if (dayOrMonth.test(text)) return 'series-day-or-month';
	return serial.test(text) ? 'series-serial-date' : 'series-bad-time';
}

/** `1.234`, `1,234`, `1 234`: a thousand to some, one and a bit to others. */
const grouped = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?$/;

function faultOfCount(text: string) {
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

type ReadMoment = (text: string) => { readonly at: Instant; readonly precision: Precision } | null;

/** As recorders write it: only its day needs a calendar, and the next rows mostly share that. */
const usual = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?Z?$/;

/**
 * Without a zone a moment is UTC. A day is taken at noon, which is that day nearly everywhere. A day is looked up once
 * for all its rows: what the calendar makes of a million moments would take more room than the series.
 */
function momentReader(): ReadMoment {
	let known = { day: '', at: 0 };
	const startOf = (day: string): Instant | null => {
		if (day === known.day) return known.at;
		const at = dayStart(day, 'UTC');
		if (at !== null) known = { day, at };
		return at;
	};
	const read = (text: string) => {
		const [, day, hours, minutes, seconds = '0', thousandths = '0'] = usual.exec(text) ?? [];
		if (day === undefined) return readMoment(plainDate(text), 'UTC');
		const start = startOf(day);
		const within = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000 + Number(thousandths);
		return start === null ? null : { at: start + within, dayKnown: false };
	};
	return (text) => {
		if (seconds.test(text)) return { at: Number(text) * 1000, precision: 'exact' };
		if (milliseconds.test(text)) return { at: Number(text), precision: 'exact' };
		const moment = read(text);
		if (moment === null || moment.at < earliest || moment.at >= latest) return null;
		return moment.dayKnown ? { at: moment.at + halfDay, precision: 'day' } : { at: moment.at, precision: 'exact' };
	};
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
