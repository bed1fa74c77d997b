import type { Campaign, DatedEvent } from '../../domain/campaign.js';

export interface CampaignTable {
	/** Adds or replaces by name. */
	save(campaign: Omit<Campaign, 'id' | 'events'> & { events: readonly Omit<DatedEvent, 'id'>[] }): Promise<Campaign>;
	get(id: number): Promise<Campaign | null>;
	byName(name: string): Promise<Campaign | null>;
	of(petition: number): Promise<readonly Campaign[]>;
	all(): Promise<readonly Campaign[]>;
}
