import type { Digest } from '../../domain/digest/digest.js';
import type { ManagerNotice } from '../../domain/notice.js';
import type { Instant } from '../../domain/petition.js';
import type { Post, PostState } from '../../domain/plan.js';

export interface NewPost {
	readonly id: string;
	readonly destination: number;
	readonly mention: string | null;
	readonly moment: Instant;
	readonly createdAt: Instant;
	readonly nextTryAt: Instant;
	readonly pausedUntil: Instant | null;
	/** What this destination was told already is left out. */
	readonly content: NewContent;
}

/** What a new post tells. */
export type NewContent =
	/** Crossing ids, headline first. */
	| { readonly kind: 'announcement'; readonly crossings: readonly number[] }
	| { readonly kind: 'notice'; readonly notice: ManagerNotice }
	| { readonly kind: 'digest'; readonly digest: Digest }
	/** The living message of its channel. */
	| { readonly kind: 'live' };

export interface PostChange {
	readonly state?: PostState;
	readonly attempts?: number;
	readonly nextTryAt?: Instant;
	readonly triedAt?: Instant | null;
	readonly tryEndsAt?: Instant | null;
	readonly doubtSince?: Instant | null;
	readonly mergedInto?: string;
	readonly messageId?: string;
	readonly thread?: string | null;
	readonly outcome?: string;
	readonly sentAt?: Instant;
}

export interface PostTable {
	/** False when nothing was left to tell: destination × crossing, a notice's key, or a digest's moment, is unique: that is what "once" means. */
	add(post: NewPost): Promise<boolean>;
	/** Many at once; gives back those that were added. */
	addMany(posts: readonly NewPost[]): Promise<readonly NewPost[]>;
	get(id: string): Promise<Post | null>;
	/** waiting, trying and doubtful ones of a destination, by moment. */
	open(destination: number): Promise<readonly Post[]>;
	/** What a post that has not left yet tells as its digest from now on. */
	setDigest(id: string, digest: Digest): Promise<void>;
	/** The others' crossings, notices and digests go over to the lead. */
	merge(lead: string, others: readonly string[]): Promise<void>;
	/**
	 * With `attempts` only while it is open and that was its last try: another copy may have gone on with it. Says whether
	 * it was changed.
	 */
	update(id: string, change: PostChange, attempts?: number): Promise<boolean>;
	/** Sets or lifts (null) the pause of everything waiting for a destination; lifted posts are due at `now` (real time). */
	setPause(destination: number, until: Instant | null, now: Instant): Promise<void>;
	/** What waits with this outcome is due at `now` (real time), and its outcome is forgotten. Gives back how many. */
	letGo(outcome: string, now: Instant): Promise<number>;
	/** The posts that tell a crossing, with where and their states. */
	telling(crossing: number): Promise<readonly Pick<Post, 'id' | 'destination' | 'state'>[]>;
	/** Newest first, merged ones left out. */
	recent(destination: number, limit: number): Promise<readonly Post[]>;
	/** How many announcements arrived, or may have, at or after `since` (real time): at most as many as anybody caps. */
	postedSince(destination: number, since: Instant): Promise<number>;
	/** Moment (real time) at which the next open post of any active destination is due. */
	nextDue(): Promise<Instant | null>;
	countOpen(): Promise<number>;
	/** When (real time) the oldest open post of any active destination was made, whatever it waits for. */
	oldestOpen(): Promise<Instant | null>;
}
