import type { Counted } from '../../src/domain/outlook/counted.js';
import { pastsOf, reachedBy } from './cases.js';
import type { History } from './data.js';
import { beginning, dayMs, type Method } from './method.js';
import { ByPetition, type ChanceScore, scoreChance } from './score.js';

/** The product's own question: is this number reached within thirty days of the opening? */
export interface ThresholdCell {
	readonly threshold: number;
	readonly method: string;
	readonly chances: ByPetition<ChanceScore>;
}

const thresholds = [500, 1000, 5000, 10_000, 100_000];
const days = 30;

export function judgeThresholds(histories: readonly History[], methods: readonly Method[]): readonly ThresholdCell[] {
	return thresholds.flatMap((threshold) => {
		const cells = methods.map((method) => ({
			threshold,
			method: method.name,
			chances: new ByPetition<ChanceScore>(),
		}));
		const base = { threshold, method: 'climatology', chances: new ByPetition<ChanceScore>() };
		for (const { past, deadline, came } of questions(histories, threshold)) {
			methods.forEach((method, i) => {
				const chance = method
					.look(past)(deadline, days - past.age)
					.chance(threshold);
				cells[i]?.chances.add(past.id, scoreChance(chance, came));
			});
			base.chances.add(past.id, { brier: 0, log: 0, forecast: 0, seen: came ? 1 : 0 });
		}
		return [...cells, { ...base, chances: atBaseRate(base.chances) }];
	});
}

function questions(histories: readonly History[], threshold: number) {
	return histories.flatMap((history) =>
		pastsOf(history).flatMap((past) => {
			const deadline = beginning(past).at + days * dayMs;
			const { count } = past.readings.at(-1) as Counted;
			if (past.age >= days || count >= threshold) return [];
			const came = reachedBy(history.readings, past.origin, threshold, deadline);
			return came === null ? [] : [{ past, deadline, came }];
		}),
	);
}

/** Every forecast is the share that did reach it: the strongest opponent who knows nothing of the petition. */
function atBaseRate(seen: ByPetition<ChanceScore>): ByPetition<ChanceScore> {
	const rate = seen.mean((score) => score.seen);
	return seen.map((score) => scoreChance(rate, score.seen === 1));
}
