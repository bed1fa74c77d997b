import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaults } from '../../config/defaults.js';
import { packageRoot } from '../../config/package-root.js';
import { FaultError } from '../domain/fault.js';
import type { SeriesReading } from './columns.js';
import type { RecordedCampaign, RecordedPetition, RecordedStep, Recording } from './recording.js';
import { merged, pick, type Sequence } from './sequence.js';
import { readSeries, type Series } from './series.js';
import { findSidecar, type SidecarFacts } from './sidecar.js';

/** The recorded story that comes with Milepost: the Avery petitions. */
export function bundledSeries(): string {
	return join(packageRoot(), 'config', 'recorded', 'avery.csv');
}

/**
 * Loads a series and what stands beside it.
 *
 * @param path a CSV file as `readSeries` takes it
 * @param progress hears now and then how many of its lines are read
 * @throws FaultError naming file and line; SetupError for a sidecar with faults
 */
export function loadRecording(path: string, progress?: (done: number, of: number) => void): Recording {
	const file = basename(path);
	const series = readSeries(readSeriesText(path, file), file, file.replace(/\.[^.]*$/, ''), progress);
	return assemble(series, findSidecar(path, series.petitions));
}

/** The text of a file, whatever a spreadsheet wrote it in. @throws FaultError naming the file */
export function readSeriesText(path: string, file: string): string {
	try {
		const { size } = statSync(path);
		if (size > defaults.seriesBytes)
			throw new FaultError('series-too-large', { file, megabytes: Math.ceil(size / 1e6) });
		const bytes = readFileSync(path);
		return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) throw new FaultError('series-not-text', { file });
		if (error instanceof FaultError || !(error instanceof Error && 'code' in error)) throw error;
		if (error.code === 'ENOENT') throw new FaultError('series-missing', { file });
		throw new FaultError('series-unreadable', { file, reason: String(error.code) });
	}
}

/** UTF-8, or the UTF-16 that spreadsheets call "Unicode text": told by its mark, or by every other byte being nothing. */
function encodingOf([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	const little = first === 0xff && second === 0xfe;
	if (little || (first !== 0 && second === 0 && third !== 0 && fourth === 0)) return 'utf-16le';
	const big = first === 0xfe && second === 0xff;
	return big || (first === 0 && second !== 0 && third === 0) ? 'utf-16be' : 'utf-8';
}

/** Puts a series and its facts together. Without a sidecar a petition is only its name and its counts. */
export function assemble(series: Series, sidecar: SidecarFacts | null): Recording {
	const petitions = [...byPetition(series)].map(([id, own]): RecordedPetition => {
		return { ...bare(id), ...sidecar?.petitions.get(id), id, readings: own };
	});
	return {
		petitions,
		campaign: campaignOf(sidecar, series.petitions),
		steps: stepsOf(series, petitions),
		notes: series.notes,
	};
}

/** A single petition's are the series' own. */
function byPetition({ petitions, readings }: Series): ReadonlyMap<string, Sequence<SeriesReading>> {
	const [only, another] = petitions;
	if (only !== undefined && another === undefined) return new Map([[only, readings]]);
	const places = new Map(petitions.map((id): [string, number[]] => [id, []]));
	let place = 0;
	for (const { petition } of readings) places.get(petition)?.push(place++);
	return new Map([...places].map(([id, own]) => [id, pick(readings, Uint32Array.from(own))]));
}

function bare(id: string): Omit<RecordedPetition, 'id' | 'readings'> {
	return {
		platform: 'recorded',
		title: id,
		aliases: [],
		url: null,
		zone: defaults.zone,
		openedAt: null,
		deadline: null,
		openUntilAnswered: false,
		thresholds: [],
		goal: null,
		events: [],
	};
}

function campaignOf(sidecar: SidecarFacts | null, petitions: readonly string[]): RecordedCampaign | null {
	const members = petitions.filter((petition) => sidecar?.petitions.has(petition));
	const campaign = sidecar?.campaign ?? null;
	return campaign === null || members.length < 2 ? null : { ...campaign, members };
}

function stepsOf(series: Series, petitions: readonly RecordedPetition[]): Sequence<RecordedStep> {
	const events = petitions.flatMap(({ id, events }) =>
		events.map(({ moment }): RecordedStep => ({ at: moment.at, petition: id })),
	);
	return merged<RecordedStep>(series.readings, events);
}
