import type { FaultCode } from '../../domain/fault.js';
import { forecaster } from '../../domain/outlook/models.js';
import { type Drift, trackRecord } from '../../domain/outlook/track-record.js';
import type { Instant } from '../../domain/petition.js';
import type { Store } from '../../ports/store/index.js';
import type { Texts } from '../../render/texts/index.js';
import { beware, type Finding, well } from './finding.js';

const codes = {
	narrow: 'outlook-narrow',
	wide: 'outlook-wide',
	high: 'outlook-high',
	low: 'outlook-low',
} as const satisfies Readonly<Record<Drift, FaultCode>>;

/** Whether the outlooks shown here are as good as they say: drift beyond chance is for the operator to know. */
export async function checkOutlooks(
	store: Store,
	now: Instant,
	random: () => number,
	doctor: Texts['doctor'],
): Promise<readonly Finding[]> {
	const record = trackRecord(await store.outlooks.ended(forecaster.id, now), random);
	if (record === null) return [];
	const { all, drift } = record;
	if (drift.length === 0) return [well(doctor.outlooks(all.outlooks, all.petitions))];
	return drift.map((kind) =>
		beware(codes[kind], {
			petitions: all.petitions,
			held: Math.round(all.held * 100),
			said: Math.round((all.said ?? 0) * 100),
			came: Math.round((all.came ?? 0) * 100),
		}),
	);
}
