import type { Petition, Reading, Snapshot, Threshold } from './petition.js';

/** When signing ends and what is aimed at: of a petition that people count the operator's file says it. */
export type Declared = Pick<Snapshot, 'deadline' | 'thresholds'>;

export const nothingDeclared: Declared = { deadline: null, thresholds: [] };

/**
 * What a typed count makes of a petition: its title, what was typed, and what the operator's file says of it.
 *
 * @param declared null where no file names it: what was said of it before stays
 */
export function typedSnapshot(
	{ title, url, snapshot }: Petition,
	{ count, kind }: Reading,
	zone: string,
	declared: Declared | null,
): Snapshot {
	const typed = { count, countKind: kind };
	if (snapshot !== null) return { ...(declared === null ? snapshot : withDeclared(snapshot, declared)), ...typed };
	return {
		title,
		url,
		zone,
		...typed,
		state: 'open',
		rawState: 'typed in',
		signable: false,
		openedAt: null,
		...(declared ?? nothingDeclared),
		goal: null,
		events: [],
	};
}

/** The same snapshot where the file says nothing new. */
export function withDeclared(snapshot: Snapshot, { deadline, thresholds }: Declared): Snapshot {
	const same = snapshot.thresholds.length === thresholds.length && thresholds.every(isAmong(snapshot.thresholds));
	if (same && snapshot.deadline === deadline) return snapshot;
	// Nobody keeps a list open because a number was reached: its last day is its last day.
	return { ...snapshot, deadline, thresholds, signable: false };
}

function isAmong(known: readonly Threshold[]) {
	return ({ count, consequence, authority, promisedDays }: Threshold) =>
		known.some(
			(each) =>
				each.count === count &&
				each.consequence === consequence &&
				each.authority === authority &&
				each.promisedDays === promisedDays,
		);
}
