import { z } from 'zod';
import { count, day, instant, link, maybe, summary, title } from '../shape.js';

/** Every state of the software. Readers see open, closed and rejected; the rest is here so that none is a surprise. */
export const State = z.enum([
	'pending',
	'validated',
	'sponsored',
	'flagged',
	'dormant',
	'open',
	'closed',
	'referred',
	'completed',
	'rejected',
	'hidden',
	'stopped',
	'removed',
]);
export type State = z.infer<typeof State>;

const GovernmentResponse = z.object({ responded_on: maybe(day), summary: maybe(summary) });

const Debate = z.object({
	debated_on: maybe(day),
	transcript_url: link,
	video_url: link,
	overview: maybe(summary),
});

/** In 2019 both were null instead of the whole. */
const Rejection = z.object({ code: maybe(z.string()), details: maybe(summary) });

/** Thresholds of an archived petition's time. */
const Parliament = z.object({ response_threshold: maybe(count), debate_threshold: maybe(count) });

/** One petition, from its own page or as a row of a list, of today or of 2019, of Westminster or of the Senedd. */
export const Petition = z.object({
	type: maybe(z.enum(['petition', 'archived-petition'])),
	id: z.int().min(1),
	attributes: z.object({
		action: title,
		state: State,
		signature_count: count,
		opened_at: maybe(instant),
		closing_date: maybe(day),
		closed_at: maybe(instant),
		response_threshold_reached_at: maybe(instant),
		government_response_at: maybe(instant),
		debate_threshold_reached_at: maybe(instant),
		scheduled_debate_date: maybe(day),
		debate_outcome_at: maybe(instant),
		government_response: maybe(GovernmentResponse),
		debate: maybe(Debate),
		rejection: maybe(Rejection),
		parliament: maybe(Parliament),
		threshold_for_referral: maybe(count),
		threshold_for_debate: maybe(count),
		referral_threshold_reached_at: maybe(instant),
		referred_at: maybe(instant),
		completed_at: maybe(instant),
	}),
});
export type Petition = z.infer<typeof Petition>;

export const PetitionPage = z.object({ data: Petition });

/** Rows are read one by one: a wrong one must not cost the others. */
export const ListPage = z.object({
	data: z.array(z.unknown()),
	links: z.object({ next: maybe(z.string()), last: maybe(z.string()) }),
});

/** Enough of a row to know whose it is. */
export const Row = z.object({ id: z.int().min(1) });

/**
 * `count.json`. The milestones are asked for, not hoped for: an older copy of the software leaves them out, and
 * then the light poll could not tell that something else has changed.
 */
export const LightPoll = z.object({
	signature_count: count,
	response_threshold_reached_at: instant.nullable(),
	government_response_at: instant.nullable(),
	debate_threshold_reached_at: instant.nullable(),
	scheduled_debate_date: day.nullable(),
	debate_outcome_at: instant.nullable(),
	debated: z.boolean(),
});
export type LightPoll = z.infer<typeof LightPoll>;
