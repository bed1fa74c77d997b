import type { Instant, Snapshot } from '../domain/petition.js';
import type { RecordedPetition } from './recording.js';
import { countUntil, part } from './sequence.js';

/** The petition as its page would have shown it at that moment: the newest count, and the events so far. */
export function snapshotAt(petition: RecordedPetition, at: Instant): Snapshot {
	const { title, url, zone, openedAt, deadline, thresholds, goal } = petition;
	const reading = part(petition.readings, 0, countUntil(petition.readings, at)).at(-1);
	const events = petition.events.filter((event) => event.moment.at <= at);
	const state = isOpen(petition, at) ? 'open' : 'closed';
	return {
		title,
		url,
		zone,
		count: reading?.count ?? 0,
		countKind: reading?.kind ?? 'exact',
		state,
		rawState: state,
		signable: state === 'open',
		openedAt,
		deadline,
		thresholds,
		goal,
		events,
	};
}

function isOpen({ deadline, openUntilAnswered, thresholds, readings, events }: RecordedPetition, at: Instant): boolean {
	if (openUntilAnswered && events.some((event) => event.kind === 'responded' && event.moment.at <= at)) return false;
	if (deadline === null || at <= deadline) return true;
	const needed = thresholds[0]?.count;
	return openUntilAnswered && needed !== undefined && wasReached(readings, needed, deadline);
}

function wasReached(readings: RecordedPetition['readings'], needed: number, by: Instant): boolean {
	for (const { at, count } of readings) {
		if (at > by) return false;
		if (count >= needed) return true;
	}
	return false;
}
