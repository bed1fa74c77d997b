import type { DatedEvent } from '../src/domain/campaign.js';
import type { ChannelRef, QuietHours } from '../src/domain/destination.js';
import type { RuleText } from '../src/domain/follow.js';
import type { Instant, PetitionRef, Threshold } from '../src/domain/petition.js';
import type { Limits } from '../src/ports/command.js';
import type { SourceSettings } from '../src/ports/source.js';

/** What `milepost.yaml` says, checked: every name leads somewhere, every rule is known. Plain data. */
export interface Config {
	/** The file's own zone and language for everything that names none; null where it says nothing. */
	readonly zone: string | null;
	readonly locale: string | null;
	readonly petitions: readonly ConfigPetition[];
	readonly campaigns: readonly ConfigCampaign[];
	readonly destinations: readonly ConfigDestination[];
	readonly follows: readonly ConfigFollow[];
	/** The channel in which the operator may hold and release; null where the file names none. */
	readonly operator: ChannelRef | null;
	/** How much people of chats may set up. */
	readonly limits: Limits;
	/** Settings of every source there is, by its id. */
	readonly sources: ReadonlyMap<string, SourceSettings>;
}

export interface ConfigPetition {
	readonly name: string;
	readonly ref: PetitionRef;
	/** The address when it is a web address. */
	readonly url: string | null;
	/** Shown until the first reading. */
	readonly title: string;
	readonly aliases: readonly string[];
	/** Counted by people: never polled. The id names its owner then, too. */
	readonly pushed: boolean;
	/** When signing ends and what is aimed at, as the file says of what people count; of others null and none. */
	readonly deadline: Instant | null;
	/** Ascending by count. */
	readonly thresholds: readonly Threshold[];
}

export interface ConfigCampaign {
	readonly name: string;
	readonly title: string;
	/** Names of petitions. */
	readonly members: readonly string[];
	readonly events: readonly Omit<DatedEvent, 'id'>[];
}

/** Null = the file says nothing: what was set in chat stays. */
export interface ConfigDestination {
	readonly name: string;
	readonly place: ChannelRef;
	readonly zone: string | null;
	readonly locale: string | null;
	readonly quiet: QuietHours | null;
	readonly managers: string | null;
}

export interface ConfigFollow {
	/** Name of a destination. */
	readonly destination: string;
	readonly about: { readonly kind: 'petition' | 'campaign'; readonly name: string };
	readonly rules: readonly RuleText[];
	readonly mention: string | null;
}
