import type { Crossing } from '../domain/crossing.js';
import { mayBeCapped, nextMorning } from '../domain/daily-cap.js';
import type { Destination } from '../domain/destination.js';
import { families } from '../domain/families/index.js';
import { headlineOrder } from '../domain/headline.js';
import type { Instant } from '../domain/petition.js';
import type { Post, PostContent } from '../domain/plan.js';
import { quietUntil } from '../domain/quiet-hours.js';
import { type Standings, stillTrue } from './still-true.js';
import { unwrittenOutcome } from './unwritten.js';

/** So long an unconfirmed post holds back what comes after it; then that goes on without it. */
const holdsBackMs = 5 * 60_000;

/** The outcome of a post that waits because its channel was told enough today. */
export const cappedOutcome = 'daily-cap';

/** A notice to managers is as good as new for so long. */
const noticeFreshMs = 7 * 86_400_000;

/** The next thing to do for one destination. */
export type Step =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'wait'; readonly until: Instant; readonly held: readonly Hold[] }
	/** A post that may or may not have arrived goes before everything else, alone and under its own id. */
	| { readonly kind: 'settle'; readonly post: Post; readonly catchUp: boolean }
	/** Nothing in it is true any more (a reminder of a deadline that has passed). */
	| { readonly kind: 'drop'; readonly post: Post }
	| {
			readonly kind: 'send';
			readonly lead: Post;
			readonly merged: readonly Post[];
			/** The crossings with the headline first. */
			readonly content: PostContent;
			readonly mention: string | null;
			/** It waited longer than its news keeps: it is told as what was passed. */
			readonly catchUp: boolean;
	  };

/** A waiting post that may not leave yet, and why. */
export interface Hold {
	readonly post: string;
	readonly until: Instant;
	readonly why: 'quiet-hours' | 'paused' | typeof cappedOutcome;
}

/**
 * Decides the next step for a destination. Pure; called again after each step until it says `wait` or `nothing`.
 *
 * @param posts open posts of the destination, by moment
 * @param now real time: waiting, quiet hours and staleness are towards people
 * @param domainNow the petition's time, for what a deadline reminder says (another one only in a replay)
 * @param standings what is so now of the petitions that posts speak of (`isPassing`)
 * @param posted announcements that this destination was given today
 */
export function nextStep(
	posts: readonly Post[],
	destination: Destination,
	now: Instant,
	domainNow: Instant,
	standings: Standings = new Map(),
	posted = 0,
): Step {
	const unconfirmed = posts.filter((post) => post.state === 'trying' || post.state === 'doubtful');
	const due = unconfirmed.find((post) => post.nextTryAt <= now);
	if (due !== undefined) return { kind: 'settle', post: due, catchUp: isStale(due, now) };
	const looks = unconfirmed.map((post) => post.nextTryAt);
	const holds = unconfirmed.map((post) => firstTriedAt(post) + holdsBackMs).filter((until) => until > now);
	if (holds.length > 0) return { kind: 'wait', until: Math.min(...looks, ...holds), held: [] };
	const waiting = posts.filter((post) => post.state === 'waiting');
	return withLooks(nextOfWaiting(waiting, { destination, now, domainNow, posted }, standings), looks);
}

/** Whoever waits comes back for the next look at what is in doubt, too. */
function withLooks(step: Step, looks: readonly Instant[]): Step {
	if (looks.length === 0 || (step.kind !== 'nothing' && step.kind !== 'wait')) return step;
	const waits = step.kind === 'wait' ? step : { until: Number.POSITIVE_INFINITY, held: [] };
	return { kind: 'wait', until: Math.min(waits.until, ...looks), held: waits.held };
}

/** Where and when posts are looked at. */
interface Look {
	readonly destination: Destination;
	readonly now: Instant;
	readonly domainNow: Instant;
	readonly posted: number;
}

/** Only posts that certainly have not arrived wait, so whatever waits may be told as one. */
function nextOfWaiting(waiting: readonly Post[], look: Look, standings: Standings): Step {
	const together = waiting.flatMap((post) => post.crossings);
	const told = new Map(waiting.map((post) => [post.id, stillTrue(post, together, standings, look.domainNow)]));
	const empty = waiting.find(
		(post) =>
			post.notices.length === 0 &&
			post.digests === undefined &&
			post.live === undefined &&
			told.get(post.id)?.length === 0,
	);
	if (empty !== undefined) return { kind: 'drop', post: empty };
	return letGo(waiting, look, told);
}

