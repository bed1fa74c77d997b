import type { EChartsOption } from 'echarts';
import { comparisonOption } from './comparison-option.js';
import { countOption } from './count-option.js';
import type { Chart } from './types.js';

/** How ECharts is to draw a chart: plain data, the same for the same chart. Defined for every chart, also an empty one. */
export function optionOf(chart: Chart): EChartsOption {
	return chart.kind === 'count' ? countOption(chart) : comparisonOption(chart);
}
