import type { Destination } from '../domain/destination.js';
import {
	afterEdit,
	gapAfter,
	isEditDue,
	type LiveMessage,
	shortestGap,
	shownNumbers,
	standingOf,
} from '../domain/live.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { hour } from '../domain/time.js';
import { pauseOf } from '../following/pause.js';
import type { Chat } from '../ports/chat.js';
import type { Wake } from '../ports/engine.js';
import type { LiveChange } from '../ports/store/live.js';
import { holdsIn, holdsOver } from './emergency.js';
import { boardOf, petitionsShown, shownFollows } from './live-board.js';
import { suspend } from './record.js';
import { inThread } from './threads.js';
import type { OutboxDeps } from './types.js';
import { codeOf, tryToWrite, unwrittenOutcome } from './unwritten.js';

export interface LiveDeps extends OutboxDeps {
	readonly newPostId: () => string;
	readonly wake: Wake;
}

/** Whoever takes a turn has it for so long: an edit that left is answered, or over, by then. */
const turnMs = 60_000;
const leavesWithinMs = 30_000;
/** A thread that nobody writes in is put aside by Discord, and takes no edits until somebody does. */
const asleep = '50083';

/** One turn at a message: nobody else has it until `taken`. */
interface Turn {
	readonly live: LiveMessage;
	readonly to: Destination;
	readonly chat: Chat;
	readonly now: Instant;
	readonly taken: Instant;
}

const nothingElse = { crossings: [], notices: [], live: true } as const;

/**
 * Looks after the living message of one destination, if its turn has come: an edit where its numbers moved, a new
 * message where somebody deleted it, once. To be killed anywhere is harmless: the turn comes again, an edit repeats
 * itself, and a message is made by a post as every other. Edits take no part in the gate: they neither use the places
 * of announcements nor shut a chat for them.
 */
export async function keepLive(deps: LiveDeps, destination: number): Promise<void> {
	const { store } = deps;
	const now = deps.now();
	const taken = now + turnMs;
	const live = await store.live.take(destination, now, taken);
	const to = live === null ? null : await store.destinations.get(destination);
	if (live === null || to === null) return;
	const chat = deps.chat(to.platform);
	if (chat === null || deps.gate.held(to.platform, destination) !== null) return;
	const turn = { live: await endedIfUnfollowed(deps, live, taken), to, chat, now, taken };
	const post = await store.posts.get(live.post);
	switch (standingOf(post?.state ?? null)) {
		case 'there':
			return post?.messageId == null ? makeAnew(deps, turn, live.remade) : keepCurrent(deps, turn, post);
		case 'coming':
			return turn.live.ending ? callOff(deps, turn) : undefined;
		case 'refused':
			return remove(deps, turn);
		case 'lost':
			// What may have arrived and cannot be found is not repeated more than once, as one that was deleted.
			if (post?.state === 'unsettled') return makeAnewOnce(deps, turn);
			return makeAnew(deps, turn, live.remade);
		default:
			return;
	}
}

/** What is not followed any more is not shown any more either. */
async function endedIfUnfollowed({ store }: LiveDeps, live: LiveMessage, taken: Instant): Promise<LiveMessage> {
	if (live.ending || (await shownFollows(store, live)).length > 0) return live;
	await store.live.note(live.destination, taken, { ending: true });
	return { ...live, ending: true };
}

async function keepCurrent(deps: LiveDeps, turn: Turn, post: Post): Promise<void> {
	const { store } = deps;
	const { live, to, chat, now } = turn;
	const note = (change: LiveChange) => noteIn(deps, turn, change);
	if (live.ending) return edit(deps, turn, post, '');
	const holds = await holdsIn(store.memory);
	if (holds.length > 0) {
		const shown = await petitionsShown(store, to.id);
		if (holdsOver(nothingElse, to, holds, shown).length > 0) return;
	}
	const board = await boardOf(store, await shownFollows(store, live), to, deps.domainNow());
	const shown = shownNumbers(board?.entries ?? []);
	const gap = gapAfter(live, shown !== live.shown);
	// What was printed a moment ago is not printed again.
	if (chat.appendsEdits && live.editedAt === null) return note({ editedAt: now, shown, gap, nextAt: now + gap });
	if (!isEditDue(live, shown, now, chat.appendsEdits !== true)) return note({ gap, nextAt: now + gap });
	return edit(deps, turn, post, shown);
}

