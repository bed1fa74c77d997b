import { defaults } from '../../config/defaults.js';
import type { Instant } from '../domain/petition.js';
import type { Role } from '../ports/copies.js';
import type { Store } from '../ports/store/index.js';
import { heldPlatforms, holdPrefix } from '../sources/hold.js';
import type { Failures } from './failure-tracker.js';

/** Why Milepost is not delivering, since when, and on which platform. */
export interface Obstacle {
	readonly code:
		| 'clock-doubted'
		| 'store-failing'
		| 'reading-late'
		| 'reading-failing'
		| 'posting-late'
		| 'posting-failing'
		| 'token-refused'
		| 'chat-disconnected';
	/** Null where it is simply so now. */
	readonly since: Instant | null;
	readonly platform?: string;
	/** Which connection of a chat. */
	readonly shard?: number;
}

/** Whose work an obstacle keeps from being done; what is not named here keeps everybody from theirs. */
const rolesKept: Partial<Readonly<Record<Obstacle['code'], readonly Role[]>>> = {
	'clock-doubted': ['poll', 'post'],
	'reading-late': ['poll'],
	'reading-failing': ['poll'],
	'posting-late': ['post'],
	'posting-failing': ['post'],
	'token-refused': ['post', 'gateway'],
	'chat-disconnected': ['gateway'],
};

/**
 * What keeps one role from its work: a petition's page that is away does not keep commands from being answered, so that
 * a load balancer must not take every copy out for it.
 */
export function obstaclesOf(role: Role, all: readonly Obstacle[]): readonly Obstacle[] {
	return all.filter(({ code }) => rolesKept[code]?.includes(role) ?? true);
}

/**
 * What keeps Milepost from delivering; empty = it delivers. That is more than being alive: petitions are read
 * when they are due and some read succeeds, posts leave when they are due and some try succeeds.
 *
 * @param now real time
 * @param doubted for how long the clock has been doubted, in milliseconds; null while it is believed
 */
export async function obstacles(
	store: Pick<Store, 'petitions' | 'posts' | 'memory'>,
	failures: Failures,
	now: Instant,
	doubted: number | null = null,
): Promise<readonly Obstacle[]> {
	const { lateMs, unreadMs, unsentMs } = defaults.ready;
	const found: Obstacle[] = doubted === null ? [] : [{ code: 'clock-doubted', since: now - doubted }];
	const late = (code: Obstacle['code'], since: Instant | null, budget: number, platform?: string) => {
		if (since !== null && now - since > budget) {
			found.push(platform === undefined ? { code, since } : { code, since, platform });
		}
	};
	try {
		const readingLate = await readingLateSince(store, failures, now);
		const nextDue = await store.posts.nextDue();
		// By a clock that is doubted nothing is late.
		if (doubted !== null) return found;
		late('reading-late', readingLate, lateMs);
		late('posting-late', nextDue, lateMs);
	} catch {
		found.push({ code: 'store-failing', since: null });
	}
	late('reading-failing', failures.readsFailSince, unreadMs);
	for (const [platform, since] of failures.sendsFailSince) late('posting-failing', since, unsentMs, platform);
	return found;
}

/**
 * Since when nothing was read of a platform although something is due; null where there is none. One whose host has
 * asked us to wait is not late, and neither is one that is read as fast as its budget allows.
 */
async function readingLateSince(
	{ petitions, memory }: Pick<Store, 'petitions' | 'memory'>,
	{ readAt }: Failures,
	now: Instant,
): Promise<Instant | null> {
	const held = heldPlatforms(await memory.list(holdPrefix), now);
	const since: Instant[] = [];
	for (const platform of await petitions.platformsDue(now)) {
		const due = held.has(platform) ? null : await petitions.nextRead(platform);
		if (due !== null) since.push(Math.max(due, readAt.get(platform) ?? due));
	}
	return since.length === 0 ? null : Math.min(...since);
}
