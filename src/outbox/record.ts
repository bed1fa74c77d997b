import type { Destination } from '../domain/follow.js';
import type { SendOutcome, SettleOutcome } from '../domain/outcome.js';
import type { Post } from '../domain/plan.js';
import { backoff } from './backoff.js';
import type { OutboxPorts } from './types.js';

/** Doubt is looked into again this soon; five minutes of it and a manager hears of it. */
const settleAgain = 20_000;

/** Writes down what came of a send, and what follows from it. */
export async function record(ports: OutboxPorts, to: Destination, post: Post, outcome: SendOutcome): Promise<void> {
	const { store } = ports;
	const now = ports.now();
	ports.sent(to.platform, outcome.kind);
	ports.gate.heard(to.platform, to.id, outcome);
	ports.report({ post, outcome: outcome.kind, code: outcome.kind === 'sent' ? '' : outcome.code });
	switch (outcome.kind) {
		case 'sent':
			return store.posts.update(post.id, {
				state: 'sent',
				outcome: 'sent',
				messageId: outcome.messageId,
				sentAt: now,
				doubtSince: null,
			});
		case 'retry-after': {
			const wait = Math.max(outcome.ms, backoff(post.attempts, ports.random()));
			return store.posts.update(post.id, { state: 'waiting', outcome: outcome.code, nextTryAt: now + wait });
		}
		case 'unknown':
			return store.posts.update(post.id, {
				state: 'doubtful',
				outcome: outcome.code,
				doubtSince: post.doubtSince ?? now,
				nextTryAt: now + backoff(post.attempts, ports.random()),
			});
		case 'destination-lost':
		case 'permission-lost':
			// The post stays: access returning resumes by itself, and what was passed is then told at once.
			await store.transaction(async (tx) => {
				await tx.posts.update(post.id, { state: 'waiting', outcome: outcome.code });
				await tx.destinations.suspend(to.id, outcome.code, now);
				await ports.tell(tx, { code: 'destination-suspended', destination: to, detail: outcome.code });
			});
			return;
		case 'payload-refused':
			await store.transaction(async (tx) => {
				await tx.posts.update(post.id, { state: 'refused', outcome: outcome.code });
				await ports.tell(tx, { code: 'post-refused', destination: to, detail: outcome.code });
			});
			return;
		case 'credentials-refused':
			await store.posts.update(post.id, { state: 'waiting', outcome: outcome.code, nextTryAt: now });
			return ports.credentialsRefused(to.platform, outcome.code);
		default:
			outcome satisfies never;
	}
}

/** Writes down what was found when a doubtful post was looked for. */
export async function recordSettled(
	ports: OutboxPorts,
	to: Destination,
	post: Post,
	found: SettleOutcome,
): Promise<void> {
	const now = ports.now();
	ports.gate.heardSettled(to.platform, to.id, found);
	ports.report({ post, outcome: `settled-${found.kind}`, code: found.kind === 'unknown' ? found.code : '' });
	switch (found.kind) {
		case 'sent':
			return ports.store.posts.update(post.id, {
				state: 'sent',
				outcome: 'settled',
				messageId: found.messageId,
				sentAt: post.triedAt ?? now,
				doubtSince: null,
			});
		case 'absent':
			return ports.store.posts.update(post.id, {
				state: 'waiting',
				outcome: 'not-arrived',
				doubtSince: null,
				nextTryAt: now,
			});
		case 'unknown':
			return ports.store.posts.update(post.id, {
				state: 'doubtful',
				outcome: found.code,
				doubtSince: post.doubtSince ?? post.triedAt ?? now,
				nextTryAt: now + settleAgain,
			});
		default:
			found satisfies never;
	}
}
