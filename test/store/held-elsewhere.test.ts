import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';

let folder: string;
let file: string;
let store: Store;
let close: () => Promise<void>;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'milepost-held-'));
	file = join(folder, 'milepost.db');
	({ store, close } = await openStore({ file, mode: 'bot', now: () => 0 }));
});
afterEach(async () => {
	await close();
	rmSync(folder, { recursive: true, force: true });
});

const add = (to: Store, id: string) =>
	to.petitions.add({ ref: { platform: 'manual', id }, title: id, url: null, createdAt: 0, nextReadAt: 0 });
const turns = async (n: number) => {
	for (let i = 0; i < n; i++) await new Promise(setImmediate);
};

it('while another program writes, reads are answered at once and writes wait without holding up the process', async () => {
	await add(store, 'before');
	const other = new Libsql(file);
	other.exec('begin immediate');
	const done: string[] = [];
	const writes = [
		add(store, 'single').then(() => done.push('single')),
		store.transaction(async (tx) => add(tx, 'transaction')).then(() => done.push('transaction')),
	];
	await turns(50);
	expect(await store.petitions.count()).toBe(1);
	expect(done).toEqual([]);
	other.exec('commit');
	other.close();
	await Promise.all(writes);
	expect(done.sort()).toEqual(['single', 'transaction']);
	expect(await store.petitions.count()).toBe(3);
});

it('what is read is on the disk, also in the middle of a long transaction, which lets others have their turn', async () => {
	let turnsTaken = 0;
	let running = true;
	const count = () => {
		turnsTaken++;
		if (running) setImmediate(count);
	};
	setImmediate(count);
	const long = store.transaction(async (tx) => {
		for (let i = 0; turnsTaken <= 5 && i < 100_000; i++) await add(tx, `p${i}`);
		const inside = await tx.petitions.count();
		expect(inside).toBeGreaterThan(1);
		return inside;
	});
	await turns(2);
	expect(await store.petitions.count()).toBe(0);
	const inside = await long;
	running = false;
	expect(turnsTaken).toBeGreaterThan(5);
	expect(await store.petitions.count()).toBe(inside);
});
