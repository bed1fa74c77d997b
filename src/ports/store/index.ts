import type { AuditTable } from './audit.js';
import type { CampaignTable } from './campaigns.js';
import type { CrossingTable } from './crossings.js';
import type { DecisionTable } from './decisions.js';
import type { DestinationTable } from './destinations.js';
import type { DigestTable } from './digests.js';
import type { EventTable } from './events.js';
import type { FeedTable } from './feeds.js';
import type { FollowTable } from './follows.js';
import type { FutureTable } from './future.js';
import type { GreetingTable } from './greetings.js';
import type { HealthTable } from './health.js';
import type { LawFollowTable } from './law-follows.js';
import type { LiveTable } from './live.js';
import type { LookTable } from './looks.js';
import type { MemoryTable } from './memory.js';
import type { OutageTable } from './outages.js';
import type { OutlookTable } from './outlooks.js';
import type { PetitionCaseTable } from './petition-cases.js';
import type { PetitionTable } from './petitions.js';
import type { PostTable } from './posts.js';
import type { PublicationTable } from './publications.js';
import type { ReadingTable } from './readings.js';
import type { ReminderTable } from './reminders.js';
import type { RetractionTable } from './retractions.js';
import type { ScheduleTable } from './schedule.js';
import type { ServerEventTable } from './server-events.js';
import type { ThreadTable } from './threads.js';
import type { WatchTable } from './watches.js';
import type { WebhookTable } from './webhooks.js';
import type { WorkspaceTable } from './workspaces.js';

/** What a transaction is about: a petition or several, with the campaigns they are in, or a destination. */
export type About =
	| { readonly petition: number }
	| { readonly petitions: readonly number[] }
	| { readonly destination: number };

/** Everything Milepost remembers. Every method is one statement or a few; `transaction` makes them all or nothing. */
export interface Store {
	/**
	 * Runs `work` in one write transaction (begun at once, so that it cannot fail half-way for a second writer). Not
	 * nested. Where several write at a time it may have to begin again: what it does beside the tables must bear that.
	 *
	 * @param about one thing: only transactions about the same wait for one another. Left out: this one is alone.
	 */
	transaction<T>(work: (tx: Store) => Promise<T>, about?: About): Promise<T>;
	readonly petitions: PetitionTable;
	readonly petitionCases: PetitionCaseTable;
	readonly looks: LookTable;
	readonly readings: ReadingTable;
	readonly campaigns: CampaignTable;
	readonly destinations: DestinationTable;
	readonly workspaces: WorkspaceTable;
	readonly webhooks: WebhookTable;
	readonly feeds: FeedTable;
	readonly follows: FollowTable;
	readonly lawFollows: LawFollowTable;
	readonly crossings: CrossingTable;
	readonly posts: PostTable;
	readonly digests: DigestTable;
	readonly watches: WatchTable;
	readonly live: LiveTable;
	readonly publications: PublicationTable;
	readonly threads: ThreadTable;
	readonly retractions: RetractionTable;
	readonly decisions: DecisionTable;
	readonly schedule: ScheduleTable;
	readonly health: HealthTable;
	readonly outages: OutageTable;
	readonly audit: AuditTable;
	readonly outlooks: OutlookTable;
	readonly events: EventTable;
	readonly serverEvents: ServerEventTable;
	readonly reminders: ReminderTable;
	readonly memory: MemoryTable;
	readonly greetings: GreetingTable;
	readonly future: FutureTable;
}
