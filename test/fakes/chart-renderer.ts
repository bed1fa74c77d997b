import type { ChartRenderer } from '../../src/ports/pictures.js';
import type { Chart } from '../../src/render/charts/types.js';

/** Draws nothing but what a PNG begins with, and the chart as text. */
export class StubChartRenderer implements ChartRenderer {
	painted = 0;
	/** False: whoever asks waits for ever. */
	paints = true;

	async renderPng(chart: Chart): Promise<Uint8Array | null> {
		this.painted++;
		if (!this.paints) await new Promise(() => {});
		if (chart.kind === 'count' && chart.points.length === 0) return null;
		return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(JSON.stringify(chart))]);
	}

	async close(): Promise<void> {}
}
