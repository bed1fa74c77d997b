import { dayBegan } from '../domain/daily-cap.js';
import type { Destination } from '../domain/destination.js';
import type { Facts } from '../domain/facts.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { factsOf } from '../facts/petition-facts.js';
import type { Chat, Outgoing, ThreadRef, Tries } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { Message } from '../render/message.js';
import { heldForMs, heldOutcome, holdsIn, holdsOver } from './emergency.js';
import { petitionsShown } from './live-board.js';
import { firstTriedAt, nextStep, type Step } from './merge.js';
import { isOutcome, nextPublication, publish } from './publish.js';
import { record, recordSettleOutcome } from './record.js';
import { type Correction, correctMessage, nextCorrection, withoutRetracted } from './retraction.js';
import { isPassing, type Standings } from './still-true.js';
import { sameThread, threadFor, threadOf } from './threads.js';
import type { OutboxDeps } from './types.js';
import { isForgotten } from './unconfirmed.js';
import { codeOf, putAside, tryToWrite, unwrittenOutcome } from './unwritten.js';

/** How long a lease lasts: longer than any one send may take, short enough for another copy to take over. */
const leaseMs = 60_000;
/** A try that has not left by then does not leave; one that has is answered, or over, so long after. */
const leavesWithinMs = 30_000;
const endsWithinMs = 10_000;
/** So many posts before one in doubt are known by their messages. */
const limitKnown = 20;

/** Of what may be sent again and again, and never was taken. */
const noAnswer = { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 } as const;

type SendStep = Extract<Step, { kind: 'send' }>;

/** A step that has been put into words, and is taken if it is still the next one. */
interface Draft {
	readonly step: string;
	readonly message: Message;
}

/** What is to be done next where no transaction reaches; the tables say so already. */
type NextAction =
	/** Before anything is marked: a throw, or a death, while it is written leaves nothing in doubt. */
	| { readonly kind: 'write'; readonly to: Destination; readonly step: SendStep }
	| {
			readonly kind: 'send';
			readonly chat: Chat;
			readonly to: Destination;
			readonly step: SendStep;
			readonly post: Post;
			readonly message: Message;
			readonly thread: ThreadRef | null;
	  }
	| {
			readonly kind: 'settle';
			readonly chat: Chat;
			readonly to: Destination;
			readonly post: Post;
			readonly catchUp: boolean;
			/** Messages that certainly arrived there lately. */
			readonly known: readonly string[];
	  }
	| { readonly kind: 'correct'; readonly chat: Chat; readonly to: Destination; readonly correction: Correction }
	| {
			readonly kind: 'publish';
			readonly chat: Chat;
			readonly to: Destination;
			readonly publication: { readonly post: Post; readonly attempts: number };
	  }
	/** Nothing now; the lease is given back. */
	| { readonly kind: 'rest'; readonly until: Instant | null };

/**
 * Sends what one destination is owed, one post after another, and gives back when to come again (real time;
 * null = when something new arrives). At most one copy works on a destination at a time; at every `await` the
 * process may die: the tables then say what was tried, and the next run settles it before it goes on.
 */
export async function dispatch(deps: OutboxDeps, destinationId: number): Promise<Instant | null> {
	const to = await deps.store.destinations.get(destinationId);
	if (to === null || to.state === 'suspended') return null;
	// Before the lease: whoever waits here keeps nobody else from the destination.
	const held = await deps.gate.enter(to.platform, destinationId);
	// Out of order: the gate says when somebody may look, and `enqueueDue` chooses who.
	if (held !== null) return null;
	try {
		return await seeTo(deps, destinationId);
	} finally {
		deps.gate.leave(to.platform, destinationId);
	}
}

async function seeTo(deps: OutboxDeps, destinationId: number): Promise<Instant | null> {
	const { store, owner } = deps;
	const started = deps.now();
	const leaseEnds = started + leaseMs;
	let draft: Draft | null = null;
	const go = (tx: Store, to: Destination) => nextActionFor(deps, tx, to, leaseEnds, draft);
	// Whoever was not heard of for a while (a machine that slept) may find that another copy has gone on.
	const goOn = async (tx: Store): Promise<NextAction> => {
		const to = await tx.destinations.claimed(destinationId, owner);
		return to === null ? { kind: 'rest', until: deps.now() + leaseMs } : go(tx, to);
	};
	const take = async (tx: Store) => {
		const to = await tx.destinations.claim(destinationId, owner, started, leaseEnds);
		return to === null ? null : go(tx, to);
	};
	let action = await store.transaction(take, { destination: destinationId });
	if (action === null) return leaseEnds;
	try {
		while (action.kind !== 'rest') {
			draft = action.kind === 'write' ? await write(deps, action) : await run(deps, action);
			action = await store.transaction(goOn, { destination: destinationId });
		}
		return action.until;
	} catch (error) {
		await store.destinations.release(destinationId, owner);
		throw error;
	}
}

