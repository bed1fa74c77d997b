import type { Counted } from '../../src/domain/outlook/counted.js';
import type { Case } from './cases.js';
import type { Method } from './method.js';

/** How petitions of that age grew in that time, all but this one: the base rate, given from hindsight. */
export function climatology(cases: readonly Case[]): Method {
	const grown = new Map<string, { readonly id: string; readonly factor: number }[]>();
	for (const { past, lead, truth } of cases) {
		const cell = `${past.age}/${lead}`;
		const factor = truth.count / (past.readings.at(-1) as Counted).count;
		grown.set(cell, [...(grown.get(cell) ?? []), { id: past.id, factor }]);
	}
	for (const cell of grown.values()) cell.sort((a, b) => a.factor - b.factor);
	return {
		name: 'climatology',
		look: ({ id, age, readings }) => {
			const { count } = readings.at(-1) as Counted;
			return (_at, lead) => {
				const others = (grown.get(`${age}/${lead}`) ?? []).filter((each) => each.id !== id).map(({ factor }) => factor);
				if (others.length === 0) return { chance: (threshold) => (threshold <= count ? 1 : 0), quantile: () => count };
				return {
					chance: (threshold) => others.filter((factor) => factor * count >= threshold).length / others.length,
					quantile: (level) => Math.round(count * (others[Math.floor(level * others.length)] as number)),
				};
			};
		},
	};
}
