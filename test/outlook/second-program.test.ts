import { describe, expect, it } from 'vitest';
import { dayMs } from '../../bench/outlook/method.js';
import { chanceOf, quantileOf, type State } from '../../bench/outlook/plain-2.js';
import { flatClock } from '../../src/domain/outlook/clock.js';
import type { Memory } from '../../src/domain/outlook/memory.js';
import { milepost2 } from '../../src/domain/outlook/milepost-2/index.js';
import type { State2 } from '../../src/domain/outlook/milepost-2/state.js';
import { dayZero } from './build.js';
import { randoms } from './random.js';

/* The program beside a second one made from the page that specifies the model (`bench/outlook/plain-2.ts`). */

const levels = [0.05, 0.1, 0.5, 0.9, 0.95];

interface Asked {
	readonly program: State2;
	readonly plain: State;
	readonly days: number;
	readonly threshold: number;
}

function randomQuestion(random: () => number): Asked {
	const between = (low: number, high: number) => low + random() * (high - low);
	const log = (low: number, high: number) => Math.exp(between(Math.log(low), Math.log(high)));
	const firstN = random() < 0.5 ? 0 : Math.round(log(1, 1e5));
	const N = firstN + Math.round(log(1, 3e6));
	const age = Math.round(log(0.01, 400) * dayMs) / dayMs;
	const B = [0.25, 1, 4, 16].map((halfLife) => Math.min(age, halfLife / Math.LN2) * between(0.2, 1));
	const A = B.map((days) => days * log(0.01, 1e5));
	const U = log(0.01, 200);
	const [T, firstT] = [dayZero / dayMs + age, dayZero / dayMs];
	const memory = (i: number): Memory => ({ signatures: A[i] as number, exposure: B[i] as number });
	return {
		plain: { firstT, firstN, T, N, A, B, U },
		program: {
			model: 'milepost-2',
			firstAt: dayZero,
			firstCount: firstN,
			at: dayZero + Math.round(age * dayMs),
			count: N,
			memories: [memory(0), memory(1), memory(2), memory(3)],
			rises: U,
			corrections: 0,
		},
		days: Math.round(log(0.01, 200) * dayMs) / dayMs,
		threshold: N + Math.round(log(1, 1e6)),
	};
}

describe('on a thousand random states', () => {
	it('chances agree to the ninth digit, and quantiles to a signature', () => {
		const random = randoms(20261121);
		let most = 0;
		for (let i = 0; i < 1_000; i++) {
			const { program, plain, days, threshold } = randomQuestion(random);
			const prospect = milepost2.look(program, {
				seenAt: program.at,
				clock: flatClock,
				mood: 'normal',
				cap: Number.POSITIVE_INFINITY,
			});
			const at = program.at + Math.round(days * dayMs);
			const chance = prospect?.chanceOf(threshold, at) ?? Number.NaN;
			most = Math.max(most, Math.abs(chance - chanceOf(plain, days, days, threshold)));
			const counts = prospect?.countsAt(levels, at) ?? [];
			levels.forEach((level, l) => {
				const expected = quantileOf(plain, days, days, level);
				expect(Math.abs((counts[l] as number) - expected)).toBeLessThanOrEqual(Math.max(1, expected * 1e-9));
			});
		}
		expect(most).toBeLessThan(1e-9);
	});
});
