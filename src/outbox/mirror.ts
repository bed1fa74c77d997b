import type { Post } from '../domain/plan.js';
import type { Store } from '../ports/store/index.js';
import type { NewContent } from '../ports/store/posts.js';

/**
 * Gives a webhook or feed what arrived in the channel it mirrors: the news, digests and changes of laws, as old as they were there, and
 * nothing that was for managers. Its id is the same however often this is done.
 */
export async function mirrorPost(tx: Store, post: Post, mirror: number): Promise<void> {
	// What was merged into it is in the tables.
	const arrived = await tx.posts.get(post.id);
	if (arrived === null) return;
	const { moment, createdAt, crossings, notices, digests = [] } = arrived;
	const laws = notices.filter(({ code, retracted }) => code === 'law-changed' && retracted === undefined);
	const told = crossings.filter(({ retracted }) => retracted === undefined).map(({ id }) => id);
	const contents: NewContent[] = [
		...(told.length === 0 ? [] : [{ kind: 'announcement' as const, crossings: told }]),
		...laws.map(({ id: _, ...notice }) => ({ kind: 'notice' as const, notice })),
		...digests.map((digest) => ({ kind: 'digest' as const, digest })),
	];
	for (const [i, content] of contents.entries()) {
		const id = `${post.id}m${mirror}${i === 0 ? '' : `n${i}`}`;
		const when = { moment, createdAt, nextTryAt: post.nextTryAt, pausedUntil: null };
		await tx.posts.add({ id, destination: mirror, mention: null, ...when, content });
	}
}
