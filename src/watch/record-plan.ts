import type { Instant } from '../domain/petition.js';
import type { Plan } from '../domain/plan.js';
import type { Store } from '../store/types.js';
import type { WatchPorts } from './types.js';

/** Writes a plan down, inside the transaction of its reading. Gives back the destinations with something to send. */
export async function recordPlan(tx: Store, plan: Plan, now: Instant, ports: WatchPorts): Promise<readonly number[]> {
	const ids: number[] = [];
	for (const crossing of plan.crossings) ids.push((await tx.crossings.add(crossing, now)).crossing.id);
	await tx.decisions.add(
		plan.verdicts.map(({ crossing, follow, destination, tell, reason, rule }) => ({
			crossing: ids[crossing] as number,
			follow,
			destination,
			tell,
			reason,
			rule,
			at: now,
		})),
	);
	const destinations: number[] = [];
	const createdAt = ports.realNow();
	for (const post of plan.posts) {
		const added = await tx.posts.add({
			id: ports.newPostId(),
			destination: post.destination,
			mention: post.mention,
			moment: post.moment,
			createdAt,
			nextTryAt: createdAt,
			pausedUntil: post.pausedUntil,
			crossings: post.crossings.map((index) => ids[index] as number),
		});
		if (added) destinations.push(post.destination);
	}
	return destinations;
}
