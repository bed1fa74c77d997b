import type { Selectable, Updateable } from 'kysely';
import { FaultError } from '../domain/fault.js';
import type { Petition, Snapshot } from '../domain/petition.js';
import type { PetitionChange } from '../ports/store/petitions.js';
import { type ReportFault, snapshotJson } from './stored-json.js';
import type { Tables } from './tables.js';

export type PetitionRow = Selectable<Tables['petition']>;

/** Only what the change names is set. */
export function columnsOf(change: PetitionChange): Updateable<Tables['petition']> {
	const { title, url, snapshot, countedAt, checkedAt, nextReadAt, nextMomentAt, ending } = change;
	return {
		...(title === undefined ? {} : { title }),
		...(url === undefined ? {} : { url }),
		...(snapshot === undefined ? {} : { snapshot: snapshot === null ? null : snapshotJson.write(snapshot) }),
		...(countedAt === undefined ? {} : { counted_at: countedAt }),
		...(checkedAt === undefined ? {} : { checked_at: checkedAt }),
		...(nextReadAt === undefined ? {} : { next_read_at: nextReadAt }),
		...(nextMomentAt === undefined ? {} : { next_moment_at: nextMomentAt }),
		...(ending === undefined ? {} : { ended_at: ending?.at ?? null, shown_closed_at: ending?.shownAt ?? null }),
	};
}

export function petitionOf(row: PetitionRow, report: ReportFault): Petition {
	return {
		id: row.id,
		ref: { platform: row.platform, id: row.external_id },
		title: row.title,
		url: row.url,
		snapshot: row.snapshot === null ? null : snapshotOf(row.snapshot, row.id, report),
		countedAt: row.counted_at,
		checkedAt: row.checked_at,
		nextReadAt: row.next_read_at,
		nextMomentAt: row.next_moment_at,
		ending: row.ended_at === null ? null : { at: row.ended_at, shownAt: row.shown_closed_at },
		createdAt: row.created_at,
	};
}

/** A snapshot that cannot be read is as good as none: the petition's next reading puts a whole one in its place. */
function snapshotOf(text: string, petition: number, report: ReportFault): Snapshot | null {
	try {
		return snapshotJson.read(text, petition);
	} catch (error) {
		if (!(error instanceof FaultError)) throw error;
		report(error.fault);
		return null;
	}
}
