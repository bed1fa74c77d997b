import { campaignTable } from './campaigns.js';
import { crossingTable } from './crossings.js';
import { decisionTable } from './decisions.js';
import { destinationTable, workspaceTable } from './destinations.js';
import { followTable } from './follows.js';
import { petitionTable } from './petitions.js';
import { postTable } from './posts.js';
import { readingTable } from './readings.js';
import type { Db } from './rows.js';
import type { Store } from './types.js';
import { auditTable, healthTable, scheduleTable } from './upkeep.js';

/** Every table over one database, or over one transaction of it. */
export function storeOver(db: Db): Store {
	return {
		async transaction(work) {
			if (db.isTransaction) throw new Error('a transaction inside a transaction');
			return db.transaction().execute((tx) => work(storeOver(tx)));
		},
		petitions: petitionTable(db),
		readings: readingTable(db),
		campaigns: campaignTable(db),
		destinations: destinationTable(db),
		workspaces: workspaceTable(db),
		follows: followTable(db),
		crossings: crossingTable(db),
		posts: postTable(db),
		decisions: decisionTable(db),
		schedule: scheduleTable(db),
		health: healthTable(db),
		audit: auditTable(db),
	};
}
