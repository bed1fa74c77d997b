import type { Instant, Snapshot } from '../domain/petition.js';
import type { RecordedPetition } from './recording.js';
import type { SeriesReading } from './series.js';

/** The petition as its page would have shown it at that moment: the newest count, and the events so far. */
export function snapshotAt(petition: RecordedPetition, at: Instant): Snapshot {
	const { title, url, zone, openedAt, deadline, thresholds, goal } = petition;
	const reading = newestAt(petition.readings, at);
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

/** The newest reading at or before `at`, by halving: a year of minutes is looked up at each of its minutes. */
function newestAt(readings: readonly SeriesReading[], at: Instant): SeriesReading | undefined {
	let [low, high] = [0, readings.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((readings[middle]?.at ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return readings[low - 1];
}

function isOpen({ deadline, openUntilAnswered, thresholds, readings, events }: RecordedPetition, at: Instant): boolean {
	if (openUntilAnswered && events.some((event) => event.kind === 'responded' && event.moment.at <= at)) return false;
	if (deadline === null || at <= deadline) return true;
	const needed = thresholds[0]?.count;
	return (
		openUntilAnswered && needed !== undefined && readings.some((each) => each.at <= deadline && each.count >= needed)
	);
}
