import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, PetitionRef, Snapshot, Threshold, Unit } from '../domain/petition.js';
import type { FoundPetition } from '../domain/word-watch.js';

/** What a source knows of a petition before it reads. */
export interface Target {
	readonly ref: PetitionRef;
	readonly url: string | null;
	/** The last good snapshot, so that a light poll can bring it up to date. */
	readonly previous: Snapshot | null;
}

/** Settings of one source, from the operator. */
export interface SourceSettings {
	/** Replaces the platform's own base address: a mirror, an archive, a test server. May be private or plain http. */
	readonly baseUrl: string | null;
	/** False for sources that must be asked for (Change.org). */
	readonly enabled: boolean;
	/** The key of whoever owns the petitions, where the platform's interface asks for one. */
	readonly key?: string;
	/** Hosts whose pages people of chats may follow, where a platform has many. */
	readonly hosts?: readonly string[];
	/** What the set-up says of its petitions, by their ids, where the platform does not say it. */
	readonly declared?: ReadonlyMap<string, DeclaredPetition>;
}

export interface DeclaredPetition {
	readonly zone: string;
	readonly deadline: Instant | null;
	/** Ascending by count. */
	readonly thresholds: readonly Threshold[];
	/** Absent: signatures. */
	readonly unit?: Unit;
}

/** What a source may use. `now` is the domain's now at the start of the read. */
export interface SourceContext {
	readonly http: Http;
	readonly settings: SourceSettings;
	readonly now: Instant;
}

/** `burst` requests at once where none were made for a while, then one every `everyMs`. */
export interface Rate {
	readonly burst: number;
	readonly everyMs: number;
}

/** Nothing is asked after a 401 or 403 … */
export interface Forbidden {
	/** … for this long after the first one, */
	readonly firstMs: number;
	/** this long after the second in a row and after a challenge page, doubled at each up to a day, */
	readonly waitMs: number;
	/** and after so many in a row until an operator says otherwise; null: the platform is tried for ever. */
	readonly endsAfter: number | null;
}

/** One platform. Never throws for the platform's faults; a throw is our bug. */
export interface Source {
	readonly id: string;
	/** How people call it: "UK Parliament". */
	readonly name: string;
	readonly zone: string;
	/** Never ask for one petition more often than this; lists of many may be asked for twice as often. */
	readonly floorMs: number;
	/** How many requests the platform gets from us, whatever they are for. */
	readonly rate: Rate;
	/** What its 401 and 403 mean for everything else that is asked of it. */
	readonly forbidden: Forbidden;
	/** Must be switched on by the operator. */
	readonly optIn: boolean;
	/** The environment variables that together are the operator's key, in the order in which a colon joins them. */
	readonly keyVariables?: readonly string[];
	/** Each petition may be on a host of its own: what one refuses holds up no other. */
	readonly manyHosts?: boolean;
	/** Deadline and numbers are said by the set-up and not by the platform. */
	readonly declares?: boolean;
	/** True where counts come from people (manual): never polled. */
	readonly pushed: boolean;
	/** The petition a web address or a `platform:id` text names, or null. Pure. */
	match(address: string, settings: SourceSettings): PetitionRef | null;
	/** Whether people of chats may follow it. Absent: whatever it knows. Pure. */
	permits?(ref: PetitionRef, settings: SourceSettings): boolean;
	read(target: Target, context: SourceContext): Promise<SourceOutcome>;
	/**
	 * Petitions that can be signed and have these words, asked of the platform; null where it did not answer. Absent: it
	 * cannot be searched. `newest`: what was opened last comes first, where the platform can say so.
	 */
	search?(words: string, context: SourceContext, order: 'best' | 'newest'): Promise<Finds | null>;
	/**
	 * What can be signed, from the platform's own list, where it has titles and one look is cheap: words are looked for in
	 * them by us. Null where it did not answer. Absent: no such list is read.
	 */
	newest?(context: SourceContext): Promise<readonly FoundPetition[] | null>;
	/** Many at once, where lists cost fewer requests. Keyed by the platform's id; a missing key was not in the lists. */
	readMany?(targets: readonly Target[], context: SourceContext): Promise<ReadonlyMap<string, SourceOutcome>>;
}

/** What a platform's own search found. */
export interface Finds {
	/** Best, or newest, first, by the platform's word. */
	readonly found: readonly FoundPetition[];
	/** Whether there are more than these. */
	readonly more: boolean;
}

export interface HttpRequest {
	readonly url: string;
	readonly method?: 'GET' | 'POST';
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	/** Addresses under this base may be private or plain http: the operator set it. */
	readonly trustedBase: string | null;
	/** Only the status and the headers count: the body is not waited for, and given back as an empty text. */
	readonly statusOnly?: true;
	/** Keep and send cache validators for this address. Default true for GET. */
	readonly conditional?: boolean;
	/** Where a part of a platform refuses us (403) without the rest doing so: its name. */
	readonly part?: string;
	/** On whose budget it goes. A client with a gate needs it; nobody but `read.ts` sets it. */
	readonly budget?: Budget;
}

export interface Budget {
	readonly platform: string;
	/** One more request of a reading that has begun: it is counted and does not wait, for half a reading is a waste. */
	readonly further: boolean;
}

/** An answer, or why there is none. Never throws. */
export type HttpResult =
	| {
			readonly kind: 'answer';
			readonly status: number;
			readonly url: string;
			readonly headers: Readonly<Record<string, string>>;
			readonly text: string;
	  }
	| { readonly kind: 'not-modified'; readonly url: string }
	| Held
	| { readonly kind: 'failed'; readonly code: HttpFailure; readonly detail: string };

export type HttpFailure =
	| 'forbidden-address'
	| 'bad-address'
	| 'too-large'
	| 'timeout'
	| 'network'
	| 'too-many-redirects'
	| 'aborted';

/**
 * Not now: the budget is used up, or the host has asked us to wait. `until` null = until an operator says otherwise.
 * `asked`: another host had already sent us on to it.
 */
export interface Held {
	readonly kind: 'held';
	readonly until: Instant | null;
	readonly asked: boolean;
}

/** Who may be asked, and when: budgets of platforms, and hosts that refuse us. */
export interface Gate {
	/** Looks up what was stored, by this process or by an operator's command beside it. */
	load(): Promise<void>;
	/** When the platform may be asked next, `now` or later; null: not until an operator says otherwise. */
	opensAt(platform: string): Instant | null;
	/** Lets a request go and counts it, or says when to ask again. */
	enter(host: string, request: Pick<HttpRequest, 'budget' | 'part'>, further: boolean): Entry | Omit<Held, 'asked'>;
}

/** A request on its way: what came of it decides who may follow. */
export interface Entry {
	readonly kind: 'entered';
	answered(status: number, headers: Readonly<Record<string, string>>, text: string): Promise<void>;
	/** No answer came. */
	failed(): Promise<void>;
}

export interface Http {
	/** Absent: everybody may be asked at any time. */
	readonly gate?: Gate;
	request(request: HttpRequest): Promise<HttpResult>;
	close(): Promise<void>;
}
