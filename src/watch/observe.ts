import { followEnding } from '../domain/ending.js';
import type { Facts } from '../domain/facts.js';
import type { Follow } from '../domain/follow.js';
import { thresholdCrossing } from '../domain/milestones/counts.js';
import type { Ending, Instant, Snapshot } from '../domain/petition.js';
import type { Plan } from '../domain/plan.js';
import type { Reminder } from '../domain/reminders/reminder.js';
import { distinctRules } from '../domain/shared-rules.js';
import { fillBaselines } from '../facts/baselines.js';
import { nextMoment } from '../facts/next-moment.js';
import { rememberCount, scoreOutlooks } from '../facts/outlooks.js';
import { factsFrom } from '../facts/petition-facts.js';
import type { Store } from '../ports/store/index.js';
import { planObservation } from './plan-observation.js';
import { recordPlan } from './record-plan.js';
import { planReminders } from './reminders.js';
import { storeSnapshot } from './store-snapshot.js';
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
	readonly also?: (tx: Store, facts: Facts, next: number | null) => Promise<void>;
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
	return deps.store.transaction((tx) => observe(tx, deps, observation), { petition: observation.petition });
}

async function observe(tx: Store, deps: WatchDeps, observation: Observation): Promise<Committed> {
	const before = await tx.petitions.get(observation.petition);
	const snapshot = observation.snapshot ?? before?.snapshot ?? null;
	if (before === null || snapshot === null) return nothing;
	const latest = await tx.readings.latest(observation.petition);
	const outlook = await tx.outlooks.state(observation.petition);
	const askedAt = observation.askedAt === undefined ? observation.at : observation.askedAt;
	// A page that is gone tells no count: the number and its age stay what they were.
	const checkedAt = snapshot.state === 'hidden' ? before.checkedAt : (askedAt ?? before.checkedAt);
	if (observation.snapshot !== null) {
		await storeSnapshot(tx, before, latest, observation.snapshot, observation.at);
		await rememberCount(tx, observation.petition, outlook, observation.snapshot, observation.at);
	}
	const ending = followEnding(before, { snapshot, askedAt, now: observation.at });
	await tx.petitions.update(observation.petition, {
		...(checkedAt === null ? {} : { checkedAt }),
		...(sameEnding(ending, before.ending) ? {} : { ending }),
	});
	const facts = await factsFrom(
		tx,
		{ ...before, checkedAt, ending },
		snapshot,
		observation.at,
		askedAt ?? observation.at,
	);
	if (facts === null) return nothing;
	const follows = await fillBaselines(
		tx,
		await tx.follows.ofPetition(observation.petition),
		'petition',
		facts.reading.count,
	);
	const plan = await planObservation(tx, { petition: before, latest, outlook }, facts, follows, observation.at);
	const destinations = await recordPlan(tx, plan, observation.at, deps);
	await rememberThresholds(tx, observation.petition, facts);
	await scoreOutlooks(tx, observation.petition, facts);
	const waiting = await tx.reminders.waitingFor(observation.petition);
	const reminded = await planReminders(tx, waiting, facts, { now: observation.at, realNow: deps.realNow() });
	const nextMomentAt = nextMoment(facts, follows, waiting);
	if (nextMomentAt !== before.nextMomentAt) await tx.petitions.update(observation.petition, { nextMomentAt });
	await observation.also?.(tx, facts, nextCount(facts, follows, waiting));
	return { facts, plan, destinations, reminded, nextMomentAt };
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
