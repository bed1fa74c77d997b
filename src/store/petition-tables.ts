import type { Generated } from 'kysely';
import type { Campaign } from '../domain/campaign.js';
import type { OutageKind } from '../domain/outages/types.js';
import type { ModelId } from '../domain/outlook/models.js';
import type { Mood } from '../domain/outlook/mood.js';
import type { Instant } from '../domain/petition.js';

/** What is watched: petitions and campaigns, what was read of them, what kept that from being read, and what was foretold. */
export interface PetitionTables {
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
	/** `about`: ids of public cases or codes of jurisdictions, with spaces between them. */
	readonly petition_case: { platform: string; workspace: string; petition: number; about: string };
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
}
