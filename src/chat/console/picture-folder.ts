import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Fault } from '../../domain/fault.js';
import type { Instant } from '../../domain/petition.js';
import type { ChartRenderer } from '../../ports/pictures.js';
import type { Chart } from '../../render/charts/types.js';
import { codeOf } from './transcript.js';

export interface AlbumParts {
	readonly chartRenderer: ChartRenderer;
	/** Where pictures are saved; made when the first one is. */
	readonly folder: string;
	readonly now: () => Instant;
	/** Told once when the folder cannot be written, and again when it could in between. */
	readonly report: (fault: Fault) => void;
}

/** A folder of pictures: a terminal shows none. */
export interface Album {
	/** The path of the chart's PNG; null where it could not be drawn or saved. Never rejects. */
	save(chart: Chart): Promise<string | null>;
}

export function createAlbum({ chartRenderer, folder, now, report }: AlbumParts): Album {
	let trouble: string | null = null;
	const setTrouble = (reason: string | null) => {
		if (reason !== null && reason !== trouble) report({ code: 'picture-folder', params: { path: folder, reason } });
		trouble = reason;
	};

	return {
		async save(chart) {
			const png = await chartRenderer.renderPng(chart);
			if (png === null) return null;
			const path = join(folder, nameOf(png, now()));
			try {
				await mkdir(folder, { recursive: true });
				await writeFile(path, png);
				setTrouble(null);
				return path;
			} catch (error) {
				setTrouble(codeOf(error));
				return null;
			}
		},
	};
}

/** `2016-01-06-3f9a0c12.png`: nothing from outside is in a name, and the same picture has the same on one day. */
function nameOf(png: Uint8Array, at: Instant): string {
	const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('UTC').toPlainDate();
	return `${day}-${createHash('sha256').update(png).digest('hex').slice(0, 8)}.png`;
}
