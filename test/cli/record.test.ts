import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { recordCommand } from '../../src/cli/record.js';
import { FaultError } from '../../src/domain/fault.js';
import { openStore } from '../../src/store/database.js';

const now = Date.UTC(2026, 10, 21, 12);
const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A store with one petition that a source reads and one counted by hand. */
async function opened() {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-record-'));
	folders.push(folder);
	const variables = { MILEPOST_DATA: folder };
	const file = readSetup(variables, folder).database;
	const { store, close } = await openStore({ file, mode: 'bot', now: () => now });
	const add = (platform: string, id: string) =>
		store.petitions.add({ ref: { platform, id }, title: id, url: null, createdAt: 0, nextReadAt: null });
	const read = await add('uk-parliament', '722903');
	const typed = await add('manual', 'hall');
	const theirs = await add('manual', 'discord/7/hall');
	await store.petitions.update(theirs.id, { title: 'hall' });
	await close();
	const lines: string[] = [];
	const io: Io = {
		out: (line) => void lines.push(line),
		err: (line) => void lines.push(line),
		variables,
		folder,
		now,
		zone: 'UTC',
		width: 100,
		colour: false,
	};
	const latest = async (petition: number) => {
		const again = await openStore({ file, mode: 'tool', now: () => now });
		const reading = await again.store.readings.latest(petition);
		await again.close();
		return reading;
	};
	return { io, lines, latest, read: read.id, typed: typed.id, theirs: theirs.id };
}

describe('milepost record', () => {
	it('is refused for a petition that a source reads, like in chat', async () => {
		const { io, latest, read } = await opened();
		const refused = await recordCommand(['uk-parliament:722903', '5'], io).catch((error: unknown) => error);
		expect(refused).toBeInstanceOf(FaultError);
		expect((refused as FaultError).fault).toEqual({
			code: 'record-not-manual',
			params: { title: '722903', platform: 'UK Parliament' },
		});
		expect(await latest(read)).toBeNull();
	});

	it('takes a count of one that is counted by hand', async () => {
		const { io, latest, typed } = await opened();
		expect(await recordCommand(['hall', '5'], io)).toBe(0);
		expect(await latest(typed)).toMatchObject({ count: 5, kind: 'typed' });
	});

	it.each([
		['0', 0],
		['1.000', 1_000],
		['1,000', 1_000],
		['12 345', 12_345],
		['1.5k', 1_500],
	])('reads %s as %i', async (number, count) => {
		const { io, latest, typed } = await opened();
		await recordCommand(['hall', number], io);
		expect(await latest(typed)).toMatchObject({ count });
	});

	it('refuses one that is older than the newest, or to come, and changes nothing', async () => {
		const { io, latest, typed } = await opened();
		await recordCommand(['hall', '5'], io);
		const older = recordCommand(['hall', '7', '2015-01-01'], io);
		await expect(older).rejects.toMatchObject({ fault: { code: 'record-older', params: { newest: now } } });
		const later = recordCommand(['hall', '7', '2100-01-01'], io);
		await expect(later).rejects.toMatchObject({ fault: { code: 'moment-future' } });
		expect(await latest(typed)).toMatchObject({ count: 5 });
	});

	it('leaves the count of a server to its people, also under the same title', async () => {
		const { io, latest, theirs } = await opened();
		const refused = recordCommand(['manual:discord/7/hall', '5'], io);
		await expect(refused).rejects.toMatchObject({ fault: { code: 'cli-record-owned' } });
		await recordCommand(['manual:hall', '5'], io);
		expect(await latest(theirs)).toBeNull();
	});
});
