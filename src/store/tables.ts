import type { Generated, Kysely } from 'kysely';
import type { Campaign } from '../domain/campaign.js';
import type { Destination } from '../domain/destination.js';
import type { Family } from '../domain/families/index.js';
import type { Follow } from '../domain/follow.js';
import type { OutageKind } from '../domain/outages/types.js';
import type { ModelId } from '../domain/outlook/models.js';
import type { Mood } from '../domain/outlook/mood.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { PostState, Reason } from '../domain/plan.js';
import type { RetractionState } from '../domain/retraction.js';
import type { Followers } from '../domain/workspace.js';
import type { ServerEventTables } from './server-event-tables.js';

/**
 * The tables as they are stored: instants in integer milliseconds UTC, yes and no as 1 and 0, JSON as text that
 * is checked on its way out (`stored-json.ts`), names that ignore capitals as `folded`.
 */
export interface Tables extends ServerEventTables {
	readonly petition: {
		id: Generated<number>;
		platform: string;
		external_id: string;
		title: string;
		url: string | null;
		snapshot: string | null;
		counted_at: Instant | null;
		checked_at: Instant | null;
		next_read_at: Instant | null;
		next_moment_at: Instant | null;
		created_at: Instant;
		ended_at: Instant | null;
		shown_closed_at: Instant | null;
		/** Where this is what it was on another platform: the petition that goes on. */
		moved_to: number | null;
	};
	/** `given`: 1 for what people named it, 0 for what a source calls it. */
	readonly petition_alias: { folded: string; alias: string; petition: number; given: number };
	/** `kind` by its place in `kinds` of readings.ts. */
	readonly reading: { petition: number; at: Instant; count: number; kind: number };
	readonly campaign: {
		id: Generated<number>;
		folded: string;
		name: string;
		title: string;
		origin: Campaign['origin'];
		owner: Generated<string>;
	};
	readonly campaign_member: { campaign: number; petition: number; position: number };
	readonly campaign_event: {
		id: Generated<number>;
		campaign: number;
		position: number;
		title: string;
		at: Instant;
		day_known: number;
		zone: string;
		url: string | null;
	};
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
	/** `about`: ids of public cases or codes of jurisdictions, with spaces between them. */
	readonly petition_case: { platform: string; workspace: string; petition: number; about: string };
	readonly schedule_run: { key: string; at: Instant };
	readonly source_health: {
		petition: number;
		failures: number;
		since: Instant;
		kind: string;
		detail: string;
		/** Of version 0.1.0; what managers were told is in `source_outage`. */
		told_at: Instant | null;
		stopped: number;
		failed_at: Instant | null;
		missing_since: Instant | null;
		missing_readings: Generated<number>;
		missing_at: Instant | null;
		removed: Generated<number>;
		/** `platform:id`. */
		moving_to: string | null;
		moving_since: Instant | null;
	};
	readonly source_outage: {
		id: Generated<number>;
		platform: string;
		workspace: string;
		source: string;
		kind: OutageKind;
		since: Instant;
		told_at: Instant;
		reminders: number;
		answered_at: Instant | null;
		ended_at: Instant | null;
	};
	readonly source_outage_petition: { outage: number; petition: number };
	/** What the outlook's model remembers of a petition (`OutlookState`): signatures and days of exposure, fading. */
	readonly outlook_state: {
		petition: number;
		first_at: Instant;
		first_count: number;
		at: Instant;
		count: number;
		hours_6_signatures: number;
		hours_6_exposure: number;
		day_1_signatures: number;
		day_1_exposure: number;
		days_4_signatures: number;
		days_4_exposure: number;
		days_16_signatures: number;
		days_16_exposure: number;
		rises: number;
		corrections: number;
	};
	/** Outlooks that were shown; `reached` and `final_count` once they are known. */
	readonly outlook: {
		id: Generated<number>;
		petition: number;
		model: ModelId;
		/** The last change of the count it was made from. */
		at: Instant;
		threshold: number | null;
		until: Instant;
		mood: Mood;
		count: number;
		chance: number | null;
		low: number;
		middle: number;
		high: number;
		reached: number | null;
		final_count: number | null;
	};
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
	/** `wish` as JSON; `due_at`, `first_at` and `ended_at` in real time. */
	readonly reminder: {
		id: Generated<number>;
		platform: string;
		workspace: string;
		person: string;
		subject_kind: Subject['kind'] | null;
		subject_id: number | null;
		wish: string;
		created_at: Instant;
		due_at: Instant | null;
		post: string | null;
		first_at: Instant | null;
		ended_at: Instant | null;
		attempts: number;
	};
	readonly memory: { key: string; value: string };
	/** Who was said hello to, by a key nothing can be read from; the rest is there only until it was said. */
	readonly greeting: {
		key: string;
		place: string | null;
		post: string | null;
		begun_at: Instant | null;
		first_at: Instant | null;
		ended_at: Instant | null;
		due_at: Instant | null;
	};
	/** `platform`, `workspace`: null in entries of the first version. */
	readonly audit: {
		id: Generated<number>;
		at: Instant;
		who: string;
		what: string;
		detail: string;
		platform: string | null;
		workspace: string | null;
		channel: string | null;
	};
}

/** The whole database, or one transaction on it. */
export type Db = Kysely<Tables>;
