import type { Crossing } from '../domain/crossing.js';
import type { Destination } from '../domain/destination.js';
import type { EditOutcome, SendOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Post } from '../domain/plan.js';
import { correctionOf, type Retraction } from '../domain/retraction.js';
import type { Chat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import { backoff } from './backoff.js';
import type { OutboxPorts } from './types.js';

/** The outcome of a post that had nothing left to tell. */
export const retractedOutcome = 'retracted';

/** A post whose sending is not over is looked at again so often. */
const stillOpen = 30_000;
/** What was tried so often without an answer is corrected by a message of its own: some hours. */
const mostTries = 20;
const leavesWithin = 30_000;

/** A message to be changed: what it told, and what of that is to be taken back now. */
export interface Correction {
	readonly post: Post;
	readonly told: readonly Crossing[];
	readonly takesBack: readonly Crossing[];
	readonly attempts: number;
}

/** What a post that waits still has to tell: nothing that was retracted. One with nothing left is dropped. */
export async function withoutRetracted(tx: Store, posts: readonly Post[]): Promise<readonly Post[]> {
	const left: Post[] = [];
	for (const post of posts) {
		const crossings = post.crossings.filter(({ retracted }) => retracted === undefined);
		if (post.state !== 'waiting' || crossings.length === post.crossings.length) left.push(post);
		else if (crossings.length > 0) left.push({ ...post, crossings });
		else await tx.posts.update(post.id, { state: 'dropped', outcome: retractedOutcome });
	}
	return left;
}

/** The next message of a destination to be corrected now; null when there is none. Notes what needs no correction. */
export async function nextCorrection(tx: Store, destination: number, now: Instant): Promise<Correction | null> {
	for (const retraction of await tx.retractions.waiting(destination)) {
		if (retraction.nextTryAt > now) continue;
		const { crossing, post: id, postState } = retraction;
		const note = (change: Parameters<typeof tx.retractions.update>[2]) =>
			tx.retractions.update(destination, [crossing], change);
		const post = id === null ? null : await tx.posts.get(id);
		if (post === null || postState === 'waiting' || postState === 'dropped' || postState === 'refused') {
			await note({ state: 'untold' });
		} else if (postState === 'trying' || postState === 'doubtful') {
			await note({ nextTryAt: now + stillOpen });
		} else {
			const correction = correctionIn(post, await tx.retractions.ofPost(post.id));
			if (correction.takesBack.length > 0) return correction;
			// A row that cannot be read: nobody knows what it said.
			await note({ state: 'gone' });
		}
	}
	return null;
}

/** One edit corrects everything in a message; what was left out of it before it was sent is not named. */
function correctionIn(post: Post, retractions: readonly Retraction[]): Correction {
	const of = (state: Retraction['state']) => retractions.filter((each) => each.state === state);
	const untold = new Set(of('untold').map(({ crossing }) => crossing));
	const waiting = new Map(of('waiting').map(({ crossing, attempts }) => [crossing, attempts]));
	return {
		post,
		told: post.crossings.filter(({ id }) => !untold.has(id)),
		takesBack: post.crossings.filter(({ id }) => waiting.has(id)),
		attempts: Math.max(...waiting.values()),
	};
}

/** Edits a message, and writes down what came of it. To be killed in between is harmless: it is edited again. */
export async function correctMessage(
	ports: OutboxPorts,
	chat: Chat,
	to: Destination,
	correction: Correction,
): Promise<void> {
	const { post, told } = correction;
	const { id: postId, messageId } = post;
	if (messageId === null) return recordEdit(ports, to, correction, { kind: 'cannot', code: 'not-found' });
	const message = await ports.write(told, to, false);
	const revision = told.flatMap(({ id, retracted }) => (retracted === undefined ? [] : [id])).join('-');
	const leaveBy = ports.now() + leavesWithin;
	await recordEdit(ports, to, correction, await chat.edit(to, { postId, messageId, message, revision, leaveBy }));
}

async function recordEdit(
	ports: OutboxPorts,
	to: Destination,
	correction: Correction,
	outcome: EditOutcome,
): Promise<void> {
	const { store } = ports;
	const now = ports.now();
	const attempts = correction.attempts + 1;
	const note = (change: Parameters<typeof store.retractions.update>[2]) =>
		store.retractions.update(
			to.id,
			correction.takesBack.map(({ id }) => id),
			change,
		);
	ports.gate.heard(to.platform, to.id, asSent(outcome));
	ports.report({ post: correction.post, outcome: `correction-${outcome.kind}`, code: codeOf(outcome) });
	switch (outcome.kind) {
		case 'edited':
		case 'gone':
			return note({ state: outcome.kind, attempts });
		case 'retry-after':
			return note({ nextTryAt: now + Math.max(outcome.ms, backoff(1, ports.random())) });
		case 'unknown':
			if (attempts >= mostTries) return tellInstead(ports, to, correction, now);
			return note({ attempts, nextTryAt: now + backoff(attempts, ports.random()) });
		case 'credentials-refused':
			await note({ nextTryAt: now });
			return ports.credentialsRefused(to.platform, outcome.code);
		case 'cannot':
			return tellInstead(ports, to, correction, now);
		default:
			outcome satisfies never;
	}
}

/** The message cannot be changed: another one says that it was wrong, as every announcement does, once. */
async function tellInstead(
	{ store }: OutboxPorts,
	to: Destination,
	{ takesBack }: Correction,
	now: Instant,
): Promise<void> {
	await store.transaction(async (tx) => {
		const ids: number[] = [];
		for (const crossing of takesBack) {
			ids.push((await tx.crossings.add(correctionOf(crossing), now)).crossing.id);
		}
		await tx.posts.add({
			// The same however often this is done; a crossing is retracted once.
			id: `wrong${takesBack[0]?.id}in${to.id}`,
			destination: to.id,
			mention: null,
			moment: now,
			createdAt: now,
			nextTryAt: now,
			pausedUntil: await pauseOf(tx, to.id, takesBack),
			crossings: ids,
		});
		await tx.retractions.update(
			to.id,
			takesBack.map(({ id }) => id),
			{ state: 'told' },
		);
	});
}

/** Until when everything that follows one of these here is paused; null where something is not. */
async function pauseOf(tx: Store, destination: number, crossings: readonly Crossing[]): Promise<Instant | null> {
	const pauses: (Instant | null)[] = [];
	for (const { subject } of crossings) {
		const follows =
			subject.kind === 'petition' ? await tx.follows.ofPetition(subject.id) : await tx.follows.ofSubject(subject);
		pauses.push(...follows.filter((each) => each.destination === destination).map(({ pausedUntil }) => pausedUntil));
	}
	const set = pauses.filter((pause) => pause !== null);
	return set.length === 0 || set.length < pauses.length ? null : Math.min(...set);
}

function codeOf(outcome: EditOutcome): string {
	return 'code' in outcome ? outcome.code : '';
}

/** What an edit says of the chat as a whole. */
function asSent(outcome: EditOutcome): SendOutcome {
	switch (outcome.kind) {
		case 'edited':
		case 'gone':
			return { kind: 'sent', messageId: '' };
		case 'cannot':
			return { kind: 'payload-refused', code: outcome.code };
		default:
			return outcome;
	}
}
