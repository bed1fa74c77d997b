import { followEnding } from '../domain/ending.js';
import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import { thresholdCrossing } from '../domain/milestones/counts.js';
import type { Ending, Instant, Reading, Snapshot } from '../domain/petition.js';
import type { Plan } from '../domain/plan.js';
import type { Reminder } from '../domain/reminders/reminder.js';
import { distinctRules } from '../domain/shared-rules.js';
import { fillBaselines } from '../facts/baselines.js';
import { withDates } from '../facts/dated.js';
import { nextMoment } from '../facts/next-moment.js';
import { rememberCount, scoreOutlooks } from '../facts/outlooks.js';
import { factsFrom, paceWindows } from '../facts/petition-facts.js';
import type { Store } from '../ports/store/index.js';
import type { BeforeLook } from '../ports/store/looks.js';
import type { PetitionChange } from '../ports/store/petitions.js';
import { gathering } from './gathering.js';
import { planObservation } from './plan-observation.js';
import { recordPlan } from './record-plan.js';
import { planReminders } from './reminders.js';
import { newestAfter, storeCount } from './store-snapshot.js';
import type { WatchDeps } from './types.js';

/** What was seen of a petition: a fresh snapshot, or (null) only because time has passed. */
export interface Observation {
	readonly petition: number;
	readonly snapshot: Snapshot | null;
	/** The domain's now, and the moment of the reading. */
	readonly at: Instant;
	/**
	 * When the platform was asked for what it answered: its count is not older. Null where only time has passed and no
	 * reading is to be had; absent: at `at`.
	 */
	readonly askedAt?: Instant | null;
	/** More to write in the same transaction; `next`: the lowest number above the count that any follow names. */
	readonly also?: (tx: Store, facts: Facts, next: number | null, before: BeforeLook) => Promise<void>;
}

/** What an observation led to, after it was committed. */
export interface Committed {
	readonly facts: Facts | null;
	readonly plan: Plan;
	/** Destinations with something new to send. */
	readonly destinations: readonly number[];
	/** Chats in which somebody is to be reminded. */
	readonly reminded: readonly string[];
	/** When something falls due without a reading; null = nothing in sight. */
	readonly nextMomentAt: Instant | null;
}

const nothing: Committed = {
	facts: null,
	plan: { crossings: [], verdicts: [], posts: [] },
	destinations: [],
	reminded: [],
	nextMomentAt: null,
};

/**
 * Reading, plan and posts in one transaction: from its commit on a crash loses nothing and repeats nothing.
 * A petition seen for the first time gets its baseline here and announces nothing.
 */
export async function commitObservation(deps: WatchDeps, observation: Observation): Promise<Committed> {
	const work = async (tx: Store) => observe(tx, deps, observation, await tx.looks.before([observation.petition]));
	return deps.store.transaction(work, { petition: observation.petition });
}

/**
 * The same for what was seen of several petitions at once, each once, in one transaction: it costs one commit, and is
 * whole or nothing. In the order in which they are given.
 */
export async function commitObservations(
	deps: WatchDeps,
	observations: readonly Observation[],
): Promise<readonly Committed[]> {
	const petitions = observations.map(({ petition }) => petition);
	const work = async (tx: Store) => {
		const before = await tx.looks.before(petitions);
		const beside = await tx.looks.beside(windowsOf(observations, before));
		const gathered = gathering(tx);
		const committed: Committed[] = [];
		for (const observation of observations) {
			committed.push(await observe(gathered.tx, deps, observation, before, beside));
		}
		await gathered.flush();
		return committed;
	};
	return deps.store.transaction(work, { petitions });
}

