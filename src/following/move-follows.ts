import type { Baseline } from '../domain/follow.js';
import { mergedRules } from '../domain/merged-rules.js';
import type { Store } from '../ports/store/index.js';

/**
 * Whoever follows a petition follows another one instead, inside a transaction; a channel that follows both has one
 * follow with the rules of both. What somebody ended although the operator's file names it stays ended.
 *
 * @param baseline where the rules that come along start from; null: where they did
 * @returns the channels that followed it
 */
export async function moveFollows(
	tx: Store,
	from: number,
	into: number,
	baseline: Baseline | null,
): Promise<readonly number[]> {
	const subject = { kind: 'petition', id: into } as const;
	const moved: number[] = [];
	for (const follow of await tx.follows.ofSubject({ kind: 'petition', id: from })) {
		const { destination } = follow;
		const there = await tx.follows.find(destination, subject);
		const rules = mergedRules(there?.rules ?? [], follow.rules, baseline);
		const mention = there?.mention ?? follow.mention;
		await tx.follows.remove(follow.id);
		await tx.follows.save({ ...(there ?? follow), subject, rules, mention });
		moved.push(destination);
	}
	for (const ended of await tx.follows.unfollowed()) {
		if (ended.subject.kind !== 'petition' || ended.subject.id !== from) continue;
		await tx.follows.setUnfollowed(ended, false);
		const isFollowed = (await tx.follows.find(ended.destination, subject)) !== null;
		if (!isFollowed) await tx.follows.setUnfollowed({ destination: ended.destination, subject }, true);
	}
	return moved;
}
