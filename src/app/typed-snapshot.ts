import type { Petition, Reading, Snapshot } from '../domain/petition.js';

/** A petition counted by hand is its title and what was typed; of any other only the number is replaced. */
export function typedSnapshot({ title, url, snapshot }: Petition, { count, kind }: Reading, zone: string): Snapshot {
	const typed = { count, countKind: kind };
	if (snapshot !== null) return { ...snapshot, ...typed };
	return {
		title,
		url,
		zone,
		...typed,
		state: 'open',
		rawState: 'typed in',
		signable: true,
		openedAt: null,
		deadline: null,
		thresholds: [],
		goal: null,
		events: [],
	};
}
