import type { Destination } from '../domain/destination.js';
import { correctionOfNotice } from '../domain/notice.js';
import type { EditOutcome, SendOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Post, PostContent } from '../domain/plan.js';
import { type RetractedRef, type Retraction, retractionOf } from '../domain/retraction.js';
import type { Chat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { NewContent } from '../ports/store/posts.js';
import { backoff } from './backoff.js';
import { inThread } from './threads.js';
import type { OutboxDeps } from './types.js';
import { codeOf as codeOfError, tryToWrite, unwrittenOutcome } from './unwritten.js';

/** The outcome of a post that had nothing left to tell. */
export const retractedOutcome = 'retracted';

/** A post whose sending is not over is looked at again so often. */
const stillOpenMs = 30_000;
/** What was tried so often without an answer is corrected by a message of its own: some hours. */
const limitTries = 20;
const leavesWithinMs = 30_000;

/** A message to be changed: what it told, and what of that is to be taken back now. */
export interface Correction {
	readonly post: Post;
	readonly told: PostContent;
	readonly takesBack: PostContent;
	/** What is noted as taken back, then. */
	readonly refs: readonly RetractedRef[];
	readonly attempts: number;
}

/** What a post that waits still has to tell: nothing that was retracted. One with nothing left is dropped. */
export async function withoutRetracted(tx: Store, posts: readonly Post[]): Promise<readonly Post[]> {
	const left: Post[] = [];
	for (const post of posts) {
		// A digest leaves out by itself what was taken back.
		const kept = only(post, ({ retracted }) => retracted === undefined);
		const standing = { ...kept, ...digestsOf(post) };
		if (post.state !== 'waiting' || sizeOf(standing) === sizeOf(post)) left.push(post);
		else if (sizeOf(standing) > 0) left.push({ ...post, ...standing });
		else await tx.posts.update(post.id, { state: 'dropped', outcome: retractedOutcome });
	}
	return left;
}

/** The next message of a destination to be corrected now; null when there is none. Notes what needs no correction. */
export async function nextCorrection(tx: Store, destination: number, now: Instant): Promise<Correction | null> {
	for (const retraction of await tx.retractions.waiting(destination)) {
		if (retraction.nextTryAt > now) continue;
		const { of, post: id, postState } = retraction;
		const note = (change: Parameters<typeof tx.retractions.update>[2]) =>
			tx.retractions.update(destination, [of], change);
		const post = id === null ? null : await tx.posts.get(id);
		if (post === null || postState === 'waiting' || postState === 'dropped' || postState === 'refused') {
			await note({ state: 'untold' });
		} else if (postState === 'trying' || postState === 'doubtful') {
			await note({ nextTryAt: now + stillOpenMs });
		} else {
			const correction = await correctionIn(tx, post);
			if (sizeOf(correction.takesBack) > 0) return correction;
			// A row that cannot be read: nobody knows what it said.
			await note({ state: 'gone' });
		}
	}
	return null;
}

/** One edit corrects everything in a message; what was left out of it before it was sent is not named. */
async function correctionIn(tx: Store, post: Post): Promise<Correction> {
	const retractions = await tx.retractions.ofPost(post.id);
	const inState = (state: Retraction['state']) => retractions.filter((each) => each.state === state);
	const waiting = inState('waiting');
	const refs = (of: readonly Retraction[]) => new Set(of.map((each) => nameOf(each.of)));
	const [untold, wrong] = [refs(inState('untold')), refs(waiting)];
	// What its digest names and another message told is said to be wrong in this one, too.
	const named = retractions.filter(({ of, state }) => of.kind === 'news' && state !== 'untold').map(({ of }) => of.id);
	const news = await tx.crossings.many(named.filter((id) => post.crossings.every((crossing) => crossing.id !== id)));
	const told = only(post, (_, ref) => !untold.has(nameOf(ref)));
	const takesBack = only(post, (_, ref) => wrong.has(nameOf(ref)));
	const newsBack = news.filter(({ id }) => wrong.has(nameOf({ kind: 'news', id })));
	return {
		post,
		// A digest that left with it stays: it leaves out by itself what was taken back.
		told: { ...told, crossings: [...told.crossings, ...news], ...digestsOf(post) },
		takesBack: { ...takesBack, crossings: [...takesBack.crossings, ...newsBack] },
		refs: [...refsOf(takesBack), ...newsBack.map(({ id }): RetractedRef => ({ kind: 'news', id }))],
		attempts: Math.max(...waiting.map(({ attempts }) => attempts)),
	};
}

type Retractable = PostContent['crossings'][number] | PostContent['notices'][number];

function only(
	{ crossings, notices }: PostContent,
	keep: (each: Pick<Retractable, 'retracted'>, ref: RetractedRef) => boolean,
): PostContent {
	return {
		crossings: crossings.filter((each) => keep(each, { kind: 'crossing', id: each.id })),
		notices: notices.filter((each) => keep(each, { kind: 'notice', id: each.id })),
	};
}

function digestsOf({ digests }: PostContent): Pick<PostContent, 'digests'> {
	return digests === undefined ? {} : { digests };
}

function sizeOf({ crossings, notices, digests = [] }: PostContent): number {
	return crossings.length + notices.length + digests.length;
}

function refsOf({ crossings, notices }: PostContent): readonly RetractedRef[] {
	return [
		...crossings.map(({ id }): RetractedRef => ({ kind: 'crossing', id })),
		...notices.map(({ id }): RetractedRef => ({ kind: 'notice', id })),
	];
}

/** Crossings are named by their numbers alone, as in the revisions of messages that were corrected before. */
function nameOf({ kind, id }: RetractedRef): string {
	return kind === 'crossing' ? String(id) : `${kind === 'notice' ? 'n' : 'd'}${id}`;
}

/** Edits a message, and writes down what came of it. To be killed in between is harmless: it is edited again. */
export async function correctMessage(
	deps: OutboxDeps,
	chat: Chat,
	to: Destination,
	correction: Correction,
): Promise<void> {
	const { post, told } = correction;
	const { id: postId, messageId } = post;
	if (messageId === null) return recordEdit(deps, to, correction, { kind: 'cannot', code: 'not-found' });
	const written = await tryToWrite(deps, told, to, false);
	if ('error' in written) {
		deps.report({ post, outcome: unwrittenOutcome, code: codeOfError(written.error) });
		const attempts = correction.attempts + 1;
		const nextTryAt = deps.now() + backoff(attempts, deps.random());
		return deps.store.retractions.update(to.id, correction.refs, { attempts, nextTryAt });
	}
	const { message } = written;
	const wrong = only(told, ({ retracted }) => retracted !== undefined);
	const revision = refsOf(wrong).map(nameOf).join('-');
	const leaveBy = deps.now() + leavesWithinMs;
	await recordEdit(
		deps,
		to,
		correction,
		await chat.edit(to, { postId, messageId, message, revision, leaveBy, ...inThread(post) }),
	);
}

async function recordEdit(
	deps: OutboxDeps,
	to: Destination,
	correction: Correction,
	outcome: EditOutcome,
): Promise<void> {
	const { store } = deps;
	const now = deps.now();
	const attempts = correction.attempts + 1;
	const note = (change: Parameters<typeof store.retractions.update>[2]) =>
		store.retractions.update(to.id, correction.refs, change);
	deps.gate.heard(to.platform, to.id, asSent(outcome));
	deps.report({ post: correction.post, outcome: `correction-${outcome.kind}`, code: codeOf(outcome) });
	switch (outcome.kind) {
		case 'edited':
		case 'gone':
			return note({ state: outcome.kind, attempts });
		case 'retry-after':
			return note({ nextTryAt: now + Math.max(outcome.ms, backoff(1, deps.random())) });
		case 'unknown':
			if (attempts >= limitTries) return tellInstead(deps, to, correction, now);
			return note({ attempts, nextTryAt: now + backoff(attempts, deps.random()) });
		case 'credentials-refused':
			await note({ nextTryAt: now });
			return deps.credentialsRefused(to.platform, outcome.code);
		case 'cannot':
			return tellInstead(deps, to, correction, now);
		default:
			outcome satisfies never;
	}
}

/** The message cannot be changed: another one says that it was wrong, as every announcement does, once. */
async function tellInstead(
	{ store }: OutboxDeps,
	to: Destination,
	{ takesBack, refs }: Correction,
	now: Instant,
): Promise<void> {
	await store.transaction(
		async (tx) => {
			const ids: number[] = [];
			for (const crossing of takesBack.crossings) {
				ids.push((await tx.crossings.add(retractionOf(crossing), now)).crossing.id);
			}
			const tell = async (id: string, content: NewContent, pausedUntil: Instant | null) => {
				const when = { moment: now, createdAt: now, nextTryAt: now };
				await tx.posts.add({ id, destination: to.id, mention: null, ...when, pausedUntil, content });
			};
			// The same ids however often this is done; what is retracted is retracted once. What was said of another message
			// that told it is not said again of the digest that named it: a crossing is told once.
			const ofDigest = refs.some(({ kind }) => kind === 'news') ? 'd' : '';
			const [first] = takesBack.crossings;
			if (first !== undefined) {
				const pausedUntil = await pauseOf(tx, to.id, takesBack.crossings);
				await tell(`wrong${first.id}in${to.id}${ofDigest}`, { kind: 'announcement', crossings: ids }, pausedUntil);
			}
			for (const notice of takesBack.notices) {
				await tell(`wrongnotice${notice.id}`, { kind: 'notice', notice: correctionOfNotice(notice) }, null);
			}
			await tx.retractions.update(to.id, refs, { state: 'told' });
		},
		{ destination: to.id },
	);
}

/** Until when everything that follows one of these here is paused; null where something is not. */
async function pauseOf(tx: Store, destination: number, crossings: PostContent['crossings']): Promise<Instant | null> {
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
