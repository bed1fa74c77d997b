import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { fontFamily, size } from '../render/charts/look.js';
import { svgOf } from '../render/charts/svg.js';
import type { Chart } from '../render/charts/types.js';

const require = createRequire(import.meta.url);
const font = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

/** A phone shows 360 points with three dots each: 1,000 dots are enough, and take half the time of 1,600. */
const zoom = 1.25;

/** Width and height of every picture, in dots. */
export const dots = { width: size.width * zoom, height: size.height * zoom };

/** Beside other things: its letters are still read on a phone. */
const smallWidth = 600;

/** The chart as a PNG; the same bytes for the same chart. Takes about 40 ms, so it belongs into a thread of its own. */
export function pngOf(chart: Chart): Uint8Array {
	return pngFrom(svgOf(chart), chart.kind === 'count' && chart.small ? smallWidth : dots.width);
}

/** An SVG of `svgOf` as a PNG. */
export function pngFrom(svg: string, width = dots.width): Uint8Array {
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		// Nothing of the machine's: it may have no fonts, or others.
		font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: fontFamily },
	});
	return drawing.render().asPng();
}
