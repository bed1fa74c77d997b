import type { Instant } from '../domain/petition.js';
import type { Plan } from '../domain/plan.js';
import type { Store } from '../ports/store/index.js';
import type { WatchDeps } from './types.js';

/** Writes a plan down, inside the transaction of its reading. Gives back the destinations with something to send. */
export async function recordPlan(tx: Store, plan: Plan, now: Instant, deps: WatchDeps): Promise<readonly number[]> {
	// Most looks decide nothing, and write nothing of it.
	if (plan.crossings.length + plan.verdicts.length + plan.posts.length === 0) return [];
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
	const createdAt = deps.realNow();
	const added = await tx.posts.addMany(
		plan.posts.map(({ destination, mention, moment, pausedUntil, crossings }) => ({
			id: deps.newPostId(),
			...{ destination, mention, moment, createdAt, nextTryAt: createdAt, pausedUntil },
			content: { kind: 'announcement' as const, crossings: crossings.map((index) => ids[index] as number) },
		})),
	);
	return added.map(({ destination }) => destination);
}
