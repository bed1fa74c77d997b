import { textsFor } from '../texts/index.js';
import { diamond, type Element, type LegendEntry, rectangle, text, triangle } from './elements.js';
import type { Frame } from './frame.js';
import { colours, dayIn, numeral, size, widthOf } from './look.js';
import type { Plot } from './plot.js';
import type { ChartPoint, CountChart } from './types.js';

/** Between a point and its number. */
const aside = 14;

export const opacities = { most: 0.22, half: 0.38 };

/** Explains what is no line of its own: the two bands of the fan, and the sign of a fall. */
export function legendOf({ fan, marks, locale }: CountChart): readonly LegendEntry[] {
	const words = textsFor(locale).charts;
	// The inner band lies upon the outer one, so its colour in the plot is that of both.
	const swatch = (opacity: number) => (x: number, y: number) =>
		rectangle(x, y - 11, 34, 22, { fill: colours.count, opacity });
	const both = 1 - (1 - opacities.most) * (1 - opacities.half);
	return [
		...(fan.length < 2
			? []
			: [
					{ label: words.half, wide: 34, swatch: swatch(both) },
					{ label: words.most, wide: 34, swatch: swatch(opacities.most) },
				]),
		...(marks.some(({ kind }) => kind === 'correction')
			? [{ label: words.fell, wide: 22, swatch: (x: number, y: number) => diamond(x + 11, y, colours.correction) }]
			: []),
	];
}

/** The numbers of the thresholds at the right; of two that would touch, the higher. */
export function thresholdTexts({ thresholds, above }: Frame, plot: Plot, locale: string): readonly Element[] {
	const x = plot.right + 12;
	const look = { color: colours.threshold };
	const taken: number[] = above === null ? [] : [plot.top];
	const beside = [...thresholds].reverse().flatMap((count) => {
		const y = plot.y(count);
		if (taken.some((each) => Math.abs(each - y) < size.line)) return [];
		taken.push(y);
		return [text(numeral(count, locale), x, y, look)];
	});
	if (above === null) return beside;
	return [...beside, triangle(x, plot.top, colours.threshold), text(numeral(above, locale), x + 24, plot.top, look)];
}

/** Over its line, pushed inside where it would leave the picture. */
export function deadlineText({ deadline }: Frame, plot: Plot, { zone, locale }: CountChart): readonly Element[] {
	if (deadline === null) return [];
	const label = textsFor(locale).charts.deadline(dayIn(deadline, zone, locale));
	const half = widthOf(label) / 2;
	const x = Math.min(size.width - 12 - half, Math.max(12 + half, plot.x(deadline)));
	return [text(label, x, plot.top - size.line / 2 - 4, { align: 'center' })];
}

/** How the count stands: left of the last point, above a rising line and below a falling one. */
export function standing(points: readonly ChartPoint[], plot: Plot, locale: string): readonly Element[] {
	const last = points.at(-1);
	if (last === undefined) return [];
	const label = numeral(last.count, locale);
	const [x, y] = [plot.x(last.at), plot.y(last.count)];
	const begin = x - aside - widthOf(label);
	const fell = points.some((each, i) => plot.x(points[i + 1]?.at ?? each.at) >= begin && plot.y(each.count) < y - 8);
	const beside = Math.min(plot.bottom - size.line / 2, y + (fell ? 24 : -22));
	const color = colours.count;
	return begin > plot.left
		? [text(label, x - aside, beside, { align: 'right', color })]
		: [text(label, x + aside, beside, { color })];
}
