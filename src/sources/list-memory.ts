import { LRUCache } from 'lru-cache';
import type { Instant } from '../domain/petition.js';

/** The list of open petitions grows and shrinks by a few pages a month. */
const knownForMs = 60 * 60_000;

/** A look through the list that the budget interrupted. */
export interface Pass {
	/** The page it goes on with. */
	next: number;
	/** Ids that were sought from the first page on: one of these that is on no page is not in the list. */
	readonly sought: ReadonlySet<string>;
}

/** What the last answer of one page of the list was made of. */
export interface KnownPage {
	/** Fingerprints of what was read from its rows, by id; null for those that were not sought or not understood. */
	readonly rows: ReadonlyMap<string, string | null>;
	/** How many pages the list had. */
	readonly pages: number;
	readonly isLast: boolean;
}

/** What is known of one platform's list from looking at it, so that it is not looked at in vain. */
export interface ListMemory {
	/** How many pages it has, infinite where it is of no use; null where it was not looked at for an hour. */
	pages(now: Instant): number | null;
	setPages(pages: number, now: Instant): void;
	pass: Pass | null;
	/** By its address. */
	readonly known: LRUCache<string, KnownPage>;
	/** Whether a petition was not in the list, within the last hour. */
	isMissing(id: string, now: Instant): boolean;
	miss(id: string, now: Instant): void;
}

export function createListMemory(): ListMemory {
	const missing = new LRUCache<string, Instant>({ maxSize: 20_000, sizeCalculation: () => 1 });
	let looked: { readonly pages: number; readonly at: Instant } | null = null;
	const isLately = (at: Instant, now: Instant) => now >= at && now - at < knownForMs;
	return {
		pass: null,
		known: new LRUCache<string, KnownPage>({ max: 500 }),
		pages: (now) => (looked !== null && isLately(looked.at, now) ? looked.pages : null),
		setPages(pages, now) {
			looked = { pages, at: now };
		},
		isMissing: (id, now) => isLately(missing.get(id) ?? Number.NEGATIVE_INFINITY, now),
		miss: (id, now) => missing.set(id, now),
	};
}
