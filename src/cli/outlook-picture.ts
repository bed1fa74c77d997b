import { writeFile } from 'node:fs/promises';
import { ArgumentError } from '../app/arguments.js';
import { realClock } from '../app/clock.js';
import { type Fault, FaultError } from '../domain/fault.js';
import type { Counted } from '../domain/outlook/counted.js';
import type { OutlookState } from '../domain/outlook/models.js';
import { fanOf, type Question } from '../domain/outlook/outlook.js';
import { createChartRenderer } from '../pictures/chart-renderer.js';
import type { CountChart } from '../render/charts/types.js';
import type { RecordedPetition } from '../replay/recording.js';

/** The readings so far and the way ahead. */
export function outlookChart(
	{ zone, thresholds }: RecordedPetition,
	readings: Iterable<Counted>,
	question: Question,
	state: OutlookState,
): CountChart {
	const { threshold, deadline } = question;
	const known = [...thresholds.map(({ count }) => count), ...(threshold === null ? [] : [threshold])];
	return {
		kind: 'count',
		zone,
		locale: 'en',
		points: Array.from(readings, ({ at, count }) => ({ at, count })),
		thresholds: [...new Set(known)].sort((a, b) => a - b),
		deadline,
		marks: [],
		fan: fanOf(state, question),
	};
}

/** Throws a FaultError where it cannot be drawn, an ArgumentError where the file cannot be written. */
export async function paintTo(file: string, chart: CountChart): Promise<void> {
	let fault: Fault<'picture-failed'> = { code: 'picture-failed', params: { reason: 'unknown' } };
	const chartRenderer = createChartRenderer({
		clock: realClock,
		report: (reported) => {
			fault = reported;
		},
	});
	const png = await chartRenderer.renderPng(chart);
	await chartRenderer.close();
	if (png === null) throw FaultError.of(fault);
	try {
		await writeFile(file, png);
	} catch (error) {
		throw new ArgumentError('outlook-picture', { file, reason: String((error as { code?: unknown }).code ?? error) });
	}
}
