import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { historyCommand } from '../../src/cli/history.js';
import { typedSnapshot } from '../../src/domain/typed-snapshot.js';
import { openStore } from '../../src/store/database.js';
import { commitObservation } from '../../src/watch/observe.js';

const now = Date.UTC(2026, 10, 21, 12);
const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A petition that is followed and was read once, at noon: 9,000. */
async function opened({ read = true } = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-history-'));
	folders.push(folder);
	const file = readSetup({ MILEPOST_DATA: folder }, folder).database;
	const inStore = async <T>(
		work: (store: Awaited<ReturnType<typeof openStore>>['store']) => Promise<T>,
	): Promise<T> => {
		const { store, close } = await openStore({ file, mode: 'bot', now: () => now });
		try {
			return await work(store);
		} finally {
			await close();
		}
	};
	const observe = (count: number, at: number) =>
		inStore(async (store) => {
			const known = await store.petitions.get(1);
			if (known === null) throw new Error('no petition');
			const snapshot = typedSnapshot(known, { at, count, kind: 'displayed' }, 'UTC', {
				deadline: now + 30 * 86_400_000,
				thresholds: [
					{ count: 5_000, consequence: 'target', authority: '', promisedDays: null, reachedAt: null },
					{ count: 10_000, consequence: 'target', authority: '', promisedDays: null, reachedAt: null },
				],
			});
			const deps = { store, realNow: () => at, newPostId: () => `post-${at}` };
			return commitObservation(deps, { petition: 1, snapshot, at });
		});
	await inStore(async (store) => {
		await store.petitions.add({
			ref: { platform: 'web-page', id: 'example.org/x' },
			title: 'library',
			url: null,
			createdAt: now,
			nextReadAt: null,
		});
		const place = { platform: 'console', workspace: '', channel: '#general' };
		const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		await store.follows.save({
			destination: destination.id,
			subject: { kind: 'petition', id: 1 },
			rules: [
				{ id: 'threshold', params: null, baseline: { at: now, count: null } },
				{ id: 'every', params: '1000', baseline: { at: now, count: null } },
			],
			mention: null,
			pausedUntil: null,
			origin: 'chat',
			createdAt: now,
		});
	});
	if (read) await observe(9_000, now);
	const lines: string[] = [];
	const io: Io = {
		out: (line) => void lines.push(line),
		err: (line) => void lines.push(line),
		variables: { MILEPOST_DATA: folder },
		folder,
		now,
		zone: 'UTC',
		width: 400,
		colour: false,
	};
	const run = async (csv: string) => {
		writeFileSync(join(folder, 'past.csv'), csv);
		lines.length = 0;
		const code = await historyCommand(['import', 'past.csv', 'library'], io);
		return { code, text: lines.join(' ').replace(/\s+/g, ' ') };
	};
	return { run, inStore, observe };
}

const past = ['timestamp,count', '2026-11-19T12:00:00Z,1000', '2026-11-20T12:00:00Z,6000', '2026-11-22T12:00:00Z,9500'];

describe('milepost history import', () => {
	it('adds what was before the first count of its own, marked, and announces nothing of it', async () => {
		const { run, inStore, observe } = await opened();
		const { code, text } = await run(past.join('\n'));
		expect(code).toBe(0);
		expect(text).toContain('Imported 2 counts of the past of library');
		expect(text).toContain('1 left out');
		const readings = await inStore((store) => store.readings.from(1, 0, 10));
		expect(readings).toMatchObject([
			{ count: 1_000, kind: 'imported' },
			{ count: 6_000, kind: 'imported' },
			{ count: 9_000, kind: 'displayed' },
		]);
		expect(await inStore((store) => store.posts.countOpen())).toBe(0);
		// The next number is told, and none of those the past went by; the pace begins with what is known.
		const { facts, plan } = await observe(9_010, now + 60_000);
		expect(plan.posts).toEqual([]);
		expect(facts?.pace.day).toBeGreaterThan(2_900);
		expect(await inStore((store) => store.outlooks.state(1))).toMatchObject({ firstCount: 1_000 });
	});

	it('changes nothing the second time', async () => {
		const { run } = await opened();
		await run(past.join('\n'));
		expect((await run(past.join('\n'))).text).toContain('Imported 0 counts of the past of library');
	});

	it.each([
		['', 'series-empty'],
		['timestamp,count', 'series-empty'],
		['when,how many\n1,2', 'series-no-columns'],
		['timestamp,count\n2026-11-19T12:00:00Z,"1,000"', 'series-grouped-count'],
		['timestamp,count\nyesterday,1000', 'series-bad-time'],
		['timestamp,count\n2026-11-19T12:00:00Z,-1', 'series-bad-count'],
		['petition,time,count\na,2026-11-19,1\nb,2026-11-19,2', 'cli-history-several'],
	])('takes nothing from %j', async (csv, code) => {
		const { run, inStore } = await opened();
		await expect(run(csv)).rejects.toThrow(code);
		expect(await inStore((store) => store.readings.from(1, 0, 10))).toHaveLength(1);
	});

	it('waits for the first count', async () => {
		const { run } = await opened({ read: false });
		await expect(run(past.join('\n'))).rejects.toThrow('cli-history-unread');
	});
});
