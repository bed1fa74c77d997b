import type { Destination } from '../domain/destination.js';
import { families } from '../domain/families/index.js';
import type { Instant } from '../domain/petition.js';
import type { Post, PostContent } from '../domain/plan.js';
import { hour, minute } from '../domain/time.js';
import type { Chat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import { backoff } from './backoff.js';
import type { OutboxDeps } from './types.js';

/** Discord publishes so many messages of a channel in an hour. */
const limitPerHour = 10;
/** A post whose sending is not over is looked at again so often. */
const stillOpenMs = 30_000;

/** Official numbers, outcomes, and whatever takes back what was told of them. */
export function isOutcome({ crossings }: Pick<PostContent, 'crossings'>): boolean {
	return crossings.some(({ family }) => !families[family].isCapped);
}

/** What is to be published next in a destination: a post that arrived, or when to look again; null = nothing is left. */
export async function nextPublication(
	tx: Store,
	{ id }: Destination,
	now: Instant,
): Promise<{ readonly post: Post; readonly attempts: number } | { readonly until: Instant } | null> {
	const waiting = await tx.publications.waiting(id);
	if (waiting.length === 0) return null;
	const done = await tx.publications.doneSince(id, now - hour);
	const earliest = done[done.length - limitPerHour];
	if (earliest !== undefined) return { until: earliest + hour + 1 };
	const moments: Instant[] = [];
	for (const { post: name, attempts, nextAt } of waiting) {
		const named = await tx.posts.get(name);
		const post = named?.mergedInto ? await tx.posts.get(named.mergedInto) : named;
		const isOpen = post !== null && ['waiting', 'trying', 'doubtful'].includes(post.state);
		if (!isOpen && (post?.state !== 'sent' || post.messageId === null)) await tx.publications.remove(name);
		else if (nextAt > now) moments.push(nextAt);
		else if (post !== null && !isOpen) return { post, attempts };
		else moments.push(now + stillOpenMs);
	}
	return moments.length === 0 ? null : { until: Math.min(...moments) };
}

/** Publishes a message. It may be done again without harm: the chat says that it was done. */
export async function publish(
	deps: OutboxDeps,
	chat: Chat,
	to: Destination,
	{ post, attempts }: { readonly post: Post; readonly attempts: number },
): Promise<void> {
	const { publications } = deps.store;
	const { id, messageId } = post;
	if (chat.publish === undefined || messageId === null) return publications.remove(id);
	const outcome = await chat.publish(to, messageId);
	const now = deps.now();
	deps.report({ post, outcome: `publish-${outcome.kind}`, code: 'code' in outcome ? outcome.code : '' });
	switch (outcome.kind) {
		case 'published':
			return publications.update(id, { doneAt: now });
		case 'gone':
			return publications.remove(id);
		case 'retry-after':
		case 'unknown': {
			const wait = outcome.kind === 'retry-after' ? outcome.ms : minute;
			const nextAt = now + Math.max(wait, backoff(attempts + 1, deps.random()));
			return publications.update(id, { attempts: attempts + 1, nextAt });
		}
		case 'credentials-refused':
			await publications.update(id, { nextAt: now + hour });
			return deps.credentialsRefused(to.platform, outcome.code);
		case 'cannot':
			return deps.store.transaction(
				async (tx) => {
					await tx.publications.remove(id);
					await tx.destinations.set(to.id, { publishes: false });
					await deps.tell(tx, { code: 'publishing-refused', destination: to, detail: outcome.code });
				},
				{ destination: to.id },
			);
		default:
			outcome satisfies never;
	}
}
