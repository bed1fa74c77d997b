import { findsNotice } from '../domain/finds-notice.js';
import { tellingTime } from '../domain/word-watch.js';
import { pauseOf } from '../following/pause.js';
import type { Store } from '../ports/store/index.js';
import type { UntoldFind } from '../ports/store/watches.js';
import type { ReadDeps } from './types.js';

type FindDeps = Pick<ReadDeps, 'store' | 'now' | 'realNow' | 'newPostId' | 'wake' | 'source'>;

/**
 * Tells a channel what was found by the words it watches: one message a day, and each petition once. Decided, stored
 * and counted as told in one transaction, so that whoever comes second finds nothing to tell.
 */
export async function tellFinds(deps: FindDeps, destination: number): Promise<void> {
	const told = await deps.store.transaction((tx) => takeTurn(deps, tx, destination), { destination });
	if (told) deps.wake.wake('dispatch', String(destination), deps.realNow(), 'set');
}

async function takeTurn(deps: FindDeps, tx: Store, destination: number): Promise<boolean> {
	const now = deps.now();
	const untold = await tx.watches.untold(destination);
	const channel = await tx.destinations.get(destination);
	if (untold.length === 0 || channel === null) return false;
	const from = tellingTime(channel.zone, await tx.watches.lastTold(destination), now);
	if (from > now) {
		await tx.watches.delay(destination, from);
		return false;
	}
	const news = await notFollowed(tx, untold, destination);
	await tx.watches.told(destination, now);
	if (news.length === 0) return false;
	const notice = findsNotice(news, (platform) => deps.source(platform)?.name ?? platform, now);
	const realNow = deps.realNow();
	return tx.posts.add({
		id: deps.newPostId(),
		destination,
		mention: null,
		moment: now,
		createdAt: realNow,
		nextTryAt: realNow,
		pausedUntil: await pauseOf(tx, destination),
		content: { kind: 'notice', notice },
	});
}

/** What somebody follows there by now is no news. */
async function notFollowed(
	tx: Store,
	finds: readonly UntoldFind[],
	destination: number,
): Promise<readonly UntoldFind[]> {
	const news: UntoldFind[] = [];
	for (const find of finds) {
		const petition = await tx.petitions.known(find.ref);
		const follow = petition === null ? null : await tx.follows.find(destination, { kind: 'petition', id: petition.id });
		if (follow === null) news.push(find);
	}
	return news;
}
