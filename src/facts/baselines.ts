import type { Follow, FollowRule } from '../domain/follow.js';
import type { Instant, Subject } from '../domain/petition.js';
import type { Store } from '../ports/store/index.js';
import { ownReadings } from './own-readings.js';

/**
 * Baselines that waited for a petition's first reading, or for the first total of a campaign that can be added up, get
 * it: what is passed by then is not news (docs/decisions/020). Gives back the follows as they are now.
 *
 * @param about follows of the other kind are left as they are
 */
export async function fillBaselines(
	tx: Store,
	follows: readonly Follow[],
	about: Subject['kind'],
	first: number,
): Promise<readonly Follow[]> {
	const filled: Follow[] = [];
	for (const follow of follows) {
		if (follow.subject.kind !== about || follow.rules.every((rule) => rule.baseline.count !== null)) {
			filled.push(follow);
			continue;
		}
		const rules = follow.rules.map((rule) => withCount(rule, rule.baseline.count ?? first));
		await tx.follows.setRules(follow.id, rules);
		filled.push({ ...follow, rules });
	}
	return filled;
}

/**
 * A campaign's follow keeps one baseline for all its members: for one of them it is that petition's count at the
 * moment of the baseline. A member first read after it starts from its first reading.
 */
export async function memberBaselines(
	tx: Store,
	petition: number,
	follows: readonly Follow[],
): Promise<readonly Follow[]> {
	const counts = new Map<Instant, number>();
	const countAt = async (at: Instant): Promise<number> => {
		const known = counts.get(at);
		if (known !== undefined) return known;
		const asOf = await tx.readings.asOf(petition, at);
		// What was imported later was not what the follow began with.
		const reading = asOf === null || asOf.kind === 'imported' ? (await ownReadings(tx, petition)).first : asOf;
		const count = reading?.count ?? 0;
		counts.set(at, count);
		return count;
	};
	const own: Follow[] = [];
	for (const follow of follows) {
		if (follow.subject.kind === 'petition') {
			own.push(follow);
			continue;
		}
		const rules: FollowRule[] = [];
		for (const rule of follow.rules) rules.push(withCount(rule, await countAt(rule.baseline.at)));
		own.push({ ...follow, rules });
	}
	return own;
}

function withCount(rule: FollowRule, count: number): FollowRule {
	return { ...rule, baseline: { at: rule.baseline.at, count } };
}
