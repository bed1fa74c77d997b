import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '../src/facts/petition-facts.js';
import { createChartRenderer } from '../src/pictures/chart-renderer.js';
import { pngFrom } from '../src/pictures/draw.js';
import type { ChartRenderer } from '../src/ports/pictures.js';
import { svgOf } from '../src/render/charts/svg.js';
import type { CountChart } from '../src/render/charts/types.js';
import { openStore } from '../src/store/database.js';
import { longChart } from '../test/fakes/charts.js';
import { printFigure, quantile } from './figure.js';
import { fillPetitions, fillReadings, inTurns } from './store-fill.js';

/*
 * A chart from its data to its PNG, drawn by the thread as it is in the program: 600 readings and more, three thresholds, two
 * falls and a fan. Then what the drawing costs who asks for something else meanwhile.
 */

/** Another number of readings is another picture: nothing comes from what the renderer has kept. */
const chartOf = (run: number): CountChart => longChart(600 + run);

const failed: string[] = [];
const open = (): ChartRenderer =>
	createChartRenderer({
		clock: {
			now: () => 0,
			after: (ms, ring) => {
				const timer = setTimeout(ring, ms);
				return () => clearTimeout(timer);
			},
		},
		report: ({ params }) => failed.push(params.reason),
	});

async function msOf(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

const colds: number[] = [];
for (let run = 0; run < 5; run++) {
	const chartRenderer = open();
	const chart = chartOf(run);
	colds.push(await msOf(() => chartRenderer.renderPng(chart)));
	await chartRenderer.close();
}

const chartRenderer = open();
const warms: number[] = [];
const warmUp = 20;
for (let run = -warmUp; run < 60; run++) {
	const chart = chartOf(20 + run);
	const ms = await msOf(() => chartRenderer.renderPng(chart));
	if (run >= 0) warms.push(ms);
}

const svg = svgOf(chartOf(0));
const bare: number[] = [];
for (let run = 0; run < 30; run++) bare.push(await msOf(() => pngFrom(svg)));
const floor = { floor: quantile(bare, 0.5), floorIs: 'resvg alone, the SVG being ready' };

printFigure({ name: 'a chart, warm, median', measured: quantile(warms, 0.5), unit: 'ms', most: 60, ...floor });
printFigure({
	name: 'the first chart, with its thread',
	measured: quantile(colds, 0.5),
	unit: 'ms',
	most: 700,
	...floor,
});

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const file = join(folder, 'milepost.db');
const now = 1_452_038_400_000;
const petitions = 200;
await fillPetitions(file, petitions, now);
fillReadings(file, inTurns(petitions, 500, 600_000, now));
const { store, close } = await openStore({ file, mode: 'bot', now: () => now });

/** `status` as the store answers it, one after another, while `going` says so. */
async function statuses(going: () => boolean): Promise<readonly number[]> {
	const times: number[] = [];
	for (let run = 1; going(); run++) {
		times.push(
			await msOf(async () => {
				const petition = await store.petitions.byAlias(`petition ${((run * 7_919) % petitions) + 1}`);
				if (petition === null || (await factsOf(store, petition, now + petitions)) === null)
					throw new Error('no facts');
			}),
		);
		// People ask at moments of their own; a program that never rests measures its own queue.
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	return times;
}

async function during(work: Promise<unknown>): Promise<readonly number[]> {
	let going = true;
	const ended = work.finally(() => {
		going = false;
	});
	const times = await statuses(() => going);
	await ended;
	return times;
}

const rounds = 10;
const without: number[] = [];
const beside: number[] = [];
await during(new Promise((resolve) => setTimeout(resolve, 2_000)));
for (let round = 0; round < rounds; round++) {
	without.push(...(await during(new Promise((resolve) => setTimeout(resolve, 1_000)))));
	const charts = Array.from({ length: 20 }, (_, i) => chartOf(100 + round * 20 + i));
	beside.push(...(await during(Promise.all(charts.map((chart) => chartRenderer.renderPng(chart))))));
}
await close();
await chartRenderer.close();
rmSync(folder, { recursive: true });
if (failed.length > 0) throw new Error(failed.join(', '));

printFigure({
	name: 'status while 20 charts are drawn, 99th percentile',
	measured: quantile(beside, 0.99),
	unit: 'ms',
	most: 1.5 * quantile(without, 0.99),
	floor: quantile(without, 0.99),
	floorIs: 'the same while none is drawn',
});
