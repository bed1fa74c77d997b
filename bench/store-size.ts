import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../src/domain/petition.js';
import { openStore } from '../src/store/database.js';
import { type Figure, printFigure } from './figure.js';
import { fillPetitions, fillReadings, inTurns, snapshotOf } from './store-fill.js';

/*
 * Bytes on the disk: the database file once it is closed. Each floor is the same numbers or texts one after
 * another, without any key: integers in as many bytes as they need, texts in UTF-8.
 */

const now = 1_452_038_400_000;
const minute = 60_000;
const day = 1_440 * minute;
/** A reading's petition (2 bytes), moment (6) and count (3). */
const bareReading = 11;

async function measure(
	figure: Pick<Figure, 'name' | 'most' | 'floor' | 'floorIs'>,
	fill: (file: string) => Promise<void>,
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
	const file = join(folder, 'milepost.db');
	await fill(file);
	printFigure({ ...figure, measured: statSync(file).size / 1e6, unit: 'MB' });
	rmSync(folder, { recursive: true });
}

await measure(
	{
		name: '1,000,000 readings of 1,000 petitions, read in turns',
		most: 40,
		floor: bareReading,
		floorIs: 'bare numbers',
	},
	async (file) => {
		await fillPetitions(file, 1_000, now);
		fillReadings(file, inTurns(1_000, 1_000, 10 * minute, now));
	},
);

const petitions = 100_000;
const barePetition = JSON.stringify(snapshotOf('x'.repeat(80), 5_000, now)).length + 40;
await measure(
	{
		name: '100,000 petitions without readings, with what their pages say',
		most: 100,
		floor: (petitions * barePetition) / 1e6,
		floorIs: 'bare texts',
	},
	(file) => fillPetitions(file, petitions, now),
);

/** A year of one busy petition: a reading a minute, all different, one in a thousand a fall. */
function* minutes(from: Instant, to: Instant) {
	for (let at = from; at < to; at += minute) {
		const i = (at - now) / minute;
		yield { petition: 1, at, count: 600_000 + i - (i % 1_000 === 0 ? 2 : 0) };
	}
}

for (const [name, span] of [
	['every day', day],
	['once, at its end', 365 * day],
] as const) {
	await measure(
		{
			name: `a year of readings every minute of one petition, thinned ${name}`,
			most: 1,
			floor: ((7 * 1_440 + 83 * 24 + 275) * bareReading) / 1e6,
			floorIs: 'bare numbers of those that stay',
		},
		async (file) => {
			await fillPetitions(file, 1, now);
			for (let from = now - 365 * day; from < now; from += span) {
				fillReadings(file, minutes(from, from + span));
				const { store, close } = await openStore({ file, mode: 'tool', now: () => now });
				await store.readings.thin(1, from + span, []);
				await close();
			}
		},
	);
}
