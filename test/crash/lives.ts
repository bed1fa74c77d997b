import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arrived, lastStep, live, prepare } from './scenario.js';

const forever = Number.POSITIVE_INFINITY;

/**
 * By day a story dies at every third await, before and after calls in turn; at night, and in `npm run proof`, at every
 * one.
 */
export const stride = process.env['MILEPOST_NIGHTLY'] === undefined ? 3 : 1;

/** Everything told, each as often as it was told; two posts may have become one while nobody was there to send them. */
export interface Told {
	readonly keys: readonly string[];
	/** Where the process died, in the order of its lives. */
	readonly deaths: readonly string[];
	/** Awaits of each life. */
	readonly awaits: readonly number[];
	/** Where each await of each life was. */
	readonly places: readonly (readonly string[])[];
}

/** A folder as it is before the story begins, to be copied for each run. */
export async function template(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-crash-'));
	await prepare(folder);
	return folder;
}

/** The story, dying at these awaits of its lives, one after another; its last life goes on to the end. */
export async function story(from: string, dieAt: readonly number[]): Promise<Told> {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-crash-'));
	cpSync(from, folder, { recursive: true });
	try {
		const deaths: string[] = [];
		const awaits: number[] = [];
		const places: (readonly string[])[] = [];
		let step = 0;
		for (const at of [...dieAt, forever]) {
			const life = await live(folder, step, at);
			awaits.push(life.awaits);
			places.push(life.places);
			if (life.diedAt !== null) deaths.push(life.diedAt);
			step = life.diedIn ?? lastStep;
		}
		const keys = arrived(folder).flatMap((post) => post.keys);
		return { keys: keys.sort(), deaths, awaits, places };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
