import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { openStore } from '../src/store/database.js';
import type { Store } from '../src/store/types.js';
import { printFigure } from './figure.js';
import { fillReadings, snapshotOf } from './store-fill.js';

/*
 * Bytes on the disk, of the database file once it is closed. Each floor is a file that holds the same numbers and
 * texts one after another in their shortest plain form: integers in as many bytes as they need, texts in UTF-8.
 */

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const now = 1_452_038_400_000;
const minute = 60_000;
const day = 1_440 * minute;
const petitions = 100_000;

async function megabytesOf(fill: (store: Store) => Promise<void>): Promise<number> {
	const file = join(folder, `${performance.now()}.db`);
	const { store, close } = await openStore({ file, mode: 'tool', now: () => now });
	await fill(store);
	await close();
	const bytes = statSync(file).size;
	rmSync(file);
	return bytes / 1e6;
}

/** A reading's petition (2 bytes), moment (6) and count (3), without any key. */
const bareReading = 11;

printFigure({
	name: '1,000,000 readings of 1,000 petitions read in turns',
	measured: await megabytesOf((store) =>
		fillReadings(store, { petitions: 1_000, readingsEach: 1_000, every: 10 * minute, until: now }),
	),
	unit: 'MB',
	most: 40,
	floor: (1_000_000 * bareReading) / 1e6,
	floorIs: 'the bare numbers',
});

const title = (i: number) => `We ask the government to do what petition number ${i} asks for, and to do it soon`;
const barePetition = JSON.stringify(snapshotOf(title(0), 5_000, now)).length + 32;

for (const [name, looked] of [
	['not looked at yet', false],
	['with what their pages say', true],
] as const) {
	printFigure({
		name: `100,000 petitions without readings, ${name}`,
		measured: await megabytesOf((store) =>
			store.transaction(async (tx) => {
				for (let i = 0; i < petitions; i++) {
					const ref = { platform: 'uk-parliament', id: String(700_000 + i) };
					const url = `https://petition.parliament.uk/petitions/${700_000 + i}`;
					const { id } = await tx.petitions.add({ ref, title: title(i), url, createdAt: now, nextReadAt: now });
					if (looked) await tx.petitions.update(id, { snapshot: snapshotOf(title(i), i, now), checkedAt: now });
				}
			}),
		),
		unit: 'MB',
		most: 100,
		floor: (petitions * (looked ? barePetition : title(0).length + 80)) / 1e6,
		floorIs: 'the bare texts',
	});
}

/** A year of one busy petition: a reading a minute, all of them different, one in a thousand a fall. */
async function yearOfMinutes(store: Store, thinEvery: number): Promise<void> {
	const ref = { platform: 'uk-parliament', id: '1' };
	const { id } = await store.petitions.add({ ref, title: 'One', url: null, createdAt: 0, nextReadAt: null });
	const start = now - 365 * day;
	for (let from = start; from < now; from += thinEvery) {
		await store.transaction(async (tx) => {
			for (let at = from; at < Math.min(now, from + thinEvery); at += minute) {
				const i = (at - start) / minute;
				await tx.readings.keep(id, { at, count: 1_000 + i - (i % 1_000 === 999 ? 2 : 0), kind: 'exact' });
			}
		});
		await store.readings.thin(id, Math.min(now, from + thinEvery), []);
	}
}

for (const [name, thinEvery] of [
	['thinned every day', day],
	['thinned once at the end', 365 * day],
] as const) {
	printFigure({
		name: `a year of readings every minute, ${name}`,
		measured: await megabytesOf((store) => yearOfMinutes(store, thinEvery)),
		unit: 'MB',
		most: 1,
		floor: ((7 * 1_440 + 83 * 24 + 275) * bareReading) / 1e6,
		floorIs: 'the bare numbers that stay',
	});
}

const empty = new Libsql(join(folder, 'empty.db'));
empty.close();
rmSync(folder, { recursive: true });
