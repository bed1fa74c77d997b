import type { Instant } from './petition.js';
import { minute } from './time.js';

/*
 * A server's own events (Discord calls them scheduled events): one for each end of signing and each debate, made once,
 * kept right, and taken away with the follow. All times are real.
 */

/** What an event is to say. */
export interface EventContent {
	readonly name: string;
	/** Where it is: the petition's address. */
	readonly place: string;
	readonly about: string;
	readonly start: Instant;
	readonly end: Instant;
}

export interface WantedEvent extends EventContent {
	/** The same for the same thing, also when its date moves. */
	readonly entry: string;
	/** Id of the petition it is about. */
	readonly petition: number;
}

/** An event that was made, or may have been. */
export interface KeptEvent {
	readonly entry: string;
	/** Stands in its text: one whose making was never answered is found by it. */
	readonly mark: string;
	/** As the chat names it; null while nobody knows whether it is there. */
	readonly event: string | null;
	readonly said: EventContent;
	/** When the chat begins it: later than it should, where that had passed. */
	readonly startsAt: Instant;
	/** `deleted`: by a person, and not made again. */
	readonly state: 'trying' | 'there' | 'deleted';
	/** When the last try of making it may have left; another is not made before it was looked for. */
	readonly triedAt: Instant;
}

/** One that the chat lists; `mark` null where its text has none of ours (any more). */
export interface ListedEvent {
	readonly id: string;
	readonly mark: string | null;
}

/** Chats take no event that has begun; so long before it begins it can be made. */
const soonest = 2 * minute;
/** What is over by then is not worth an event. */
const shortest = 10 * minute;
/** A try that has not arrived by then is not on its way any more, and the chat's list shows what has. */
export const arrivesWithin = 90_000;

export type Deed =
	| { readonly kind: 'make'; readonly wanted: WantedEvent }
	| { readonly kind: 'change'; readonly kept: KeptEvent; readonly wanted: WantedEvent }
	| { readonly kind: 'take-away'; readonly kept: KeptEvent }
	/** It is over, or was never there: only our own row goes. */
	| { readonly kind: 'forget'; readonly kept: KeptEvent };

/** What a chat takes of a title and of a place. */
export const longestName = 100;

/** What is to be done next, each in its order: room is made before it is taken, and the nearest date comes first. */
export function nextDeed(
	wanted: readonly WantedEvent[],
	kept: readonly KeptEvent[],
	now: Instant,
	skipped: ReadonlySet<string> = new Set(),
): Deed | null {
	const settled = kept.filter(({ entry, state }) => state !== 'trying' && !skipped.has(entry));
	const wantedOf = new Map(wanted.map((each) => [each.entry, each]));
	for (const each of settled) {
		const still = wantedOf.get(each.entry);
		// The chat takes away by itself what is over; one that was put off since is another one.
		const isOver = each.said.end <= now && (each.state === 'there' || still === undefined || still.end <= now);
		if (isOver) return { kind: 'forget', kept: each };
		if (each.state === 'deleted') continue;
		if (still === undefined || mustBeginAgain(each, still, now)) return { kind: 'take-away', kept: each };
	}
	for (const each of settled) {
		const still = wantedOf.get(each.entry);
		if (each.state === 'there' && still !== undefined && still.end > now && !saysTheSame(each.said, still)) {
			return { kind: 'change', kept: each, wanted: still };
		}
	}
	const known = new Set(kept.map(({ entry }) => entry));
	const [first] = wanted
		.filter(({ entry, end }) => !known.has(entry) && !skipped.has(entry) && end - now >= shortest)
		.toSorted((a, b) => a.start - b.start || (a.entry < b.entry ? -1 : 1));
	return first === undefined ? null : { kind: 'make', wanted: first };
}

/** One that is over, or going on, cannot be put off: another takes its place. */
function mustBeginAgain({ startsAt }: KeptEvent, { start }: WantedEvent, now: Instant): boolean {
	return startsAt <= now && start >= now + soonest;
}

function saysTheSame(said: EventContent, { name, place, about, start, end }: EventContent): boolean {
	const same = said.name === name && said.place === place && said.about === about;
	return same && said.start === start && said.end === end;
}

/** When the chat is asked to begin it; null: it has begun, and that cannot be changed. */
export function startOf(
	{ start }: EventContent,
	kept: Pick<KeptEvent, 'startsAt'> | null,
	now: Instant,
): Instant | null {
	if (kept !== null && kept.startsAt <= now) return null;
	return Math.max(start, now + soonest);
}

/** What a list of everything that is there says of what was made, or may have been. */
export interface Found {
	readonly there: readonly { readonly kept: KeptEvent; readonly event: string }[];
	/** Certainly not there: it may be made. */
	readonly absent: readonly KeptEvent[];
	/** A person took it away. */
	readonly deleted: readonly KeptEvent[];
}

/** @param at when the list was asked for */
export function compareWithList(kept: readonly KeptEvent[], list: readonly ListedEvent[], at: Instant): Found {
	const byMark = new Map(list.flatMap(({ id, mark }) => (mark === null ? [] : [[mark, id] as const])));
	const ids = new Set(list.map(({ id }) => id));
	const there: { kept: KeptEvent; event: string }[] = [];
	const absent: KeptEvent[] = [];
	const deleted: KeptEvent[] = [];
	for (const each of kept) {
		const isRecent = at < each.triedAt + arrivesWithin;
		if (each.state === 'trying') {
			const event = byMark.get(each.mark);
			if (event !== undefined) there.push({ kept: each, event });
			else if (!isRecent) absent.push(each);
		} else if (each.state === 'there' && !isRecent && !ids.has(each.event ?? '')) {
			// The chat takes away what is over by itself.
			if (at < each.said.end - minute) deleted.push(each);
		}
	}
	return { there, absent, deleted };
}
