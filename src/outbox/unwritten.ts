import type { Destination } from '../domain/destination.js';
import type { Post, PostContent } from '../domain/plan.js';
import type { Message } from '../render/message.js';
import { backoff } from './backoff.js';
import type { OutboxDeps } from './types.js';

/** The outcome of a post that could not be put into words: a fault of ours, which holds up no other post. */
export const unwrittenOutcome = 'unwritten';

/** What several posts say as one, or that it could not be written, which is a bug and no reason to stop. */
export type Written = { readonly message: Message } | { readonly error: unknown };

export async function tryToWrite(
	{ write }: Pick<OutboxDeps, 'write'>,
	content: PostContent,
	to: Destination,
	catchUp: boolean,
): Promise<Written> {
	try {
		return { message: await write(content, to, catchUp) };
	} catch (error) {
		return { error };
	}
}

/**
 * Puts aside which of the posts cannot be written, with growing pauses; the others are told without it. Managers hear
 * of each once, but for what is said to managers themselves.
 */
export async function putAside(
	deps: OutboxDeps,
	to: Destination,
	posts: readonly [Post, ...Post[]],
	error: unknown,
): Promise<void> {
	const faulty: Post[] = [];
	for (const post of posts.length === 1 ? [] : posts) {
		if ('error' in (await tryToWrite(deps, post, to, false))) faulty.push(post);
	}
	const now = deps.now();
	for (const post of faulty.length === 0 ? [posts[0]] : faulty) {
		const attempts = post.attempts + 1;
		const nextTryAt = now + backoff(attempts, deps.random());
		deps.report({ post, outcome: unwrittenOutcome, code: codeOf(error) });
		await deps.store.transaction(
			async (tx) => {
				await tx.posts.update(post.id, { attempts, nextTryAt, outcome: unwrittenOutcome });
				const isNews = post.outcome !== unwrittenOutcome && post.notices.length === 0;
				if (isNews) await deps.tell(tx, { code: 'post-unwritten', destination: to, detail: '' });
			},
			{ destination: to.id },
		);
	}
}

/** For the log: what was thrown, and where. */
export function codeOf(error: unknown): string {
	return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
