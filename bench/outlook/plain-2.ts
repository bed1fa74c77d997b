import type { Counted } from '../../src/domain/outlook/counted.js';
import { beginning, dayMs, type Method, type Past } from './method.js';
import { table } from './table-2.js';

/*
 * Milepost-2 once more, from the page that specifies it and from its own copy of the table, sharing nothing with the
 * program: times in days, every reading gone through again, every linear form written out, another normal distribution.
 * What the program says is held against it to the ninth digit.
 */

/** The fifteen numbers, by their names on the page. */
export interface State {
	readonly firstT: number;
	readonly firstN: number;
	readonly T: number;
	readonly N: number;
	readonly A: readonly number[];
	readonly B: readonly number[];
	readonly U: number;
}

export const plain2: Method = {
	name: 'Milepost-2, evaluated plainly',
	look: (past) => {
		const state = stateAt(past);
		return (moment) => {
			const h = moment / dayMs - state.T;
			return {
				chance: (K) => chanceOf(state, h, h, K),
				quantile: (q) => quantileOf(state, h, h, q),
			};
		};
	},
};

/** P(count ≥ K), `E` days of exposure and `h` days after T. */
export function chanceOf(s: State, h: number, E: number, K: number): number {
	if (K <= s.N) return 1;
	return h <= 0 ? 0 : 1 - F(mixture(s, h, E), Math.log(K - s.N - 0.5));
}

export function quantileOf(s: State, h: number, E: number, q: number): number {
	if (h <= 0) return s.N;
	const mix = mixture(s, h, E);
	let low = Math.min(...mix.map((part) => part.mean - 8 * part.sd));
	let high = Math.max(...mix.map((part) => part.mean + 8 * part.sd));
	for (let i = 0; i < 40; i++) {
		const middle = (low + high) / 2;
		if (F(mix, middle) < q) low = middle;
		else high = middle;
	}
	return s.N + Math.max(0, Math.round(Math.exp((low + high) / 2) - 0.5));
}

function stateAt(past: Past): State {
	const first = beginning(past);
	const zeros = [0, 0, 0, 0];
	let state: State = {
		firstT: first.at / dayMs,
		firstN: first.count,
		T: first.at / dayMs,
		N: first.count,
		A: zeros,
		B: zeros,
		U: 0,
	};
	for (const { at, count } of past.readings) {
		if (at / dayMs > state.T && count !== state.N) state = updated(state, at / dayMs, count);
	}
	const seen = (past.readings.at(-1) as Counted).at / dayMs;
	const life = Math.max(state.N - state.firstN, 1) / Math.max(state.T - state.firstT, 0.1);
	const [A0 = 0, A1 = 0] = state.A;
	const [B0 = 0, B1 = 0] = state.B;
	const slow = (A1 + 1) / (B1 + 1 / life);
	const lambda = (A0 + 5) / (B0 + 5 / slow);
	const stale = seen - state.T > 0.5 && lambda * (seen - state.T) > 20;
	return stale || seen <= state.T ? state : updated(state, seen, state.N);
}

/** With a flat clock, where exposure is time. */
function updated(s: State, t: number, c: number): State {
	const dt = t - s.T;
	const n = c - s.N;
	const d = [0.25, 1, 4, 16].map((H) => 2 ** (-dt / H));
	const w = [0.25, 1, 4, 16].map((H, i) => (1 - (d[i] as number)) / ((dt * Math.LN2) / H));
	return {
		...s,
		T: t,
		N: c,
		A: s.A.map((A, i) => (d[i] as number) * A + (n >= 0 ? (w[i] as number) * n : 0)),
		B: s.B.map((B, i) => (d[i] as number) * B + (n >= 0 ? (w[i] as number) * dt : 0)),
		U: 2 ** (-dt / 16) * s.U + (n > 0 ? 1 : 0),
	};
}

export interface Normal {
	readonly share: number;
	readonly mean: number;
	readonly sd: number;
}

