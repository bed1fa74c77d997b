import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Http, Source, SourceContext, Target } from '../ports/source.js';
import { type Failure, failed, isOfStore } from './failure.js';
import { commitLooks, isSeen, lookAt, type SeenPetition } from './look.js';
import { handleOutcome } from './outcome.js';
import { afterLists, isDone, planRound, type Round, type Said } from './round.js';
import { askSearches, putOffSearches } from './searches.js';
import type { ReadDeps } from './types.js';

/** As many of one platform as one round looks at: lists are read whole, so that fewer would cost more requests each. */
const limitDue = 10_000;
/** Pages of one platform asked for at the same time. */
const concurrency = 4;
/** A round that had to wait for longer is planned anew: it may have been read, or unfollowed, meanwhile. */
const staleMs = 60_000;
/** As many readings of lists as are written down in one transaction: whoever writes something else waits for it. */
const mostTogether = 500;
/** What a list has said waits so long for its other pages, each of which the budget lets through this soon. */
const gatheredMs = 5_000;
const nextPageMs = 2_000;
/** Where nothing could be done although nothing seemed to forbid it. */
const breathMs = 1_000;

/**
 * Reads what is due of one platform, as far as its budget and its host allow now, and sets the alarm for the rest.
 * Whoever waits in a chat comes first, the words that channels watch come last. A failing petition delays no other, and no other platform.
 */
export async function readDue(deps: ReadDeps, platform: string): Promise<void> {
	const source = deps.source(platform);
	const settings = deps.settings(platform);
	if (source === null || source.pushed || (source.optIn && !settings.enabled)) {
		const due = await deps.store.petitions.dueToRead(deps.now(), limitDue, platform);
		for (const petition of due) await deps.store.petitions.update(petition.id, { nextReadAt: null });
		await putOffSearches(deps, platform);
		return;
	}
	await deps.http.gate?.load();
	const turn = { deps, source, context: { http: deps.http, settings, now: deps.now() }, settled: new Set<number>() };
	const opens = opensAt(deps, platform);
	let searched = false;
	if (opens !== null && opens <= deps.realNow()) {
		await readAwaited(turn);
		await readRound(turn);
		searched = await askSearches(deps, source, turn.context);
	}
	await setAlarm(deps, platform, searched || turn.settled.size > 0);
}

interface Turn {
	readonly deps: ReadDeps;
	readonly source: Source;
	readonly context: SourceContext;
	/** Petitions read in this turn. */
	readonly settled: Set<number>;
}

/** `now` or later; null: not until an operator says otherwise. */
function opensAt({ http, realNow }: ReadDeps, platform: string): Instant | null {
	return http.gate === undefined ? realNow() : http.gate.opensAt(platform);
}

/** Rings for the next of this platform, as soon as it is due and may be asked for. */
async function setAlarm(deps: ReadDeps, platform: string, progress: boolean): Promise<void> {
	const nexts = [await deps.store.petitions.nextRead(platform), await deps.store.watches.nextQuestion(platform)];
	const opens = opensAt(deps, platform);
	if (opens === null || nexts.every((next) => next === null)) return;
	const now = deps.realNow();
	const next = Math.min(...nexts.map((each) => each ?? Number.POSITIVE_INFINITY));
	const at = Math.max(opens, now + Math.max(0, next - deps.now()));
	deps.wake.wake('read', platform, at > now || progress ? at : now + breathMs);
}

/** Those somebody waits for in a chat, before everything else. */
async function readAwaited(turn: Turn): Promise<void> {
	const { deps, source } = turn;
	const petitions = await deps.store.petitions.many(deps.awaited());
	const due = petitions.filter(
		({ ref, nextReadAt }) => ref.platform === source.id && nextReadAt !== null && nextReadAt <= deps.now(),
	);
	await readSingly(turn, due);
}

async function readRound(turn: Turn): Promise<void> {
	const { deps, source, settled } = turn;
	const before = deps.rounds.get(source.id);
	const goesOn = before !== undefined && deps.realNow() - before.begun < staleMs;
	const round = goesOn ? before : await newRound(turn);
	if (goesOn) round.listed = await stillRead(deps, round.listed);
	round.listed = round.listed.filter((petition) => !settled.has(petition.id));
	round.single = round.single.filter((petition) => !settled.has(petition.id));
	round.said = round.said.filter(({ petition }) => !settled.has(petition.id));
	for (const part of round.listsNext ? [readListed, readSingle] : [readSingle, readListed]) await part(turn, round);
	round.listsNext = !round.listsNext;
	if (isDone(round)) deps.rounds.delete(source.id);
	else deps.rounds.set(source.id, round);
}

async function newRound({ deps, source }: Turn): Promise<Round> {
	const { store } = deps;
	const due = await store.petitions.dueToRead(deps.now(), limitDue, source.id);
	const lists = source.readMany !== undefined && due.length > 0;
	const soon = lists ? await store.petitions.soonToRead(deps.now(), limitDue, source.id) : null;
	return planRound(due, soon, deps.realNow());
}

/** A look through lists takes several turns where the budget interrupts it; what they say is written down once. */
async function readListed(turn: Turn, round: Round): Promise<void> {
	if (round.listed.length > 0) await askLists(turn, round);
	if (round.said.length === 0 || goesOnSoon(turn, round)) return;
	const { said, requests } = round;
	round.said = [];
	round.requests = 0;
	const still = new Set(
		await stillRead(
			turn.deps,
			said.map(({ petition }) => petition),
		),
	);
	await settleTogether(
		turn,
		said.filter(({ petition }) => still.has(petition)),
		requests,
	);
}

