import { type Destination, isOutside } from '../domain/destination.js';
import { lacks, type SendOutcome, type SettleCode, type SettleOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { day } from '../domain/time.js';
import type { Store } from '../ports/store/index.js';
import type { PostChange } from '../ports/store/posts.js';
import { refusalKey } from '../schedule/due-tasks.js';
import { backoff } from './backoff.js';
import { heldOutcome } from './emergency.js';
import { cappedOutcome, firstTriedAt } from './merge.js';
import { mirrorPost } from './mirror.js';
import { openedBy, threadTrouble } from './threads.js';
import type { OutboxDeps } from './types.js';
import { nextLook, wasGivenUp } from './unconfirmed.js';

/** What is refused and may have arrived all the same is looked for so soon. */
const refusedAgainMs = 60_000;

/** Suspended before, and tried again: no post has arrived since. */
const isTried = ({ state, suspendedAt }: Destination) => state === 'active' && suspendedAt !== null;

/**
 * Writes down what came of a send, and what follows from it. What was refused has not arrived; but where an earlier try
 * of the same post may have, the doubt stays.
 *
 * @param post as it was tried, with the doubt that was there before
 */
export async function record(deps: OutboxDeps, to: Destination, post: Post, outcome: SendOutcome): Promise<void> {
	const { store } = deps;
	const now = deps.now();
	deps.sent(to.platform, outcome.kind);
	deps.gate.heard(to.platform, to.id, outcome);
	deps.report({ post, outcome: outcome.kind, code: outcome.kind === 'sent' ? '' : outcome.code });
	const { doubtSince } = post;
	// What has not arrived is another copy's business once that has gone on with the post.
	const change = (to: PostChange, tx: Store = store) => tx.posts.update(post.id, to, post.attempts);
	const notArrived = { state: doubtSince === null ? 'waiting' : 'doubtful', doubtSince } as const;
	const trouble = threadTrouble(post, outcome);
	if (trouble !== null) {
		// Nothing has arrived: the same post opens a thread, or goes to the channel, at once.
		return store.transaction(
			async (tx) => {
				if (trouble === 'closed') await tx.threads.end(to.id, post.thread ?? '');
				else await tx.destinations.set(to.id, { threads: trouble === 'on' });
				await change({ ...notArrived, outcome: 'thread', nextTryAt: now + backoff(post.attempts, deps.random()) }, tx);
			},
			{ destination: to.id },
		);
	}
	switch (outcome.kind) {
		case 'sent': {
			const { messageId } = outcome;
			await recordArrival(deps, to, post, { outcome: 'sent', messageId, sentAt: now });
			return arrived(deps, to, post);
		}
		case 'retry-after': {
			const wait = Math.max(outcome.ms, backoff(post.attempts, deps.random()));
			return void (await change({ ...notArrived, outcome: outcome.code, nextTryAt: now + wait }));
		}
		case 'unknown':
			await change({
				state: 'doubtful',
				outcome: outcome.code,
				doubtSince: doubtSince ?? post.triedAt,
				tryEndsAt: now,
				nextTryAt: now + backoff(post.attempts, deps.random()),
			});
			return tellFailing(deps, to, post, outcome.code);
		case 'destination-lost':
		case 'permission-lost': {
			const missing = await missingFor(deps, to, outcome);
			// The post stays: access returning resumes by itself, and what was passed is then told at once.
			await store.transaction(
				async (tx) => {
					await change({ ...notArrived, outcome: outcome.code }, tx);
					await suspend(deps, tx, to, missing, outcome.code, now);
				},
				{ destination: to.id },
			);
			return;
		}
		case 'payload-refused':
			if (doubtSince !== null) {
				return void (await change({ ...notArrived, outcome: outcome.code, nextTryAt: now + refusedAgainMs }));
			}
			await store.transaction(
				async (tx) => {
					if (!(await change({ state: 'refused', outcome: outcome.code, doubtSince: null }, tx))) return;
					await deps.tell(tx, { code: 'post-refused', destination: to, detail: outcome.code });
				},
				{ destination: to.id },
			);
			return;
		case 'credentials-refused':
			await change({ ...notArrived, outcome: outcome.code, nextTryAt: now });
			return deps.credentialsRefused(to.platform, outcome.code);
		default:
			outcome satisfies never;
	}
}

/** Where the platform's short word means only "a permission", the names of those that are missing. */
async function missingFor(deps: OutboxDeps, to: Destination, { kind }: SendOutcome): Promise<readonly string[]> {
	const missing = kind === 'permission-lost' ? ((await deps.chat(to.platform)?.check(to)) ?? []) : [];
	return missing === 'lost' ? [] : missing.map(({ permission }) => permission);
}

/**
 * Nothing can be posted there: it is tried again when that seems to be over, and managers are told once.
 *
 * @param missing names of the permissions; without any the chat's own short word, `code`, is the reason
 */
export async function suspend(
	{ tell }: OutboxDeps,
	tx: Store,
	to: Destination,
	missing: readonly string[],
	code: string,
	now: Instant,
): Promise<void> {
	const reason = missing.length === 0 ? code : `${lacks}${missing.join(', ')}`;
	await tx.destinations.suspend(to.id, reason, now);
	// It only seemed to be open again: managers know that it is not.
	if (isTried(to)) await tx.schedule.claim(refusalKey(to.id), now);
	else await tell(tx, { code: 'destination-suspended', destination: to, detail: reason });
}

/** A post has arrived: where the destination was only being tried, it works again, and managers hear of it now. */
async function arrived(deps: OutboxDeps, to: Destination, post: Post): Promise<void> {
	deps.posted(to.platform, deps.now() - post.createdAt, waitedOnPurpose(post));
	if (!isTried(to)) return;
	await deps.store.transaction(
		async (tx) => {
			await tx.destinations.proven(to.id);
			await deps.tell(tx, { code: 'destination-resumed', destination: to, detail: '' });
		},
		{ destination: to.id },
	);
}

/** So long a webhook may fail before anybody is told: a chat that fails is told of by others. */
const failsQuietlyMs = day;

/** Whoever set a webhook up is told once that it takes nothing; again only when it has failed anew for as long. */
async function tellFailing(deps: OutboxDeps, to: Destination, post: Post, code: string): Promise<void> {
	const { store } = deps;
	const since = post.doubtSince ?? deps.now();
	if (!isOutside(to.platform) || deps.now() - since < failsQuietlyMs) return;
	const key = `failing:${to.id}`;
	const told = await store.schedule.lastRun(key);
	if (told !== null && told >= since) return;
	await store.transaction(
		async (tx) => {
			if (await tx.schedule.claim(key, deps.now())) {
				await deps.tell(tx, { code: 'destination-failing', destination: to, detail: code });
			}
		},
		{ destination: to.id },
	);
}

/** In one transaction: what arrived in a channel is given to whoever mirrors it, or neither is written down. */
async function recordArrival(
	{ store, due }: OutboxDeps,
	to: Destination,
	post: Post,
	change: PostChange,
): Promise<void> {
	const arrival = { ...change, state: 'sent', doubtSince: null } as const;
	const mirrors = await store.destinations.mirrorsOf(to.id);
	const about = openedBy(post);
	if (mirrors.length === 0 && about === null) return void (await store.posts.update(post.id, arrival));
	await store.transaction(
		async (tx) => {
			await tx.posts.update(post.id, arrival);
			// Whoever is next about the same goes to the thread that it has opened.
			if (about !== null) await tx.threads.begin(to.id, about, change.messageId ?? '');
			for (const mirror of mirrors) await mirrorPost(tx, post, mirror);
		},
		{ destination: to.id },
	);
	for (const mirror of mirrors) due?.(mirror);
}

const onPurpose: readonly (string | null)[] = ['quiet-hours', 'paused', cappedOutcome, heldOutcome];

/** Whether the last thing it waited for was somebody's wish. */
function waitedOnPurpose({ outcome, pausedUntil }: Post): boolean {
	return pausedUntil !== null || onPurpose.includes(outcome);
}

/** Writes down what was found when an unconfirmed post was looked for. */
export async function recordSettleOutcome(
	deps: OutboxDeps,
	to: Destination,
	post: Post,
	found: Exclude<SettleOutcome, { kind: 'repeatable' }>,
): Promise<void> {
	const { store } = deps;
	const now = deps.now();
	const change = (to: PostChange) => store.posts.update(post.id, to, post.attempts);
	// Words that fail say nothing of the chat.
	if (found.kind !== 'unknown' || found.code !== 'unwritten') deps.gate.heardSettled(to.platform, to.id, found);
	deps.report({ post, outcome: `settled-${found.kind}`, code: found.kind === 'unknown' ? found.code : '' });
	switch (found.kind) {
		case 'sent':
			await recordArrival(deps, to, post, {
				outcome: 'settled',
				messageId: found.messageId,
				sentAt: post.triedAt ?? now,
			});
			return arrived(deps, to, post);
		case 'absent':
			await lookAtOthers(deps, to, post);
			if (wasGivenUp(post, now)) return giveUp(deps, to, post, 'older-version');
			await change({ state: 'waiting', outcome: 'not-arrived', doubtSince: null, nextTryAt: now });
			return;
		case 'unknown': {
			const again = nextLook(post, found, now, deps.random());
			const still = { outcome: found.code, doubtSince: firstTriedAt(post) };
			if (again === null) return giveUp(deps, to, post, found.code);
			await change({ ...still, state: 'doubtful', nextTryAt: again });
			return;
		}
		default:
			found satisfies never;
	}
}

/** The chat answers again: what it did not answer about is looked for before anything is sent, so that it leaves together. */
async function lookAtOthers({ store, now }: OutboxDeps, to: Destination, { id }: Post): Promise<void> {
	for (const other of await store.posts.open(to.id)) {
		const waits = other.id !== id && other.state === 'doubtful' && other.outcome === ('no-answer' satisfies SettleCode);
		if (waits) await store.posts.update(other.id, { nextTryAt: now() }, other.attempts);
	}
}

async function giveUp({ store, tell }: OutboxDeps, to: Destination, post: Post, code: SettleCode): Promise<void> {
	await store.transaction(
		async (tx) => {
			const given = { state: 'unsettled', outcome: code, doubtSince: firstTriedAt(post) } as const;
			if (!(await tx.posts.update(post.id, given, post.attempts))) return;
			await tell(tx, { code: 'post-unsettled', destination: to, detail: code });
		},
		{ destination: to.id },
	);
}
