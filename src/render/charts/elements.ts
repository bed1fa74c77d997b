import type { GraphicComponentOption } from 'echarts';
import { colours, fontFamily, size, widthOf } from './look.js';

/** Something drawn at a place of the picture. */
export type Element = GraphicComponentOption;

export interface TextLook {
	readonly align?: 'left' | 'center' | 'right';
	readonly color?: string;
}

/** Text in the middle of its height, with a rim of paper: readable where lines cross it. */
export function text(
	content: string,
	x: number,
	y: number,
	{ align = 'left', color = colours.ink }: TextLook = {},
): Element {
	return {
		type: 'text',
		z: 10,
		style: {
			text: content,
			x,
			y,
			align,
			verticalAlign: 'middle',
			fontSize: size.text,
			fontFamily,
			fill: color,
			stroke: colours.paper,
			lineWidth: 6,
		},
	};
}

/** The room between two lines, over the same places. */
export function band(
	places: readonly { readonly x: number; readonly from: number; readonly to: number }[],
	opacity: number,
): Element {
	const there = places.map(({ x, to }) => [x, to]);
	const back = places.map(({ x, from }) => [x, from]).reverse();
	return { type: 'polygon', z: 1, shape: { points: [...there, ...back] }, style: { fill: colours.count, opacity } };
}

type Place = readonly [x: number, y: number];

export interface StrokeLook {
	readonly color: string;
	readonly width?: number;
	/** Lengths of strokes and gaps; none = one stroke. */
	readonly dash?: readonly number[];
	readonly z?: number;
}

/** A straight line. */
export function stroke([x1, y1]: Place, [x2, y2]: Place, { color, width = 2.5, dash, z = 0 }: StrokeLook): Element {
	const dashed = dash === undefined ? {} : { lineDash: [...dash] };
	return { type: 'line', z, shape: { x1, y1, x2, y2 }, style: { stroke: color, lineWidth: width, ...dashed } };
}

/** A dot with a rim of paper, on its line. */
export function dot(cx: number, cy: number, r: number, color: string): Element {
	return { type: 'circle', z: 6, shape: { cx, cy, r }, style: { fill: color, ...rim } };
}

export function diamond(x: number, y: number, color: string): Element {
	return polygon(
		[
			[x, y - 11],
			[x + 11, y],
			[x, y + 11],
			[x - 11, y],
		],
		{ fill: color, ...rim },
	);
}

/** Says that something is further above: the font has no arrows. */
export function triangle(x: number, y: number, color: string): Element {
	return polygon(
		[
			[x, y + 8],
			[x + 9, y - 8],
			[x + 18, y + 8],
		],
		{ fill: color },
	);
}

const rim = { stroke: colours.paper, lineWidth: 2 };

function polygon(points: Place[], style: { readonly fill: string }): Element {
	return { type: 'polygon', z: 6, shape: { points: points.map((each) => [...each]) }, style };
}

export interface LegendEntry {
	readonly label: string;
	/** How wide the swatch is. */
	readonly wide: number;
	/** Draws it from `x` on, around `y`. */
	readonly swatch: (x: number, y: number) => Element;
}

const gap = { swatch: 10, entry: 28 };

/** One row at the top, from the left. */
export function legend(entries: readonly LegendEntry[]): readonly Element[] {
	const y = 14 + size.line / 2;
	let x = 20;
	return entries.flatMap(({ label, wide, swatch }) => {
		const from = x;
		x += wide + gap.swatch + widthOf(label) + gap.entry;
		return [swatch(from, y), text(label, from + wide + gap.swatch, y)];
	});
}
