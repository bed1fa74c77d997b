import type { Clock } from '../../../src/ports/clock.js';
import type { BlockJson } from './blocks.js';
import { Refusal } from './state.js';
import type { Team } from './world.js';

/** A file as it is uploaded: a place, its bytes, and when it was finished. */
export interface FileJson {
	readonly id: string;
	readonly team: Team;
	readonly name: string;
	readonly length: number;
	readonly alt: string;
	bytes: Buffer | null;
	finishedAt: number | null;
}

const mostAlt = 1_000;
const largest = 1_000_000_000;
const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Files of all workspaces. */
export class Files {
	readonly all: FileJson[] = [];
	/** Milliseconds Slack is at work on a file before a message may show it. */
	work = 0;
	readonly #clock: Clock;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	open(team: Team, given: Readonly<Record<string, string>>): FileJson {
		const length = Number(given['length'] ?? '0');
		const { filename: name = '', alt_txt: alt = '' } = given;
		if (name === '' || !Number.isInteger(length) || length <= 0) throw new Refusal('missing_argument');
		if (length > largest) throw new Refusal('file_upload_size_restricted');
		if (alt.length > mostAlt) throw new Refusal('alt_txt_too_large');
		const id = `F0${String(this.all.length + 1).padStart(8, '0')}`;
		const file: FileJson = { id, team, name, length, alt, bytes: null, finishedAt: null };
		this.all.push(file);
		return file;
	}

	/** Takes the bytes at the file's own address; the HTTP status. */
	receive(id: string, bytes: Buffer): number {
		const file = this.all.find((each) => each.id === id);
		if (file === undefined) return 404;
		if (file.bytes !== null || bytes.length !== file.length) return 400;
		file.bytes = bytes;
		return 200;
	}

	finish(team: Team, id: string): FileJson {
		const file = this.all.find((each) => each.id === id && each.team === team);
		if (file === undefined || file.bytes === null) throw new Refusal('file_not_found');
		file.finishedAt ??= this.#clock.now();
		return file;
	}

	/** Pointers to images that cannot be shown: not of this workspace, not finished, none, or still at work. */
	notShown(team: Team, blocks: readonly BlockJson[]): readonly string[] {
		return blocks.flatMap((block, i) => {
			if (block.type !== 'image') return [];
			const file = this.all.find((each) => each.id === block.slack_file.id && each.team === team);
			const image = file?.bytes?.subarray(0, pngBegins.length).equals(pngBegins) === true;
			const ready = (file?.finishedAt ?? Number.POSITIVE_INFINITY) + this.work <= this.#clock.now();
			return image && ready ? [] : [`[ERROR] invalid slack file [json-pointer:/blocks/${i}/slack_file]`];
		});
	}
}
