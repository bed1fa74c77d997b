import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { exportCommand } from '../../src/cli/export.js';
import { petitionCommand } from '../../src/cli/petition.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';

const now = Date.UTC(2026, 10, 21, 12);
let folder: string;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-petition-'));
	await inStore(async (store) => {
		const add = (platform: string, id: string, title: string) =>
			store.petitions.add({ ref: { platform, id }, title, url: null, createdAt: now - 5, nextReadAt: now });
		const pool = await add('uk-parliament', '700001', 'Save the pool');
		await add('uk-parliament', '700002', 'Save every pool');
		await add('manual', 'table', 'The table');
		const place = { platform: 'console', workspace: '', channel: '#general' };
		const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
		await store.follows.save({
			...{ destination: destination.id, subject: { kind: 'petition', id: pool.id }, mention: null, pausedUntil: null },
			rules: [{ id: 'ladder', params: null, baseline: { at: now - 5, count: 9_000 } }],
			...{ origin: 'chat', createdAt: now - 5 },
		});
		await store.readings.add(pool.id, { at: now - 5, count: 9_000, kind: 'exact' });
	});
});
afterEach(() => rmSync(folder, { recursive: true }));

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
	const { database: file } = readSetup({ MILEPOST_DATA: folder }, folder);
	const { store, close } = await openStore({ file, mode: 'bot', now: () => now });
	try {
		return await work(store);
	} finally {
		await close();
	}
}

async function run(...args: readonly string[]): Promise<string> {
	const out: string[] = [];
	const terminal = { zone: 'UTC', locale: 'en', width: 200, colour: false };
	const io = {
		...terminal,
		out: (line: string) => void out.push(line),
		variables: { MILEPOST_DATA: folder },
		folder,
		now,
	};
	expect(await petitionCommand(args, io as unknown as Io)).toBe(0);
	return out.join(' ').replaceAll(/\s+/g, ' ');
}

const followed = () => inStore(async (store) => (await store.follows.of(1)).map(({ subject }) => subject.id));

describe('milepost petition move', () => {
	it('to a new address keeps everything', async () => {
		expect(await run('move', 'Save the pool', 'https://petition.parliament.uk/petitions/700009')).toContain(
			'Save the pool is read at https://petition.parliament.uk/petitions/700009 from now on; everything of it stays.',
		);
		expect(await inStore((store) => store.petitions.get(1))).toMatchObject({ ref: { id: '700009' } });
		expect(await followed()).toEqual([1]);
		expect(await run('move', 'uk-parliament:700001', 'uk-parliament:700001')).toContain('everything of it stays');
	});

	it('to one that is known makes one of both, with the history', async () => {
		expect(await run('move', 'Save the pool', 'uk-parliament:700002')).toContain('are one from now on');
		expect(await followed()).toEqual([2]);
		expect(await inStore((store) => store.readings.latest(2))).toMatchObject({ count: 9_000 });
	});

	it('to another platform tells its channels once', async () => {
		const address = 'https://petitions.senedd.wales/petitions/246000';
		expect(await run('move', 'Save the pool', address)).toContain('Its count begins anew there');
		const posts = await inStore((store) => store.posts.open(1));
		expect(posts.map(({ notices }) => notices.map(({ code }) => code))).toEqual([['petition-moved']]);
		expect(await inStore((store) => store.petitions.get(1))).toMatchObject({ snapshot: null, nextReadAt: now });
		const lines: string[] = [];
		const io = { out: (line: string) => void lines.push(line), variables: { MILEPOST_DATA: folder }, folder, now };
		await inStore((store) => store.readings.add(1, { at: now, count: 7, kind: 'exact' }));
		await exportCommand(['Save the pool'], io as unknown as Io);
		const setup: string[] = [];
		await exportCommand(['--setup'], { ...io, out: (line: string) => void setup.push(line) } as unknown as Io);
		expect(setup.join('\n')).toContain('senedd:246000');
		expect(setup.join('\n')).not.toContain('700001');
		const shown = lines.map((each) => each.split(',').filter((_, i) => i !== 1));
		expect(shown.slice(1)).toEqual([
			['uk-parliament:700001', '9000', 'exact'],
			['senedd:246000', '7', 'exact'],
		]);
		await expect(run('move', 'Save the pool', address)).rejects.toMatchObject({
			fault: { code: 'cli-petition-there' },
		});
		expect(await inStore((store) => store.posts.open(1))).toHaveLength(1);
	});

	it.each([
		[['merge', 'a', 'b'], 'cli-petition-what'],
		[['move', 'Save the pool', 'https://nowhere.example/1'], 'address-unknown'],
		[['move', 'Save the pool', 'https://www.change.org/p/pool'], 'source-off'],
		[['move', 'Nobody knows', 'uk-parliament:5'], 'cli-petition'],
		[['move', 'The table', 'uk-parliament:5'], 'cli-petition-counted'],
		[['move', 'Save the pool', 'manual:"x"'], 'cli-petition-counted'],
	])('%s is refused', async (args, code) => {
		await expect(run(...args)).rejects.toMatchObject({ fault: { code } });
		expect(await followed()).toEqual([1]);
	});
});
