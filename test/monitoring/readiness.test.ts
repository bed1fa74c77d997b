import { describe, expect, it } from 'vitest';
import { createFailureTracker } from '../../src/monitoring/failure-tracker.js';
import { obstacles } from '../../src/monitoring/readiness.js';
import { fanOut } from '../../src/monitoring/telemetry.js';
import { memoryStore } from '../following/memory-store.js';

const minute = 60_000;
const healthy = { readsFailSince: null, readAt: new Map<string, number>(), sendsFailSince: new Map<string, number>() };

async function dueSince(nextReadAt: number) {
	const { store, rows } = memoryStore();
	await store.petitions.add({ ref: { platform: 'uk', id: '1' }, title: 't', url: null, createdAt: 0, nextReadAt });
	return { store, rows };
}

describe('Milepost delivers', () => {
	it('when nothing is due', async () => {
		const { store } = memoryStore();
		expect(await obstacles(store, healthy, 9 * minute)).toEqual([]);
	});

	it('as long as what is due is within its five minutes', async () => {
		const { store, rows } = await dueSince(4 * minute);
		rows.nextDue = 4 * minute;
		expect(await obstacles(store, healthy, 9 * minute)).toEqual([]);
	});
});

describe('Milepost is not late', () => {
	it('while a host has asked it to wait, and not longer', async () => {
		const { store, rows } = await dueSince(1 * minute);
		rows.memory.set('hold:petition.parliament.uk', hold(60 * minute));
		expect(await obstacles(store, healthy, 30 * minute)).toEqual([]);
		expect(await obstacles(store, healthy, 60 * minute)).toEqual([{ code: 'reading-late', since: 1 * minute }]);
		// A part of a site is not all of it.
		rows.memory.clear();
		rows.memory.set('hold:petition.parliament.uk part', hold(60 * minute));
		expect(await obstacles(store, healthy, 30 * minute)).toEqual([{ code: 'reading-late', since: 1 * minute }]);
	});

	it('while it reads as fast as the budget allows', async () => {
		const { store } = await dueSince(1 * minute);
		const reading = (at: number) => ({ ...healthy, readAt: new Map([['uk', at]]) });
		expect(await obstacles(store, reading(29 * minute), 30 * minute)).toEqual([]);
		expect(await obstacles(store, reading(20 * minute), 30 * minute)).toEqual([
			{ code: 'reading-late', since: 20 * minute },
		]);
	});

	function hold(until: number): string {
		return JSON.stringify({ platform: 'uk', since: 0, until, refusals: 1, status: 429 });
	}
});

describe('Milepost does not deliver', () => {
	it('when a petition or a post has been due for longer, and says since when', async () => {
		const { store, rows } = await dueSince(1 * minute);
		rows.nextDue = 2 * minute;
		expect(await obstacles(store, healthy, 9 * minute)).toEqual([
			{ code: 'reading-late', since: 1 * minute },
			{ code: 'posting-late', since: 2 * minute },
		]);
	});

	it('when every read fails for an hour, or every post to one chat for ten minutes', async () => {
		const { store } = memoryStore();
		const failures = { ...healthy, readsFailSince: 0, sendsFailSince: new Map([['slack', 50 * minute]]) };
		expect(await obstacles(store, failures, 60 * minute)).toEqual([]);
		expect(await obstacles(store, failures, 61 * minute)).toEqual([
			{ code: 'reading-failing', since: 0 },
			{ code: 'posting-failing', since: 50 * minute, platform: 'slack' },
		]);
	});

	it('when the database does not answer', async () => {
		const { store } = memoryStore();
		const broken = { ...store, posts: { ...store.posts, nextDue: () => Promise.reject(new Error('disk I/O error')) } };
		expect(await obstacles(broken, healthy, 0)).toEqual([{ code: 'store-failing', since: null }]);
	});
});

describe('the failure tracker', () => {
	it('remember the first failure in a row and forget it at the first success', () => {
		let now = 10;
		const tracker = createFailureTracker(() => now);
		const telemetry = fanOut([tracker]);
		const all = () => [tracker.failures().readsFailSince, ...tracker.failures().sendsFailSince];
		expect(all()).toEqual([null]);
		telemetry.read('uk', 'unreachable');
		telemetry.sent('slack', 'unknown');
		now = 20;
		telemetry.read('change-org', 'refused');
		telemetry.sent('slack', 'retry-after');
		telemetry.sent('discord', 'sent');
		telemetry.answered('petition status', 'answered', 3);
		expect(all()).toEqual([10, ['slack', 10]]);
		telemetry.read('uk', 'unchanged');
		telemetry.sent('slack', 'permission-lost');
		expect(all()).toEqual([null]);
	});

	it.each(['gone', 'moved', 'fresh'] as const)('a platform that says %s is no failure', (outcome) => {
		const tracker = createFailureTracker(() => 1);
		tracker.read('uk', outcome);
		expect(tracker.failures().readsFailSince).toBeNull();
	});
});
