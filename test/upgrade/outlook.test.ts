import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockIn } from '../../src/domain/outlook/clock.js';
import { stateAfterAll } from '../../src/domain/outlook/models.js';
import { outlookIn } from '../../src/domain/outlook/outlook.js';
import type { Petition } from '../../src/domain/petition.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import { announce } from '../../src/render/announce.js';
import { textsFor } from '../../src/render/texts/index.js';
import { type OpenStore, openStore } from '../../src/store/database.js';
import { fixture, type ToldBefore } from './go-on.js';

/* A database of 0.1.0 knows the first model only. The second one goes on from it without a gap. */

const version = '0.1.0';
const { stopped } = JSON.parse(readFileSync(fixture(version, 'told.json'), 'utf8')) as ToldBefore;
let folder: string;
let opened: OpenStore;
let petitions: readonly Petition[];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-upgrade-'));
	const file = join(folder, 'live.db');
	copyFileSync(fixture(version, 'live.db'), file);
	opened = await openStore({ file, mode: 'tool', now: () => stopped });
	petitions = await opened.store.petitions.many(await opened.store.petitions.ids());
});
afterAll(async () => {
	await opened.close();
	rmSync(folder, { recursive: true, force: true });
});

describe('after the upgrade', () => {
	it('the model remembers what it would have, had it been there from the beginning', async () => {
		const { store } = opened;
		let compared = 0;
		for (const { id, snapshot } of petitions) {
			if (snapshot === null) continue;
			const readings = await store.readings.from(id, Number.MIN_SAFE_INTEGER, 100_000);
			const state = stateAfterAll(readings, snapshot.openedAt?.at ?? null, clockIn(snapshot.zone));
			expect(await store.outlooks.state(id)).toEqual(state);
			compared++;
		}
		expect(compared).toBeGreaterThan(3);
	});

	it('an open petition has an outlook at once, by the second model', async () => {
		const models = new Set<string>();
		for (const petition of petitions) {
			const facts = await factsOf(opened.store, petition, stopped);
			if (facts === null || facts.outlook === null) continue;
			const outlook = outlookIn(facts.outlook, 'normal');
			if (outlook.kind === 'forecast') models.add(outlook.model);
		}
		expect([...models]).toEqual(['milepost-2']);
	});

	it('what waits in quiet hours is told with the outlook it was written with', async () => {
		let rendered = 0;
		for (const { id } of await opened.store.destinations.all()) {
			for (const { crossings } of await opened.store.posts.open(id)) {
				const withOutlook = crossings.filter(({ facts }) => facts.outlook !== undefined);
				for (const { facts } of withOutlook) {
					if (facts.outlook === undefined) continue;
					const outlook = outlookIn(facts.outlook, 'normal');
					expect(outlook.kind === 'forecast' ? outlook.model : 'milepost-1').toBe('milepost-1');
				}
				if (withOutlook.length === 0) continue;
				const message = announce(crossings, { texts: textsFor('en'), catchUp: false, mood: 'normal', now: stopped });
				expect(message.title?.length).toBeGreaterThan(0);
				rendered++;
			}
		}
		expect(rendered).toBeGreaterThan(0);
	});

	it('outlooks that were shown keep the name of their model, and are not counted for the new one', async () => {
		const open = await Promise.all(petitions.map(({ id }) => opened.store.outlooks.open(id)));
		for (const { id } of open.flat()) await opened.store.outlooks.settle(id, { reached: true, count: 1 });
		const later = Number.MAX_SAFE_INTEGER;
		expect(await opened.store.outlooks.ended('milepost-2', later)).toEqual([]);
		expect((await opened.store.outlooks.ended('milepost-1', later)).length).toBeGreaterThan(0);
	});
});
