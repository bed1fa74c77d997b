import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSetup } from '../../config/setup.js';
import type { Io } from '../../src/app/io.js';
import { doctorCommand } from '../../src/cli/doctor/index.js';
import type { FaultError } from '../../src/domain/fault.js';
import { openStore } from '../../src/store/database.js';

const now = Date.UTC(2026, 10, 21, 12);
const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function written() {
	const folder = mkdtempSync(join(tmpdir(), 'milepost-repair-'));
	folders.push(folder);
	const variables = { MILEPOST_DATA: folder };
	const file = readSetup(variables, folder).database;
	const open = (mode: 'bot' | 'tool') => openStore({ file, mode, now: () => now });
	const { store, close } = await open('bot');
	const ref = { platform: 'manual', id: 'hall' };
	const { id } = await store.petitions.add({ ref, title: 'Hall', url: null, createdAt: now, nextReadAt: null });
	await store.readings.add(id, { at: now - 1_000, count: 5, kind: 'typed' });
	await store.readings.add(id, { at: now + 9 * 365 * 86_400_000, count: 6, kind: 'typed' });
	await close();
	const lines: string[] = [];
	const io: Io = {
		out: (line) => void lines.push(line),
		err: (line) => void lines.push(line),
		variables,
		folder,
		now,
		zone: 'UTC',
		width: 400,
		colour: false,
	};
	const latest = async () => {
		const opened = await open('tool');
		const reading = await opened.store.readings.latest(id);
		await opened.close();
		return reading?.count;
	};
	return { io, lines, latest, open, folder };
}

describe('milepost doctor', () => {
	it('finds moments that have not come', async () => {
		const { io, lines } = await written();
		expect(await doctorCommand([], io)).toBe(1);
		expect(lines.join(' ').replace(/\s+/g, ' ')).toMatch(
			/1 row of the database is dated after now .*milepost doctor --repair/,
		);
	});

	it('takes them back with --repair, says what it did, and keeps a copy', async () => {
		const { io, lines, latest, folder } = await written();
		expect(await latest()).toBe(6);
		await doctorCommand(['--repair'], io);
		expect(lines.join('\n')).toContain('Taken back, as the clock was ahead when they were written: 1 reading,');
		expect(lines.join('\n')).not.toContain('dated after now');
		expect(await latest()).toBe(5);
		expect(readdirSync(folder).some((name) => name.includes('.before-repair-'))).toBe(true);
		lines.length = 0;
		await doctorCommand(['--repair'], io);
		expect(lines.join('\n')).toContain('Nothing to repair');
	});

	it('refuses to while Milepost runs', async () => {
		const { io, latest, open } = await written();
		const running = await open('bot');
		const refused = await doctorCommand(['--repair'], io).catch((error: unknown) => error);
		expect((refused as FaultError).fault.code).toBe('database-in-use');
		await running.close();
		expect(await latest()).toBe(6);
	});
});
