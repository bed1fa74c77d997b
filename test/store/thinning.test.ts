import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/database.js';
import { mayGo, type Point } from '../../src/store/thinning.js';
import { addPetition } from '../contract/store-build.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1_000 * day;

function thinned(points: readonly Point[], at: number, keep: ReadonlySet<number> = new Set()): readonly Point[] {
	return points.filter(
		(point, i) => keep.has(point.at) || !mayGo(points[i - 1] ?? null, point, points[i + 1] ?? null, at),
	);
}

/** Up to half a year of readings with rises, pauses and falls, some close together, some far apart. */
const series = fc
	.array(
		fc.record({
			wait: fc.oneof(fc.integer({ min: 1, max: 20 * minute }), fc.integer({ min: hour, max: 9 * day })),
			gain: fc.oneof({ weight: 6, arbitrary: fc.nat(50) }, { weight: 1, arbitrary: fc.integer({ min: -40, max: -1 }) }),
		}),
		{ minLength: 1, maxLength: 80 },
	)
	.map((steps) => {
		let [at, count] = [now - 180 * day, 1_000];
		return steps.map(({ wait, gain }): Point => {
			at += wait;
			count += gain;
			return { at, count };
		});
	});

const falls = (points: readonly Point[]) =>
	points.flatMap((point, i) => {
		const before = points[i - 1];
		return before !== undefined && point.count < before.count ? [[before, point]] : [];
	});

describe('thinning', () => {
	it('keeps every fall with the reading before it, and makes none', () => {
		fc.assert(
			fc.property(series, (points) => {
				expect(falls(thinned(points, now))).toEqual(falls(points));
			}),
		);
	});

	it('keeps the first, the newest, the young, and what is asked for', () => {
		fc.assert(
			fc.property(series, fc.array(fc.nat(79)), (points, indexes) => {
				const asked = new Set(indexes.flatMap((index) => points[index]?.at ?? []));
				const left = thinned(points, now, asked);
				const must = points.filter(
					(point, i) => i === 0 || i === points.length - 1 || now - point.at < 7 * day || asked.has(point.at),
				);
				expect(left).toEqual(expect.arrayContaining(must));
			}),
		);
	});

	it('keeps the last of each hour up to 90 days, then the last of each day', () => {
		fc.assert(
			fc.property(series, (points) => {
				const left = new Set(thinned(points, now).map((point) => point.at));
				const lastOf = (span: number, some: readonly Point[]) =>
					new Map(some.map((point) => [Math.floor(point.at / span), point.at])).values();
				for (const at of lastOf(day, points)) expect(left).toContain(at);
				for (const at of lastOf(
					hour,
					points.filter((point) => now - point.at < 90 * day),
				)) {
					expect(left).toContain(at);
				}
			}),
		);
	});

	it('leaves at most one reading an hour, and a day, besides what it must keep', () => {
		fc.assert(
			fc.property(series, (points) => {
				const left = thinned(points, now);
				const inFalls = new Set(falls(points).flatMap((pair) => pair.map((point) => point.at)));
				const free = left.slice(1, -1).filter((point) => !inFalls.has(point.at));
				for (const [span, some] of [
					[day, free.filter((point) => now - point.at >= 91 * day)],
					[hour, free.filter((point) => now - point.at >= 7 * day + hour)],
				] as const) {
					const spans = some.map((point) => Math.floor(point.at / span));
					expect(new Set(spans).size).toBe(spans.length);
				}
			}),
		);
	});

	it('comes to the same whether it runs every few days or once', () => {
		fc.assert(
			fc.property(series, fc.array(fc.integer({ min: 0, max: 170 }), { maxLength: 5 }), (points, ages) => {
				const runs = [...ages].sort((a, b) => b - a).map((age) => now - age * day);
				// Each run sees only what there was by then.
				const inSteps = runs.reduce<readonly Point[]>(
					(left, run) => [
						...thinned(
							left.filter((point) => point.at <= run),
							run,
						),
						...left.filter((point) => point.at > run),
					],
					points,
				);
				expect(thinned(inSteps, now)).toEqual(thinned(points, now));
			}),
		);
	});

	it('in the store, in steps, removes what the rule says', async () => {
		const { store, close } = await openStore({ file: ':memory:', mode: 'tool', now: () => 0 });
		const { id } = await addPetition(store);
		// Every step of 1,000 ends in a fall.
		const points = Array.from({ length: 2_500 }, (_, i): Point => {
			return { at: now - 100 * day + i * 47 * minute, count: 1_000 + i - (i % 9 === 0 ? 30 : 0) };
		});
		await store.transaction(async (tx) => {
			for (const point of points) await tx.readings.keep(id, { ...point, kind: 'exact' });
		});
		const keep = [points[1], points[500]].map((point) => point?.at ?? 0);
		const expected = thinned(points, now, new Set(keep));
		expect(await store.readings.thin(id, now, keep)).toBe(points.length - expected.length);
		const left = await store.readings.range(id, 0, now, 9_999);
		expect(left.map(({ at, count }) => ({ at, count }))).toEqual(expected);
		await close();
	});
});