/** Decides what comes next, and writes down what has to be on the disk before it happens. */
async function nextActionFor(
	deps: OutboxDeps,
	tx: Store,
	to: Destination,
	leaseEnds: Instant,
	draft: Draft | null,
): Promise<NextAction> {
	const { id } = to;
	const rest = async (until: Instant | null): Promise<NextAction> => {
		await tx.destinations.release(id, deps.owner);
		return { kind: 'rest', until };
	};
	for (;;) {
		if (to.state === 'suspended') return rest(null);
		const chat = deps.chat(to.platform);
		if (chat === null) return rest(null);
		const now = deps.now();
		const held = deps.gate.held(to.platform, id);
		if (held !== null) return rest(held);
		// A lease nearly over is handed back: another copy may take the next post.
		if (now > leaseEnds - leaseMs / 2) return rest(now);
		// Even while posts are held: it tells nobody anything, and is what an emergency calls for.
		const correction = await nextCorrection(tx, id, now);
		if (correction !== null) return { kind: 'correct', chat, to, correction };
		const posts = await keepHeld(tx, await withoutRetracted(tx, await tx.posts.open(id)), to, now);
		const domainNow = deps.domainNow();
		const standings = await standingsOf(tx, posts, domainNow);
		const step = nextStep(posts, to, now, domainNow, standings, await postedToday(deps, tx, posts, to, now));
		switch (step.kind) {
			case 'nothing':
			case 'wait': {
				if (step.kind === 'wait') await hold(tx, step);
				const until = step.kind === 'wait' ? step.until : null;
				// When nothing is left to be told.
				const next = to.publishes ? await nextPublication(tx, to, now) : null;
				if (next !== null && 'post' in next) return { kind: 'publish', chat, to, publication: next };
				return rest(sooner(until, next?.until ?? null));
			}
			case 'settle':
				return { ...step, chat, to, known: await arrivedLately(tx, step.post) };
			case 'send':
				if (draft?.step !== sameStep(step)) return { kind: 'write', to, step };
				await mergeInto(tx, step);
				if (to.publishes && isOutcome(step.content)) await tx.publications.add(step.lead.id, id, now);
				return { kind: 'send', chat, to, step, message: draft.message, ...(await begin(tx, to, chat, step, now)) };
			case 'drop':
				await tx.posts.update(step.post.id, { state: 'dropped', outcome: 'too-late' });
				break;
			default:
				step satisfies never;
		}
	}
}

