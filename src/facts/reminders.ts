import type { CampaignTotal } from '../domain/campaign.js';
import type { Instant } from '../domain/petition.js';
import {
	type Reminded,
	type Reminder,
	type ReminderWish,
	type Standing,
	standingOf,
} from '../domain/reminders/reminder.js';
import type { Store } from '../ports/store/index.js';
import { factsOf } from './petition-facts.js';
import { totalOf } from './totals.js';

/**
 * Looks again at what somebody is to be reminded of: it may have waited for a while. `over` where it is there no more.
 *
 * @param now the petitions' time
 */
export async function lookAgain(
	store: Store,
	{ subject, wish }: Reminder,
	now: Instant,
): Promise<{ readonly standing: 'due'; readonly about: Reminded } | { readonly standing: 'waits' | 'over' }> {
	if (subject === null) return { standing: 'due', about: { kind: 'day' } };
	if (subject.kind === 'campaign') {
		const campaign = await store.campaigns.get(subject.id);
		const total = campaign === null ? null : await totalOf(store, campaign);
		if (campaign === null || total === null) return { standing: campaign === null ? 'over' : 'waits' };
		const standing = standingOfTotal(wish, total);
		return standing === 'due' ? { standing, about: { kind: 'campaign', title: campaign.title, total } } : { standing };
	}
	const petition = await store.petitions.get(subject.id);
	const facts = petition === null ? null : await factsOf(store, petition, now);
	if (petition === null || facts === null) return { standing: petition === null ? 'over' : 'waits' };
	const standing = standingOf(wish, facts);
	return standing === 'due' ? { standing, about: { kind: 'petition', facts } } : { standing };
}

/** Whether a campaign's total is there: of a campaign only that can be waited for. */
export async function campaignStanding(store: Store, id: number, wish: ReminderWish, now: Instant): Promise<Standing> {
	const campaign = await store.campaigns.get(id);
	if (campaign === null) return 'over';
	const total = await totalOf(store, campaign, now);
	return total === null ? 'waits' : standingOfTotal(wish, total);
}

function standingOfTotal(wish: ReminderWish, { count }: CampaignTotal): Standing {
	return wish.kind === 'count' && count >= wish.count ? 'due' : 'waits';
}
