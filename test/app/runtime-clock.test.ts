import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRuntime } from '../../src/app/runtime.js';
import { obstacles } from '../../src/monitoring/readiness.js';
import { createClockWatch } from '../../src/schedule/clock-watch.js';
import { weThePeople } from '../../src/sources/we-the-people/index.js';
import { openStore } from '../../src/store/database.js';
import { at, snapshot } from '../domain/build.js';
import { noHttp, unheard } from '../fakes/runtime-deps.js';

const tick = vi.hoisted(() => ({ now: () => {} }));
vi.mock('../../src/schedule/ticker.js', () => ({
	startTicker: (ring: () => void) => {
		tick.now = ring;
		return () => {};
	},
}));

const real = at('2016-01-06T12:00Z');
const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;
let close = async () => {};
afterEach(() => close());

/** A program over a store, whose clock can be set wrong; the source counts on, and hosts know the time. */
async function run({ watched, lastKnown = real }: { watched: boolean; lastKnown?: number }) {
	const opened = await openStore({ file: ':memory:', mode: 'bot', now: () => real });
	const { store } = opened;
	let passed = 0;
	let ahead = 0;
	let count = 10;
	const wall = () => real + passed + ahead;
	const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
	const ringDue = () => {
		for (const alarm of [...alarms].filter(({ at }) => at <= passed)) {
			alarms.delete(alarm);
			alarm.ring();
		}
	};
	/** Timers go by the time that passes, whatever the clock is set to. */
	const after = (ms: number, ring: () => void) => {
		const alarm = { at: passed + Math.max(0, ms), ring };
		alarms.add(alarm);
		if (ms <= 0) setImmediate(ringDue);
		return () => void alarms.delete(alarm);
	};
	const hosts = [
		{ platform: 'a', url: 'https://a/', trustedBase: null },
		{ platform: 'b', url: 'https://b/', trustedBase: null },
	];
	const watch = createClockWatch({
		look: () => ({ wall: wall(), steady: passed }),
		lastKnown,
		hosts: async () => hosts,
		ask: async ({ url }) => watch.heard(new URL(url).host, real + passed),
		report: () => {},
	});
	const reads: number[] = [];
	const runtime = createRuntime({
		store,
		clock: { now: wall, after },
		domainNow: wall,
		random: () => 0.5,
		newPostId: () => 'p',
		sources: {
			source: () => weThePeople,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => {
				reads.push(passed);
				return { kind: 'fresh', snapshot: snapshot({ count: ++count, deadline: null, thresholds: [] }) };
			},
			readMany: async () => new Map(),
		},
		http: noHttp,
		write: async () => ({ tone: 'plain', blocks: [] }),
		events: { ...unheard, bug: (_task, _key, error) => expect.unreachable(String(error)) },
		...(watched ? { clockWatch: watch } : {}),
		live: true,
	});
	close = async () => {
		await runtime.stop();
		await opened.close();
	};
	const ref = { platform: 'we-the-people', id: '1' };
	const { id } = await store.petitions.add({ ref, title: 't', url: null, createdAt: real - day, nextReadAt: real });
	await runtime.start();
	for (let i = 0; i < 40; i++) await new Promise(setImmediate);
	const pass = async (ms: number) => {
		for (const end = passed + ms; passed < end; ) {
			passed += Math.min(15 * second, end - passed);
			ringDue();
			tick.now();
			for (let i = 0; i < 40; i++) await new Promise(setImmediate);
		}
	};
	const newest = async () => ((await store.readings.latest(id))?.at ?? 0) - real;
	const set = (by: number) => {
		ahead = by;
	};
	const ready = () =>
		obstacles(
			store,
			{ readsFailSince: null, readAt: new Map(), sendsFailSince: new Map() },
			wall(),
			watch.doubted()?.ms ?? null,
		);
	return { store, reads, pass, newest, ready, set };
}

describe('a clock that is a day ahead for 25 seconds', () => {
	it('stops nothing once it is right: nothing was written, /readyz says why, and reading goes on', async () => {
		const { pass, set, reads, newest, ready } = await run({ watched: true });
		await pass(hour / 2);
		const before = reads.length;
		expect(before).toBeGreaterThan(1);
		set(day);
		await pass(25 * second);
		expect(await ready()).toMatchObject([{ code: 'clock-doubted' }]);
		expect(reads).toHaveLength(before);
		set(0);
		await pass(hour / 2);
		expect(await ready()).toEqual([]);
		expect(reads.length).toBeGreaterThan(before);
		expect(await newest()).toBeLessThan(5 * hour);
	});

	it.each([day, 30 * day])(
		'does not stop reading even where nobody noticed, %i ms ahead: waits are brought back',
		async (off) => {
			const { store, pass, set, reads } = await run({ watched: false });
			set(off);
			await pass(60 * second);
			expect((await store.petitions.nextRead()) ?? 0).toBeGreaterThan(real + off - hour);
			set(0);
			const before = reads.length;
			await pass(30 * second);
			expect(reads.length).toBeGreaterThan(before);
		},
	);
});

describe('a start with the clock in 2035', () => {
	it('writes nothing, and goes on once the clock is right', async () => {
		// The store was written until 2016; nobody believes nineteen years.
		const { pass, set, reads, store } = await run({ watched: true, lastKnown: real - 20 * 365 * day });
		expect((await store.future.ahead(real)).readings).toBe(0);
		await pass(60 * second);
		expect(reads.length).toBeGreaterThan(0);
		set(19 * 365 * day);
		const before = reads.length;
		await pass(hour / 4);
		expect(reads).toHaveLength(before);
		expect((await store.future.ahead(real + 2 * hour)).readings).toBe(0);
		set(0);
		await pass(hour / 2);
		expect(reads.length).toBeGreaterThan(before);
	});
});
