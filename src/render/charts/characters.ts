import { shownCount } from '../../domain/outlook/shown.js';
import { textsFor } from '../texts/index.js';
import { columnsOf } from '../width.js';
import { letters } from './alt.js';
import { max, min } from './frame.js';
import { dayIn, numeral } from './look.js';
import { beginOf } from './scale.js';
import { soundCount, soundCurves } from './sound.js';
import type { Chart, ChartPoint, ComparisonChart, CountChart, DayPoint, FanPoint } from './types.js';

const least = { width: 30, height: 4 };
const eighths = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * A small chart in characters, for a terminal: columns for a count, its fan beside them, letters for a comparison; the
 * highest and the lowest number at the left, the first and the last day below.
 *
 * @param width @param height in columns and lines, all told; 30 and 4 at least
 */
export function characterChart(chart: Chart, width: number, height: number): readonly string[] {
	const room = {
		width: Math.max(least.width, Math.trunc(width)),
		rows: Math.max(least.height, Math.trunc(height)) - 1,
	};
	return chart.kind === 'count' ? countChart(soundCount(chart), room) : comparisonChart(chart, room);
}

/** Columns of the whole, and rows without the one of the days. */
interface Room {
	readonly width: number;
	readonly rows: number;
}

function countChart(chart: CountChart, room: Room): readonly string[] {
	const { points, fan, thresholds, zone, locale } = chart;
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined) return nothing(locale);
	const end = Math.max(last.at, fan.at(-1)?.at ?? last.at);
	const peak = max([1, ...points.map(({ count }) => count)]);
	const high = max([peak, ...fan.map((each) => each.high)]);
	const low = beginOf(min([...points.map(({ count }) => count), ...fan.map((each) => each.low)]), high);
	const level = (count: number) => ((count - low) / (high - low)) * room.rows;
	const marks = new Map(
		thresholds
			.filter((each) => each > low && each < high)
			.map((each) => [Math.min(room.rows - 1, Math.floor(level(each))), numeral(each, locale)]),
	);
	// What is to come is not known to the last digit.
	const shown = {
		high: numeral(high > peak ? shownCount(high, last.count) : high, locale),
		low: numeral(low, locale),
		marks,
	};
	const days = [dayIn(first.at, zone, locale), dayIn(end, zone, locale)] as const;
	return framed(room, shown, days, (columns) => {
		const until = (column: number) => first.at + ((end - first.at) * (column + 1)) / columns;
		return (column, row) => {
			const empty = marks.has(row) ? '─' : ' ';
			const at = until(column);
			const isAhead = at > last.at && column > 0 && until(column - 1) >= last.at;
			return isAhead ? fanCell(fan, at, level, row, empty) : countCell(points, at, level, row, empty);
		};
	});
}

type Level = (count: number) => number;

/** A column in eighths of a row; whatever is not zero is seen. */
function countCell(points: readonly ChartPoint[], at: number, level: Level, row: number, empty: string): string {
	const count = countAt(points, at);
	const height = Math.max(level(count), count > 0 ? 1 / 8 : 0);
	const eighth = Math.round((height - row) * 8);
	return eighth <= 0 ? empty : (eighths[Math.min(8, eighth)] as string);
}

/** On the line between two points, as in a picture. */
function countAt(points: readonly ChartPoint[], at: number): number {
	const next = points.findIndex((each) => each.at >= at);
	const [before, after] = [points[next - 1], points[next]];
	if (after === undefined) return points.at(-1)?.count ?? 0;
	if (before === undefined || after.at === at) return after.count;
	return before.count + ((at - before.at) / (after.at - before.at)) * (after.count - before.count);
}

function fanCell(fan: readonly FanPoint[], at: number, level: Level, row: number, empty: string): string {
	const ahead = fan.find((each) => each.at >= at) ?? fan.at(-1);
	const holds = (from: number, to: number) => level(to) > row && level(from) < row + 1;
	if (ahead === undefined || !holds(ahead.low, ahead.high)) return empty;
	return holds(ahead.lower, ahead.upper) ? '▒' : '░';
}

function comparisonChart(chart: ComparisonChart, room: Room): readonly string[] {
	const { locale } = chart;
	const curves = soundCurves(chart);
	const all = curves.flat();
	if (all.length === 0) return nothing(locale);
	const high = max([1, ...all.map(({ count }) => count)]);
	const from = min([0, ...all.map(({ day }) => day)]);
	const to = max(all.map(({ day }) => day));
	const shown = { high: numeral(high, locale), low: numeral(0, locale), marks: new Map() };
	const words = textsFor(locale).charts;
	const days = [numeral(from, locale), `${numeral(Math.floor(to), locale)} ${words.days}`] as const;
	return framed(room, shown, days, (columns) => (column, row) => {
		const day = from + ((to - from) * (column + 1)) / columns;
		const isHere = (curve: readonly DayPoint[]) => {
			const point = curve.findLast((each) => each.day <= day);
			const isOver = (curve.at(-1)?.day ?? 0) < day - (to - from) / columns;
			return (
				point !== undefined && !isOver && Math.min(room.rows - 1, Math.floor((point.count / high) * room.rows)) === row
			);
		};
		return letters[curves.findIndex(isHere)] ?? ' ';
	});
}

interface Numbers {
	readonly high: string;
	readonly low: string;
	/** Beside other rows, counted from the lowest. */
	readonly marks: ReadonlyMap<number, string>;
}

type Cell = (column: number, row: number) => string;

/** Rows from the highest to the lowest between their numbers and the days. */
function framed(
	{ width, rows }: Room,
	{ high, low, marks }: Numbers,
	[first, last]: readonly [string, string],
	cellsOf: (columns: number) => Cell,
): readonly string[] {
	const margin = max([high, low, ...marks.values()].map(columnsOf));
	const columns = Math.max(1, width - margin - 2);
	const cell = cellsOf(columns);
	const indices = Array.from({ length: columns }, (_, column) => column);
	const lines = Array.from({ length: rows }, (_, i) => {
		const row = rows - 1 - i;
		const number = row === rows - 1 ? high : row === 0 ? low : (marks.get(row) ?? '');
		const axis = number === '' ? '│' : '┤';
		return `${' '.repeat(margin - columnsOf(number))}${number} ${axis}${indices.map((column) => cell(column, row)).join('')}`;
	});
	const gap = columns - columnsOf(first) - columnsOf(last);
	const days = first === last || gap < 1 ? first : first + ' '.repeat(gap) + last;
	return [...lines, ' '.repeat(margin + 2) + days].map((each) => each.trimEnd());
}

function nothing(locale: string): readonly string[] {
	return [textsFor(locale).charts.none];
}
