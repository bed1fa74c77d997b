import { shownCount } from '../../domain/outlook/shown.js';
import { join } from '../line.js';
import type { Line } from '../message.js';
import { textsFor } from '../texts/index.js';
import type { Chart, ComparisonChart, CountChart } from './types.js';

/** The letter of a curve. */
export const letters = ['A', 'B', 'C', 'D', 'E'] as const;

/** What a picture shows, in words. */
export function altOf(chart: Chart): Line {
	const sentences = chart.kind === 'count' ? countAlt(chart) : comparisonAlt(chart);
	return join(sentences, ' ');
}

function countAlt({ points, thresholds, marks, fan, zone, unit, locale }: CountChart): readonly Line[] {
	const words = textsFor(locale).charts;
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined) return [words.nothing];
	const passed = thresholds.filter((each) => each <= last.count);
	const ahead = thresholds.find((each) => each > last.count);
	const falls = marks.filter(({ kind }) => kind === 'correction').length;
	const end = fan.at(-1);
	const shown = (n: number) => shownCount(n, last.count);
	return [
		first.at === last.at
			? words.single(last.count, last.at, zone, unit)
			: words.course(first.count, first.at, last.count, last.at, zone),
		...(passed.length === 0 ? [] : [words.passed(passed)]),
		...(ahead === undefined ? [] : [words.ahead(ahead)]),
		...(falls === 0 ? [] : [words.corrected(falls)]),
		...(end === undefined ? [] : [words.likely(shown(end.low), shown(end.high), end.at, zone)]),
	];
}

function comparisonAlt({ curves, locale }: ComparisonChart): readonly Line[] {
	const words = textsFor(locale).charts;
	return curves.map((points, i) => {
		const letter = letters[i] ?? '';
		const last = points.at(-1);
		return last === undefined ? words.noCurve(letter) : words.curve(letter, last.count, Math.floor(last.day));
	});
}
