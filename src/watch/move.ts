import type { Baseline } from '../domain/follow.js';
import { isSameCount } from '../domain/merged-rules.js';
import type { ManagerNotice } from '../domain/notice.js';
import type { Instant, Petition, PetitionRef } from '../domain/petition.js';
import { day } from '../domain/time.js';
import { relearn } from '../facts/outlooks.js';
import { startAnew } from '../following/baselines.js';
import { moveFollows } from '../following/move-follows.js';
import { pauseOf } from '../following/pause.js';
import { readFollowed } from '../following/petitions.js';
import { type Alarm, setAlarms } from '../following/set-alarms.js';
import type { Store } from '../ports/store/index.js';
import type { WatchDeps } from './types.js';

export interface MoveDeps extends Pick<WatchDeps, 'realNow' | 'newPostId'> {
	/** The petitions' time. */
	readonly now: () => Instant;
	/** How people call a platform. */
	readonly platformName: (platform: string) => string;
}

/**
 * What became of a petition that moved: it has another id on its platform; it is on another platform; it is the same as
 * one that is known already; it was merged into another one; or it leads back to where it came from, and stays.
 */
export type Moved =
	| { readonly kind: 'circle' }
	| {
			readonly kind: 'renamed' | 'elsewhere' | 'same' | 'merged';
			/** Where its follows are now. */
			readonly petition: number;
			readonly alarms: readonly Alarm[];
			/** Channels that are told of it. */
			readonly told: readonly number[];
	  };

/**
 * A petition is to be read at another place from now on, inside a transaction that is alone: it keeps its names and its
 * follows; its history goes on where it is the same counter, and stands before it where it is another; nothing that was told of it is told again. Of a merger, and of
 * another platform, its channels are told once.
 *
 * @param byOperator whoever runs Milepost says so: on one platform both are the same
 */
export async function movePetition(
	tx: Store,
	deps: MoveDeps,
	{ id }: Petition,
	to: PetitionRef,
	byOperator: boolean,
): Promise<Moved> {
	const now = deps.now();
	const petition = await tx.petitions.get(id);
	if (petition === null) return { kind: 'circle' };
	const known = await tx.petitions.known(to);
	const isOwn = known?.id === id;
	if (isOwn && (petition.ref.id === to.id || !(byOperator || (await isSettled(tx, id, now)))))
		return { kind: 'circle' };
	await tx.schedule.claim(`moved:${id}`, now);
	if (known !== null && !isOwn) return merge(tx, deps, petition, known, byOperator);
	const followers = await tx.follows.ofSubject({ kind: 'petition', id });
	if (to.platform === petition.ref.platform) {
		await tx.petitions.rekey(id, to);
		return { kind: 'renamed', petition: id, alarms: [], told: [] };
	}
	// Another counter: what it shows at first is where everybody starts.
	await tx.petitions.beginAnew(id, to);
	await tx.petitions.update(id, { nextReadAt: now, nextMomentAt: null });
	for (const campaign of await tx.campaigns.of(id)) await startAnew(tx, { kind: 'campaign', id: campaign.id }, now);
	const baseline: Baseline = { at: now, count: null };
	for (const follow of followers) {
		await tx.follows.setRules(
			follow.id,
			follow.rules.map((rule) => ({ ...rule, baseline })),
		);
	}
	const platform = deps.platformName(to.platform);
	const notice = noticeOf('petition-moved', petition, { to, title: petition.title, platform }, now);
	const channels = followers.map(({ destination }) => destination);
	return { kind: 'elsewhere', petition: id, alarms: [], told: await tell(tx, deps, channels, notice) };
}

/** Whether it did not move within the last day: addresses that lead to one another are followed no further. */
async function isSettled(tx: Store, id: number, now: Instant): Promise<boolean> {
	const last = await tx.schedule.lastRun(`moved:${id}`);
	return last === null || now - last >= day;
}

async function merge(tx: Store, deps: MoveDeps, from: Petition, into: Petition, byOperator: boolean): Promise<Moved> {
	const now = deps.now();
	const counts = [await tx.readings.latest(from.id), await tx.readings.latest(into.id)].map((each) => each?.count);
	const [before, after] = counts;
	const same =
		from.ref.platform === into.ref.platform &&
		(byOperator || before === undefined || after === undefined || isSameCount(before, after));
	const campaigns = new Set((await tx.campaigns.of(into.id)).map(({ id }) => id));
	const followed = await tx.campaigns.of(from.id);
	const channels = await moveFollows(tx, from.id, into.id, same ? null : { at: now, count: after ?? null });
	await tx.petitions.absorb(from.id, into.id, same);
	// A total that had both, or that has another petition in it now, is another sum.
	for (const { id } of followed) {
		if (!same || campaigns.has(id)) await startAnew(tx, { kind: 'campaign', id }, now);
	}
	if (same && into.snapshot !== null) await relearn(tx, into.id, into.snapshot);
	await readFollowed(tx, [into.id], now, () => true);
	const alarms = await setAlarms(tx, [into.id], now);
	if (same) return { kind: 'same', petition: into.id, alarms, told: [] };
	const platform = deps.platformName(into.ref.platform);
	const notice = noticeOf('petition-merged', from, { to: into.ref, title: into.title, platform }, now);
	return { kind: 'merged', petition: into.id, alarms, told: await tell(tx, deps, channels, notice) };
}

interface Place {
	readonly to: PetitionRef;
	readonly title: string;
	readonly platform: string;
}

function noticeOf(
	code: 'petition-moved' | 'petition-merged',
	{ id, title }: Petition,
	{ to, title: into, platform }: Place,
	at: Instant,
): ManagerNotice {
	const params = { title, into, platform, address: `${to.platform}:${to.id}` };
	return { at, code, params, key: `${code}:${id}:${to.platform}:${to.id}`, about: [] };
}

async function tell(
	tx: Store,
	deps: MoveDeps,
	channels: readonly number[],
	notice: ManagerNotice,
): Promise<readonly number[]> {
	const told: number[] = [];
	const realNow = deps.realNow();
	for (const destination of channels) {
		const added = await tx.posts.add({
			id: deps.newPostId(),
			destination,
			mention: null,
			moment: notice.at,
			createdAt: realNow,
			nextTryAt: realNow,
			pausedUntil: await pauseOf(tx, destination),
			content: { kind: 'notice', notice },
		});
		if (added) told.push(destination);
	}
	return told;
}
