/** A place with a follow of a count that was everybody's. */
export interface Follower {
	/** Key of the server or workspace; empty for the operator. */
	readonly owner: string;
	/** Milliseconds UTC. */
	readonly since: number;
	/** Whether the operator's file has it announced there. */
	readonly inFile: boolean;
}

export interface SharedReading {
	readonly at: number;
	readonly count: number;
}

/** An entry of the audit: who did what, as it was then written. */
export interface Entry {
	readonly at: number;
	readonly who: string;
	readonly what: string;
	readonly detail: string;
}

export interface SharedCount {
	readonly title: string;
	/** Whether the operator's file names it. */
	readonly inFile: boolean;
	readonly createdAt: number;
	readonly followers: readonly Follower[];
	/** Ascending. */
	readonly readings: readonly SharedReading[];
}

/** Whose it is from now on, and which of its readings go to whom. */
export interface Division {
	/** Key of who keeps the petition as it stands; null where nobody follows it and no file names it. */
	readonly keeper: string | null;
	/** Owners of a copy, the keeper not among them. */
	readonly copies: readonly string[];
	/** By owner; readings that are nobody's by proof are in none. */
	readonly readings: ReadonlyMap<string, readonly SharedReading[]>;
}

/** A count and its audit entry were written one after the other; what was typed for an earlier moment is found by its number. */
const writtenTogether = 60_000;

/**
 * Divides a count that several places shared. A reading belongs to who proves to have typed it; from before the second
 * place came, to the first.
 *
 * @param home the one place each person is known to belong to; people seen in several, or in none, are missing
 */
export function divide(
	{ title, inFile, createdAt, followers, readings }: SharedCount,
	entries: readonly Entry[],
	home: ReadonlyMap<string, string>,
): Division {
	// Where the file has it announced, the operator's count is what is announced: such places share it.
	const shares = new Set(inFile ? followers.filter((each) => each.inFile).map(({ owner }) => owner) : []);
	const since = new Map<string, number>(inFile ? [['', createdAt]] : []);
	for (const follower of followers) {
		const owner = shares.has(follower.owner) ? '' : follower.owner;
		since.set(owner, Math.min(since.get(owner) ?? Number.POSITIVE_INFINITY, follower.since));
	}
	const [first, second] = [...since].sort(([, a], [, b]) => a - b);
	if (first === undefined) return { keeper: null, copies: [], readings: new Map() };
	const keeper = inFile ? '' : first[0];
	const divided = new Map<string, SharedReading[]>([...since.keys()].map((owner) => [owner, []]));
	const typed = entries.filter(({ what, detail }) => what === 'record' && detail.startsWith(`${title}: `));
	const owners: (string | null)[] = [];
	for (const [i, reading] of readings.entries()) {
		const such = typed.filter((entry) => entry.detail === `${title}: ${reading.count}` && entry.at >= reading.at);
		const cameAt = such[0]?.at ?? reading.at;
		// The same number again is the end of a time in which it stood still, and nobody typed it.
		const stood = readings[i - 1]?.count === reading.count;
		const alone = second === undefined || cameAt < second[1];
		const owner = alone ? first[0] : stood ? (owners[i - 1] ?? null) : typist(reading, such, home);
		owners.push(owner);
		const place = owner !== null && shares.has(owner) ? '' : owner;
		if (place !== null) divided.get(place)?.push(reading);
	}
	return { keeper, copies: [...since.keys()].filter((owner) => owner !== keeper), readings: divided };
}

/**
 * Whose count it is by the audit; the operator's where nobody in a chat typed it: only the command line writes no
 * entry.
 *
 * @param such the entries with that number, ascending, none before the reading
 */
function typist({ at }: SharedReading, such: readonly Entry[], home: ReadonlyMap<string, string>): string | null {
	if (such.length === 0) return '';
	const near = such.filter((entry) => entry.at - at <= writtenTogether);
	const owners = new Set((near.length > 0 ? near : such).map(({ who }) => home.get(who) ?? null));
	const [owner = null] = owners;
	return owners.size > 1 ? null : owner;
}

/** Something that shows in which place somebody was: a follow that was made there, or a setting that stands there. */
export interface Trace {
	readonly owner: string;
	readonly what: 'follow' | 'settings';
	/** Milliseconds UTC; null where any moment fits. */
	readonly at: number | null;
	/** What the audit's words must contain. */
	readonly words: string;
}

/** A follow is dated when the command came in, and audited once the channel was checked. */
const checkedWithin = 15_000;

/** The one place each person can be shown to belong to. Who can be shown in two belongs to neither. */
export function homesOf(entries: readonly Entry[], traces: readonly Trace[]): ReadonlyMap<string, string> {
	const seen = new Map<string, Set<string>>([['console', new Set([''])]]);
	for (const entry of entries) {
		const fitting = traces.filter((trace) => fits(entry, trace) && mayBeOf(entry.who, trace.owner));
		const owners = new Set(fitting.map(({ owner }) => owner));
		const [owner] = owners;
		if (owner === undefined || owners.size > 1) continue;
		seen.set(entry.who, (seen.get(entry.who) ?? new Set()).add(owner));
	}
	return new Map([...seen].flatMap(([who, owners]) => (owners.size === 1 ? [[who, [...owners][0] as string]] : [])));
}

function fits({ at, what, detail }: Entry, trace: Trace): boolean {
	if (what !== trace.what || !detail.includes(trace.words)) return false;
	return trace.at === null || (at >= trace.at && at - trace.at <= checkedWithin);
}

/** The chats' ids differ in form: digits on Discord, letters first on Slack. */
function mayBeOf(who: string, owner: string): boolean {
	if (who === 'console' || owner === '') return who === 'console' && owner === '';
	return /^\d+$/.test(who) ? owner.startsWith('discord/') : !owner.startsWith('discord/');
}
