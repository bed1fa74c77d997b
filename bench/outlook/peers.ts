import type { Counted } from '../../src/domain/outlook/counted.js';
import { grownBy } from './gamma.js';
import { beginning, dayMs, increments, type Method, type Past } from './method.js';

/** Signatures of the last 24 hours (of the whole life, where it is shorter). */
export function lastDay(past: Past): number {
	const newest = past.readings.at(-1) as Counted;
	const start = newest.at - dayMs;
	const right = past.readings.findIndex(({ at }) => at > start);
	const after = past.readings[right] as Counted;
	const before = past.readings[right - 1] ?? beginning(past);
	if (before.at >= start || after.at === before.at) {
		const days = Math.max((newest.at - before.at) / dayMs, 1 / 24);
		return Math.max(0, newest.count - before.count) / days;
	}
	const share = (start - before.at) / (after.at - before.at);
	return Math.max(0, newest.count - (before.count + share * (after.count - before.count)));
}

/** What public tools do: the last day goes on for ever, with the noise of counting. */
export const linear: Method = {
	name: 'linear pace',
	look: (past) => {
		const newest = past.readings.at(-1) as Counted;
		const perDay = lastDay(past);
		return (at) => {
			const mean = (perDay * (at - newest.at)) / dayMs;
			return grownBy(newest.count, mean, mean);
		};
	},
};

const week = 7;
/** An interval that begins long before the week tells no more of it, and its exponential would overflow. */
const longest = 30;
const decays = [0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6];

/** A pace that dies away exponentially, fitted to the last seven days by Poisson likelihood, over-dispersed. */
export const exponential: Method = {
	name: 'exponential decay',
	look: (past) => {
		const newest = past.readings.at(-1) as Counted;
		const seen = increments(past.readings, newest.at).filter(({ end }) => end > -week);
		const total = seen.reduce((sum, { gained }) => sum + gained, 0);
		const fits = decays.map((decay) => {
			const shapes = seen.map(({ begin, end }) => grownExponential(decay, Math.max(begin, -longest), end));
			const rate = total / Math.max(1e-9, sumOf(shapes));
			return { decay, rate, shapes, fit: poissonFit(seen, shapes, rate) };
		});
		const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
		const odd = seen.map(({ gained }, i) => {
			const expected = Math.max(best.rate * (best.shapes[i] as number), 1e-9);
			return (gained - expected) ** 2 / Math.max(expected, 0.5);
		});
		const dispersion = Math.max(1, sumOf(odd) / Math.max(1, seen.length - 2));
		return (at) => {
			const mean = best.rate * grownExponential(best.decay, 0, (at - newest.at) / dayMs);
			return grownBy(newest.count, mean, dispersion * mean * (1 + mean / Math.max(1, total)));
		};
	},
};

function grownExponential(decay: number, begin: number, end: number): number {
	return decay === 0 ? end - begin : (Math.exp(-decay * begin) - Math.exp(-decay * end)) / decay;
}

const delays = [0.02, 0.1, 0.3, 1, 3, 10];
const powers = Array.from({ length: 26 }, (_, i) => i / 10);
const prior = { mean: 1, deviation: 0.4 };

/** A pace that fades with a power of the age, from the opening on; every power and delay by its posterior weight. */
export const powerLaw: Method = {
	name: 'power-law decay',
	look: (past) => {
		const begin = beginning(past);
		const newest = past.readings.at(-1) as Counted;
		const seen = increments(thinned([begin, ...past.readings.filter(({ at }) => at > begin.at)]), begin.at);
		const total = Math.max(1, sumOf(seen.map(({ gained }) => gained)));
		const fits = powers.flatMap((power) =>
			delays.map((delay) => {
				const shapes = seen.map((each) => grownPower(power, delay, each.begin, each.end));
				const rate = total / Math.max(1e-12, sumOf(shapes));
				const fit = poissonFit(seen, shapes, rate) - ((power - prior.mean) / prior.deviation) ** 2 / 2;
				return { power, delay, rate, fit };
			}),
		);
		const best = Math.max(...fits.map(({ fit }) => fit));
		const weighed = fits.map((each) => ({ ...each, weight: Math.exp(each.fit - best) }));
		const whole = sumOf(weighed.map(({ weight }) => weight));
		const now = (newest.at - begin.at) / dayMs;
		return (at) => {
			const ends = (at - begin.at) / dayMs;
			const means = weighed.map(({ power, delay, rate }) => rate * grownPower(power, delay, now, ends));
			const mean = sumOf(means.map((each, i) => (each * (weighed[i]?.weight ?? 0)) / whole));
			const between = sumOf(means.map((each, i) => ((each - mean) ** 2 * (weighed[i]?.weight ?? 0)) / whole));
			return grownBy(newest.count, mean, mean + mean ** 2 / total + between);
		};
	},
};

function grownPower(power: number, delay: number, begin: number, end: number): number {
	if (Math.abs(power - 1) < 1e-9) return Math.log((end + delay) / (begin + delay));
	return ((end + delay) ** (1 - power) - (begin + delay) ** (1 - power)) / (1 - power);
}

const most = 64;

/** At most so many readings, even in the logarithm of age: the likelihood of a thousand intervals takes a minute. */
function thinned(readings: readonly Counted[]): readonly Counted[] {
	if (readings.length <= most) return readings;
	const first = (readings[0] as Counted).at;
	const span = Math.log((readings.at(-1) as Counted).at - first + 1);
	const slot = ({ at }: Counted) => Math.floor((most * Math.log(at - first + 1)) / span);
	return readings.filter(
		(reading, i) => i === 0 || slot(reading) !== slot(readings[i + 1] ?? { at: Number.NaN, count: 0 }),
	);
}

/** Logarithm of the Poisson likelihood, but for what does not depend on the fit. */
function poissonFit(seen: readonly { readonly gained: number }[], shapes: readonly number[], rate: number): number {
	return sumOf(
		seen.map(({ gained }, i) => {
			const expected = Math.max(rate * (shapes[i] as number), 1e-12);
			return gained * Math.log(expected) - expected;
		}),
	);
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
