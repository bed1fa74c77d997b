import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { FaultError } from '../../src/domain/fault.js';
import type { Counted } from '../../src/domain/outlook/counted.js';
import { readCsv } from '../../src/replay/csv.js';
import { readSeries } from '../../src/replay/series.js';

/** One real petition, all of it. */
export interface History {
	/** Unique in its set. */
	readonly id: string;
	/** Ascending. */
	readonly readings: readonly Counted[];
	/** Null where it is not known: then the first reading begins it. */
	readonly openedAt: number | null;
}

export interface HistorySet {
	readonly name: string;
	readonly histories: readonly History[];
}

/**
 * The series under a folder. What lies in one subfolder is a set; a file `<set>-small.csv` beside it belongs to it.
 * `INDEX.csv` (columns `file`, `opened`) says when petitions opened. Files that are no series are passed over, as are
 * series of milestones, which say when a number was passed and not what was read.
 */
export function readFolder(folder: string): readonly HistorySet[] {
	const opened = openings(folder);
	const sets = new Map<string, History[]>();
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
	for (const path of paths.sort()) {
		const name = basename(path);
		if (name === 'INDEX.csv' || name.includes('milestones')) continue;
		const set = (path.split(sep)[0] as string).replace(/(-small)?\.csv$/, '').replace(/-wayback$/, '');
		const found = historiesIn(join(folder, path), opened.get(path.split(sep).join('/')) ?? null);
		sets.set(set, [...(sets.get(set) ?? []), ...found]);
	}
	return [...sets].map(([name, histories]) => ({ name, histories }));
}

function historiesIn(path: string, openedAt: number | null): readonly History[] {
	const file = basename(path);
	try {
		const { petitions, readings } = readSeries(readFileSync(path, 'utf8'), file, file.replace('.csv', ''));
		const own = new Map(petitions.map((id): [string, Counted[]] => [id, []]));
		for (const { petition, at, count } of readings) own.get(petition)?.push({ at, count });
		return [...own].map(([id, counted]) => ({ id, readings: counted, openedAt }));
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		console.error(`${path}: ${error.message}`);
		return [];
	}
}

function openings(folder: string): ReadonlyMap<string, number> {
	const path = join(folder, 'INDEX.csv');
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return new Map();
	}
	const [header, ...rows] = readCsv(text, 'INDEX.csv');
	const file = header?.cells.indexOf('file') ?? -1;
	const opened = header?.cells.indexOf('opened') ?? -1;
	return new Map(
		rows.flatMap(({ cells }): [string, number][] => {
			const at = Date.parse(cells[opened] ?? '');
			return Number.isNaN(at) ? [] : [[cells[file] ?? '', at]];
		}),
	);
}
