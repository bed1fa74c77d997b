import { type Crossing, type CrossingOf, type NewCrossing, valueIn } from './crossing.js';
import { familyNamed, readFacts } from './families/index.js';
import { retractionKey } from './families/retraction.js';
import type { Instant } from './petition.js';
import type { PostState } from './plan.js';

/**
 * Where the correction of something retracted stands in one destination. waiting: still to be corrected; edited: its
 * message says so; told: another message says so; gone: the message is not there any more; untold: it was never told.
 */
export type RetractionState = 'waiting' | 'edited' | 'told' | 'gone' | 'untold';

/** One thing that posts tell. */
export interface ContentRef {
	readonly kind: 'crossing' | 'notice';
	readonly id: number;
}

/** What a message says that has to be corrected; news: a crossing that another message told, and a digest names. */
export interface RetractedRef {
	readonly kind: ContentRef['kind'] | 'news';
	/** Of news: the crossing's. */
	readonly id: number;
}

export interface Retraction {
	readonly of: RetractedRef;
	readonly destination: number;
	readonly state: RetractionState;
	readonly attempts: number;
	/** Real time. */
	readonly nextTryAt: Instant;
	/** The post that tells it, and where that stands; null when it is forgotten. */
	readonly post: string | null;
	readonly postState: PostState | null;
}

/** What takes a retracted crossing back where its message cannot be edited: a crossing of its own, told once. */
export function retractionOf(crossing: Crossing): CrossingOf<'retraction'> {
	const { subject, key, family, moment, facts, retracted } = crossing;
	const { title, url, zone, count, approximate, countKind, countAt } = facts;
	const { outlook: _, ...told } = facts;
	return {
		subject,
		key: retractionKey(key),
		family: 'retraction',
		moment: retracted?.at ?? moment,
		facts: {
			...{ title, url, zone, count, approximate, countAt },
			...(countKind === undefined ? {} : { countKind }),
			wrong: { family, key, moment, value: valueIn(crossing), facts: told },
			why: retracted?.why ?? '',
		},
	};
}

/** What a retraction takes back, as it was told; null for every other crossing, and where it cannot be read. */
export function takenBackBy({ subject, family, facts }: NewCrossing): NewCrossing | null {
	if (family !== 'retraction') return null;
	const { key, moment, ...wrong } = facts.wrong;
	const of = familyNamed(wrong.family);
	const told = of === null ? null : readFacts(of, wrong.facts);
	return told === null ? null : ({ subject, key, family: of, moment, facts: told } as NewCrossing);
}

/** Whether it still counts as reached: neither retracted, nor a retraction. */
export function stands({ retracted, family }: Crossing): boolean {
	return retracted === undefined && family !== 'retraction';
}
