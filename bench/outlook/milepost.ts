import { flatClock } from '../../src/domain/outlook/clock.js';
import type { Counted } from '../../src/domain/outlook/counted.js';
import type { Forecaster, ModelState } from '../../src/domain/outlook/forecaster.js';
import { milepost1 } from '../../src/domain/outlook/milepost-1/index.js';
import { milepost2 } from '../../src/domain/outlook/milepost-2/index.js';
import type { Method } from './method.js';

const asked = { mood: 'normal', clock: flatClock, cap: Number.POSITIVE_INFINITY } as const;

/** The program's own code of a model, as the bot runs it. */
function methodOf<S extends ModelState>(model: Forecaster<S>): Method {
	return {
		name: model.name,
		look: ({ readings, openedAt }) => {
			const [first, ...rest] = readings as readonly [Counted, ...Counted[]];
			const state = rest.reduce<S>(
				(before, next) => model.update(before, next, flatClock),
				model.begin(first, openedAt, flatClock),
			);
			const prospect = model.look(state, { ...asked, seenAt: (rest.at(-1) ?? first).at });
			if (prospect === null) throw new Error('an origin has seen its count change');
			return (at) => ({
				chance: (threshold) => prospect.chanceOf(threshold, at),
				quantile: (level) => prospect.countsAt([level], at)[0] as number,
			});
		},
	};
}

export const first: Method = methodOf(milepost1);
export const second: Method = methodOf(milepost2);
/** Every registered model: a test compares it with `forecasters`. */
export const models: readonly Method[] = [first, second];
