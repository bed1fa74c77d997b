import type { Generated } from 'kysely';
import type { Destination } from '../domain/destination.js';
import type { Follow } from '../domain/follow.js';
import type { Mood } from '../domain/outlook/mood.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { Followers } from '../domain/workspace.js';

/** Where things are told, and what was chosen there. */
export interface ChannelTables {
	readonly destination: {
		id: Generated<number>;
		platform: string;
		workspace: string;
		channel: string;
		name: string | null;
		/** Of a thread: the channel it is in. */
		parent: string | null;
		zone: string;
		locale: string;
		quiet_from: number | null;
		quiet_to: number | null;
		/** Announcements a day; 0 = as many as come up. */
		daily_cap: Generated<number>;
		/** 1: its outcomes are published. */
		publishes: number | null;
		/** 1: each petition has a thread of its own there. */
		threads: number | null;
		/** 1: its dates stand among its server's own events. */
		server_events: number | null;
		/** Real time; a pause stands with each follow, too. */
		paused_until: Instant | null;
		/** JSON. */
		templates: Generated<string>;
		state: Destination['state'];
		reason: string | null;
		suspended_at: Instant | null;
		claimed_by: string | null;
		claimed_until: Instant | null;
		/** Of a webhook or feed: the channel whose announcements it is given as they arrive there. */
		mirrors: number | null;
	};
	/** `variable`: of the environment, with the secret; else the secret is made from `salt`. */
	readonly webhook: { destination: number; url: string; private: number; variable: string | null; salt: string | null };
	readonly feed: {
		destination: number;
		token_hash: string;
		title: string;
		created_at: Instant;
		variable: string | null;
	};
	/** Unique by destination and post. */
	readonly feed_entry: {
		id: Generated<number>;
		destination: number;
		post: string;
		at: Instant;
		updated_at: Instant;
		title: string;
		url: string | null;
		html: string;
	};
	readonly workspace: {
		platform: string;
		workspace: string;
		managers_channel: string | null;
		manager_role: string | null;
		mood: Generated<Mood>;
		left_at: Instant | null;
		followers: Generated<Followers>;
	};
	readonly notice: {
		id: Generated<number>;
		platform: string;
		workspace: string;
		at: Instant;
		code: string;
		params: string;
	};
	readonly follow: {
		id: Generated<number>;
		destination: number;
		subject_kind: Subject['kind'];
		subject_id: number;
		rules: string;
		mention: string | null;
		paused_until: Instant | null;
		origin: Follow['origin'];
		created_at: Instant;
	};
	/** `seen` as JSON. */
	readonly law_follow: { destination: number; code: string; seen: string; created_at: Instant };
	/** Follows of the operator's file that somebody ended in chat. */
	readonly unfollowed: { destination: number; subject_kind: Subject['kind']; subject_id: number };
	/** `days` of the week with commas between them, 1 = Monday; `minute` after local midnight. */
	readonly digest: {
		destination: number;
		days: string;
		minute: number;
		always: number;
		last_at: Instant;
		next_at: Instant;
	};
	/** Words of which a channel wants to hear new petitions; unique by channel, platform and `folded`. */
	readonly watch: {
		id: Generated<number>;
		destination: number;
		platform: string;
		words: string;
		folded: string;
		since: Instant;
		next_at: Instant;
		answered_at: Instant | null;
		failures: Generated<number>;
	};
	/** Petitions a channel was told of, is to be told of (`tell_at`), or knew when it began to watch. */
	readonly watch_find: {
		destination: number;
		platform: string;
		external_id: string;
		watch: number | null;
		title: string;
		url: string | null;
		count: number | null;
		opened_at: Instant | null;
		found_at: Instant;
		tell_at: Instant | null;
		told_at: Instant | null;
	};
	/** One a channel; without a subject it is about everything followed there. `post`: the id of the one that made it. */
	readonly live: {
		destination: number;
		subject_kind: Subject['kind'] | null;
		subject_id: number | null;
		post: string;
		remade: number;
		ending: number;
		gap: number;
		shown: string;
		edited_at: Instant | null;
		next_at: Instant;
	};
	/** The thread that each petition, or other matter, has in a channel; `root`: as the chat names it. */
	readonly thread: { destination: number; about: string; root: string };
	/** What channels typed in. */
	readonly event: {
		id: Generated<number>;
		destination: number;
		subject_kind: Subject['kind'];
		subject_id: number;
		title: string;
		at: Instant;
		day_known: number;
		zone: string;
		url: string | null;
		created_at: Instant;
	};
}
