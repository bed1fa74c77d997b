import type { Instant } from '../../domain/petition.js';
import type { FoundPetition, WordWatch } from '../../domain/word-watch.js';

/** A find that a channel has not been told of yet. */
export interface UntoldFind extends FoundPetition {
	/** The words it was found by. */
	readonly words: string;
	readonly foundAt: Instant;
}

/** The words channels watch, and what was found by them. Moments are on the petitions' clock. */
export interface WatchTable {
	/** One a channel, platform and words (compared without regard to capitals): one that is there is given back. */
	add(watch: Omit<WordWatch, 'id' | 'failures'>): Promise<WordWatch>;
	/** Oldest first. */
	of(destination: number): Promise<readonly WordWatch[]>;
	/** Ends it; what was found by it and not told is told no more. */
	remove(id: number): Promise<void>;
	/** Platforms that are to be asked by `now`, for channels that can be posted to. */
	platformsDue(now: Instant): Promise<readonly string[]>;
	/** When a platform is to be asked next; null: never. */
	nextQuestion(platform: string): Promise<Instant | null>;
	/** What a platform is to be asked by `now`, longest overdue first. */
	due(platform: string, now: Instant, limit: number): Promise<readonly WordWatch[]>;
	/** The same words on the same platform, of every channel that can be posted to. */
	alike(watch: Pick<WordWatch, 'platform' | 'words'>): Promise<readonly WordWatch[]>;
	update(id: number, change: Partial<Pick<WordWatch, 'nextAt' | 'answeredAt' | 'failures'>>): Promise<void>;
	/**
	 * Writes down what a watch found; what its channel knew before stays as it was. Gives back how many were new.
	 *
	 * @param tellAt null: it is known from now on and never told
	 */
	find(
		watch: Pick<WordWatch, 'id' | 'destination'>,
		found: readonly FoundPetition[],
		at: Instant,
		tellAt: Instant | null,
	): Promise<number>;
	/** Channels with finds that may be told by `now`. */
	toTell(now: Instant, limit: number): Promise<readonly number[]>;
	untold(destination: number): Promise<readonly UntoldFind[]>;
	/** When a channel was last told of finds; null: never. */
	lastTold(destination: number): Promise<Instant | null>;
	/** Everything untold is told at `at`. */
	told(destination: number, at: Instant): Promise<void>;
	/** Nothing of it before `tellAt`. */
	delay(destination: number, tellAt: Instant): Promise<void>;
}
