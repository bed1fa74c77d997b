import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Drawn } from '../ports/pictures.js';
import type { Chart } from '../render/charts/types.js';

/*
 * The thread that draws, so that the other one goes on answering meanwhile. Only `chart-renderer.ts` starts it.
 */

// Who asks for something else goes first. Only Linux has priorities of threads: elsewhere it would be the whole program's.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

// Loaded here and not above, so that a missing library is an answer and not the end of the thread.
const drawing = import('./draw.js');

parentPort?.on('message', async (chart: string) => {
	parentPort?.postMessage(await drawn(chart));
});

/** @param chart as JSON: as a text it is passed from thread to thread in a tenth of the time */
async function drawn(chart: string): Promise<Drawn> {
	try {
		const { pngOf } = await drawing;
		return { png: pngOf(JSON.parse(chart) as Chart) };
	} catch (error) {
		return { trouble: String(error) };
	}
}
