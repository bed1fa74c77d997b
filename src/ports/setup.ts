import type { DatedEvent } from '../domain/campaign.js';
import type { ChannelRef, QuietHours } from '../domain/destination.js';
import type { DigestSchedule } from '../domain/digest/schedule.js';
import type { RuleText } from '../domain/follow.js';
import type { Mood } from '../domain/outlook/mood.js';
import type { Instant, PetitionRef, Threshold, Unit } from '../domain/petition.js';
import type { Templates } from '../domain/template.js';
import type { Followers } from '../domain/workspace.js';
import type { Message } from '../render/message.js';

/** A set-up as `milepost.yaml` or an export writes it, checked: every name leads somewhere, every rule is known. */
export interface WantedSetup {
	readonly petitions: readonly ConfigPetition[];
	readonly campaigns: readonly ConfigCampaign[];
	readonly destinations: readonly ConfigDestination[];
	readonly follows: readonly ConfigFollow[];
}

/** A text that is a set-up, or everything that is wrong with it. Never throws. */
export type ReadSetup = (
	text: string,
) => { readonly ok: true; readonly setup: WantedSetup } | { readonly ok: false; readonly faults: Message };

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
	/** A page of which the file says what no platform does. */
	readonly declares: boolean;
	/** Of its days. */
	readonly zone: string;
	/** What a page counts; absent: signatures. */
	readonly unit?: Unit;
	/** When signing ends and what is aimed at, as the file says of pages and of what people count; of others null and none. */
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
	/** The key of the server or workspace whose it is; empty for the operator. */
	readonly owner: string;
	readonly from: 'file' | 'chat' | null;
}

export interface WantedWatch {
	readonly words: string;
	readonly platform: string;
}

export type WantedDigest = (DigestSchedule & { readonly always: boolean }) | 'off';

/** A message that is kept current: about everything a channel follows, or one thing of it, by its name in the set-up. */
export type WantedLive = 'on' | 'off' | { readonly kind: 'petition' | 'campaign'; readonly name: string };

/** Null = the file says nothing: what was set in chat stays. */
export interface ConfigDestination {
	readonly name: string;
	readonly place: ChannelRef;
	readonly zone: string | null;
	readonly locale: string | null;
	readonly quiet: QuietHours | null;
	readonly managers: string | null;
	readonly cap: number | 'off' | null;
	/** Left out: as null. */
	readonly publishes?: boolean | null;
	readonly threads?: boolean | null;
	/** Its dates stand among its server's events. */
	readonly serverEvents?: boolean | null;
	/** Codes of laws of whose changes it hears; left out: as null. */
	readonly laws?: readonly string[] | null;
	readonly templates: Templates | null;
	/** Left out: as null. */
	readonly digest?: WantedDigest | null;
	/** Left out: as null. */
	readonly live?: WantedLive | null;
	/** Words it watches; left out: as null. */
	readonly watches?: readonly WantedWatch[] | null;
	readonly pausedUntil: Instant | null;
	/** As `Workspace.managerRole`; `off` for nobody. */
	readonly role: string | null;
	readonly followers: Followers | null;
	readonly mood: Mood | null;
	/** Of a webhook: where it goes, and the environment's variable with its secret; null or left out for every other. */
	readonly webhook?: { readonly url: string; readonly isPrivate: boolean; readonly variable: string } | null;
	/** Of a feed: the hash of the secret in its address, and the variable it stands in. */
	readonly feed?: { readonly tokenHash: string; readonly variable: string } | null;
	/** Of a webhook or feed: the name of the destination that it mirrors. */
	readonly mirrors?: string | null;
}

export interface ConfigFollow {
	/** Name of a destination. */
	readonly destination: string;
	readonly about: { readonly kind: 'petition' | 'campaign'; readonly name: string };
	readonly rules: readonly RuleText[];
	/** Of a petition: the case it is about, as `PetitionCaseTable` has it. Left out: as null. */
	readonly case?: readonly string[] | null;
	/** What the channel notes of it. Left out: as null. */
	readonly events?: readonly Omit<DatedEvent, 'id'>[] | null;
	readonly mention: string | null;
	readonly from: 'file' | 'chat' | null;
}
