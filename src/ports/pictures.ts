import type { Chart } from '../render/charts/types.js';

/** Draws charts. One that cannot be drawn is null: the message goes without it, and the log says why. */
export interface ChartRenderer {
	/** A PNG, the same bytes for the same chart. */
	renderPng(chart: Chart): Promise<Uint8Array | null>;
	close(): Promise<void>;
}

/** What the drawing thread answers to a chart. */
export type Drawn = { readonly png: Uint8Array } | { readonly trouble: string };
