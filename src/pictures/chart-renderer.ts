import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Fault } from '../domain/fault.js';
import type { Clock } from '../ports/clock.js';
import type { ChartRenderer, Drawn } from '../ports/pictures.js';

export interface ChartRendererDeps {
	readonly clock: Clock;
	/** Tells the operator why a picture is missing. */
	readonly report: (fault: Fault<'picture-failed'>) => void;
	/** The module of the drawing thread; without it the one beside this file, which is there once compiled. */
	readonly worker?: URL;
}

/** A picture takes some 40 ms, the first one 170; one that takes this long will never be ready. */
const patience = 10_000;
/** Pictures kept, of some 30 kB each: an announcement goes to many channels, and people ask for the same again. */
const mostKept = 64;

/** An idle thread holds some 20 MB; starting one again takes less than people notice. */
const mostIdle = 300_000;

/** A drawing that runs away ends its thread, not the program. */
const resourceLimits = { maxOldGenerationSizeMb: 64 };

/**
 * Draws in one thread of its own, started when first needed and ended when idle for long, one chart after another.
 * Until it is closed, an alarm of the clock may be set.
 */
export function createChartRenderer(parts: ChartRendererDeps): ChartRenderer {
	const { clock, report, worker = new URL('./worker.js', import.meta.url) } = parts;
	const kept = new LRUCache<string, Promise<Uint8Array | null>>({ max: mostKept });
	let thread: Worker | null = null;
	let last: Promise<unknown> = Promise.resolve();
	let closed = false;
	let keepThread = () => {};

	function start(): Worker {
		const started = new Worker(worker, { resourceLimits });
		// Whoever waits for a picture hears of it, too; without this, an idle thread's end would be the program's.
		started.on('error', () => {});
		started.once('exit', () => {
			if (thread === started) thread = null;
		});
		return started;
	}

	async function draw(chart: string): Promise<Uint8Array | null> {
		if (closed) return null;
		keepThread();
		try {
			thread ??= start();
			const drawn = await answerOf(thread, chart, clock);
			if ('png' in drawn) return drawn.png;
			throw new Error(drawn.trouble);
		} catch (error) {
			if (!closed) report({ code: 'picture-failed', params: { reason: reasonOf(error) } });
			// Nobody knows what state it is in; the next chart gets another.
			await stop();
			return null;
		} finally {
			if (!closed) keepThread = clock.after(mostIdle, stop);
		}
	}

	async function stop(): Promise<void> {
		keepThread();
		const stopped = thread;
		thread = null;
		await stopped?.terminate();
	}

	return {
		renderPng(chart) {
			const content = JSON.stringify(chart);
			const key = createHash('sha256').update(content).digest('base64');
			const known = kept.get(key);
			if (known !== undefined) return known;
			const picture = last.then(() => draw(content));
			last = picture;
			kept.set(key, picture);
			// What failed may work the next time.
			void picture.then((png) => png === null && kept.get(key) === picture && kept.delete(key));
			return picture;
		},

		async close() {
			closed = true;
			await stop();
		},
	};
}

/** What the thread makes of a chart. Rejects when it ends, or is not ready in time. */
async function answerOf(thread: Worker, chart: string, clock: Clock): Promise<Drawn> {
	let settle = () => {};
	try {
		return await new Promise<Drawn>((resolve, reject) => {
			const ended = (code: number) => reject(new Error(`the drawing thread ended with ${code}`));
			const cancel = clock.after(patience, () => reject(new Error(`not drawn within ${patience / 1000} s`)));
			settle = () => {
				cancel();
				thread.off('message', resolve).off('error', reject).off('exit', ended).unref();
			};
			// The program must not end before the picture is there.
			thread.ref();
			thread.on('message', resolve).on('error', reject).on('exit', ended);
			thread.postMessage(chart);
		});
	} finally {
		settle();
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
