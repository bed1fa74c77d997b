import type { Campaign } from '../domain/campaign.js';
import type { Instant } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { startAnew } from './baselines.js';
import { dropHeld, endFollow } from './end-follow.js';
import { stopUnfollowed } from './petitions.js';
import { type FollowDeps, type Wakes, watchFollowed } from './set-follow.js';

/**
 * Makes a campaign consist of these petitions, inside a transaction. Where it is followed its total starts anew: what
 * the sum passes because a part came or went is no news. A new part is read, and one that nobody follows any more is
 * not, with what waited to be told of it.
 */
export async function setParts(
	tx: Store,
	campaign: Campaign,
	members: readonly number[],
	deps: FollowDeps,
): Promise<Wakes> {
	const subject = { kind: 'campaign', id: campaign.id } as const;
	await tx.campaigns.save({ ...campaign, members });
	await startAnew(tx, subject, deps.now);
	const follows = await tx.follows.ofSubject(subject);
	for (const { destination } of follows) await dropHeld(tx, destination, await tx.follows.of(destination));
	await stopUnfollowed(tx, [...new Set([...members, ...campaign.members])]);
	return follows.length === 0 ? { alarms: [], platforms: [] } : watchFollowed(tx, subject, deps);
}

/** Ends a campaign and whoever follows it, inside a transaction. */
export async function endCampaign(tx: Store, campaign: Campaign, who: string, realNow: Instant): Promise<void> {
	for (const follow of await tx.follows.ofSubject({ kind: 'campaign', id: campaign.id })) {
		const destination = await tx.destinations.get(follow.destination);
		if (destination !== null) await endFollow(tx, follow, destination, who, realNow);
	}
	await tx.campaigns.remove(campaign.id);
}
