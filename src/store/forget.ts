import { isOutside, outsidePlatforms } from '../domain/destination.js';
import { unfollowedOutcome } from '../domain/plan.js';
import { tenantKey } from '../domain/tenant.js';
import { unconfirmedPrefix } from '../domain/unconfirmed.js';
import { memoryTable } from './memory.js';
import { isOpen } from './open-posts.js';
import type { Db } from './tables.js';

/**
 * The tables with a row for each of these things, by the name of their column; in the order in which rows refer to one
 * another. A table that is missing here keeps what was to be forgotten: `test/store/forget.test.ts` looks for it.
 */
export const forgotten = {
	destination: [
		'retraction',
		'digest_retraction',
		'post_crossing',
		'post_notice',
		'post_digest',
		'post',
		'digest',
		'event',
		'watch_find',
		'watch',
		'live',
		'thread',
		'publication',
		'decision',
		'follow',
		'unfollowed',
		'law_follow',
		'webhook',
		'feed_entry',
		'feed',
	],
	workspace: [
		'source_outage',
		'destination',
		'notice',
		'petition_case',
		'workspace',
		'reminder',
		'event_server',
		'server_event',
		'audit',
	],
	subject_id: ['follow', 'unfollowed', 'live', 'crossing', 'event', 'reminder'],
	crossing: ['retraction', 'digest_retraction', 'post_crossing', 'decision'],
	outage: ['source_outage_petition'],
	campaign: ['campaign_event', 'campaign_member'],
	petition: [
		'petition_alias',
		'reading',
		'campaign_member',
		'petition_case',
		'source_health',
		'source_outage_petition',
		'outlook',
		'outlook_state',
	],
} as const;

/** Everything of a server or workspace. */
export async function forgetWorkspace(tx: Db, platform: string, workspace: string): Promise<void> {
	const owner = tenantKey({ platform, workspace });
	if (!isOutside(platform) && owner !== '') {
		for (const each of outsidePlatforms) await forgetWorkspace(tx, each, owner);
	}
	const there = tx
		.selectFrom('destination')
		.select('id')
		.where('platform', '=', platform)
		.where('workspace', '=', workspace);
	for (const table of forgotten.destination) {
		await tx.deleteFrom(table).where('destination', 'in', there).execute();
	}
	const outages = tx
		.selectFrom('source_outage')
		.select('id')
		.where('platform', '=', platform)
		.where('workspace', '=', workspace);
	for (const table of forgotten.outage) await tx.deleteFrom(table).where('outage', 'in', outages).execute();
	await forgetOwnCampaigns(tx, owner);
	await forgetOwnPetitions(tx, owner);
	await forgetMemory(tx, unconfirmedPrefix(owner));
	for (const table of forgotten.workspace) {
		await tx.deleteFrom(table).where('platform', '=', platform).where('workspace', '=', workspace).execute();
	}
}

/** What somebody there was shown and has not confirmed. */
async function forgetMemory(tx: Db, prefix: string): Promise<void> {
	const memory = memoryTable(tx);
	for (const key of (await memory.list(prefix)).keys()) await memory.remove(key);
}

/** Who made a campaign is its only reader: what was announced of it has gone with the channels. */
async function forgetOwnCampaigns(tx: Db, owner: string): Promise<void> {
	if (owner === '') return;
	const own = await tx.selectFrom('campaign').select('id').where('owner', '=', owner).execute();
	for (const { id } of own) {
		await forgetCrossings(tx, 'campaign', id);
		for (const table of forgotten.subject_id) {
			await tx.deleteFrom(table).where('subject_kind', '=', 'campaign').where('subject_id', '=', id).execute();
		}
		for (const table of forgotten.campaign) await tx.deleteFrom(table).where('campaign', '=', id).execute();
		await tx.deleteFrom('campaign').where('id', '=', id).execute();
	}
}

/** What people of that place counted: the titles they typed, and their counts. The operator is no place to be forgotten. */
async function forgetOwnPetitions(tx: Db, owner: string): Promise<void> {
	if (owner === '') return;
	// A slash ends the owner in the key, and a zero comes next after a slash.
	const own = await tx
		.selectFrom('petition')
		.select('id')
		.where('platform', '=', 'manual')
		.where('external_id', '>', `${owner}/`)
		.where('external_id', '<', `${owner}0`)
		.execute();
	for (const { id } of own) {
		await forgetCrossings(tx, 'petition', id);
		for (const table of forgotten.subject_id) {
			await tx.deleteFrom(table).where('subject_kind', '=', 'petition').where('subject_id', '=', id).execute();
		}
		for (const table of forgotten.petition) await tx.deleteFrom(table).where('petition', '=', id).execute();
		await tx.deleteFrom('petition').where('id', '=', id).execute();
	}
	if (own.length === 0) return;
	// The operator's file may have it announced elsewhere: a post that has nothing left to tell is not sent.
	await tx
		.updateTable('post')
		.set({ state: 'dropped', outcome: unfollowedOutcome })
		.where(isOpen)
		.where('live', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('post_crossing')
						.select('position')
						.whereRef('post_crossing.post', '=', 'post.seq')
						.unionAll(selectFrom('post_notice').select('position').whereRef('post_notice.post', '=', 'post.seq'))
						.unionAll(
							selectFrom('post_digest').select('post as position').whereRef('post_digest.post', '=', 'post.seq'),
						),
				),
			),
		)
		.execute();
}

async function forgetCrossings(tx: Db, kind: 'petition' | 'campaign', id: number): Promise<void> {
	const about = tx.selectFrom('crossing').select('id').where('subject_kind', '=', kind).where('subject_id', '=', id);
	for (const table of forgotten.crossing) {
		await tx.deleteFrom(table).where('crossing', 'in', about).execute();
	}
}
