import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultError } from '../../src/domain/fault.js';
import { createFailureTracker } from '../../src/monitoring/failure-tracker.js';
import { obstacles } from '../../src/monitoring/readiness.js';
import type { OpenStore } from '../../src/store/database.js';
import { openServer } from '../../src/store/postgres/open.js';
import { addPetition, at } from '../contract/store-build.js';
import { addressOf, describePostgres } from './place.js';
import { makeServer, type TestServer, urlOf } from './server.js';

describePostgres('a server that goes away and comes back', () => {
	let server: TestServer;
	let opened: OpenStore;
	beforeAll(async () => {
		server = await makeServer();
		opened = await openServer({ address: addressOf(urlOf(server.port, 'postgres')), mode: 'bot' });
	});
	afterAll(async () => {
		await opened?.close();
		await server?.remove();
	});

	it('loses nothing, is asked seldom meanwhile, is said by /readyz, and is used again by itself', async () => {
		const { store } = opened;
		await addPetition(store, 'before');
		const ready = async () =>
			(await obstacles(store, createFailureTracker(() => at).failures(), at)).map(({ code }) => code);
		expect(await ready()).toEqual([]);
		let inside = () => {};
		const begun = new Promise<void>((resolve) => {
			inside = resolve;
		});
		const half = store.transaction(async (tx) => {
			await addPetition(tx, 'half');
			inside();
			await server.stop();
			await addPetition(tx, 'never');
		});
		await begun;
		await expect(half).rejects.toBeInstanceOf(FaultError);

		const answers: unknown[] = [];
		const from = performance.now();
		for (let i = 0; i < 2_000; i++) answers.push(await store.petitions.count().catch((error: unknown) => error));
		expect(answers.every((each) => each instanceof FaultError && each.fault.code === 'server-gone')).toBe(true);
		// Two thousand questions in a moment are a handful of tries: the others hear what the last one heard.
		expect(new Set(answers).size).toBeLessThan(10 + (performance.now() - from) / 50);
		expect(await ready()).toContain('store-failing');
		expect(await opened.check()).toMatchObject({ code: 'server-gone' });

		await server.start();
		let count = -1;
		for (let i = 0; count < 0 && i < 300; i++) {
			await wait(50);
			count = await store.petitions.count().catch(() => -1);
		}
		expect(count).toBe(1);
		await addPetition(store, 'after');
		expect(await store.petitions.count()).toBe(2);
		expect(await ready()).toEqual([]);
	});
});
