import type { Instant } from '../domain/petition.js';
import type { Task } from '../ports/engine.js';

/** A destination that nothing is posted to. */
export interface Suspended {
	readonly id: number;
	/** When access was first lost. */
	readonly since: Instant;
	/** When it was last looked at, or lost. */
	readonly checkedAt: Instant;
	/** When a post was last refused there although nothing seemed to be missing; null = never. */
	readonly refusedAt: Instant | null;
}

/** Under which name the schedule keeps that a destination was refused although nothing seemed to be missing. */
export function refusalKey(destination: number): string {
	return `refused-again:${destination}`;
}

/** Under which name the schedule keeps when a suspended destination was looked at. */
export function lookKey(destination: number): string {
	return `resume:${destination}`;
}

/** What the work on a server's own events is called; read back by `serverOf`. */
export function serverKey(platform: string, workspace: string): string {
	return `${platform}/${workspace}`;
}

export function serverOf(key: string): { readonly platform: string; readonly workspace: string } {
	const slash = key.indexOf('/');
	return { platform: key.slice(0, slash), workspace: key.slice(slash + 1) };
}

/** What the tables say is backlog. */
export interface Backlog {
	readonly platforms: readonly string[];
	readonly moments: readonly number[];
	readonly destinations: readonly number[];
	/** Destinations whose digest is to be looked at. */
	readonly digests: readonly number[];
	/** Destinations that may be told what was found by the words they watch. */
	readonly finds: readonly number[];
	/** Destinations whose living message is to be looked at. */
	readonly live: readonly number[];
	/** Chats in which somebody is to be reminded. */
	readonly reminders: readonly string[];
	/** Servers whose own events are to be looked after. */
	readonly servers: readonly { readonly platform: string; readonly workspace: string }[];
	readonly suspended: readonly Suspended[];
	/** Last time the daily housekeeping ran; null = never. */
	readonly lastThinning: Instant | null;
	/** Some petition is in trouble, or managers were told of one. */
	readonly troubled: boolean;
}

export interface DueTask {
	readonly task: Task;
	readonly key: string;
}

const hour = 3_600_000;

/**
 * What is due at `now`: found again in the tables every few seconds, this repairs every lost timer. Pure. Suspended destinations are looked at once
 * an hour, one at a time, so that a platform is not asked for all of them at once.
 */
export function dueTasks(backlog: Backlog, now: Instant): readonly DueTask[] {
	const [suspended] = backlog.suspended
		.filter((each) => now - each.checkedAt >= gapOf(each))
		.sort((a, b) => a.checkedAt - b.checkedAt);
	return [
		...backlog.platforms.map((key) => ({ task: 'read' as const, key })),
		...backlog.moments.map((id) => ({ task: 'moment' as const, key: String(id) })),
		...backlog.destinations.map((id) => ({ task: 'dispatch' as const, key: String(id) })),
		...backlog.digests.map((id) => ({ task: 'digest' as const, key: String(id) })),
		...backlog.finds.map((id) => ({ task: 'finds' as const, key: String(id) })),
		...backlog.live.map((id) => ({ task: 'live' as const, key: String(id) })),
		...backlog.reminders.map((key) => ({ task: 'remind' as const, key })),
		...backlog.servers.map(({ platform, workspace }) => ({
			...{ task: 'server-events' as const, key: serverKey(platform, workspace) },
		})),
		...(suspended === undefined ? [] : [{ task: 'resume' as const, key: String(suspended.id) }]),
		...(now - (backlog.lastThinning ?? 0) >= 24 * hour ? [{ task: 'thin' as const, key: 'all' }] : []),
		...(backlog.troubled ? [{ task: 'outages' as const, key: 'all' }] : []),
	];
}

/** Where looking shows nothing and only a post can tell, the wait doubles with each refusal, up to a day. */
function gapOf({ since, refusedAt }: Suspended): number {
	return refusedAt === null || refusedAt < since ? hour : Math.min(24 * hour, Math.max(hour, refusedAt - since));
}
