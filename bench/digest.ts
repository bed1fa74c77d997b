import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockIn } from '../src/domain/outlook/clock.js';
import { forecaster } from '../src/domain/outlook/models.js';
import { day } from '../src/domain/time.js';
import { digestFor } from '../src/following/digest.js';
import { postWriter } from '../src/outbox/write.js';
import { renderDiscord } from '../src/render/discord.js';
import { openStore } from '../src/store/database.js';
import { printFigure, quantile } from './figure.js';
import { fillPetitions, fillReadings, inTurns } from './store-fill.js';

/*
 * A digest of 25 petitions: decided from what is stored, and written for Discord. The floor is the same 25 petitions
 * with their newest readings, asked for and nothing done with them.
 */

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
const file = join(folder, 'milepost.db');
const now = 1_452_038_400_000;
const petitions = 25;
const runs = 200;
const warmUp = 50;

await fillPetitions(file, petitions, now);
fillReadings(file, inTurns(petitions, 1_000, 600_000, now));
const { store, close } = await openStore({ file, mode: 'bot', now: () => now });
const place = { platform: 'console', workspace: 'home', channel: '#general' };
const to = await store.destinations.ensure(place, { zone: 'Europe/London', locale: 'en' });
const ids = Array.from({ length: petitions }, (_, i) => i + 1);
for (const id of ids) {
	const begun = forecaster.begin({ at: now, count: 1_000 }, now - 20 * day, clockIn('Europe/London'));
	await store.outlooks.remember(id, begun);
	const about = { destination: to.id, subject: { kind: 'petition' as const, id }, rules: [], mention: null };
	await store.follows.save({ ...about, pausedUntil: null, origin: 'chat', createdAt: now });
}
const follows = await store.follows.of(to.id);
const write = postWriter({ store, domainNow: () => now + day });
const reader = { now, zone: to.zone, locale: to.locale, mention: null, postId: 'post1' };

const times: number[] = [];
for (let run = -warmUp; run < runs; run++) {
	const start = performance.now();
	// Another moment each time: what was written once is kept.
	const period = { since: now - day, at: now + day + run, zone: to.zone };
	const digest = await digestFor(store, follows, to.id, period, true);
	if (digest?.entries.length !== petitions) throw new Error('every petition is in the digest');
	const message = await write({ crossings: [], notices: [], digests: [digest] }, to, false);
	renderDiscord(message, reader);
	if (run >= 0) times.push(performance.now() - start);
}

const floors: number[] = [];
for (let run = -warmUp; run < runs; run++) {
	const start = performance.now();
	await store.petitions.many(ids);
	for (const id of ids) await store.readings.latest(id);
	if (run >= 0) floors.push(performance.now() - start);
}
await close();
rmSync(folder, { recursive: true });

printFigure({
	name: 'a digest of 25 petitions decided and rendered, median',
	measured: quantile(times, 0.5),
	unit: 'ms',
	most: 20,
	floor: quantile(floors, 0.5),
	floorIs: 'the petitions and their newest readings, asked for',
});
