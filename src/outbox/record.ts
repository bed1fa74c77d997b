import type { Destination } from '../domain/destination.js';
import { lacks, type SendOutcome, type SettleCode, type SettleOutcome } from '../domain/outcome.js';
import type { Post } from '../domain/plan.js';
import { refusalKey } from '../schedule/due-tasks.js';
import { backoff } from './backoff.js';
import { firstTriedAt } from './merge.js';
import type { OutboxPorts } from './types.js';
import { nextLook, wasGivenUp } from './unconfirmed.js';

/** What is refused and may have arrived all the same is looked for so soon. */
const refusedAgain = 60_000;

/** Suspended before, and tried again: no post has arrived since. */
const isTried = ({ state, suspendedAt }: Destination) => state === 'active' && suspendedAt !== null;

/**
 * Writes down what came of a send, and what follows from it. What was refused has not arrived; but where an earlier try
 * of the same post may have, the doubt stays.
 *
 * @param post as it was tried, with the doubt that was there before
 */
export async function record(ports: OutboxPorts, to: Destination, post: Post, outcome: SendOutcome): Promise<void> {
	const { store } = ports;
	const now = ports.now();
	ports.sent(to.platform, outcome.kind);
	ports.gate.heard(to.platform, to.id, outcome);
	ports.report({ post, outcome: outcome.kind, code: outcome.kind === 'sent' ? '' : outcome.code });
	const { doubtSince } = post;
	const notArrived = { state: doubtSince === null ? 'waiting' : 'doubtful', doubtSince } as const;
	switch (outcome.kind) {
		case 'sent': {
			const { messageId } = outcome;
			await store.posts.update(post.id, { state: 'sent', outcome: 'sent', messageId, sentAt: now, doubtSince: null });
			return arrived(ports, to);
		}
		case 'retry-after': {
			const wait = Math.max(outcome.ms, backoff(post.attempts, ports.random()));
			return store.posts.update(post.id, { ...notArrived, outcome: outcome.code, nextTryAt: now + wait });
		}
		case 'unknown':
			return store.posts.update(post.id, {
				state: 'doubtful',
				outcome: outcome.code,
				doubtSince: doubtSince ?? post.triedAt,
				tryEndsAt: now,
				nextTryAt: now + backoff(post.attempts, ports.random()),
			});
		case 'destination-lost':
		case 'permission-lost': {
			const reason = await reasonOf(ports, to, outcome);
			// The post stays: access returning resumes by itself, and what was passed is then told at once.
			await store.transaction(
				async (tx) => {
					await tx.posts.update(post.id, { ...notArrived, outcome: outcome.code });
					await tx.destinations.suspend(to.id, reason, now);
					// It only seemed to be open again: managers know that it is not.
					if (isTried(to)) await tx.schedule.claim(refusalKey(to.id), now);
					else await ports.tell(tx, { code: 'destination-suspended', destination: to, detail: reason });
				},
				{ destination: to.id },
			);
			return;
		}
		case 'payload-refused':
			if (doubtSince !== null) {
				return store.posts.update(post.id, { ...notArrived, outcome: outcome.code, nextTryAt: now + refusedAgain });
			}
			await store.transaction(
				async (tx) => {
					await tx.posts.update(post.id, { state: 'refused', outcome: outcome.code, doubtSince: null });
					await ports.tell(tx, { code: 'post-refused', destination: to, detail: outcome.code });
				},
				{ destination: to.id },
			);
			return;
		case 'credentials-refused':
			await store.posts.update(post.id, { ...notArrived, outcome: outcome.code, nextTryAt: now });
			return ports.credentialsRefused(to.platform, outcome.code);
		default:
			outcome satisfies never;
	}
}

/** The platform's short word, or where it means only "a permission" the names of those that are missing. */
async function reasonOf(ports: OutboxPorts, to: Destination, { kind, code }: { kind: string; code: string }) {
	const missing = kind === 'permission-lost' ? ((await ports.chat(to.platform)?.check(to)) ?? []) : [];
	if (missing === 'lost' || missing.length === 0) return code;
	return `${lacks}${missing.map(({ permission }) => permission).join(', ')}`;
}

/** A post has arrived: where the destination was only being tried, it works again, and managers hear of it now. */
async function arrived(ports: OutboxPorts, to: Destination): Promise<void> {
	if (!isTried(to)) return;
	await ports.store.transaction(
		async (tx) => {
			await tx.destinations.proven(to.id);
			await ports.tell(tx, { code: 'destination-resumed', destination: to, detail: '' });
		},
		{ destination: to.id },
	);
}

/** Writes down what was found when an unconfirmed post was looked for. */
export async function recordSettleOutcome(
	ports: OutboxPorts,
	to: Destination,
	post: Post,
	found: Exclude<SettleOutcome, { kind: 'repeatable' }>,
): Promise<void> {
	const { store } = ports;
	const now = ports.now();
	// Words that fail say nothing of the chat.
	if (found.kind !== 'unknown' || found.code !== 'unwritten') ports.gate.heardSettled(to.platform, to.id, found);
	ports.report({ post, outcome: `settled-${found.kind}`, code: found.kind === 'unknown' ? found.code : '' });
	switch (found.kind) {
		case 'sent':
			await store.posts.update(post.id, {
				state: 'sent',
				outcome: 'settled',
				messageId: found.messageId,
				sentAt: post.triedAt ?? now,
				doubtSince: null,
			});
			return arrived(ports, to);
		case 'absent':
			if (wasGivenUp(post, now)) return giveUp(ports, to, post, 'older-version');
			return store.posts.update(post.id, {
				state: 'waiting',
				outcome: 'not-arrived',
				doubtSince: null,
				nextTryAt: now,
			});
		case 'unknown': {
			const again = nextLook(post, found, now, ports.random());
			const still = { outcome: found.code, doubtSince: firstTriedAt(post) };
			if (again !== null) return store.posts.update(post.id, { ...still, state: 'doubtful', nextTryAt: again });
			return giveUp(ports, to, post, found.code);
		}
		default:
			found satisfies never;
	}
}

async function giveUp({ store, tell }: OutboxPorts, to: Destination, post: Post, code: SettleCode): Promise<void> {
	await store.transaction(
		async (tx) => {
			await tx.posts.update(post.id, { state: 'unsettled', outcome: code, doubtSince: firstTriedAt(post) });
			await tell(tx, { code: 'post-unsettled', destination: to, detail: code });
		},
		{ destination: to.id },
	);
}
