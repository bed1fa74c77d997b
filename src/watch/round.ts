import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';

/** What a list said of a petition. */
export interface Said {
	readonly petition: Petition;
	readonly outcome: SourceOutcome;
	/** When the platform was asked, and when it had answered. */
	readonly askedAt: Instant;
	readonly heardAt: Instant;
}

/** What one round of reading a platform sets out to read; it may take many turns, as the platform's budget allows. */
export interface Round {
	readonly begun: Instant;
	/** To be looked for in the platform's lists. */
	listed: readonly Petition[];
	/** To be read one by one, in this order. */
	single: readonly Petition[];
	/** Those of `listed` that are not due, and only come along. */
	readonly along: ReadonlySet<number>;
	/** What the lists have said that is not written down yet. */
	said: readonly Said[];
	/** How many requests that took. */
	requests: number;
	/** Whether the lists are next: they and the single ones take turns at the budget. */
	listsNext: boolean;
}

/** So many are read one by one in a round; the others stay due, and the next round begins with what waits longest. */
const mostSingle = 30;

/** @param due longest overdue first @param soon what may come along in lists; null where the platform has none */
export function planRound(due: readonly Petition[], soon: readonly Petition[] | null, begun: Instant): Round {
	const lists = soon !== null && due.length + soon.length > 1;
	return {
		begun,
		listed: lists ? [...due, ...soon] : [],
		single: lists ? [] : inTurn(due).slice(0, mostSingle),
		along: new Set(lists ? soon.map((petition) => petition.id) : []),
		...{ said: [], requests: 0 },
		listsNext: lists,
	};
}

/** What the lists did not have is read one by one, except what only came along. */
export function afterLists(round: Round, missing: readonly Petition[], waiting: readonly Petition[]): void {
	round.listed = waiting;
	const due = inTurn(missing.filter((petition) => !round.along.has(petition.id)));
	round.single = [...round.single, ...due].slice(0, mostSingle);
}

export function isDone(round: Round): boolean {
	return round.listed.length === 0 && round.single.length === 0 && round.said.length === 0;
}

/** First readings and repeated ones in turn, each in the order in which they wait: many new ones hold nobody up. */
function inTurn(due: readonly Petition[]): readonly Petition[] {
	const first = due.filter((petition) => petition.snapshot === null);
	const again = due.filter((petition) => petition.snapshot !== null);
	const longest = Math.max(first.length, again.length);
	return Array.from({ length: longest }, (_, i) => [first[i], again[i]])
		.flat()
		.filter((petition) => petition !== undefined);
}
