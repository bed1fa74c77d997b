import type { Instant } from '../../domain/petition.js';
import { textsFor } from '../texts/index.js';
import { deadlineText, legendOf, opacities, standing, thresholdTexts } from './count-labels.js';
import { band, diamond, dot, type Element, legend, type Place, picture, stroke, text } from './elements.js';
import { type Frame, frameOf, max } from './frame.js';
import { colours, numeral, size, widthOf } from './look.js';
import { axes, type Margins, type Plot, plotOf, type Tick } from './plot.js';
import { soundCount } from './sound.js';
import { thin } from './thin.js';
import { timeTicks } from './time-ticks.js';
import type { ChartPoint, CountChart, FanPoint } from './types.js';

/** The count over time, what it is measured against, and where it is likely to go. */
export function countSvg(given: CountChart): string {
	const sound = soundCount(given);
	const chart = { ...sound, points: thin(sound.points, ({ at }) => at) };
	const frame = frameOf(chart);
	if (frame === null) return nothingYet(chart.locale);
	const plot = plotOf(marginsOf(chart, frame), { min: frame.from, max: frame.to }, frame.counts);
	return picture([
		...axes(plot, timesOf(chart, frame, plot), countsOf(chart, frame)),
		...bands(chart.fan, plot),
		...measures(frame, plot),
		...course(chart.points, chart.fan, plot),
		...signs(chart, frame, plot),
		...legend(legendOf(chart)),
		...thresholdTexts(frame, plot, chart.locale),
		...deadlineText(frame, plot, chart),
		...standing(chart.points, plot, chart.locale),
	]);
}

export function nothingYet(locale: string): string {
	return picture([text(textsFor(locale).charts.none, size.width / 2, size.height / 2, { align: 'center' })]);
}

/** Half of a day's name, which may stand below either end of the axis. */
const edge = 76;

function marginsOf(chart: CountChart, { counts, thresholds, above, deadline }: Frame): Margins {
	const widest = (numbers: readonly number[]) =>
		max([0, ...numbers.map((each) => widthOf(numeral(each, chart.locale)))]);
	const beside = Math.max(widest(thresholds), above === null ? 0 : 24 + widest([above]));
	return {
		left: Math.max(edge, 26 + widest(counts.ticks)),
		right: Math.max(edge, beside + 24),
		top: 22 + (legendOf(chart).length > 0 ? size.line + 14 : 0) + (deadline === null ? 0 : size.line - 4),
		bottom: 22 + 2 * size.line,
	};
}

function timesOf({ zone, locale }: CountChart, { from, to }: Frame, { left, right }: Plot): readonly Tick[] {
	return timeTicks(from, to, zone, locale, right - left).map(({ at, label, below }) => ({
		value: at,
		label: below === '' ? label : `${label}\n${below}`,
	}));
}

function countsOf({ locale }: CountChart, { counts }: Frame): readonly Tick[] {
	return counts.ticks.map((count) => ({ value: count, label: numeral(count, locale) }));
}

function bands(fan: readonly FanPoint[], { x, y }: Plot): readonly Element[] {
	if (fan.length < 2) return [];
	const most = fan.map(({ at, low, high }) => ({ x: x(at), from: y(low), to: y(high) }));
	const half = fan.map(({ at, lower, upper }) => ({ x: x(at), from: y(lower), to: y(upper) }));
	return [band(most, opacities.most), band(half, opacities.half)];
}

/** What the count is measured against: thresholds across, the deadline up. */
function measures({ thresholds, deadline }: Frame, { left, right, top, bottom, ...plot }: Plot): readonly Element[] {
	const across = thresholds.map((count) => {
		const y = plot.y(count);
		return stroke(
			[
				[left, y],
				[right, y],
			],
			{ color: colours.threshold },
		);
	});
	if (deadline === null) return across;
	const x = plot.x(deadline);
	return [
		...across,
		stroke(
			[
				[x, top],
				[x, bottom],
			],
			{ color: colours.deadline, dash: [8, 6] },
		),
	];
}

/** The line of the count, up to now, over the middle of what is likely. */
function course(points: readonly ChartPoint[], fan: readonly FanPoint[], { x, y }: Plot): readonly Element[] {
	const counted = points.map(({ at, count }): Place => [x(at), y(count)]);
	const line = stroke(counted, { color: colours.count, width: 5 });
	if (fan.length < 2) return [line];
	const middle = fan.map(({ at, middle }): Place => [x(at), y(middle)]);
	return [stroke(middle, { color: colours.count, width: 3, dash: [4, 6] }), line];
}

/** Dots where something was passed, diamonds where the count fell, and a larger dot at the last count. */
function signs({ marks, points }: CountChart, { from, to, counts }: Frame, plot: Plot): readonly Element[] {
	const inside = marks.filter(({ at, count }) => at >= from && at <= to && count >= counts.min && count <= counts.max);
	const shown = inside.map((mark) =>
		mark.kind === 'crossing'
			? dot(plot.x(passedAt(mark, points)), plot.y(mark.count), 7, colours.threshold)
			: diamond(plot.x(mark.at), plot.y(mark.count), colours.correction),
	);
	return [...shown, ...points.slice(-1).map(({ at, count }) => dot(plot.x(at), plot.y(count), 8, colours.count))];
}

/** Where the line passes a number: several passed between two readings lie on it, not one above the other. */
function passedAt({ at, count }: ChartPoint, points: readonly ChartPoint[]): Instant {
	const next = points.findIndex((each) => each.count >= count && each.at <= at);
	const [before, after] = [points[next - 1], points[next]];
	if (before === undefined || after === undefined) return at;
	return before.at + ((after.at - before.at) * (count - before.count)) / (after.count - before.count);
}
