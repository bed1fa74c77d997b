import type { Follow, RuleText } from '../domain/follow.js';
import { unfollowedOutcome } from '../domain/plan.js';
import { parseRules } from '../domain/rules.js';
import type { Store } from '../ports/store/index.js';

/**
 * Rules were taken out of a follow: what waits there for a better hour, and only they asked for, is not told any more.
 * A rule that stays with other parameters still asks for it; what a post tells beside such news takes it along.
 *
 * @param before the rules it had; `follow` has those that are left
 */
export async function dropUnasked(tx: Store, follow: Follow, before: readonly RuleText[]): Promise<void> {
	const kinds = new Set(follow.rules.map(({ id }) => id));
	if (before.every(({ id }) => kinds.has(id))) return;
	const follows = await tx.follows.of(follow.destination);
	const asks = new Map(follows.map(({ id, rules }) => [id, new Set(rules.map((rule) => rule.id))]));
	for (const post of await tx.posts.open(follow.destination)) {
		const isOnlyNews = post.notices.length === 0 && post.digests === undefined && post.live !== true;
		if (post.state !== 'waiting' || !isOnlyNews || post.crossings.length === 0) continue;
		let wanted = false;
		for (const { id } of post.crossings) {
			const verdicts = (await tx.decisions.ofCrossing(follow.destination, id)).filter(({ tell }) => tell);
			// Nobody knows any more who asked for it: then it is told.
			wanted ||= verdicts.length === 0;
			wanted ||= verdicts.some(({ follow: of, rule }) => rule === null || asks.get(of)?.has(kindOf(rule)) === true);
		}
		if (!wanted) await tx.posts.update(post.id, { state: 'dropped', outcome: unfollowedOutcome });
	}
}

/** What kind of rule a written one is: `every:10000` is one of `every`. */
function kindOf(rule: string): string {
	return parseRules(rule).rules[0]?.id ?? '';
}