export function mixture(s: State, h: number, E: number): readonly Normal[] {
	const { news, soon, other, steady, u, v, t, p, b, b2, cv, d, e } = table;
	const N = (list: readonly number[], i: number) => list[i] as number;
	const clip = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x));

	const age = s.T - s.firstT;
	const life = Math.max(s.N - s.firstN, 1) / Math.max(age, 0.1);
	const z = [Math.log(life)];
	let lambda = life;
	for (const i of [3, 2, 1, 0]) {
		lambda = (N(s.A, i) + N(steady, i)) / (N(s.B, i) + N(steady, i) / lambda);
		z.push(Math.log(lambda));
	}
	const [z0, z1, z2, z3, z4] = z as [number, number, number, number, number];
	const lnN = Math.log(Math.max(s.N, 1));
	const a = Math.log(clip(age + s.firstN / life, 0.1, 200));
	const H = Math.min(Math.log(1 + h), Math.log(31)) - 1.5;
	const x = [
		1,
		H,
		(a - 1.5) / 1.5,
		(clip(lnN, 3, 14.5) - 7) / 2,
		(clip(z3 - lnN, -9, 3) + 3) / 2,
		clip(z4 - z3, -3, 3),
		clip(z3 - z2, -3, 3),
		clip(z2 - z1, -3, 3),
		clip(z1 - z0, -3, 3),
		Math.exp(-age),
		Math.max(Math.min(z3, 12) - 5.7, 0) / 3,
		1 / (1 + s.U),
	];
	const dot = (row: readonly number[] | undefined) => x.reduce((sum, value, i) => sum + value * N(row ?? [], i), 0);

	const raw = u.map((each, j) => Math.exp(each + N(v, j) * H));
	const all = raw.reduce((sum, each) => sum + each, 0);
	const blend = raw.map((each) => each / all);
	const lnLambda = blend.reduce((sum, each, j) => sum + each * N(z, j), 0);
	const neff = 1 + [1, 2, 3, 4].reduce((sum, j) => sum + N(blend, j) * N(s.A, 4 - j), 0);
	const lnTau = clip(N(t, 0) + N(t, 1) * (lnN - lnLambda) + N(t, 2) * a, -4, 12);
	const q = Math.abs(1 - N(p, 0)) < 1e-4 ? 1e-4 : 1 - N(p, 0);
	// ((1 + E/τ)^q − 1)/q without losing the digits of a short time.
	const growth = Math.expm1(q * Math.log1p(E / Math.exp(lnTau))) / q;
	const lnBase = lnLambda + lnTau + Math.log(Math.max(growth, 1e-9));
	const pv = Math.log(1 + Math.exp(-lnBase));
	const late = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].reduce((sum, i) => sum + N(b2, i - 2) * N(x, i), 0);
	const m0 = lnBase - pv / 2 + dot(b) + H * late;
	const ext = pv + news * N(x, 10) + N(soon, 0) * Math.exp(-h / N(soon, 1)) + 1 / neff;
	const omega = N(other, 0) + (N(other, 1) * Math.exp(-age) * h) / (h + N(other, 2));
	const odds = [1, Math.exp(dot(e[0])), Math.exp(dot(e[1]))];
	const whole = odds.reduce((sum, each) => sum + each, 0);
	const share = (i: number) => ((1 - omega) * N(odds, i)) / whole;
	const variance = (i: number) => Math.exp(dot(cv[i])) + ext;
	return [
		{ share: share(0), mean: m0, sd: Math.sqrt(variance(0)) },
		{ share: share(1), mean: m0 + dot(d[0]), sd: Math.sqrt(variance(1)) },
		{ share: share(2), mean: m0 + dot(d[1]), sd: Math.sqrt(variance(2)) },
		{ share: omega, mean: m0 + N(other, 3), sd: Math.sqrt(variance(0) + N(other, 4)) },
	];
}

function F(mix: readonly Normal[], y: number): number {
	return mix.reduce((sum, part) => sum + part.share * phi((y - part.mean) / part.sd), 0);
}

/** The normal distribution: its series near the middle, a continued fraction in the tails; both to the last digits. */
function phi(x: number): number {
	const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
	if (Math.abs(x) < 3) {
		let term = x;
		let sum = x;
		for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
			term *= (x * x) / k;
			sum += term;
			if (k > 400) break;
		}
		return 0.5 + density * sum;
	}
	const z = Math.abs(x);
	let fraction = z;
	for (let k = 200; k >= 1; k--) fraction = z + k / fraction;
	return x > 0 ? 1 - density / fraction : density / fraction;
}
