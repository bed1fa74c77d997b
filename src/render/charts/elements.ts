import { colours, fontFamily, size, widthOf } from './look.js';

/** Something drawn at a place of the picture, as SVG (W3C, "SVG 1.1"). What comes later lies above. */
export type Element = string;

/** The whole picture, on its paper. */
export function picture(elements: readonly Element[]): string {
	const { width, height } = size;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		rectangle(0, 0, width, height, { fill: colours.paper }),
		...elements,
		'</svg>',
	].join('\n');
}

export interface TextLook {
	readonly align?: 'left' | 'center' | 'right';
	readonly color?: string;
}

const anchors = { left: 'start', center: 'middle', right: 'end' };

/** Text in the middle of its height, with a rim of paper: readable where lines cross it. */
export function text(
	content: string,
	x: number,
	y: number,
	{ align = 'left', color = colours.ink }: TextLook = {},
): Element {
	const place = attributes({ x, y, 'text-anchor': anchors[align], 'dominant-baseline': 'central' });
	const font = attributes({ 'font-family': fontFamily, 'font-size': size.text, fill: color });
	const rim = attributes({ stroke: colours.paper, 'stroke-width': 6, 'stroke-linejoin': 'round' });
	return `<text${place}${font}${rim} paint-order="stroke">${escaped(content)}</text>`;
}

interface Look {
	readonly fill?: string;
	/** 0 … 1. */
	readonly opacity?: number;
	/** Drawn around it. */
	readonly rim?: string;
}

export function rectangle(x: number, y: number, width: number, height: number, look: Look): Element {
	return `<rect${attributes({ x, y, width, height })}${filled(look)}/>`;
}

/** The room between two lines, over the same places. */
export function band(
	places: readonly { readonly x: number; readonly from: number; readonly to: number }[],
	opacity: number,
): Element {
	const there = places.map(({ x, to }): Place => [x, to]);
	const back = places.map(({ x, from }): Place => [x, from]).reverse();
	return polygon([...there, ...back], { fill: colours.count, opacity });
}

export type Place = readonly [x: number, y: number];

export interface StrokeLook {
	readonly color: string;
	readonly width?: number;
	/** Lengths of strokes and gaps; none = one stroke. */
	readonly dash?: readonly number[];
}

/** A line through places. */
export function stroke(places: readonly Place[], { color, width = 2.5, dash = [] }: StrokeLook): Element {
	const dashes = dash.length === 0 ? '' : attributes({ 'stroke-dasharray': dash.join(' ') });
	// A round end would close the gaps of a dashed line.
	const ends = attributes({ 'stroke-linejoin': 'round', 'stroke-linecap': dash.length === 0 ? 'round' : 'butt' });
	const look = attributes({ fill: 'none', stroke: color, 'stroke-width': width });
	return `<polyline points="${written(places)}"${look}${dashes}${ends}/>`;
}

/** A dot with a rim of paper, on its line. */
export function dot(cx: number, cy: number, r: number, color: string): Element {
	return `<circle${attributes({ cx, cy, r })}${filled({ fill: color, rim: colours.paper })}/>`;
}

export function diamond(x: number, y: number, color: string): Element {
	return polygon(
		[
			[x, y - 11],
			[x + 11, y],
			[x, y + 11],
			[x - 11, y],
		],
		{ fill: color, rim: colours.paper },
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

function polygon(places: readonly Place[], look: Look): Element {
	return `<polygon points="${written(places)}"${filled(look)}/>`;
}

function filled({ fill = 'none', opacity = 1, rim }: Look): string {
	return attributes({
		fill,
		...(opacity === 1 ? {} : { 'fill-opacity': opacity }),
		...(rim === undefined ? {} : { stroke: rim, 'stroke-width': 2 }),
	});
}

/** Every name and value is ours: what is shown to people stands between tags, and is escaped there. */
function attributes(all: Readonly<Record<string, string | number>>): string {
	return Object.entries(all)
		.map(([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : value}"`)
		.join('');
}

function written(places: readonly Place[]): string {
	return places.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
}

/** A hundredth of a point is finer than any dot. */
function rounded(n: number): number {
	return Math.round(n * 100) / 100;
}

function escaped(content: string): string {
	return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
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
