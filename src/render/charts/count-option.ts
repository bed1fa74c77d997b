import type { EChartsOption, LineSeriesOption } from 'echarts';
import { textsFor } from '../texts/index.js';
import { deadlineText, legendOf, opacities, standing, thresholdTexts } from './count-labels.js';
import { band, diamond, dot, type Element, legend, stroke, text } from './elements.js';
import { type Frame, frameOf, max } from './frame.js';
import { base, colours, numeral, size, widthOf } from './look.js';
import { type Axis, axesOf, type Margins, type Plot, plotOf } from './plot.js';
import { soundCount } from './sound.js';
import { thin } from './thin.js';
import { timeTicks } from './time-ticks.js';
import type { ChartPoint, CountChart, FanPoint } from './types.js';

/** The count over time, what it is measured against, and where it is likely to go. */
export function countOption(given: CountChart): EChartsOption {
	const sound = soundCount(given);
	const chart = { ...sound, points: thin(sound.points, ({ at }) => at) };
	const frame = frameOf(chart);
	if (frame === null) return nothingYet(chart.locale);
	const plot = plotOf(marginsOf(chart, frame), { min: frame.from, max: frame.to }, frame.counts);
	return {
		...base,
		...axesOf(plot, timeAxis(chart, frame, plot), countAxis(chart, frame)),
		graphic: [
			...legend(legendOf(chart)),
			...bands(chart.fan, plot),
			...measures(frame, plot),
			...signs(chart, frame, plot),
			...thresholdTexts(frame, plot, chart.locale),
			...deadlineText(frame, plot, chart),
			...standing(chart.points, plot, chart.locale),
		],
		series: course(chart.points, chart.fan),
	};
}

export function nothingYet(locale: string): EChartsOption {
	const words = textsFor(locale).charts;
	return { ...base, graphic: [text(words.none, size.width / 2, size.height / 2, { align: 'center' })] };
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

function timeAxis({ zone, locale }: CountChart, { from, to }: Frame, { left, right }: Plot): Axis {
	const ticks = timeTicks(from, to, zone, locale, right - left).map(({ at, label, below }) => ({
		value: at,
		label: below === '' ? label : `${label}\n${below}`,
	}));
	return { min: from, max: to, ticks };
}

function countAxis({ locale }: CountChart, { counts }: Frame): Axis {
	return { ...counts, ticks: counts.ticks.map((count) => ({ value: count, label: numeral(count, locale) })) };
}

function bands(fan: readonly FanPoint[], { x, y }: Plot): readonly Element[] {
	if (fan.length < 2) return [];
	const most = fan.map(({ at, low, high }) => ({ x: x(at), from: y(low), to: y(high) }));
	const half = fan.map(({ at, lower, upper }) => ({ x: x(at), from: y(lower), to: y(upper) }));
	return [band(most, opacities.most), band(half, opacities.half)];
}

/** What the count is measured against: thresholds across, the deadline up. */
function measures({ thresholds, deadline }: Frame, plot: Plot): readonly Element[] {
	const across = thresholds.map((count) => {
		const y = plot.y(count);
		return stroke([plot.left, y], [plot.right, y], { color: colours.threshold, z: 2 });
	});
	if (deadline === null) return across;
	const x = plot.x(deadline);
	return [...across, stroke([x, plot.top], [x, plot.bottom], { color: colours.deadline, dash: [8, 6], z: 2 })];
}

/** The line of the count, up to now, and the middle of what is likely. */
function course(points: readonly ChartPoint[], fan: readonly FanPoint[]): LineSeriesOption[] {
	const middle = {
		type: 'line' as const,
		data: fan.map(({ at, middle }) => [at, middle]),
		showSymbol: false,
		lineStyle: { color: colours.count, width: 3, type: [4, 6] },
		z: 3,
	};
	const line = {
		type: 'line' as const,
		data: points.map(({ at, count }) => [at, count]),
		showSymbol: false,
		lineStyle: { color: colours.count, width: 5, join: 'round' as const, cap: 'round' as const },
		z: 4,
	};
	return fan.length < 2 ? [line] : [middle, line];
}

/** Dots where something was passed, diamonds where the count fell, and a larger dot at the last count. */
function signs({ marks, points }: CountChart, { from, to, counts }: Frame, plot: Plot): readonly Element[] {
	const inside = marks.filter(({ at, count }) => at >= from && at <= to && count >= counts.min && count <= counts.max);
	const shown = inside.map(({ kind, at, count }) =>
		kind === 'crossing'
			? dot(plot.x(at), plot.y(count), 7, colours.threshold)
			: diamond(plot.x(at), plot.y(count), colours.correction),
	);
	return [...shown, ...points.slice(-1).map(({ at, count }) => dot(plot.x(at), plot.y(count), 8, colours.count))];
}
