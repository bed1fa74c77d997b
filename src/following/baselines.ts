import type { Baseline, FollowRule, RuleText } from '../domain/follow.js';
import type { Instant, Subject } from '../domain/petition.js';
import { printRule } from '../domain/rules.js';
import { partsOf } from '../facts/totals.js';
import type { Store } from '../ports/store/index.js';

/** Rules with where they start: one that was there keeps its baseline, a new one gets its own (docs/decisions/020). */
export async function withBaselines(
	store: Store,
	subject: Subject,
	rules: readonly RuleText[],
	before: readonly FollowRule[],
	now: Instant,
): Promise<readonly FollowRule[]> {
	const fresh: Baseline = { at: now, count: await countOf(store, subject) };
	return rules.map((rule) => {
		const old = before.find((each) => printRule(each) === printRule(rule));
		return { ...rule, baseline: old?.baseline ?? fresh };
	});
}

/** What changed is another sum: every rule about it starts anew, from the total as it is now. */
export async function startAnew(store: Store, subject: Subject, now: Instant): Promise<void> {
	const baseline: Baseline = { at: now, count: await countOf(store, subject) };
	for (const { id, rules } of await store.follows.ofSubject(subject)) {
		await store.follows.setRules(
			id,
			rules.map((rule) => ({ ...rule, baseline })),
		);
	}
}

/** The number that is no news: the latest reading, or the total of a campaign; null while there is none. */
async function countOf(store: Store, { kind, id }: Subject): Promise<number | null> {
	if (kind === 'petition') return (await store.readings.latest(id))?.count ?? null;
	const campaign = await store.campaigns.get(id);
	const parts = campaign === null ? null : await partsOf(store, campaign);
	return parts === null ? null : parts.reduce((sum, part) => sum + part.count, 0);
}
