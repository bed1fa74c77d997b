import { textsFor } from '../texts/index.js';
import { letters } from './alt.js';
import { nothingYet } from './count-svg.js';
import { dot, type Element, type LegendEntry, legend, type Place, picture, stroke, text } from './elements.js';
import { max } from './frame.js';
import { numeral, size, strokes, widthOf } from './look.js';
import { axes, type Plot, plotOf } from './plot.js';
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
export function comparisonSvg(chart: ComparisonChart): string {
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
	return picture([
		...axes(plot, dayTicks, labels),
		...curves.map(({ points, style }) => stroke(points.map(placeIn(plot)), { ...style, width: 5 })),
		...legend(curves.map(legendEntry)),
		...ends(curves, plot),
	]);
}

function placeIn({ x, y }: Plot): (point: DayPoint) => Place {
	return ({ day, count }) => [x(day), y(count)];
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
	return {
		label: letter,
		wide,
		swatch: (x, y) =>
			stroke(
				[
					[x, y],
					[x + wide, y],
				],
				{ ...style, width: 5 },
			),
	};
}

/** The ends of the curves, and beside them their letters: moved apart where ends lie together, and never out of the plot. */
function ends(curves: readonly Curve[], plot: Plot): readonly Element[] {
	const letters = [...curves]
		.sort((a, b) => b.end.count - a.end.count)
		.map((curve) => ({ ...curve, x: plot.x(curve.end.day), y: plot.y(curve.end.count), at: plot.y(curve.end.count) }));
	const beside = (letter: (typeof letters)[number], others: typeof letters) =>
		others.filter((other) => Math.abs(other.x - letter.x) < size.text).map(({ at }) => at);
	letters.forEach((letter, i) => {
		letter.at = Math.max(letter.at, ...beside(letter, letters.slice(0, i)).map((at) => at + size.text));
	});
	for (const [i, letter] of [...letters.entries()].reverse()) {
		const below = beside(letter, letters.slice(i + 1)).map((at) => at - size.text);
		letter.at = Math.min(letter.at, plot.bottom - size.text / 2, ...below);
	}
	return letters.flatMap(({ letter, style: { color }, x, y, at }) => [
		dot(x, y, 7, color),
		text(letter, x + 14, at, { color }),
	]);
}
