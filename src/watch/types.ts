import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Wake } from '../ports/engine.js';
import type { Finds, Http, Source, SourceContext, SourceSettings, Target } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import type { Round } from './round.js';

export interface WatchDeps {
	readonly store: Store;
	/** Real time: posts are created, held and sent on it. */
	readonly realNow: () => Instant;
	/** A fresh id for a post: at most 25 characters of [a-z0-9]. */
	readonly newPostId: () => string;
}

/** What reading live petitions needs besides. */
export interface ReadDeps extends WatchDeps {
	readonly wake: Wake;
	/** Null for a platform this program does not know (any more). */
	readonly source: (platform: string) => Source | null;
	readonly settings: (platform: string) => SourceSettings;
	readonly http: Http;
	/** Reads one petition of a source. */
	readonly readOne: (source: Source, target: Target, context: SourceContext) => Promise<SourceOutcome>;
	/** Reads many from a source's lists, by the platform's id; those missing are to be read one by one. */
	readonly readMany: (
		source: Source,
		targets: readonly Target[],
		context: SourceContext,
	) => Promise<ReadonlyMap<string, SourceOutcome>>;
	/** Asks a platform's own search; null where it does not answer. Absent: nothing is searched. */
	readonly search?: (
		source: Source,
		words: string,
		context: SourceContext,
		order: 'best' | 'newest',
	) => Promise<Finds | null>;
	/** The petitions' time. */
	readonly now: () => Instant;
	/** 0 … 1. */
	readonly random: () => number;
	/** Petitions whose first reading somebody waits for in a chat. */
	readonly awaited: () => readonly number[];
	/** What is being read of each platform, a few at a time; begins empty. */
	readonly rounds: Map<string, Round>;
	/** Whether the clock is to be believed; absent: it always is. What was read while it is not is read again. */
	readonly mayWrite?: () => boolean;
	/** Hears of throws, which are bugs of ours; absent: nobody does. */
	readonly bug?: (petition: Petition, error: unknown) => void;
	/** The same of a platform's search. */
	readonly searchBug?: (platform: string, error: unknown) => void;
	/** For logs, metrics, and whoever waits for a first reading. */
	readonly report: (petition: Petition, outcome: SourceOutcome) => void;
}
