import type { EChartsOption } from 'echarts';
import { textsFor } from '../texts/index.js';
import { letters } from './alt.js';
import { nothingYet } from './count-option.js';
import { dot, type Element, type LegendEntry, legend, stroke, text } from './elements.js';
import { max } from './frame.js';
import { base, numeral, size, strokes, widthOf } from './look.js';
import { axesOf, type Plot, plotOf } from './plot.js';
import { countScale, dayScale } from './scale.js';
import { soundCurves } from './sound.js';
import { thin } from './thin.js';
import type { ComparisonChart, DayPoint } from './types.js';

interface Curve {
	readonly letter: string;
	readonly style: (typeof strokes)[number];
	readonly points: readonly DayPoint[];
	readonly end: DayPoint;
}

/** Several counts by their days, each under its letter, in a colour and a stroke of its own. */
export function comparisonOption(chart: ComparisonChart): EChartsOption {
	const { locale } = chart;
	const curves = curvesOf(chart);
	if (curves.length === 0) return nothingYet(locale);
	const days = curves.flatMap(({ points }) => points.map(({ day }) => day));
	const most = max(curves.flatMap(({ points }) => points.map(({ count }) => count)));
	const counts = countScale(0, most, 0);
	const x = dayScale(Math.min(0, -max(days.map((day) => -day))), max(days));
	const labels = counts.ticks.map((count) => ({ value: count, label: numeral(count, locale) }));
	const margins = {
		left: 26 + max(labels.map(({ label }) => widthOf(label))),
		right: 56,
		top: 22 + size.line + 10,
		bottom: 22 + 2 * size.line,
	};
	const plot = plotOf(margins, x, counts);
	const unit = textsFor(locale).charts.days;
	const dayTicks = x.ticks.map((day, i) => ({
		value: day,
		label: i === 0 ? `${numeral(day, locale)}\n${unit}` : numeral(day, locale),
	}));
	return {
		...base,
		...axesOf(plot, { ...x, ticks: dayTicks }, { ...counts, ticks: labels }),
		graphic: [...legend(curves.map(legendEntry)), ...ends(curves, plot)],
		series: curves.map(({ points, style }) => ({
			type: 'line',
			data: points.map(({ day, count }) => [day, count]),
			showSymbol: false,
			lineStyle: { color: style.color, width: 5, type: [...style.dash] },
		})),
	};
}

function curvesOf(chart: ComparisonChart): readonly Curve[] {
	return soundCurves(chart).flatMap((points, i): Curve[] => {
		const [letter, style, end] = [letters[i], strokes[i], points.at(-1)];
		if (letter === undefined || style === undefined || end === undefined) return [];
		return [{ letter, style, points: thin(points, ({ day }) => day), end }];
	});
}

function legendEntry({ letter, style }: Curve): LegendEntry {
	const wide = 64;
	return { label: letter, wide, swatch: (x, y) => stroke([x, y], [x + wide, y], { ...style, width: 5 }) };
}

/** The letters at the ends of their curves, moved apart where ends lie together. */
function ends(curves: readonly Curve[], plot: Plot): readonly Element[] {
	const taken: { readonly x: number; readonly y: number }[] = [];
	return [...curves]
		.sort((a, b) => b.end.count - a.end.count)
		.flatMap(({ letter, style, end }) => {
			const x = plot.x(end.day) + 14;
			let y = plot.y(end.count);
			for (const other of taken) {
				if (Math.abs(other.x - x) < size.text && y - other.y < size.text) y = Math.max(y, other.y + size.text);
			}
			taken.push({ x, y });
			return [dot(x - 14, plot.y(end.count), 7, style.color), text(letter, x, y, { color: style.color })];
		});
}
