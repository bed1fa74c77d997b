import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/domain/fault.js';
import { createChartRenderer } from '../../src/pictures/chart-renderer.js';
import { pngOf } from '../../src/pictures/draw.js';
import type { ChartRenderer } from '../../src/ports/pictures.js';
import { comparison, empty, storyChart } from '../fakes/charts.js';
import { FakeClock } from '../fakes/clock.js';

const faults: Fault<'picture-failed'>[] = [];
const clock = new FakeClock(0);
let chartRenderer: ChartRenderer;
const open = (worker: URL): ChartRenderer => {
	faults.length = 0;
	chartRenderer = createChartRenderer({ clock, worker, report: (fault) => faults.push(fault) });
	return chartRenderer;
};
afterEach(() => chartRenderer.close());

/** A thread that does as it is told here with each chart it gets. */
const thread = (onMessage: string, before = '') =>
	new URL(
		`data:text/javascript,${encodeURIComponent(
			`import { parentPort as port } from 'node:worker_threads'; let drawn = 0; ${before}
			port.on('message', (chart) => { ${onMessage} });`,
		)}`,
	);
/** Its pictures say how many it has drawn. */
const counting = thread('port.postMessage({ png: new Uint8Array([++drawn]) });');
const chartOf = (count: number) => ({ ...empty, points: [{ at: 0, count }] });

describe('the renderer', () => {
	it('draws a chart once, however often and however soon it is asked for', async () => {
		const { renderPng } = open(counting);
		const [one, same, other] = await Promise.all([renderPng(chartOf(1)), renderPng(chartOf(1)), renderPng(chartOf(2))]);
		expect([one, same, other, await renderPng(chartOf(1))].map((png) => png?.[0])).toEqual([1, 1, 2, 1]);
	});

	it('keeps the 64 that were asked for last', async () => {
		const { renderPng } = open(counting);
		for (let i = 1; i <= 64; i++) await renderPng(chartOf(i));
		expect((await renderPng(chartOf(1)))?.[0]).toBe(1);
		await renderPng(chartOf(65));
		expect((await renderPng(chartOf(1)))?.[0]).toBe(1);
		expect((await renderPng(chartOf(2)))?.[0]).toBe(66);
	});

	it('gives null for what cannot be drawn, says why, and tries again when asked again', async () => {
		const { renderPng } = open(
			thread("port.postMessage(chart.includes('13') ? { trouble: 'no luck' } : { png: new Uint8Array([7]) });"),
		);
		expect(await renderPng(chartOf(13))).toBeNull();
		expect(await renderPng(chartOf(13))).toBeNull();
		expect(faults).toEqual(Array(2).fill({ code: 'picture-failed', params: { reason: 'no luck' } }));
		expect(await renderPng(chartOf(1))).toEqual(new Uint8Array([7]));
	});

	it.each([
		['ends', 'process.exit(3);', 'the drawing thread ended with 3'],
		['throws', "throw new Error('broken');", 'broken'],
	])('replaces a thread that %s', async (_, deed, reason) => {
		const { renderPng } = open(
			thread(`if (chart.includes('13')) { ${deed} } port.postMessage({ png: new Uint8Array([7]) });`),
		);
		const [bad, good] = await Promise.all([renderPng(chartOf(13)), renderPng(chartOf(1))]);
		expect([bad, good?.[0]]).toEqual([null, 7]);
		expect(faults).toEqual([{ code: 'picture-failed', params: { reason } }]);
	});

	it('gives up a thread that does not answer within ten seconds', async () => {
		const { renderPng } = open(thread("if (!chart.includes('13')) port.postMessage({ png: new Uint8Array([7]) });"));
		await renderPng(chartOf(1));
		const stuck = renderPng(chartOf(13));
		const next = renderPng(chartOf(2));
		await new Promise(setImmediate);
		clock.move(9_999);
		expect(faults).toEqual([]);
		clock.move(1);
		expect(await stuck).toBeNull();
		expect((await next)?.[0]).toBe(7);
		expect(faults[0]?.params.reason).toContain('10 s');
	});

	it('ends its thread after five idle minutes, and starts another when asked again', async () => {
		const { renderPng } = open(counting);
		await renderPng(chartOf(1));
		clock.move(299_999);
		expect((await renderPng(chartOf(2)))?.[0]).toBe(2);
		clock.move(299_999);
		expect((await renderPng(chartOf(3)))?.[0]).toBe(3);
		clock.move(300_000);
		expect((await renderPng(chartOf(4)))?.[0]).toBe(1);
		expect(faults).toEqual([]);
	});

	it('lives through a thread that ends while it has nothing to do', async () => {
		// Later than its picture: which of the two arrives first where both are on their way is not said.
		const ending =
			"setTimeout(() => { new BroadcastChannel('milepost').postMessage('ending'); throw new Error('idle'); }, 100);";
		const { renderPng } = open(thread(`port.postMessage({ png: new Uint8Array([++drawn]) }); ${ending}`));
		const channel = new BroadcastChannel('milepost');
		const ended = new Promise((resolve) => {
			channel.onmessage = resolve;
		});
		expect((await renderPng(chartOf(0)))?.[0]).toBe(1);
		await ended;
		channel.close();
		// Nobody waits for a picture while the news of its end arrive.
		for (let i = 0; i < 1_000; i++) await new Promise(setImmediate);
		let fresh: Uint8Array | null = null;
		for (let i = 1; i < 100 && fresh?.[0] !== 1; i++) fresh = await renderPng(chartOf(i));
		expect(fresh?.[0]).toBe(1);
	});

	it('has null for who asks after the end, and for a thread that cannot be started', async () => {
		expect(await open(new URL('file:///nowhere/worker.js')).renderPng(empty)).toBeNull();
		expect(faults[0]?.params.reason).toContain('nowhere');
		const closed = open(counting);
		const waiting = closed.renderPng(chartOf(1));
		await closed.close();
		await closed.close();
		expect(await closed.renderPng(chartOf(2))).toBeNull();
		await waiting;
		expect(faults).toEqual([]);
	});
});

describe('the drawing thread as it is compiled', () => {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-drawing-'));
	const root = join(import.meta.dirname, '../..');

	beforeAll(() => {
		symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
		copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
		spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root, '--outDir', folder]);
	}, 120_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('draws what is drawn here, byte for byte', async () => {
		const { renderPng } = open(pathToFileURL(join(folder, 'src/pictures/worker.js')));
		const charts = [storyChart(11), comparison(), empty];
		const pictures = await Promise.all(charts.map(renderPng));
		expect(faults).toEqual([]);
		for (const [i, chart] of charts.entries()) {
			expect(Buffer.compare(pictures[i] ?? Buffer.alloc(0), pngOf(chart))).toBe(0);
		}
	});
});
