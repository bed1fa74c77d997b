import type { Generated } from 'kysely';

/*
 * The tables as queries see them. Instants are integer milliseconds UTC; JSON is text; yes and no are 1 and 0, on
 * both databases.
 */

export interface Schema {
	petition: {
		id: Generated<number>;
		platform: string;
		platform_id: string;
		title: string;
		url: string | null;
		snapshot: string | null;
		counted_at: number | null;
		checked_at: number | null;
		next_read_at: number | null;
		next_moment_at: number | null;
		created_at: number;
	};
	/** `alias` is lower case. */
	petition_alias: { alias: string; petition: number };
	/** `kind` is the place in `countKinds`: a byte instead of a word, a million times. */
	reading: { petition: number; at: number; count: number; kind: number };
	campaign: { id: Generated<number>; name: string; name_key: string; title: string; origin: string };
	campaign_member: { campaign: number; petition: number; position: number };
	campaign_event: {
		id: Generated<number>;
		campaign: number;
		title: string;
		at: number;
		day_known: number;
		zone: string;
		url: string | null;
	};
	destination: {
		id: Generated<number>;
		platform: string;
		workspace: string;
		channel: string;
		zone: string;
		locale: string;
		quiet_from: number | null;
		quiet_to: number | null;
		state: string;
		reason: string | null;
		suspended_at: number | null;
		claimed_by: string | null;
		claimed_until: number;
	};
	workspace: {
		platform: string;
		workspace: string;
		managers_channel: string | null;
		manager_role: string | null;
		notices: string;
	};
	follow: {
		id: Generated<number>;
		destination: number;
		subject_kind: string;
		subject: number;
		rules: string;
		mention: string | null;
		paused_until: number | null;
		origin: string;
		created_at: number;
	};
	crossing: {
		id: Generated<number>;
		subject_kind: string;
		subject: number;
		key: string;
		family: string;
		moment: number;
		noticed_at: number;
		facts: string;
	};
	post: {
		id: string;
		destination: number;
		state: string;
		mention: string | null;
		moment: number;
		created_at: number;
		attempts: number;
		next_try_at: number;
		tried_at: number | null;
		doubt_since: number | null;
		merged_into: string | null;
		message_id: string | null;
		outcome: string | null;
		sent_at: number | null;
		paused_until: number | null;
	};
	post_crossing: { destination: number; crossing: number; post: string; position: number };
	decision: {
		id: Generated<number>;
		crossing: number;
		follow: number;
		destination: number;
		tell: number;
		reason: string;
		rule: string | null;
		at: number;
	};
	schedule_run: { key: string; at: number };
	source_health: {
		petition: number;
		failures: number;
		since: number;
		kind: string;
		detail: string;
		told_at: number | null;
		stopped: number;
	};
	audit: { id: Generated<number>; at: number; who: string; what: string; detail: string };
}
