import type { EChartsOption } from 'echarts';
import { colours, size } from './look.js';

export interface Margins {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The plot in the picture, and where a value lies in it. */
export interface Plot {
	readonly margins: Margins;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	x(value: number): number;
	y(value: number): number;
}

/** Both ends of an axis, and what stands at its ticks. */
export interface Axis {
	readonly min: number;
	readonly max: number;
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export function plotOf(margins: Margins, x: Omit<Axis, 'ticks'>, y: Omit<Axis, 'ticks'>): Plot {
	const { left, top } = margins;
	const right = size.width - margins.right;
	const bottom = size.height - margins.bottom;
	return {
		margins,
		left,
		right,
		top,
		bottom,
		x: (value) => left + ((value - x.min) / (x.max - x.min)) * (right - left),
		y: (value) => bottom - ((value - y.min) / (y.max - y.min)) * (bottom - top),
	};
}

/** The axes of a plot: faint lines across it, no line up. Ticks are ours: ECharts knows no zones. */
export function axesOf({ margins }: Plot, x: Axis, y: Axis): Pick<EChartsOption, 'grid' | 'xAxis' | 'yAxis'> {
	return {
		grid: { ...margins, containLabel: false },
		xAxis: {
			...scaleOf(x),
			axisLine: { lineStyle: { color: colours.ink, width: 2 } },
			axisTick: { length: 8, lineStyle: { color: colours.ink, width: 2 }, customValues: valuesOf(x) },
			splitLine: { show: false },
		},
		yAxis: {
			...scaleOf(y),
			axisLine: { show: false },
			axisTick: { show: false },
			splitLine: { show: true, lineStyle: { color: colours.faint } },
			interval: (y.ticks[1]?.value ?? y.max) - (y.ticks[0]?.value ?? y.min),
		},
	};
}

function scaleOf(axis: Axis) {
	const labels = new Map(axis.ticks.map(({ value, label }) => [value, label]));
	return {
		type: 'value' as const,
		min: axis.min,
		max: axis.max,
		axisLabel: {
			customValues: valuesOf(axis),
			formatter: (value: number) => labels.get(value) ?? '',
			fontSize: size.text,
			lineHeight: size.line,
			color: colours.ink,
			margin: 12,
			hideOverlap: false,
		},
	};
}

function valuesOf({ ticks }: Axis): number[] {
	return ticks.map(({ value }) => value);
}