async function askLists(turn: Turn, round: Round): Promise<void> {
	const { outcomes, requests } = await readLists(turn, round.listed);
	const when = { askedAt: turn.context.now, heardAt: turn.deps.now() };
	const missing: Petition[] = [];
	const waiting: Petition[] = [];
	const said: Said[] = [];
	for (const petition of round.listed) {
		const outcome = outcomes.get(petition.ref.id);
		if (outcome === undefined) missing.push(petition);
		else if (outcome.kind === 'held') waiting.push(petition);
		else said.push({ petition, outcome, ...when });
	}
	for (const { petition } of said) turn.settled.add(petition.id);
	round.said = [...round.said, ...said];
	round.requests += requests;
	afterLists(round, missing, waiting);
}

/** Whether the next page is to be had in a moment, and nobody waits for what the others said. */
function goesOnSoon({ deps, source }: Turn, { listed, said }: Round): boolean {
	const opens = opensAt(deps, source.id);
	const [first] = said;
	return (
		listed.length > 0 &&
		opens !== null &&
		opens - deps.realNow() <= nextPageMs &&
		first !== undefined &&
		deps.now() - first.heardAt < gatheredMs &&
		said.length < mostTogether &&
		deps.awaited().length === 0
	);
}

/** All that was seen in a few transactions, and then what could not be read, as it waits for the others. */
async function settleTogether(turn: Turn, said: readonly Said[], requests: number): Promise<void> {
	const { deps, source } = turn;
	const seen = said.filter((each): each is Said & SeenPetition => isSeen(each.outcome));
	const perRequest = seen.length / Math.max(1, requests);
	for (let from = 0; from < seen.length; from += mostTogether) {
		if (deps.mayWrite?.() === false) return;
		const some = seen.slice(from, from + mostTogether);
		const looks = some.map((each) => lookAt(deps, source, each, each.askedAt, { heardAt: each.heardAt, perRequest }));
		for (const { petition, error } of await commitLooks(deps, looks)) await settleBug(turn, petition, error);
	}
	for (const { petition, outcome, askedAt } of said) {
		if (!isSeen(outcome)) await settle(turn, petition, outcome, askedAt);
	}
}

/** Lists whose reading throws have nobody: each petition is read by itself then. */
async function readLists({ deps, source, context }: Turn, listed: readonly Petition[]) {
	let requests = 0;
	const http: Http = {
		...context.http,
		async request(request) {
			const result = await context.http.request(request);
			if (result.kind !== 'held') requests++;
			return result;
		},
	};
	try {
		return { outcomes: await deps.readMany(source, listed.map(targetOf), { ...context, http }), requests };
	} catch (error) {
		if (isOfStore(error)) throw error;
		for (const petition of listed.slice(0, 1)) deps.bug?.(petition, error);
		return { outcomes: new Map<string, SourceOutcome>(), requests };
	}
}

async function readSingle(turn: Turn, round: Round): Promise<void> {
	round.single = await readSingly(turn, round.single);
}

/** A few at a time, until nothing more may be asked. Gives back those that still wait, in their order. */
async function readSingly(turn: Turn, petitions: readonly Petition[]): Promise<readonly Petition[]> {
	const { deps, source, context } = turn;
	const queue = [...petitions];
	const waiting = new Set<Petition>();
	const lane = async (): Promise<void> => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			// Unfollowed since the round was planned: nobody waits for it.
			if ((await stillRead(deps, [next])).length === 0) continue;
			const askedAt = deps.now();
			const outcome = waiting.size > 0 ? held : await readOne(deps, source, next, context);
			if (outcome.kind === 'held' && !outcome.asked) waiting.add(next);
			else await settle(turn, next, outcome, askedAt);
		}
	};
	await Promise.all(Array.from({ length: Math.min(concurrency, queue.length) }, lane));
	return petitions.filter((petition) => waiting.has(petition));
}

async function stillRead({ store }: ReadDeps, petitions: readonly Petition[]): Promise<readonly Petition[]> {
	const still = await store.petitions.stillRead(petitions.map((petition) => petition.id));
	return petitions.filter((petition) => still.has(petition.id));
}

/** A source that throws has a bug: it costs this petition its reading, with back-off, and no other. */
async function readOne(
	deps: ReadDeps,
	source: Source,
	petition: Petition,
	context: SourceContext,
): Promise<SourceOutcome> {
	try {
		return await deps.readOne(source, targetOf(petition), context);
	} catch (error) {
		return bugIn(source, petition, error, deps);
	}
}

const held: SourceOutcome = { kind: 'held', until: null, asked: false };

/** A throw while an outcome is written down is that petition's failure, too; a store that fails is everybody's. */
async function settle(turn: Turn, petition: Petition, outcome: SourceOutcome, askedAt: Instant): Promise<void> {
	const { deps, source } = turn;
	turn.settled.add(petition.id);
	try {
		await handleOutcome(deps, source, petition, outcome, askedAt);
	} catch (error) {
		if (isOfStore(error)) throw error;
		await settleBug(turn, petition, error);
	}
}

async function settleBug({ deps, source }: Turn, petition: Petition, error: unknown): Promise<void> {
	const failure = bugIn(source, petition, error, deps);
	await failed(deps, source, petition, failure);
	deps.report(petition, failure);
}

function bugIn(source: Source, petition: Petition, error: unknown, deps: ReadDeps): Failure {
	deps.bug?.(petition, error);
	return { kind: 'shape-changed', detail: `a bug in reading ${source.id}: ${String(error)}`.slice(0, 300) };
}

function targetOf(petition: Petition): Target {
	return { ref: petition.ref, url: petition.url, previous: petition.snapshot };
}