function letGo(waiting: readonly Post[], look: Look, told: ReadonlyMap<string, readonly Crossing[]>): Step {
	const { destination, now } = look;
	const quiet = quietUntil(destination.quiet, destination.zone, now);
	const held = waiting.flatMap((post): Hold[] => {
		const pause = post.pausedUntil !== null && post.pausedUntil > now ? post.pausedUntil : null;
		if (pause !== null && pause >= (quiet ?? 0)) return [{ post: post.id, until: pause, why: 'paused' }];
		return quiet === null ? [] : [{ post: post.id, until: quiet, why: 'quiet-hours' }];
	});
	// What failed a moment ago holds the rest of its destination: it would fail alike. Words that fail are its own.
	const failing = waiting.filter(
		(post) => post.attempts > 0 && post.outcome !== unwrittenOutcome && post.nextTryAt > now && !held.some(isOf(post)),
	);
	const open = failing.length > 0 ? [] : waiting.filter((post) => !held.some(isOf(post)));
	const free = open.filter(({ live }) => live === undefined);
	const capped = cappedOf(free, look, told);
	const ready = capped.length > 0 ? [] : leavingNow(free, now);
	const [lead, ...merged] = ready;
	// It leaves alone, behind what is news, and no cap counts it.
	const live = open.find((post) => post.live && post.nextTryAt <= now);
	if (lead === undefined && live !== undefined) {
		const content = { crossings: [], notices: [], live: true } as const;
		return { kind: 'send', lead: live, merged: [], content, mention: null, catchUp: false };
	}
	if (lead === undefined) {
		held.push(...capped);
		const blocking = failing.length > 0 ? failing : waiting;
		const moments = [
			...held.map((hold) => hold.until),
			...blocking.map((post) => post.nextTryAt).filter((at) => at > now),
		];
		return moments.length === 0 ? { kind: 'nothing' } : { kind: 'wait', until: Math.min(...moments), held };
	}
	const digests = ready.flatMap((post) => post.digests ?? []);
	const content = {
		crossings: headlineOrder(ready.flatMap((post) => told.get(post.id) ?? [])),
		notices: ready.flatMap((post) => post.notices),
		...(digests.length === 0 ? {} : { digests }),
	};
	const mention = ready.find((post) => post.mention !== null)?.mention ?? null;
	return { kind: 'send', lead, merged, content, mention, catchUp: ready.some((post) => isStale(post, now)) };
}

/** What may leave, with what a cap held back until now: it is told along. */
function leavingNow(free: readonly Post[], now: Instant): readonly Post[] {
	const isDue = ({ nextTryAt }: Post) => nextTryAt <= now;
	return free.some(isDue) ? free.filter((post) => isDue(post) || post.outcome === cappedOutcome) : [];
}

/** What is due and has to wait for the morning: all of it, or nothing. What waited for this morning, or was tried, goes. */
function cappedOf(
	free: readonly Post[],
	{ destination: { dailyCap, zone }, now, domainNow, posted }: Look,
	told: ReadonlyMap<string, readonly Crossing[]>,
): readonly Hold[] {
	const due = free.filter(({ nextTryAt }) => nextTryAt <= now);
	if (dailyCap === null || posted < dailyCap) return [];
	const until = nextMorning(now, zone);
	// A digest was asked for at its hour, and takes along what a cap held back.
	const waits = ({ id, notices, digests, outcome, attempts }: Post) =>
		attempts === 0 &&
		digests === undefined &&
		outcome !== cappedOutcome &&
		mayBeCapped({ crossings: told.get(id) ?? [], notices }, until - now + domainNow);
	return due.every(waits) ? due.map(({ id }) => ({ post: id, until, why: cappedOutcome })) : [];
}

const isOf = (post: Post) => (hold: Hold) => hold.post === post.id;

/** Time spent on purpose in quiet hours or a pause does not age a post: it counts from when it might leave. */
function isStale(post: Post, now: Instant): boolean {
	const since = post.attempts === 0 ? Math.max(post.createdAt, post.nextTryAt) : post.createdAt;
	return freshnessOf(post).some((keeps) => now - since > keeps);
}

/** Milliseconds for which something of what a post tells is news. */
export function keepsFor(post: Post): number {
	return Math.max(0, ...freshnessOf(post));
}

function freshnessOf({ crossings, notices, digests = [], live }: PostContent): readonly number[] {
	return [
		...crossings.map(({ family }) => families[family].staleAfterMs),
		// A digest says itself from when to when it is.
		...[...notices, ...digests].map(() => noticeFreshMs),
		// A living message is written when it leaves.
		...(live ? [noticeFreshMs] : []),
	];
}

/** Milliseconds after which nothing is news any more. */
export const longestKeptMs = Math.max(noticeFreshMs, ...Object.values(families).map((family) => family.staleAfterMs));

/** Start of the first try that may have arrived. */
export function firstTriedAt(post: Post): Instant {
	return post.doubtSince ?? post.triedAt ?? post.createdAt;
}