async function edit(deps: LiveDeps, turn: Turn, post: Post, shown: string): Promise<void> {
	const { live, to, chat, now } = turn;
	const note = (change: LiveChange) => noteIn(deps, turn, change);
	const written = await tryToWrite(deps, nothingElse, to, false);
	if ('error' in written) {
		deps.report({ post, outcome: unwrittenOutcome, code: codeOf(written.error) });
		return note({ nextAt: now + hour });
	}
	const outcome = await chat.edit(to, {
		...{ postId: post.id, messageId: post.messageId ?? '', message: written.message, revision: `live${now}` },
		...inThread(post),
		leaveBy: deps.now() + leavesWithinMs,
		background: true,
	});
	deps.report({ post, outcome: `live-${outcome.kind}`, code: 'code' in outcome ? outcome.code : '' });
	const after = afterEdit(outcome);
	if (live.ending && after.kind !== 'later') return remove(deps, turn);
	switch (after.kind) {
		case 'kept': {
			const gap = gapAfter(live, shown !== live.shown);
			return note({ editedAt: now, shown, gap, nextAt: now + gap });
		}
		case 'later':
			return note({ nextAt: now + after.ms });
		case 'credentials-refused':
			await note({ nextAt: now + hour });
			return deps.credentialsRefused(to.platform, after.code);
		case 'deleted':
			return (await suspendedNow(deps, turn, null)) ? undefined : makeAnewOnce(deps, turn);
		case 'refused':
			if (after.code === asleep) return note({ nextAt: now + hour });
			return (await suspendedNow(deps, turn, after.code)) ? undefined : switchOff(deps, turn, after.code);
		default:
			after satisfies never;
	}
}

/** Whether the channel takes no posts at all: then it is suspended, and comes back by itself. @param code of the refusal */
async function suspendedNow(deps: LiveDeps, { to, chat, now }: Turn, code: string | null): Promise<boolean> {
	const missing = await chat.check(to);
	if (missing !== 'lost' && missing.length === 0) return false;
	const names = missing === 'lost' ? [] : missing.map(({ permission }) => permission);
	await deps.store.transaction((tx) => suspend(deps, tx, to, names, code ?? 'no-such-channel', now), {
		destination: to.id,
	});
	return true;
}

/** Deleted by somebody: once by accident, twice on purpose. */
async function makeAnewOnce(deps: LiveDeps, turn: Turn): Promise<void> {
	return turn.live.remade ? switchOff(deps, turn, '') : makeAnew(deps, turn, true);
}

async function makeAnew(deps: LiveDeps, turn: Turn, remade: boolean): Promise<void> {
	const { live, to, now, taken } = turn;
	if (live.ending) return remove(deps, turn);
	const id = deps.newPostId();
	await deps.store.transaction(
		async (tx) => {
			const anew = { post: id, remade, editedAt: null, shown: '', gap: shortestGap, nextAt: now + shortestGap };
			if (!(await tx.live.note(to.id, taken, anew))) return;
			await tx.posts.add({
				...{ id, destination: to.id, mention: null, moment: deps.domainNow(), createdAt: now, nextTryAt: now },
				pausedUntil: await pauseOf(tx, to.id),
				content: { kind: 'live' },
			});
		},
		{ destination: to.id },
	);
	deps.wake.wake('dispatch', String(to.id), now, 'set');
}

/** @param code why the chat refuses its edits; empty: it was deleted twice */
async function switchOff(deps: LiveDeps, { to, now, taken }: Turn, code: string): Promise<void> {
	await deps.store.transaction(
		async (tx) => {
			if (!(await tx.live.note(to.id, taken, { nextAt: now }))) return;
			await tx.live.remove(to.id);
			const reason = code === '' ? 'live-deleted' : 'live-refused';
			await deps.tell(tx, { code: reason, destination: to, detail: code });
		},
		{ destination: to.id },
	);
}

/** Switched off before it was there: it does not come any more, unless it may have. */
async function callOff({ store, now: clock }: LiveDeps, { live, to, taken }: Turn): Promise<void> {
	await store.transaction(
		async (tx) => {
			const post = await tx.posts.get(live.post);
			if (post?.state !== 'waiting' || !(await tx.live.note(to.id, taken, { nextAt: clock() }))) return;
			await tx.posts.update(post.id, { state: 'dropped', outcome: 'unfollowed' });
			await tx.live.remove(to.id);
		},
		{ destination: to.id },
	);
}

async function remove({ store }: LiveDeps, { to, now, taken }: Turn): Promise<void> {
	await store.transaction(
		async (tx) => {
			if (await tx.live.note(to.id, taken, { nextAt: now })) await tx.live.remove(to.id);
		},
		{ destination: to.id },
	);
}

async function noteIn({ store }: LiveDeps, { to, taken }: Turn, change: LiveChange): Promise<void> {
	await store.live.note(to.id, taken, change);
}
