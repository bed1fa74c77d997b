import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/ports/store/index.js';
import { destinationContract } from './store-destinations.js';
import { digestContract } from './store-digests.js';
import { followContract } from './store-follows.js';
import { lawContract } from './store-laws.js';
import { liveContract } from './store-live.js';
import { lookContract } from './store-looks.js';
import { outlookContract } from './store-outlooks.js';
import { outsideContract } from './store-outside.js';
import { petitionContract } from './store-petitions.js';
import { postContract } from './store-posts.js';
import { readingContract } from './store-readings.js';
import { recordContract } from './store-records.js';
import { reminderContract } from './store-reminders.js';
import { serverEventContract } from './store-server-events.js';
import { transactionContract } from './store-transactions.js';
import { watchContract } from './store-watches.js';

/** What every store must do, whatever database is under it. `open` gives a new, empty one. */
export function storeContract(
	name: string,
	open: () => Promise<{ readonly store: Store; close(): Promise<void> }>,
): void {
	describe(`a store on ${name}`, () => {
		let opened: Awaited<ReturnType<typeof open>>;
		beforeEach(async () => {
			opened = await open();
		});
		afterEach(() => opened.close());
		const store = () => opened.store;

		describe('transactions', () => transactionContract(store));
		describe('petitions', () => petitionContract(store));
		describe('readings', () => readingContract(store));
		describe('looks', () => lookContract(store));
		describe('destinations and workspaces', () => destinationContract(store));
		describe('campaigns, follows and crossings', () => followContract(store));
		describe('posts', () => postContract(store));
		describe('digests and named cases', () => digestContract(store));
		describe('watched words', () => watchContract(store));
		describe('living messages', () => liveContract(store));
		describe('events of servers', () => serverEventContract(store));
		describe('reminders', () => reminderContract(store));
		describe('webhooks, feeds and what they mirror', () => outsideContract(store));
		describe('laws', () => lawContract(store));
		describe('outlooks', () => outlookContract(store));
		describe('decisions, runs, health and audit', () => recordContract(store));
	});
}
