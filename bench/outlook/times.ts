import type { Counted } from '../../src/domain/outlook/counted.js';
import { pastsOf, reachedBy } from './cases.js';
import type { History } from './data.js';
import { dayMs, type Method, type Past } from './method.js';
import { ByPetition } from './score.js';

/** When the next number is reached, judged over the thirty days after each origin. */
export interface TimeScore {
	/** Mean squared error of "reached within u days" over u; only as far as the readings go. */
	readonly brier: number;
	readonly reached: number;
	/** Reached before the time that one outcome in ten should beat. */
	readonly early: number;
	/** Not reached by the time that nine in ten should. */
	readonly late: number;
}

export interface TimeCell {
	readonly target: string;
	readonly method: string;
	readonly times: ByPetition<TimeScore>;
}

const moments = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 7, 10, 14, 20, 25, 30];

const targets: readonly { readonly name: string; readonly of: (count: number) => number }[] = [
	{ name: 'next of 1, 2, 5, 10 …', of: (count) => stepFrom(count + 1) },
	{ name: 'first of them at twice the count', of: (count) => stepFrom(2 * count) },
];

function stepFrom(count: number): number {
	const power = 10 ** Math.floor(Math.log10(count));
	return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= count) as number;
}

export function judgeTimes(histories: readonly History[], methods: readonly Method[]): readonly TimeCell[] {
	return targets.flatMap(({ name, of }) =>
		methods.map((method) => {
			const times = new ByPetition<TimeScore>();
			for (const history of histories) {
				for (const past of pastsOf(history)) {
					const target = of((past.readings.at(-1) as Counted).count);
					const score = scoreTimes(history, past, target, method);
					if (score !== null) times.add(past.id, score);
				}
			}
			return { target: name, method: method.name, times };
		}),
	);
}

function scoreTimes({ readings }: History, past: Past, target: number, method: Method): TimeScore | null {
	const predict = method.look(past);
	const known = moments.flatMap((u) => {
		const at = past.origin + u * dayMs;
		const came = reachedBy(readings, past.origin, target, at);
		return came === null ? [] : [{ came, chance: predict(at, u).chance(target) }];
	});
	const last = known.at(-1);
	if (last === undefined) return null;
	const first = known.findIndex(({ came }) => came);
	const chanceBefore = first === -1 ? last.chance : (known[first]?.chance ?? 0);
	return {
		brier: known.reduce((sum, { came, chance }) => sum + (chance - (came ? 1 : 0)) ** 2, 0) / known.length,
		reached: last.came ? 1 : 0,
		early: first !== -1 && chanceBefore < 0.1 ? 1 : 0,
		late: known.some(({ came, chance }) => !came && chance >= 0.9) ? 1 : 0,
	};
}
