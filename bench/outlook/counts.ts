import type { Counted } from '../../src/domain/outlook/counted.js';
import { type Case, leads } from './cases.js';
import { dayMs, type Method } from './method.js';
import { lastDay } from './peers.js';
import { ByPetition, type ChanceScore, type CountScore, scoreChance, scoreCount } from './score.js';

/** How the methods did at one lead. */
export interface Cell {
	readonly lead: number;
	readonly method: string;
	readonly counts: ByPetition<CountScore>;
	readonly chances: ByPetition<ChanceScore>;
}

/** Thresholds of every forecast: these shares of what the last day's pace would bring. */
const shares = [0.25, 0.5, 1, 2, 4];

export function judgeCounts(cases: readonly Case[], methods: readonly Method[]): readonly Cell[] {
	const cells = leads.flatMap((lead) =>
		methods.map((method) => ({
			lead,
			method: method.name,
			counts: new ByPetition<CountScore>(),
			chances: new ByPetition<ChanceScore>(),
		})),
	);
	const cell = (lead: number, method: string) =>
		cells.find((each) => each.lead === lead && each.method === method) as Cell;
	for (const [past, own] of byPast(cases)) {
		const { count, at } = past.readings.at(-1) as Counted;
		const perDay = lastDay(past);
		for (const method of methods) {
			const predict = method.look(past);
			for (const { lead, truth } of own) {
				const prediction = predict(truth.at, lead);
				const { counts, chances } = cell(lead, method.name);
				counts.add(past.id, scoreCount(prediction, count, truth.count));
				const expected = (perDay * (truth.at - at)) / dayMs;
				for (const share of shares) {
					const threshold = count + Math.max(1, Math.round(share * expected));
					chances.add(past.id, scoreChance(prediction.chance(threshold), truth.count >= threshold));
				}
			}
		}
	}
	return cells;
}

function byPast(cases: readonly Case[]): ReadonlyMap<Case['past'], readonly Case[]> {
	const groups = new Map<Case['past'], Case[]>();
	for (const each of cases) {
		const own = groups.get(each.past);
		if (own === undefined) groups.set(each.past, [each]);
		else own.push(each);
	}
	return groups;
}
