import { type LawData, type LawNews, lawNews, seenNow } from '../clemency/judge/law-news.js';
import { dayOf } from '../domain/day-rules.js';
import type { ManagerNotice } from '../domain/notice.js';
import type { Instant } from '../domain/petition.js';
import { pauseOf } from '../following/pause.js';
import type { Store } from '../ports/store/index.js';
import type { LawFollow } from '../ports/store/law-follows.js';
import type { WatchDeps } from './types.js';

export interface LawNewsDeps extends Pick<WatchDeps, 'store' | 'realNow' | 'newPostId'> {
	readonly now: () => Instant;
	/** Read only where somebody follows a law. */
	readonly law: () => Promise<LawData & { readonly nameOf: (code: string) => string }>;
}

/**
 * Tells channels that follow a law what changed of it since they last heard: looked for at every start, as a version
 * brings it, and once a day, as an office changes hands on a day that is known beforehand. Gives back the destinations
 * that have something to send.
 */
export async function tellLawNews(deps: LawNewsDeps): Promise<readonly number[]> {
	const follows = await deps.store.lawFollows.all();
	if (follows.length === 0) return [];
	const law = await deps.law();
	const day = dayOf(deps.now(), 'UTC');
	const told: number[] = [];
	for (const { destination, code, seen } of follows) {
		const found = seen === null ? { seen: seenNow(code, law, day) } : lawNews(code, seen, law, day);
		if (JSON.stringify(found.seen) === JSON.stringify(seen)) continue;
		const isTold = await deps.store.transaction(
			async (tx) => {
				// Another copy may have told it meanwhile, or somebody ended it.
				const follow = await tx.lawFollows.get(destination, code);
				return follow !== null && (await tell(tx, deps, follow, law, day));
			},
			{ destination },
		);
		if (isTold) told.push(destination);
	}
	return told;
}

async function tell(
	tx: Store,
	deps: LawNewsDeps,
	follow: LawFollow,
	law: Awaited<ReturnType<LawNewsDeps['law']>>,
	day: string,
): Promise<boolean> {
	const { destination, code } = follow;
	const known = follow.seen ?? seenNow(code, law, day);
	const { news, seen } = lawNews(code, known, law, day);
	await tx.lawFollows.set({ ...follow, seen });
	const now = deps.realNow();
	const pausedUntil = await pauseOf(tx, destination);
	for (const each of news) {
		await tx.posts.add({
			...{ id: deps.newPostId(), destination, mention: null },
			...{ moment: deps.now(), createdAt: now, nextTryAt: now },
			pausedUntil: pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
			content: { kind: 'notice', notice: noticeOf(code, law.nameOf(code), each, deps.now()) },
		});
	}
	return news.length > 0;
}

/** The same for the same news: a channel is told each once. */
function noticeOf(
	code: string,
	name: string,
	{ key, kind, old, now, since, source }: LawNews,
	at: Instant,
): ManagerNotice {
	return {
		at,
		code: 'law-changed',
		params: {
			...{ title: name, law: kind, old, now },
			...(since === null ? {} : { day: since }),
			...(source === null ? {} : { source: source.title, url: source.url }),
		},
		key: `law:${code}:${key}`,
		about: [],
	};
}
