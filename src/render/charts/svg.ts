import { comparisonSvg } from './comparison-svg.js';
import { countSvg } from './count-svg.js';
import type { Chart } from './types.js';

/** A chart as an SVG text, the same for the same chart. Defined for every chart, also an empty one. */
export function svgOf(chart: Chart): string {
	return chart.kind === 'count' ? countSvg(chart) : comparisonSvg(chart);
}
