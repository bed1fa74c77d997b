import { type Element, stroke, text } from './elements.js';
import { colours, size } from './look.js';

export interface Margins {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The plot in the picture, and where a value lies in it. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	x(value: number): number;
	y(value: number): number;
}

interface Ends {
	readonly min: number;
	readonly max: number;
}

/** What stands at a value of an axis; lines are ended by `\n`. */
export interface Tick {
	readonly value: number;
	readonly label: string;
}

export function plotOf(margins: Margins, x: Ends, y: Ends): Plot {
	const { left, top } = margins;
	const right = size.width - margins.right;
	const bottom = size.height - margins.bottom;
	return {
		left,
		right,
		top,
		bottom,
		x: (value) => left + ((value - x.min) / (x.max - x.min)) * (right - left),
		y: (value) => bottom - ((value - y.min) / (y.max - y.min)) * (bottom - top),
	};
}

/** From the plot to what is written beside it. */
const aside = 12;
const tickLength = 8;

/** The axes of a plot: faint lines across it with their numbers at the left, one line below it with its ticks. */
export function axes(
	{ left, right, bottom, ...plot }: Plot,
	x: readonly Tick[],
	y: readonly Tick[],
): readonly Element[] {
	const ink = { color: colours.ink, width: 2 };
	const across = y.flatMap(({ value, label }) => [
		stroke(
			[
				[left, plot.y(value)],
				[right, plot.y(value)],
			],
			{ color: colours.faint, width: 1 },
		),
		text(label, left - aside, plot.y(value), { align: 'right' }),
	]);
	const below = x.flatMap(({ value, label }) => [
		stroke(
			[
				[plot.x(value), bottom],
				[plot.x(value), bottom + tickLength],
			],
			ink,
		),
		...label
			.split('\n')
			.map((line, i) => text(line, plot.x(value), bottom + aside + (i + 0.5) * size.line, { align: 'center' })),
	]);
	return [
		...across,
		...below,
		stroke(
			[
				[left, bottom],
				[right, bottom],
			],
			ink,
		),
	];
}
