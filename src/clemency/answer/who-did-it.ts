import type { Ask } from '../judge/ask.js';

/** Asked beside what was done: by whom. */
const whoDidIt =
	/^(?:(?:and|so|or) )*(?:who (?:did|was|has done) (?:it|that|this|he|she)|which (?:one|governor|president)(?: (?:was|did) (?:it|that))?|what (?:was|is) (?:his|her|the) name|who)$/;
const ofDeeds: ReadonlySet<string> = new Set(['how-many', 'group', 'numbers', 'dead']);

/** Whoever did it is named where it is told that it was done. */
export const isToldWithDeed = (ask: Ask, asks: readonly Ask[]): boolean =>
	whoDidIt.test(ask.words?.join(' ') ?? '') && asks.some((each) => each !== ask && ofDeeds.has(each.code));
