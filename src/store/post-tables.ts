import type { Generated } from 'kysely';
import type { Family } from '../domain/families/index.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { PostState, Reason } from '../domain/plan.js';
import type { RetractionState } from '../domain/retraction.js';

/** What was reached, and the posts that tell it. */
export interface PostTables {
	readonly crossing: {
		id: Generated<number>;
		subject_kind: Subject['kind'];
		subject_id: number;
		key: string;
		family: Family;
		moment: Instant;
		facts: string;
		noticed_at: Instant;
		retracted_at: Instant | null;
		retracted_why: string | null;
	};
	/** Where a retracted crossing or notice was, or was about to be, told; real time. One of the two is null. */
	readonly retraction: {
		crossing: number | null;
		notice: number | null;
		destination: number;
		state: RetractionState;
		attempts: number;
		next_try_at: Instant;
	};
	/** Where a digest names a retracted crossing that another message told; `at`: of the digest, as in `post_digest`. */
	readonly digest_retraction: {
		crossing: number;
		destination: number;
		at: Instant;
		state: RetractionState;
		attempts: number;
		next_try_at: Instant;
	};
	/** `seq` keeps the order in which posts were made. */
	readonly post: {
		seq: Generated<number>;
		id: string;
		destination: number;
		state: PostState;
		mention: string | null;
		moment: Instant;
		created_at: Instant;
		attempts: number;
		next_try_at: Instant;
		tried_at: Instant | null;
		try_ends_at: Instant | null;
		doubt_since: Instant | null;
		/** `id` of the post that tells its crossings instead. */
		merged_into: string | null;
		message_id: string | null;
		outcome: string | null;
		sent_at: Instant | null;
		paused_until: Instant | null;
		/** 1: it makes a living message. */
		live: number | null;
		/** The thread it was tried in; empty: it was to open one. */
		thread: string | null;
	};
	/** Unique by crossing and destination: this is what "once" means. `post` is the `seq` of the one that tells it. */
	readonly post_crossing: { crossing: number; destination: number; post: number; position: number };
	/** Unique by key and destination, as above. `about`: petitions, as JSON. `notice` has what no channel is set for. */
	readonly post_notice: {
		id: Generated<number>;
		destination: number;
		key: string;
		post: number;
		position: number;
		at: Instant;
		code: string;
		params: string;
		about: string;
		retracted_at: Instant | null;
		retracted_why: string | null;
	};
	/** Unique by destination and moment, as above. `content` as JSON. */
	readonly post_digest: { destination: number; at: Instant; post: number; content: string };
	/** Posts (by their ids) that are to be published, or were (`done_at`); real time. */
	readonly publication: {
		post: string;
		destination: number;
		attempts: number;
		next_at: Instant;
		done_at: Instant | null;
	};
	readonly decision: {
		crossing: number;
		destination: number;
		follow: number;
		tell: number;
		reason: Reason;
		rule: string | null;
		at: Instant;
	};
}