async function observe(
	tx: Store,
	deps: WatchDeps,
	observation: Observation,
	all: ReadonlyMap<number, BeforeLook>,
	besides: ReadonlyMap<number, readonly Reading[]> | null = null,
): Promise<Committed> {
	const stored = all.get(observation.petition);
	if (stored === undefined) return nothing;
	const before = stored.petition;
	const snapshot = observation.snapshot ?? before.snapshot;
	if (snapshot === null) return nothing;
	const askedAt = observation.askedAt === undefined ? observation.at : observation.askedAt;
	// A page that is gone tells no count: the number and its age stay what they were.
	const checkedAt = snapshot.state === 'hidden' ? before.checkedAt : (askedAt ?? before.checkedAt);
	const { id } = before;
	let newest = stored.latest;
	let outlook = stored.outlook;
	let kept: readonly Reading[] = [];
	let change: PetitionChange = {};
	if (observation.snapshot !== null) {
		({ newest, kept, change } = await storeCount(tx, stored, observation.snapshot, observation.at));
		outlook = await rememberCount(tx, id, outlook, observation.snapshot, observation.at);
	}
	const ending = followEnding(before, { snapshot, askedAt, now: observation.at });
	await tx.petitions.update(id, {
		...change,
		...(checkedAt === null ? {} : { checkedAt }),
		...(sameEnding(ending, before.ending) ? {} : { ending }),
	});
	const beside = besides === null ? null : [...(besides.get(id) ?? []), ...kept];
	const bare = await factsFrom(
		tx,
		{ ...before, checkedAt, ending },
		snapshot,
		observation.at,
		askedAt ?? observation.at,
		// One in the future, of a time when the clock was ahead, is not the newest: that is looked for.
		newest !== null && newest.at > observation.at ? null : { newest, outlook, crossings: stored.crossings, beside },
	);
	if (bare === null) return nothing;
	const follows = await fillBaselines(tx, stored.follows, 'petition', bare.reading.count);
	const facts = await withDates(tx, id, bare, follows);
	const plan = await planObservation(tx, stored, facts, follows, observation.at);
	const destinations = await recordPlan(tx, plan, observation.at, deps);
	await rememberThresholds(tx, id, facts);
	await scoreOutlooks(tx, id, stored.openOutlooks, facts);
	const waiting = stored.awaited ? await tx.reminders.waitingFor(id) : [];
	const clocks = { now: observation.at, realNow: deps.realNow() };
	const reminded = waiting.length === 0 ? [] : await planReminders(tx, waiting, facts, clocks);
	const nextMomentAt = nextMoment(facts, follows, waiting);
	if (nextMomentAt !== before.nextMomentAt) await tx.petitions.update(id, { nextMomentAt });
	await observation.also?.(tx, facts, nextCount(facts, follows, waiting), stored);
	return { facts, plan, destinations, reminded, nextMomentAt };
}

/** Where the pace is to be looked for, by petition. */
function windowsOf(
	observations: readonly Observation[],
	all: ReadonlyMap<number, BeforeLook>,
): ReadonlyMap<number, readonly [Instant, Instant, Instant]> {
	const windows = new Map<number, readonly [Instant, Instant, Instant]>();
	for (const { petition: id, snapshot, at, askedAt = at } of observations) {
		const before = all.get(id);
		if (before === undefined) continue;
		const newest = newestAfter(before, snapshot, at);
		const checkedAt = snapshot?.state === 'hidden' ? before.petition.checkedAt : (askedAt ?? before.petition.checkedAt);
		if (newest !== null) windows.set(id, paceWindows(newest, checkedAt ?? before.petition.createdAt));
	}
	return windows;
}

function sameEnding(one: Ending | null, other: Ending | null): boolean {
	return one?.at === other?.at && one?.shownAt === other?.shownAt;
}

function nextCount(facts: Facts, follows: readonly Follow[], waiting: readonly Reminder[]): number | null {
	const { count: now } = facts.reading;
	const counts = [
		...distinctRules(follows)
			.rules.flatMap(({ rule, params }) => firstOf(rule.nextCounts?.(facts, now, params) ?? []))
			.map(({ count }) => count),
		...waiting.flatMap(({ wish }) => (wish.kind === 'count' && wish.count > now ? [wish.count] : [])),
	];
	return counts.length === 0 ? null : Math.min(...counts);
}

function firstOf<T>(all: Iterable<T>): readonly T[] {
	for (const first of all) return [first];
	return [];
}

/**
 * The first moment a threshold is seen reached is kept whether or not anybody asked for it: what is promised is
 * promised from then on, and must not move with every reading.
 */
async function rememberThresholds(tx: Store, petition: number, facts: Facts): Promise<void> {
	const subject = { kind: 'petition', id: petition } as const;
	for (const state of facts.thresholds) {
		if (state.reached && state.reachedAt === null) {
			await tx.crossings.add(thresholdCrossing({ subject, after: facts, known: [] }, state), facts.now);
		}
	}
}
