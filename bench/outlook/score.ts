import type { Prediction } from './method.js';

/** Scores of one forecast; every one is averaged within a petition first. */
export interface CountScore {
	/** Absolute error of the median, of the logarithm of the count. */
	readonly error: number;
	/** CRPS of the logarithm of the count, and of the signatures gained. */
	readonly crps: number;
	readonly crpsNew: number;
	/** Whether the middle 50, 80 and 90 % held it: 0 or 1. */
	readonly in50: number;
	readonly in80: number;
	readonly in90: number;
	/** Width of the middle 80 %, in the logarithm. */
	readonly width80: number;
}

const levels = Array.from({ length: 99 }, (_, i) => (i + 0.5) / 99);

export function scoreCount(prediction: Prediction, now: number, truth: number): CountScore {
	const quantiles = levels.map((level) => prediction.quantile(level));
	const within = (share: number) => {
		const [low, high] = [prediction.quantile((1 - share) / 2), prediction.quantile((1 + share) / 2)];
		return truth >= low && truth <= high ? 1 : 0;
	};
	const log = (count: number) => Math.log(Math.max(1, count));
	const gained = (count: number) => Math.log1p(Math.max(0, count - now));
	return {
		error: Math.abs(log(prediction.quantile(0.5)) - log(truth)),
		crps: crps(quantiles.map(log), log(truth)),
		crpsNew: crps(quantiles.map(gained), gained(truth)),
		in50: within(0.5),
		in80: within(0.8),
		in90: within(0.9),
		width80: log(prediction.quantile(0.9)) - log(prediction.quantile(0.1)),
	};
}

/** Twice the mean pinball loss over even levels is the continuous ranked probability score. */
function crps(quantiles: readonly number[], truth: number): number {
	return (
		(2 *
			quantiles.reduce((sum, value, i) => {
				const level = levels[i] as number;
				return sum + (truth - value) * (truth >= value ? level : level - 1);
			}, 0)) /
		quantiles.length
	);
}

export interface ChanceScore {
	readonly brier: number;
	readonly log: number;
	readonly forecast: number;
	readonly seen: number;
}

/** Chances are cut to 0.5–99.5 %, or one bold miss decides the logarithmic score. */
export function scoreChance(chance: number, came: boolean): ChanceScore {
	const p = Math.min(0.995, Math.max(0.005, chance));
	const seen = came ? 1 : 0;
	return { brier: (p - seen) ** 2, log: -Math.log(came ? p : 1 - p), forecast: chance, seen };
}

/** Scores by petition: a petition read every minute must not count a thousand times. */
export class ByPetition<T extends object> {
	readonly #scores = new Map<string, T[]>();

	add(petition: string, score: T): void {
		const own = this.#scores.get(petition);
		if (own === undefined) this.#scores.set(petition, [score]);
		else own.push(score);
	}

	get petitions(): number {
		return this.#scores.size;
	}

	get scores(): number {
		return [...this.#scores.values()].reduce((sum, own) => sum + own.length, 0);
	}

	/** The mean over petitions of their means. NaN without any. */
	mean(of: (score: T) => number): number {
		return meanOf([...this.#scores.values()].map((own) => meanOf(own.map(of))));
	}

	map<U extends object>(to: (score: T) => U): ByPetition<U> {
		const mapped = new ByPetition<U>();
		for (const [petition, own] of this.#scores) for (const score of own) mapped.add(petition, to(score));
		return mapped;
	}

	all(): readonly T[] {
		return [...this.#scores.values()].flat();
	}
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
