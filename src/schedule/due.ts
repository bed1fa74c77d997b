import type { Instant } from '../domain/petition.js';
import type { Task } from '../engine/types.js';

/** What the tables say is waiting. */
export interface Waiting {
	readonly platforms: readonly string[];
	readonly moments: readonly number[];
	readonly destinations: readonly number[];
	/** `checkedAt`: when access was last looked at, or lost. */
	readonly suspended: readonly { readonly id: number; readonly checkedAt: Instant }[];
	/** Last time the daily housekeeping ran; null = never. */
	readonly lastThinning: Instant | null;
	/** Some petition is in trouble, or managers were told of one. */
	readonly troubled: boolean;
}

export interface Owed {
	readonly task: Task;
	readonly key: string;
}

const hour = 3_600_000;

/**
 * What is owed at `now`: the sweep that repairs every lost alarm. Pure. Suspended destinations are looked at once
 * an hour, one in a sweep, so that a platform is not asked for all of them at once.
 */
export function owed(waiting: Waiting, now: Instant): readonly Owed[] {
	const [suspended] = waiting.suspended
		.filter((each) => now - each.checkedAt >= hour)
		.sort((a, b) => a.checkedAt - b.checkedAt);
	return [
		...waiting.platforms.map((key) => ({ task: 'read' as const, key })),
		...waiting.moments.map((id) => ({ task: 'moment' as const, key: String(id) })),
		...waiting.destinations.map((id) => ({ task: 'dispatch' as const, key: String(id) })),
		...(suspended === undefined ? [] : [{ task: 'resume' as const, key: String(suspended.id) }]),
		...(now - (waiting.lastThinning ?? 0) >= 24 * hour ? [{ task: 'thin' as const, key: 'all' }] : []),
		...(waiting.troubled ? [{ task: 'outages' as const, key: 'all' }] : []),
	];
}
