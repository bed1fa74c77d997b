import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/database.js';
import { ref, takerOf } from './pushing.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	await Promise.all(closing.splice(0).map((close) => close()));
});

async function opened() {
	let now = Date.UTC(2026, 10, 22, 12);
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => now });
	closing.push(close);
	const { id } = await store.petitions.add({ ref, title: 'table', url: null, createdAt: 0, nextReadAt: null });
	const { push, written } = takerOf(store, () => now);
	const count = async () => (await store.petitions.get(id))?.snapshot?.count ?? null;
	const later = (ms: number) => {
		now += ms;
	};
	return { push, count, later, now: () => now, written };
}

describe('a count that a page sends', () => {
	it('is taken once, however often it is sent', async () => {
		const { push, count, later, written } = await opened();
		expect(await push({ count: 412 }, { key: 'one' })).toBe(200);
		later(2_000);
		expect(await push({ count: 412 }, { key: 'one', at: Date.UTC(2026, 10, 22, 12) })).toBe(200);
		later(2_000);
		expect(await push({ count: 413 }, { key: 'one' })).toBe(422);
		expect([await count(), written()]).toEqual([412, 1]);
	});

	it.each([
		['a wrong key', { secret: 'another key of the page' }, 401],
		['an unknown name', { name: 'chair' }, 401],
		['a stamp of six minutes ago', { at: Date.UTC(2026, 10, 22, 11, 54) }, 401],
		['a stamp of six minutes later', { at: Date.UTC(2026, 10, 22, 12, 6) }, 401],
	])('is not taken with %s', async (_, more, status) => {
		const { push, count } = await opened();
		expect(await push({ count: 412 }, more)).toBe(status);
		expect(await count()).toBeNull();
	});

	it.each(['{', '{"count":"412"}', '{"count":-1}', '{"count":1.5}', '{"count":1e15}', '[]', '{"count":1,"by":"me"}'])(
		'is not taken from %s',
		async (body) => {
			expect(await (await opened()).push(body)).toBe(400);
		},
	);

	it('is not taken from a body without end', async () => {
		expect(await (await opened()).push(`{"count":1${' '.repeat(20_000)}}`)).toBe(413);
	});

	it('falls only where the page means it, and never by a message that was overtaken', async () => {
		const { push, count, later, now } = await opened();
		await push({ count: 500 });
		later(2_000);
		expect(await push({ count: 400 })).toBe(409);
		later(2_000);
		expect(await push({ count: 600 }, { at: now() - 60_000 })).toBe(409);
		later(2_000);
		expect(await push({ count: 400, correction: true })).toBe(200);
		expect(await count()).toBe(400);
	});

	it('finds its way however often an overheard message is sent again', async () => {
		const { push, count, later, now } = await opened();
		const heard = { key: 'heard', at: now() };
		expect(await push({ count: 412 }, heard)).toBe(200);
		for (let n = 0; n < 20; n++) {
			later(20_000);
			const stale = n >= 15;
			expect([n, await push({ count: 412 }, heard)]).toEqual([n, stale ? 401 : 200]);
			expect([n, await push({ count: 413 }, heard)]).toEqual([n, stale ? 401 : 422]);
			expect([n, await push({ count: 500 + n })]).toEqual([n, 200]);
		}
		expect(await count()).toBe(519);
	});

	it('is looked at once a second, whatever floods in', async () => {
		const { push, written, later } = await opened();
		const statuses = new Map<number, number>();
		for (let i = 0; i < 2_000; i++) {
			const status = await push({ count: 1_000 + i });
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			later(1);
		}
		expect([...statuses]).toEqual([
			[200, 2],
			[429, 1_998],
		]);
		expect(written()).toBe(2);
	});
});
