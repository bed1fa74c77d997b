import type { Campaign, DatedEvent } from '../../domain/campaign.js';

export interface CampaignTable {
	/** Adds or replaces by owner and name. Without an owner it is the operator's. */
	save(
		campaign: Omit<Campaign, 'id' | 'events' | 'owner'> & {
			owner?: string;
			events: readonly Omit<DatedEvent, 'id'>[];
		},
	): Promise<Campaign>;
	/** Another name, title, or both; the caller sees to it that the name is free. */
	rename(id: number, names: { readonly name: string; readonly title: string }): Promise<void>;
	/** Members and events go with it. What was announced of it stays. */
	remove(id: number): Promise<void>;
	get(id: number): Promise<Campaign | null>;
	byName(name: string, owner?: string): Promise<Campaign | null>;
	of(petition: number): Promise<readonly Campaign[]>;
	all(): Promise<readonly Campaign[]>;
	/** Those of these owners (`Campaign.owner`). */
	ofOwners(owners: readonly string[]): Promise<readonly Campaign[]>;
}
