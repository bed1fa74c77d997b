import { campaignDate, type Dated, isFor, reportedDates, typedDate } from '../domain/dated.js';
import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import type { Store } from '../ports/store/index.js';

/**
 * The facts of a petition with every date that somebody may be reminded of, whosever it is: for deciding alone. What a
 * campaign waits for comes with its first petition, so that it is decided once.
 */
export async function withDates(tx: Store, id: number, facts: Facts, follows: readonly Follow[]): Promise<Facts> {
	if (!follows.some(({ rules }) => rules.some((rule) => rule.id === 'event'))) return facts;
	const campaigns = (await tx.campaigns.of(id)).filter(({ members }) => members[0] === id);
	const typed = await tx.events.about([
		{ kind: 'petition', id },
		...campaigns.map((campaign) => ({ kind: 'campaign', id: campaign.id }) as const),
	]);
	const dated: readonly Dated[] = [
		...reportedDates(facts.snapshot),
		...typed.map(typedDate),
		...campaigns.flatMap((campaign) => campaign.events.map((event) => campaignDate(event, campaign.id))),
	];
	return { ...facts, dated };
}

/** The same as far as one channel may hear of it. */
export async function withDatesOf(store: Store, id: number, facts: Facts, follow: Follow): Promise<Facts> {
	const all = await withDates(store, id, facts, [follow]);
	return { ...all, dated: (all.dated ?? []).filter((each) => isFor(each, follow)) };
}
