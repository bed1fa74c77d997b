import type { Campaign } from '../../src/domain/campaign.js';
import { isSameSubject, type Petition, type Subject } from '../../src/domain/petition.js';
import { typedForPetition } from '../../src/facts/names.js';

/** A petition or campaign that somebody named. */
export type Target =
	| { readonly kind: 'petition'; readonly petition: Petition; readonly names: readonly string[] }
	| { readonly kind: 'campaign'; readonly campaign: Campaign };

export function subjectOf(target: Target): Subject {
	return target.kind === 'petition'
		? { kind: 'petition', id: target.petition.id }
		: { kind: 'campaign', id: target.campaign.id };
}

export function titleOf(target: Target): string {
	return target.kind === 'petition' ? target.petition.title : target.campaign.title;
}

/** What to type to mean exactly this one. */
export function typedName(target: Target): string {
	if (target.kind === 'campaign') return target.campaign.name;
	return typedForPetition(target.petition, target.names);
}

export function sameTarget(a: Target, b: Target): boolean {
	return isSameSubject(subjectOf(a), subjectOf(b));
}