function sooner(a: Instant | null, b: Instant | null): Instant | null {
	return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/**
 * What may leave; what is held in an emergency is put aside until it is released. A post that was tried is still looked
 * for: reading back tells nobody anything.
 */
async function keepHeld(tx: Store, posts: readonly Post[], to: Destination, now: Instant): Promise<readonly Post[]> {
	const holds = await holdsIn(tx.memory);
	if (holds.length === 0) return posts;
	const free: Post[] = [];
	for (const post of posts) {
		const shown = post.live ? await petitionsShown(tx, to.id) : [];
		if (post.state !== 'waiting' || holdsOver(post, to, holds, shown).length === 0) {
			free.push(post);
		} else if (post.outcome !== heldOutcome || post.nextTryAt <= now) {
			await tx.posts.update(post.id, { nextTryAt: now + heldForMs, outcome: heldOutcome });
		}
	}
	return free;
}

/** Asked only where something waits; in a replay, where days pass in minutes, nothing is capped. */
async function postedToday(
	{ capped }: OutboxDeps,
	tx: Store,
	posts: readonly Post[],
	{ id, zone, dailyCap }: Destination,
	now: Instant,
): Promise<number> {
	if (!capped || dailyCap === null || !posts.some(({ state }) => state === 'waiting')) return 0;
	return tx.posts.postedSince(id, dayBegan(now, zone));
}

/** Looks again at what may have changed since it was decided: a post may have waited for a night, or for a dead chat. */
async function standingsOf(tx: Store, posts: readonly Post[], now: Instant): Promise<Standings> {
	const passing = posts.flatMap((post) => post.crossings.filter(isPassing));
	const standings = new Map<number, Facts>();
	for (const petition of await tx.petitions.many([...new Set(passing.map(({ subject }) => subject.id))])) {
		const facts = await factsOf(tx, petition, now);
		if (facts !== null) standings.set(petition.id, facts);
	}
	return standings;
}

/** Writes down until when a post is held, so that `why` can say it and waiting on purpose does not make it stale. */
async function hold(tx: Store, step: Extract<Step, { kind: 'wait' }>): Promise<void> {
	for (const { post, until, why } of step.held) await tx.posts.update(post, { nextTryAt: until, outcome: why });
}

async function mergeInto(tx: Store, { lead, merged }: SendStep): Promise<void> {
	if (merged.length === 0) return;
	await tx.posts.merge(
		lead.id,
		merged.map((post) => post.id),
	);
}

/**
 * On the disk before the send: whoever finds a post in this state knows that it may have left, and by when it had.
 * Gives the post back as it is tried, with the doubt that was there *before* this try.
 */
async function markTrying(tx: Store, post: Post, triedAt: Instant, thread = post.thread): Promise<Post> {
	const attempts = post.attempts + 1;
	const tryEndsAt = triedAt + leavesWithinMs + endsWithinMs;
	const doubtSince = post.doubtSince ?? triedAt;
	const trying = { state: 'trying', attempts, triedAt, tryEndsAt, doubtSince, nextTryAt: triedAt } as const;
	await tx.posts.update(post.id, thread === post.thread ? trying : { ...trying, thread });
	return { ...post, attempts, triedAt, tryEndsAt, thread };
}

/** The try of a step, and the thread it goes to. */
async function begin(tx: Store, to: Destination, chat: Chat, { lead, content }: SendStep, now: Instant) {
	const choice = await threadFor(tx, to, chat, content);
	return { post: await markTrying(tx, lead, now, choice?.mark ?? null), thread: choice?.ref ?? null };
}

/** What must be found where a post is looked for. */
async function arrivedLately(tx: Store, post: Post): Promise<readonly string[]> {
	const posts = await tx.posts.recent(post.destination, limitKnown);
	return posts.flatMap((each) =>
		each.state === 'sent' && each.messageId !== null && sameThread(each, post) ? [each.messageId] : [],
	);
}

/** What a step would say; null where it cannot be written, and what is at fault is put aside. */
async function write(deps: OutboxDeps, { to, step }: Extract<NextAction, { kind: 'write' }>): Promise<Draft | null> {
	const { lead, merged, content, catchUp } = step;
	const written = await tryToWrite(deps, content, to, catchUp);
	if ('message' in written) return { step: sameStep(step), message: written.message };
	await putAside(deps, to, [lead, ...merged], written.error);
	return null;
}

/** The same for two steps that say the same, of the same posts. */
function sameStep({ lead, merged, content, catchUp }: SendStep): string {
	return JSON.stringify([lead.id, merged.map(({ id }) => id), content, catchUp]);
}

async function run(deps: OutboxDeps, action: Exclude<NextAction, { kind: 'rest' | 'write' }>): Promise<null> {
	if (action.kind === 'settle') await verifyDelivery(deps, action);
	else if (action.kind === 'publish') await publish(deps, action.chat, action.to, action.publication);
	else if (action.kind === 'correct') await correctMessage(deps, action.chat, action.to, action.correction);
	else {
		const { chat, to, post, step, message, thread } = action;
		const outgoing = { postId: post.id, message, mention: step.mention };
		await send(deps, chat, to, post, thread === null ? outgoing : { ...outgoing, thread });
	}
	return null;
}

/** What is in doubt is told again only as it was: alone, under its own id, by which the platform knows it. */
async function verifyDelivery(deps: OutboxDeps, action: Extract<NextAction, { kind: 'settle' }>): Promise<void> {
	const { chat, to, post, known } = action;
	const written = await tryToWrite(deps, post, to, action.catchUp);
	if ('error' in written) {
		deps.report({ post, outcome: unwrittenOutcome, code: codeOf(written.error) });
		return recordSettleOutcome(deps, to, post, { kind: 'unknown', code: 'unwritten', lasting: true, ms: 0 });
	}
	const thread = threadOf(post);
	const plain = { postId: post.id, message: written.message, mention: post.mention };
	const outgoing = thread === null ? plain : { ...plain, thread };
	const found = await chat.settle(to, { ...outgoing, leaveBy: 0 }, triesOf(post, known));
	if (found.kind !== 'repeatable') return recordSettleOutcome(deps, to, post, found);
	if (isForgotten(post, deps.now())) return recordSettleOutcome(deps, to, post, noAnswer);
	const again = await deps.store.transaction((tx) => markTrying(tx, post, deps.now()), { destination: to.id });
	await send(deps, chat, to, again, outgoing, found.leaveBy);
}

async function send(
	deps: OutboxDeps,
	chat: Chat,
	to: Destination,
	post: Post,
	outgoing: Omit<Outgoing, 'leaveBy'>,
	atTheLatest = Number.POSITIVE_INFINITY,
): Promise<void> {
	const leaveBy = Math.min(atTheLatest, (post.triedAt ?? deps.now()) + leavesWithinMs);
	await record(deps, to, post, await chat.send(to, { ...outgoing, leaveBy }));
}

/** A post that an older version tried says neither by when that was over nor, on its message, which post it is. */
function triesOf(post: Post, known: readonly string[]): Tries {
	const ended = post.tryEndsAt ?? (post.triedAt ?? post.createdAt) + leavesWithinMs + endsWithinMs;
	return { first: firstTriedAt(post), ended, known, named: post.tryEndsAt !== null };
}
