import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type * as ECharts from 'echarts';
import { fontFamily, size } from '../render/charts/look.js';
import { optionOf } from '../render/charts/option.js';
import type { Chart } from '../render/charts/types.js';

const require = createRequire(import.meta.url);
// The bundle, not the parts: those are 600 modules, and take half a second to load; this takes 50 ms.
const { init }: typeof ECharts = require('echarts/dist/echarts.common.min.js');
const font = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

/** A phone shows 360 points with three dots each: 1,000 dots are enough, and take half the time of 1,600. */
const zoom = 1.25;

/** Width and height of every picture, in dots. */
export const dots = { width: size.width * zoom, height: size.height * zoom };

/** The chart as an SVG text; the same for the same chart. */
export function svgOf(chart: Chart): string {
	const drawing = init(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
	try {
		drawing.setOption(optionOf(chart));
		return plain(drawing.renderToSVGString());
	} finally {
		drawing.dispose();
	}
}

/** Without what answers a pointer, and without the numbers that count the drawings of a process. */
function plain(svg: string): string {
	return svg
		.replace(/<style[\s\S]*?<\/style>/, '')
		.replaceAll(/ (?:class="[^"]*"|pointer-events="visible")/g, '')
		.replaceAll(/\bzr\d+-/g, 'zr-');
}

/** The chart as a PNG; the same bytes for the same chart. Takes about 50 ms, so it belongs into a thread of its own. */
export function pngOf(chart: Chart): Uint8Array {
	return pngFrom(svgOf(chart));
}

/** An SVG of `svgOf` as a PNG. */
export function pngFrom(svg: string): Uint8Array {
	const drawing = new Resvg(svg, {
		fitTo: { mode: 'width', value: dots.width },
		// Nothing of the machine's: it may have no fonts, or others.
		font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: fontFamily },
	});
	return drawing.render().asPng();
}
