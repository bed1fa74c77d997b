import { flatClock } from '../../src/domain/outlook/clock.js';
import { chanceOf, countsAt } from '../../src/domain/outlook/forecast.js';
import { viewOf } from '../../src/domain/outlook/outlook.js';
import { advanceOutlook, beginOutlook, type Counted, type OutlookState } from '../../src/domain/outlook/state.js';
import type { Method } from './method.js';

const asked = { deadline: null, threshold: null, cap: null, mood: 'normal', clock: flatClock } as const;

/** The program's own code, as the bot runs it. */
export const milepost: Method = {
	name: 'Milepost-1',
	look: ({ readings, openedAt }) => {
		const [first, ...rest] = readings as readonly [Counted, ...Counted[]];
		const state = rest.reduce<OutlookState>(
			(before, next) => advanceOutlook(before, next, flatClock),
			beginOutlook(first, openedAt, flatClock),
		);
		const view = viewOf(state, { ...asked, seenAt: (rest.at(-1) ?? first).at });
		if (view === null) throw new Error('an origin has seen its count change');
		return (at) => ({
			chance: (threshold) => chanceOf(view.basis, threshold, at),
			quantile: (level) => countsAt(view.basis, [level], at)[0] as number,
		});
	},
};
