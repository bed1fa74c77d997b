import { type Kysely, type Migration, type MigrationProvider, Migrator } from 'kysely';
import type { Db } from '../tables.js';
import { auditChannels } from './audit-channels.js';
import { auditIndexes } from './audit-indexes.js';
import { auditedPlaces } from './audited-places.js';
import { campaignOwners } from './campaign-owners.js';
import { channelNames } from './channel-names.js';
import { channelPauses } from './channel-pauses.js';
import { channelThreads } from './channel-threads.js';
import { dailyCaps } from './daily-caps.js';
import { departures } from './departures.js';
import { digestRetractions } from './digest-retractions.js';
import { digests } from './digests.js';
import { doubts } from './doubts.js';
import { endings } from './endings.js';
import { events } from './events.js';
import { feedVariables } from './feed-variables.js';
import { firstTables } from './first-tables.js';
import { followers } from './followers.js';
import { greetings } from './greetings.js';
import { lawFollows } from './law-follows.js';
import { liveMessages } from './live-messages.js';
import { missingPages } from './missing-pages.js';
import { moves } from './moves.js';
import { outlooks } from './outlooks.js';
import { outside } from './outside.js';
import { ownCounts } from './own-counts.js';
import { petitionCases } from './petition-cases.js';
import { platformReads } from './platform-reads.js';
import { postedNotices } from './posted-notices.js';
import { reminders } from './reminders.js';
import { retractionFamily } from './retraction-family.js';
import { retractions } from './retractions.js';
import { secondModel } from './second-model.js';
import { serverEvents } from './server-events.js';
import { sourceOutages } from './source-outages.js';
import { suspended } from './suspended.js';
import { templates } from './templates.js';
import { threadParents } from './thread-parents.js';
import { unfollowed } from './unfollowed.js';
import { watches } from './watches.js';

/** Every change of the tables, in order; a released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
	'001-first-tables': firstTables,
	'002-outlooks': outlooks,
	'003-followers': followers,
	'004-departures': departures,
	'005-unfollowed': unfollowed,
	'006-endings': endings,
	'007-own-counts': ownCounts,
	'008-second-model': secondModel,
	'009-missing-pages': missingPages,
	'010-source-outages': sourceOutages,
	'011-doubts': doubts,
	'012-audited-places': auditedPlaces,
	'013-audit-indexes': auditIndexes,
	'014-retractions': retractions,
	'015-channel-names': channelNames,
	'016-posted-notices': postedNotices,
	'017-retraction-family': retractionFamily,
	'018-thread-parents': threadParents,
	'019-audit-channels': auditChannels,
	'020-greetings': greetings,
	'021-campaign-owners': campaignOwners,
	'022-daily-caps': dailyCaps,
	'023-digests': digests,
	'024-templates': templates,
	'025-petition-cases': petitionCases,
	'026-watches': watches,
	'027-outside': outside,
	'028-live-messages': liveMessages,
	'029-reminders': reminders,
	'030-channel-threads': channelThreads,
	'031-feed-variables': feedVariables,
	'032-events': events,
	'033-law-follows': lawFollows,
	'034-suspended': suspended,
	'035-moves': moves,
	'036-server-events': serverEvents,
	'037-platform-reads': platformReads,
	'038-channel-pauses': channelPauses,
	'039-digest-retractions': digestRetractions,
};

/** What the tables of this program are at. */
export const tablesVersion = Object.keys(migrations).length;

/**
 * The oldest version whose program still works on these tables: steps add, and what an older one uses is taken away only
 * when this is raised beyond it (docs/decisions). For databases that several copies share.
 */
export const oldestAtWork = 18;

/** Names of the steps, in order. */
export const stepNames: readonly string[] = Object.keys(migrations);

/**
 * Brings the tables to this program's version, all or nothing.
 *
 * @param stamp writes down, in the same transaction, which version the tables are at after each step
 */
export async function migrate(db: Db, stamp: Stamp): Promise<void> {
	const provider: MigrationProvider = { getMigrations: async () => stamped(stamp) };
	const { error } = await new Migrator({ db, provider }).migrateToLatest();
	if (error !== undefined) throw error;
}

export type Stamp = (db: Kysely<unknown>, version: number) => Promise<void>;

function stamped(stamp: Stamp): Record<string, Migration> {
	return Object.fromEntries(
		Object.entries(migrations).map(([name, { up }], i): [string, Migration] => [
			name,
			{
				async up(db) {
					await up(db);
					await stamp(db, i + 1);
				},
			},
		]),
	);
}
