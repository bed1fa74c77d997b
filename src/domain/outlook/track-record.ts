import { day } from '../time.js';
import type { EndedOutlook } from './record.js';

/** What became of some outlooks. Every share is a mean over petitions: one that was asked about often counts once. */
export interface Track {
	readonly outlooks: number;
	readonly petitions: number;
	/** How many of the intervals, which are for four outcomes in five, held theirs; 0…1. */
	readonly held: number;
	/** Mean squared error of the chances, what they said, and how many came true; null where none was about a number. */
	readonly brier: number | null;
	readonly said: number | null;
	readonly came: number | null;
}

/** What the outlooks of here show beyond chance. */
export type Drift = 'narrow' | 'wide' | 'high' | 'low';

/** Ages at the outlook, in days: up to each, and older than the last. */
export const ageBands = [1, 3, 10, 30] as const;

export interface TrackGroup {
	readonly platform: string;
	/** The days of its band; null where they are older than the last one; `unknown` where the age is not known. */
	readonly upToDays: number | null | 'unknown';
	readonly track: Track;
}

export interface TrackRecord {
	readonly all: Track;
	/** By platform, then by age. */
	readonly groups: readonly TrackGroup[];
	readonly drift: readonly Drift[];
}

/** Fewer petitions than this are too few to tell drift from chance, whatever a bootstrap says. */
const fewestPetitions = 30;
const resamples = 2_000;
/** Two-sided, of a hundred: what 99 of them lie between. */
const tail = 0.005;
/** On the series it was made from the interval holds up to this much, and that is no fault. */
const widest = 0.92;
const nominal = 0.8;

/**
 * What became of outlooks whose time is over. Null without any.
 *
 * @param random 0…1, for the bootstrap over petitions
 */
export function trackRecord(ended: readonly EndedOutlook[], random: () => number): TrackRecord | null {
	if (ended.length === 0) return null;
	const named = new Map<string, EndedOutlook[]>();
	for (const outlook of ended) {
		const name = JSON.stringify([outlook.platform, bandOf(outlook.age)]);
		named.set(name, [...(named.get(name) ?? []), outlook]);
	}
	const groups = [...named].map(([name, own]): TrackGroup => {
		const [platform, upToDays] = JSON.parse(name) as [string, TrackGroup['upToDays']];
		return { platform, upToDays, track: trackOf(own) };
	});
	return { all: trackOf(ended), groups: groups.sort(inOrder), drift: driftOf(ended, random) };
}

function bandOf(age: number | null): TrackGroup['upToDays'] {
	return age === null ? 'unknown' : (ageBands.find((days) => age <= days * day) ?? null);
}

function inOrder(a: TrackGroup, b: TrackGroup): number {
	const place = ({ upToDays }: TrackGroup) => (typeof upToDays === 'number' ? upToDays : upToDays === null ? 1e6 : 1e9);
	return a.platform.localeCompare(b.platform) || place(a) - place(b);
}

function trackOf(outlooks: readonly EndedOutlook[]): Track {
	const chances = outlooks.filter(isChance);
	const mean = (of: (outlook: EndedOutlook & { chance: number; reached: boolean }) => number) =>
		chances.length === 0 ? null : meanOf(byPetition(chances, of));
	const held = byPetition(outlooks, heldOf);
	return {
		outlooks: outlooks.length,
		petitions: held.length,
		held: meanOf(held),
		brier: mean(({ chance, reached }) => (chance - Number(reached)) ** 2),
		said: mean(({ chance }) => chance),
		came: mean(({ reached }) => Number(reached)),
	};
}

function isChance(outlook: EndedOutlook): outlook is EndedOutlook & { chance: number; reached: boolean } {
	return outlook.chance !== null && outlook.reached !== null;
}

function heldOf({ low, high, finalCount }: EndedOutlook): number {
	return finalCount >= low && finalCount <= high ? 1 : 0;
}

/** One value a petition: the mean of its own. */
function byPetition<T extends EndedOutlook>(outlooks: readonly T[], of: (outlook: T) => number): readonly number[] {
	const values = new Map<number, number[]>();
	for (const outlook of outlooks) values.set(outlook.petition, [...(values.get(outlook.petition) ?? []), of(outlook)]);
	return [...values.values()].map(meanOf);
}

function driftOf(ended: readonly EndedOutlook[], random: () => number): readonly Drift[] {
	const found: Drift[] = [];
	const held = byPetition(ended, heldOf);
	if (held.length >= fewestPetitions) {
		const [low, high] = intervalOf(held, random);
		if (high < nominal) found.push('narrow');
		if (low > widest) found.push('wide');
	}
	const excess = byPetition(ended.filter(isChance), ({ chance, reached }) => chance - Number(reached));
	if (excess.length >= fewestPetitions) {
		const [low, high] = intervalOf(excess, random);
		if (low > 0) found.push('high');
		if (high < 0) found.push('low');
	}
	return found;
}

/** Where the mean of as many petitions lies in 99 of 100 draws of them. */
function intervalOf(values: readonly number[], random: () => number): readonly [number, number] {
	const means = Array.from({ length: resamples }, () => {
		let sum = 0;
		for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] as number;
		return sum / values.length;
	}).sort((a, b) => a - b);
	return [means[Math.floor(tail * resamples)] as number, means[Math.ceil((1 - tail) * resamples) - 1] as number];
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
