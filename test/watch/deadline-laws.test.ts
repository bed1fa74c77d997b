import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, readFolder } from '../../bench/outlook/data.js';
import { momentKeeper } from '../../src/watch/moments.js';
import { commitObservation } from '../../src/watch/observe.js';
import { end, faultsOf, truthOf } from './deadline-laws.js';
import { createVirtualWorld } from './virtual.js';

const hour = 3_600_000;
const everything = 'threshold ladder every:10 percent:50,99 deadline:1d,1h lifecycle correction';

/** Every series in the repository, or in the folder that is named. */
const folder = process.env['MILEPOST_SERIES'] || join(import.meta.dirname, '..', 'outlook', 'series');
const histories = readFolder(folder).flatMap(({ name, histories: all }) =>
	all.filter(({ readings }) => readings.length > 2).map((history) => [`${name} ${history.id}`, history] as const),
);
/** Trials a series. */
const runs = Number(process.env['MILEPOST_TEST_RUNS'] ?? 1);

const offset = (from: number, to: number) => fc.integer({ min: from, max: to }).map((seconds) => seconds * 1_000);
const trial = fc.record({
	share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
	above: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.integer({ min: -40, max: 60 })),
	shownAfter: offset(0, 1_500),
	confirmed: offset(0, 7_200),
	// Now and then from before the reminder a day ahead.
	start: fc.oneof({ weight: 3, arbitrary: offset(1_800, 7_200) }, { weight: 1, arbitrary: offset(85_000, 100_000) }),
	kind: fc.constantFrom('outage', 'stop'),
	gap: fc.tuple(offset(-5_400, 5_400), offset(1, 9_000)),
});
type Trial = typeof trial extends fc.Arbitrary<infer T> ? T : never;

/** Plays one trial, and judges what was told. */
async function judged(history: History, of: Trial, keeper = momentKeeper): Promise<readonly string[]> {
	const truth = truthOf(history, of);
	const begins = end - of.start;
	const gone = Math.max(begins + 1, end + of.gap[0]);
	const back = gone + of.gap[1];
	const virtual = await createVirtualWorld(keeper);
	try {
		virtual.world.time = begins;
		virtual.page = (now) =>
			of.kind === 'outage' && now >= gone && now < back
				? { kind: 'unreachable', code: 'network', detail: 'down' }
				: truth.page(now);
		const { id } = await virtual.world.petition('1');
		const destination = await virtual.world.follow({ kind: 'petition', id }, everything);
		if (of.kind === 'stop') {
			await virtual.runUntil(gone);
			await virtual.stopUntil(back);
		}
		await virtual.runUntil(Math.max(end, back) + 5 * hour);
		return faultsOf(await virtual.told(destination), truth, begins, virtual.asked);
	} finally {
		await virtual.world.close();
	}
}

describe('laws of the deadline, over every recorded series', () => {
	it('has series', () => expect(histories.length).toBeGreaterThan(5));

	it.each(histories)(
		'%s: an outage or a stop anywhere around the end: nothing false or too early, the result and the thresholds once',
		async (_, history) => {
			await fc.assert(
				fc.asyncProperty(trial, async (of) => {
					expect(await judged(history, of)).toEqual([]);
				}),
				// The first counterexample is enough: each smaller one is half a minute of playing.
				{ numRuns: runs, endOnFailure: true, ...(process.env['MILEPOST_TEST_RUNS'] === undefined ? { seed: 1 } : {}) },
			);
		},
		120_000,
	);

	it('hold for a count that falls by one in the second after the end', async () => {
		const history = histories.find(([name]) => name.endsWith('i-2902'))?.[1] as History;
		const share = 0.5414833365426559;
		const gap: [number, number] = [-5_398_000, 9_000];
		const times = { shownAfter: 7_000, confirmed: 6_828_000, start: 1_812_000 };
		expect(await judged(history, { share, above: 1, ...times, kind: 'stop', gap })).toEqual([]);
	});

	it('are broken by a bot that speaks before it reads', async () => {
		const speaksFirst: typeof momentKeeper = (ports) => async (petition) => {
			await commitObservation(ports, { petition, snapshot: null, at: ports.now(), askedAt: null });
		};
		const history = histories[0]?.[1] as History;
		const quiet: Trial = {
			share: 0.5,
			above: 10_000,
			shownAfter: 20 * 60_000,
			confirmed: 0,
			start: 2 * hour,
			kind: 'outage',
			gap: [-1, 1],
		};
		expect(await judged(history, quiet)).toEqual([]);
		expect((await judged(history, quiet, speaksFirst)).join()).toMatch(/neutral, (although|before)/);
		const stop: Trial = { ...quiet, start: 2 * hour, kind: 'stop', gap: [-90 * 60_000, 50 * 60_000] };
		expect(await judged(history, stop)).toEqual([]);
		expect((await judged(history, stop, speaksFirst)).join()).toMatch(/deadline:1h: /);
	}, 60_000);
});
