import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { clockIn } from '../src/domain/outlook/clock.js';
import { forecaster } from '../src/domain/outlook/models.js';
import { day } from '../src/domain/time.js';
import { keepShown } from '../src/facts/outlooks.js';
import { factsOf } from '../src/facts/petition-facts.js';
import { openStore } from '../src/store/database.js';
import { printFigure, quantile } from './figure.js';
import { fillPetitions, fillReadings, inTurns } from './store-fill.js';

/*
 * What `status` asks of the store, on 1,000,000 readings: the petition by its name, the readings that its pace is
 * made of, its crossings and what the outlook is made of, up to the facts that the answer is written from; and the
 * outlook itself, which is kept when it is shown for the first time. The floor is one bare select of one reading by its
 * key.
 */

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const file = join(folder, 'milepost.db');
const now = 1_452_038_400_000;
const petitions = 1_000;
const runs = 3_000;
/** Runs before those: the program has been up for a while when people ask. */
const warmUp = 300;
/** A petition far from the one before it. */
const petitionOf = (run: number) => (((run + warmUp) * 7_919) % petitions) + 1;

await fillPetitions(file, petitions, now);
fillReadings(file, inTurns(petitions, 1_000, 600_000, now));

const { store, close } = await openStore({ file, mode: 'bot', now: () => now });
await store.transaction(async (tx) => {
	for (let id = 1; id <= petitions; id++) {
		const begun = forecaster.begin({ at: now, count: 1_000 }, now - 20 * day, clockIn('Europe/London'));
		await tx.outlooks.remember(id, begun);
	}
});
const times: number[] = [];
for (let run = -warmUp; run < runs; run++) {
	const start = performance.now();
	const petition = await store.petitions.byAlias(`petition ${petitionOf(run)}`);
	const facts = petition === null ? null : await factsOf(store, petition, now + petitions);
	if (petition !== null && facts?.outlook) await keepShown(store, petition.id, facts.outlook, 'normal');
	if (run >= 0) times.push(performance.now() - start);
	if (facts?.outlook === null || facts === null) throw new Error('every petition has readings');
}
await close();

const bare = new Libsql(file);
const select = bare.prepare('select at, count from reading where petition = ? and at <= ? order by at desc limit 1');
const floors: number[] = [];
for (let run = -warmUp; run < runs; run++) {
	const start = performance.now();
	select.all([petitionOf(run), now]);
	if (run >= 0) floors.push(performance.now() - start);
}
bare.close();
rmSync(folder, { recursive: true });

printFigure({
	name: 'status on 1,000,000 readings, 99th percentile',
	measured: quantile(times, 0.99),
	unit: 'ms',
	most: 5,
	floor: quantile(floors, 0.99),
	floorIs: 'one bare indexed select',
});
