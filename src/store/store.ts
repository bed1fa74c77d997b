import type { Store } from '../ports/store/index.js';
import { auditTable } from './audit.js';
import { campaignTable } from './campaigns.js';
import { crossingTable } from './crossings.js';
import { decisionTable } from './decisions.js';
import { destinationTable } from './destinations.js';
import { digestTable } from './digests.js';
import { eventTable } from './events.js';
import { feedTable } from './feeds.js';
import { followTable } from './follows.js';
import { futureTable } from './future.js';
import { greetingTable } from './greetings.js';
import { healthTable } from './health.js';
import { lawFollowTable } from './law-follows.js';
import { liveTable } from './live.js';
import { lookTable } from './looks.js';
import { memoryTable } from './memory.js';
import { outageTable } from './outages.js';
import { outlookTable } from './outlooks.js';
import { petitionCaseTable } from './petition-cases.js';
import { petitionTable } from './petitions.js';
import { postTable } from './posts.js';
import { publicationTable } from './publications.js';
import { readingTable } from './readings.js';
import { reminderTable } from './reminders.js';
import { retractionTable } from './retractions.js';
import { scheduleTable } from './schedule.js';
import { serverEventTable } from './server-events.js';
import type { ReportFault } from './stored-json.js';
import type { Db } from './tables.js';
import type { ReleaseSpace } from './thin.js';
import { threadTable } from './threads.js';
import { atomically, type Turns } from './transaction.js';
import { watchTable } from './watches.js';
import { webhookTable } from './webhooks.js';
import { workspaceTable } from './workspaces.js';

export interface StoreHooks {
	readonly report: ReportFault;
	readonly releaseSpace: ReleaseSpace;
	readonly turns: Turns;
	/** Tells the copies, inside the transaction, that posts for these destinations are due. */
	readonly posted?: (tx: Db, destinations: readonly number[]) => Promise<void>;
}

/** Every table over one database, or over one transaction on it. */
export function storeOver(db: Db, hooks: StoreHooks): Store {
	const { report, releaseSpace, turns } = hooks;
	return {
		async transaction(work, about) {
			if (db.isTransaction) throw new Error('a transaction cannot be begun inside another');
			return turns.take(about, (first) =>
				atomically(db, async (tx) => {
					await first(tx);
					return work(storeOver(tx, hooks));
				}),
			);
		},
		petitions: petitionTable(db, report),
		petitionCases: petitionCaseTable(db),
		looks: lookTable(db, report),
		readings: readingTable(db, releaseSpace),
		campaigns: campaignTable(db),
		destinations: destinationTable(db),
		workspaces: workspaceTable(db, report),
		webhooks: webhookTable(db),
		feeds: feedTable(db),
		follows: followTable(db, report),
		lawFollows: lawFollowTable(db, report),
		crossings: crossingTable(db, report),
		posts: postTable(db, report, hooks.posted),
		digests: digestTable(db),
		watches: watchTable(db),
		live: liveTable(db),
		publications: publicationTable(db),
		threads: threadTable(db),
		retractions: retractionTable(db, report),
		decisions: decisionTable(db),
		schedule: scheduleTable(db),
		health: healthTable(db),
		outages: outageTable(db),
		audit: auditTable(db),
		outlooks: outlookTable(db),
		events: eventTable(db),
		serverEvents: serverEventTable(db),
		reminders: reminderTable(db, report),
		memory: memoryTable(db),
		greetings: greetingTable(db),
		future: futureTable(db),
	};
}
