import { beforeEach, describe, expect, it } from 'vitest';
import { type ClockWatch, createClockWatch, type TimeHost } from '../../src/schedule/clock-watch.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;
const real = Date.UTC(2026, 10, 21, 12);

let passed = 0;
/** By how much the clock is ahead of the truth. */
let ahead = 0;
let news: string[] = [];
let asked: string[] = [];
/** What each host's clock is ahead by; null: it does not answer. */
let hosts: Record<string, number | null> = {};

beforeEach(() => {
	passed = 0;
	ahead = 0;
	news = [];
	asked = [];
	hosts = { 'petition.parliament.uk': 0, 'petitions.senedd.wales': 0 };
});

function open(lastKnown: number | null = real): ClockWatch {
	const watch = createClockWatch({
		look: () => ({ wall: real + passed + ahead, steady: passed }),
		lastKnown,
		hosts: async () =>
			Object.keys(hosts).map((host): TimeHost => ({ platform: host, url: `https://${host}/`, trustedBase: null })),
		ask: async ({ url }) => {
			const { host } = new URL(url);
			asked.push(host);
			const off = hosts[host];
			if (off !== null && off !== undefined) watch.heard(host, real + passed + off);
		},
		report: (what) => news.push(what),
	});
	return watch;
}

describe('a clock that only goes on', () => {
	it('is believed, and nobody is asked', async () => {
		const watch = open();
		for (let i = 0; i < 100; i++) {
			passed += 15_000;
			// As a slow correction does it.
			ahead += 500;
			expect(watch.trusted()).toBe(true);
			await watch.tick();
		}
		expect([asked, news]).toEqual([[], []]);
	});
});

describe('a clock that leapt', () => {
	it('is believed again at once where two hosts agree: the machine slept', async () => {
		const watch = open();
		passed += minute;
		// The steady count stood still while it slept: the clock is right now.
		hosts = { a: 8 * hour, b: 8 * hour };
		ahead = 8 * hour;
		expect(watch.trusted()).toBe(false);
		expect(await watch.tick()).toBe(true);
		expect(watch.trusted()).toBe(true);
		expect([asked, news]).toEqual([
			['a', 'b'],
			['leapt', 'agrees'],
		]);
	});

	it.each([day, -day, 9 * year])('is not, %i ms off, until they agree; they are asked every minute', async (off) => {
		const watch = open();
		passed += minute;
		ahead = off;
		expect(watch.trusted()).toBe(false);
		expect(await watch.tick()).toBe(false);
		expect(watch.doubted()).toEqual({ ms: 0, wrongBy: off });
		for (let i = 0; i < 20; i++) {
			passed += 15_000;
			await watch.tick();
			expect(watch.trusted()).toBe(false);
		}
		expect(asked).toHaveLength(2 * 6);
		ahead = 0;
		expect(watch.trusted()).toBe(false);
		expect(await watch.tick()).toBe(true);
		expect(news.filter((each) => each !== 'wrong')).toEqual(['leapt', 'leapt', 'agrees']);
	});

	it('is judged by what is read meanwhile, too', () => {
		const watch = open();
		ahead = day;
		expect(watch.trusted()).toBe(false);
		watch.heard('a', real + 30 * minute);
		watch.heard('b', real);
		expect(watch.doubted()?.wrongBy).toBe(day);
	});

	it('is not believed where one of two hosts says it is wrong', async () => {
		hosts = { a: day, b: 0 };
		const watch = open();
		ahead = day;
		expect(await watch.tick()).toBe(false);
		expect(watch.doubted()?.wrongBy).toBe(day);
	});

	it('is judged by one host, asked twice, where there is only one', async () => {
		hosts = { a: 0 };
		const watch = open();
		ahead = day;
		await watch.tick();
		expect(asked).toEqual(['a', 'a']);
		expect(watch.doubted()?.wrongBy).toBe(day);
	});

	it('is believed after ten minutes in which nobody could say, and at once where nobody is there to ask', async () => {
		hosts = { a: null, b: null };
		const watch = open();
		ahead = day;
		for (let i = 0; i < 9; i++) {
			expect(await watch.tick()).toBe(false);
			passed += minute;
		}
		passed += minute;
		expect(await watch.tick()).toBe(true);
		expect(news).toEqual(['leapt', 'unjudged']);
		hosts = {};
		ahead = 0;
		expect(watch.trusted()).toBe(false);
		expect(await watch.tick()).toBe(true);
	});
});

describe('a start', () => {
	it.each([
		['years after the store was last written', real, 9 * year],
		['before the store was last written', real + day, 0],
	])('%s is doubted', async (_, lastKnown, off) => {
		ahead = off;
		const watch = open(lastKnown);
		expect(watch.trusted()).toBe(false);
		expect(await watch.tick()).toBe(off === 0);
	});

	it('with an empty store asks once, and goes on without an answer', async () => {
		hosts = { a: null };
		const watch = open(null);
		expect(watch.trusted()).toBe(false);
		expect(await watch.tick()).toBe(true);
		ahead = 9 * year;
		hosts = { a: 0 };
		expect(await open(null).tick()).toBe(false);
	});

	it('after a night is not doubted', () => {
		ahead = 8 * hour;
		expect(open(real).trusted()).toBe(true);
	});
});
