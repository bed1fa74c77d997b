import type { Crossing, NewCrossing } from '../../domain/crossing.js';
import type { Family } from '../../domain/families/index.js';
import type { Instant, Subject } from '../../domain/petition.js';

export interface CrossingTable {
	many(ids: readonly number[]): Promise<readonly Crossing[]>;
	/** Adds it, or gives back the one with that subject and key. */
	add(crossing: NewCrossing, noticedAt: Instant): Promise<{ readonly crossing: Crossing; readonly added: boolean }>;
	/** Crossings of this subject that exist already: those with these keys, or all; some families may be left out. */
	of(subject: Subject, keys?: readonly string[], without?: readonly Family[]): Promise<readonly Crossing[]>;
	/** Which destinations were (or are being) told which of these keys. */
	told(subject: Subject, keys: readonly string[]): Promise<readonly ToldKey[]>;
	/** Keys of this subject that one destination was (or is being) told, and those retracted: none is told there again. */
	keysTold(subject: Subject, destination: number): Promise<readonly string[]>;
}

export interface ToldKey {
	readonly key: string;
	readonly destination: number;
	/** Among everything that destination was told; the earlier the lower. */
	readonly place: number;
}
