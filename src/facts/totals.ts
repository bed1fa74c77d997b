import type { Campaign, CampaignTotal } from '../domain/campaign.js';
import type { Occasion } from '../domain/decide.js';
import type { Part } from '../domain/families/total.js';
import type { Instant } from '../domain/petition.js';
import { day } from '../domain/time.js';
import type { Store } from '../ports/store/index.js';
import { fillBaselines } from './baselines.js';

/** A part older than this could make a total say what is no longer so (docs/decisions/020). */
const oldest = day;

/** The combined milestones of every campaign this petition belongs to, as occasions to decide about. */
export async function totalOccasions(tx: Store, petition: number, now: Instant): Promise<readonly Occasion[]> {
	const occasions: Occasion[] = [];
	for (const campaign of await tx.campaigns.of(petition)) {
		const occasion = await totalOccasion(tx, campaign, now);
		if (occasion !== null) occasions.push(occasion);
	}
	return occasions;
}

async function totalOccasion(tx: Store, campaign: Campaign, now: Instant): Promise<Occasion | null> {
	const parts = await partsOf(tx, campaign);
	if (parts === null) return null;
	const after = parts.reduce((sum, part) => sum + part.count, 0);
	const subject = { kind: 'campaign', id: campaign.id } as const;
	const follows = await fillBaselines(tx, await tx.follows.ofSubject(subject), 'campaign', after);
	if (follows.length === 0 || parts.some((part) => now - part.checkedAt > oldest)) return null;
	const baseline = Math.min(...follows.flatMap((follow) => follow.rules.map((rule) => rule.baseline.count ?? after)));
	const known = (await tx.crossings.of(subject)).map((crossing) => crossing.key);
	return { about: 'total', follows, change: { subject, now, title: campaign.title, baseline, known, after, parts } };
}

/** Null while one of its petitions was never read, or, with `now`, was seen too long ago to be told of. */
export async function totalOf(store: Store, campaign: Campaign, now?: Instant): Promise<CampaignTotal | null> {
	const parts = await partsOf(store, campaign);
	if (parts === null) return null;
	const seenAt = Math.min(...parts.map(({ checkedAt }) => checkedAt));
	if (now !== undefined && now - seenAt > oldest) return null;
	const count = parts.reduce((sum, part) => sum + part.count, 0);
	return { count, approximate: parts.some(({ approximate }) => approximate), seenAt };
}

/** The latest good reading of each member that counts signatures; null while one of them was never read. */
export async function partsOf(
	store: Store,
	campaign: Campaign,
): Promise<readonly (Part & { readonly checkedAt: Instant })[] | null> {
	const parts: (Part & { checkedAt: Instant })[] = [];
	for (const petition of await store.petitions.many(campaign.members)) {
		if (petition.snapshot?.unit !== undefined) continue;
		const reading = await store.readings.latest(petition.id);
		if (reading === null) return null;
		parts.push({
			petition: petition.id,
			title: petition.title,
			count: reading.count,
			approximate: reading.kind === 'approximate',
			at: reading.at,
			checkedAt: Math.max(reading.at, petition.checkedAt ?? reading.at),
		});
	}
	return parts.length === 0 ? null : parts;
}
