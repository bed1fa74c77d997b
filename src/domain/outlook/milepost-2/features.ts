import { day } from '../../time.js';
import type { FeatureName } from '../explanation.js';
import type { State2 } from './state.js';
import { steady } from './table.js';

/** The twelve inputs of every linear form: x0 is 1, x1 the horizon, the rest are those of `featureNames`, in order. */
export type Inputs = readonly number[];

/** Logarithms of the five paces, slowest first: the whole life, then memories of 16, 4 and 1 days and of 6 hours. */
export type LogPaces = readonly [number, number, number, number, number];

/** What the model sees of a petition, once for all horizons. */
export interface View2 {
	/** Days since the opening, or the first reading. */
	readonly age: number;
	/** ln of the age, completed where the opening is unknown as if the first count had come at the pace since. */
	readonly logAge: number;
	readonly logCount: number;
	readonly logPaces: LogPaces;
	/** x1, the horizon, is left at 0: it is each forecast's own. */
	readonly inputs: Inputs;
}

/** The petition's first two hours say too little of its life to divide by them. */
const youngestDays = 0.1;
const oldestDays = 200;

/** Null while no time has passed. */
export function viewOf({ firstAt, firstCount, at, count, memories, rises }: State2): View2 | null {
	const age = (at - firstAt) / day;
	if (!(age > 0)) return null;
	const life = Math.max(count - firstCount, 1) / Math.max(age, youngestDays);
	const [sixHours, oneDay, fourDays, sixteenDays] = memories;
	const [steady6, steady1, steady4, steady16] = steady;
	const steadied = (memory: typeof sixHours, by: number, slower: number) =>
		(memory.signatures + by) / (memory.exposure + by / slower);
	const p16 = steadied(sixteenDays, steady16, life);
	const p4 = steadied(fourDays, steady4, p16);
	const p1 = steadied(oneDay, steady1, p4);
	const p6h = steadied(sixHours, steady6, p1);
	const [z0, z1, z2, z3, z4]: LogPaces = [Math.log(life), Math.log(p16), Math.log(p4), Math.log(p1), Math.log(p6h)];
	const logCount = Math.log(Math.max(count, 1));
	const logAge = Math.log(clip(age + firstCount / life, youngestDays, oldestDays));
	return {
		age,
		logAge,
		logCount,
		logPaces: [z0, z1, z2, z3, z4],
		inputs: [
			1,
			0,
			(logAge - 1.5) / 1.5,
			(clip(logCount, 3, 14.5) - 7) / 2,
			(clip(z3 - logCount, -9, 3) + 3) / 2,
			clip(z4 - z3, -3, 3),
			clip(z3 - z2, -3, 3),
			clip(z2 - z1, -3, 3),
			clip(z1 - z0, -3, 3),
			Math.exp(-age),
			Math.max(Math.min(z3, 12) - 5.7, 0) / 3,
			1 / (1 + rises),
		],
	};
}

/** The number behind a feature, as people know it. */
export function shownOf(name: FeatureName, { age, logAge, logCount, logPaces }: View2): number {
	const [z0, z1, z2, z3, z4] = logPaces;
	switch (name) {
		case 'age':
			return Math.exp(logAge);
		case 'count':
			return Math.exp(logCount);
		case 'day-share':
			return Math.exp(z3 - logCount);
		case 'hours-to-day':
			return Math.exp(z4 - z3);
		case 'day-to-four':
			return Math.exp(z3 - z2);
		case 'four-to-sixteen':
			return Math.exp(z2 - z1);
		case 'sixteen-to-life':
			return Math.exp(z1 - z0);
		case 'youth':
			return age;
		case 'news':
			return Math.exp(z3);
		case 'sparse':
			return 0;
		default:
			return name satisfies never;
	}
}

function clip(x: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, x));
}
