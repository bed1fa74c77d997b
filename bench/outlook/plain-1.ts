import type { Counted } from '../../src/domain/outlook/counted.js';
import { beginning, dayMs, type Method, type Past } from './method.js';

/*
 * The specification's formulas once more, word for word, sharing nothing with the program: times in days, every
 * reading gone through again, the normal distribution by another approximation, quantiles by plain bisection. It is
 * what the program's figures are held against.
 */

export const plain1: Method = {
	name: 'Milepost-1, evaluated plainly',
	look: (past) => {
		const at = stateAt(past);
		return (moment) => {
			const h = (moment - at.T) / dayMs;
			const F = distribution(at, h);
			return {
				chance: (K) => (K <= at.N ? 1 : h <= 0 ? 0 : 1 - F.below(Math.log(K - at.N - 0.5))),
				quantile: (q) => (h <= 0 ? at.N : at.N + Math.max(0, Math.round(Math.exp(F.at(q)) - 0.5))),
			};
		};
	},
};

interface State {
	readonly firstT: number;
	readonly firstN: number;
	readonly T: number;
	readonly N: number;
	readonly A1: number;
	readonly B1: number;
	readonly A2: number;
	readonly B2: number;
}

function stateAt(past: Past): State {
	const first = beginning(past);
	const begin = { firstT: first.at, firstN: first.count, T: first.at, N: first.count, A1: 0, B1: 0, A2: 0, B2: 0 };
	let state: State = begin;
	for (const reading of past.readings)
		if (reading.at > state.T && reading.count !== state.N) state = updated(state, reading);
	const seen = past.readings.at(-1) as Counted;
	const days = (seen.at - state.T) / dayMs;
	const stale = days > 0.5 && paceOf(state).lambda * days > 20;
	return stale || days <= 0 ? state : updated(state, { at: seen.at, count: state.N });
}

function updated(s: State, { at, count }: Counted): State {
	const dt = (at - s.T) / dayMs;
	const n = count - s.N;
	const remembered = (H: number, A: number, B: number): [number, number] => {
		const d = 2 ** (-dt / H);
		const w = (1 - d) / ((dt * Math.LN2) / H);
		return n >= 0 ? [d * A + w * n, d * B + w * dt] : [d * A, d * B];
	};
	const [A1, B1] = remembered(0.25, s.A1, s.B1);
	const [A2, B2] = remembered(1, s.A2, s.B2);
	return { ...s, T: at, N: count, A1, B1, A2, B2 };
}

function paceOf(s: State): { age: number; alpha: number; lambda: number } {
	const age = (s.T - s.firstT) / dayMs;
	const life = Math.max(s.N - s.firstN, 1) / Math.max(age, 0.1);
	const slow = (s.A2 + 1) / (s.B2 + 1 / life);
	const alpha = s.A1 + 5;
	return { age, alpha, lambda: alpha / (s.B1 + 5 / slow) };
}

function distribution(s: State, h: number): { below: (y: number) => number; at: (q: number) => number } {
	const { age, alpha, lambda } = paceOf(s);
	const N = Math.max(s.N, 1);
	const base = N * Math.log(1 + (lambda * h) / N);
	const pv = Math.log(1 + 1 / base);
	const Mf = Math.log(base) - 0.28 - pv / 2;
	const Vf = 0.15 + 0.2 * Math.log(1 + h) + 0.85 * Math.exp(-age) + 1 / alpha + 1 / (2 * alpha ** 2) + pv;
	const Mp = Mf + 2;
	const Vp = Vf + 3.3;
	const below = (y: number) => 0.87 * phi((y - Mf) / Math.sqrt(Vf)) + 0.13 * phi((y - Mp) / Math.sqrt(Vp));
	const at = (q: number) => {
		let [low, high] = [Mf - 8 * Math.sqrt(Vf), Mp + 8 * Math.sqrt(Vp)];
		for (let i = 0; i < 40; i++) {
			const middle = (low + high) / 2;
			if (below(middle) < q) low = middle;
			else high = middle;
		}
		return (low + high) / 2;
	};
	return { below, at };
}

/** Abramowitz and Stegun 7.1.26: 1.5e-7. */
function phi(x: number): number {
	const t = 1 / (1 + 0.3275911 * (Math.abs(x) / Math.SQRT2));
	const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
	const erf = 1 - poly * Math.exp((-x * x) / 2);
	return x >= 0 ? (1 + erf) / 2 : (1 - erf) / 2;
}
