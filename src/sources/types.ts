import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, PetitionRef, Snapshot } from '../domain/petition.js';

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
}

/** What a source may use. `now` is the domain's now at the start of the read. */
export interface SourceContext {
	readonly http: Http;
	readonly settings: SourceSettings;
	readonly now: Instant;
}

/** One platform. Never throws for the platform's faults; a throw is our bug. */
export interface Source {
	readonly id: string;
	/** How people call it: "UK Parliament". */
	readonly name: string;
	readonly zone: string;
	/** Never read one petition more often than this. */
	readonly floorMs: number;
	/** Must be switched on by the operator. */
	readonly optIn: boolean;
	/** True where counts come from people (manual): never polled. */
	readonly pushed: boolean;
	/** The petition a web address or a `platform:id` text names, or null. Pure. */
	match(address: string, settings: SourceSettings): PetitionRef | null;
	read(target: Target, context: SourceContext): Promise<SourceOutcome>;
	/** Many at once, where lists cost fewer requests. Keyed by the platform's id; a missing key was not in the lists. */
	readMany?(targets: readonly Target[], context: SourceContext): Promise<ReadonlyMap<string, SourceOutcome>>;
}

export interface HttpRequest {
	readonly url: string;
	readonly method?: 'GET' | 'POST';
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	/** Addresses under this base may be private or plain http: the operator set it. */
	readonly trustedBase: string | null;
	/** Keep and send cache validators for this address. Default true for GET. */
	readonly conditional?: boolean;
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
	| { readonly kind: 'failed'; readonly code: HttpFailure; readonly detail: string };

export type HttpFailure =
	| 'forbidden-address'
	| 'bad-address'
	| 'too-large'
	| 'timeout'
	| 'network'
	| 'too-many-redirects'
	| 'aborted';

export interface Http {
	request(request: HttpRequest): Promise<HttpResult>;
	close(): Promise<void>;
}
