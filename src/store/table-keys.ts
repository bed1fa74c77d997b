import type { Tables } from './tables.js';

/** Every table by what makes a row unique, each behind those its rows refer to. */
export const tableKeys = {
	petition: ['id'],
	petition_alias: ['folded'],
	reading: ['petition', 'at'],
	campaign: ['id'],
	campaign_member: ['petition', 'campaign'],
	campaign_event: ['id'],
	destination: ['id'],
	workspace: ['platform', 'workspace'],
	notice: ['id'],
	follow: ['id'],
	unfollowed: ['destination', 'subject_kind', 'subject_id'],
	crossing: ['id'],
	post: ['seq'],
	post_crossing: ['crossing', 'destination'],
	post_notice: ['id'],
	post_digest: ['destination', 'at'],
	digest: ['destination'],
	watch: ['id'],
	watch_find: ['destination', 'platform', 'external_id'],
	retraction: ['crossing', 'notice', 'destination'],
	decision: ['crossing', 'destination', 'follow'],
	petition_case: ['platform', 'workspace', 'petition'],
	schedule_run: ['key'],
	source_health: ['petition'],
	source_outage: ['id'],
	source_outage_petition: ['outage', 'petition'],
	outlook_state: ['petition'],
	outlook: ['id'],
	memory: ['key'],
	greeting: ['key'],
	audit: ['id'],
} as const satisfies { readonly [T in keyof Tables]: readonly (keyof Tables[T])[] };

export const tableNames = Object.keys(tableKeys) as readonly (keyof Tables)[];
