import type { Instant } from '../../petition.js';
import { day } from '../../time.js';
import type { Memory } from '../memory.js';

/** How fast a petition is signed at the moment of its state. */
export interface CurrentPace {
	/** Signatures a day, the time of day allowed for. */
	readonly perDay: number;
	/** How many recent signatures the figure rests on; its relative variance is about one over this. */
	readonly weight: number;
	/** Days since the opening, or since the first reading. */
	readonly age: number;
}

/** What the pace is made of; Milepost-2 remembers it, too, and judges by it whether a source stands still. */
export interface PaceState {
	readonly firstAt: Instant;
	readonly firstCount: number;
	readonly at: Instant;
	readonly count: number;
	readonly fast: Memory;
	readonly slow: Memory;
}

/** Signatures that the slower figure counts for: with fewer in memory it decides, with more the faster one does. */
const priorOfFast = 5;
const priorOfSlow = 1;
/** A petition's first two hours say too little of its life to divide by them. */
const youngestDays = 0.1;

/** The fast memory, steadied by the slow one, steadied by the whole life. Null while no time has passed. */
export function currentPace({ firstAt, firstCount, at, count, fast, slow }: PaceState): CurrentPace | null {
	const age = (at - firstAt) / day;
	if (!(age > 0)) return null;
	const life = Math.max(count - firstCount, 1) / Math.max(age, youngestDays);
	const slower = (slow.signatures + priorOfSlow) / (slow.exposure + priorOfSlow / life);
	const weight = fast.signatures + priorOfFast;
	return { perDay: weight / (fast.exposure + priorOfFast / slower), weight, age };
}
