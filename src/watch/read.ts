import type { SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { Source, SourceContext, Target } from '../ports/source.js';
import { type Failure, failed, isOfStore } from './failure.js';
import { handleOutcome } from './outcome.js';
import { afterLists, isDone, planRound, type Round } from './round.js';
import type { ReadPorts } from './types.js';

/** As many of one platform as one round looks at: lists are read whole, so that fewer would cost more requests each. */
const most = 10_000;
/** Pages of one platform asked for at the same time. */
const together = 4;
/** A round that had to wait for longer is planned anew: it may have been read, or unfollowed, meanwhile. */
const staleMs = 60_000;
/** Where nothing could be done although nothing seemed to forbid it. */
const breathMs = 1_000;

/**
 * Reads what is due of one platform, as far as its budget and its host allow now, and sets the alarm for the rest.
 * Whoever waits in a chat comes first. A failing petition delays no other, and no other platform.
 */
export async function readDue(ports: ReadPorts, platform: string): Promise<void> {
	const source = ports.source(platform);
	const settings = ports.settings(platform);
	if (source === null || source.pushed || (source.optIn && !settings.enabled)) {
		const due = await ports.store.petitions.dueToRead(ports.now(), most, platform);
		for (const petition of due) await ports.store.petitions.update(petition.id, { nextReadAt: null });
		return;
	}
	await ports.http.gate?.load();
	const turn = { ports, source, context: { http: ports.http, settings, now: ports.now() }, settled: new Set<number>() };
	const opens = opensAt(ports, platform);
	if (opens !== null && opens <= ports.realNow()) {
		await readAwaited(turn);
		await readRound(turn);
	}
	await setAlarm(ports, platform, turn.settled.size > 0);
}

interface Turn {
	readonly ports: ReadPorts;
	readonly source: Source;
	readonly context: SourceContext;
	/** Petitions read in this turn. */
	readonly settled: Set<number>;
}

/** `now` or later; null: not until an operator says otherwise. */
function opensAt({ http, realNow }: ReadPorts, platform: string): Instant | null {
	return http.gate === undefined ? realNow() : http.gate.opensAt(platform);
}

/** Rings for the next of this platform, as soon as it is due and may be asked for. */
async function setAlarm(ports: ReadPorts, platform: string, progress: boolean): Promise<void> {
	const next = await ports.store.petitions.nextRead(platform);
	const opens = opensAt(ports, platform);
	if (opens === null || next === null) return;
	const now = ports.realNow();
	const at = Math.max(opens, now + Math.max(0, next - ports.now()));
	ports.wake.wake('read', platform, at > now || progress ? at : now + breathMs);
}

/** Those somebody waits for in a chat, before everything else. */
async function readAwaited(turn: Turn): Promise<void> {
	const { ports, source } = turn;
	const petitions = await ports.store.petitions.many(ports.awaited());
	const due = petitions.filter(
		({ ref, nextReadAt }) => ref.platform === source.id && nextReadAt !== null && nextReadAt <= ports.now(),
	);
	await readSingly(turn, due);
}

async function readRound(turn: Turn): Promise<void> {
	const { ports, source, settled } = turn;
	const before = ports.rounds.get(source.id);
	const goesOn = before !== undefined && ports.realNow() - before.begun < staleMs;
	const round = goesOn ? before : await newRound(turn);
	if (goesOn) round.listed = await stillRead(ports, round.listed);
	round.listed = round.listed.filter((petition) => !settled.has(petition.id));
	round.single = round.single.filter((petition) => !settled.has(petition.id));
	for (const part of round.listsNext ? [readListed, readSingle] : [readSingle, readListed]) await part(turn, round);
	round.listsNext = !round.listsNext;
	if (isDone(round)) ports.rounds.delete(source.id);
	else ports.rounds.set(source.id, round);
}

async function newRound({ ports, source }: Turn): Promise<Round> {
	const { store } = ports;
	const due = await store.petitions.dueToRead(ports.now(), most, source.id);
	const lists = source.readMany !== undefined && due.length > 0;
	const soon = lists ? await store.petitions.soonToRead(ports.now(), most, source.id) : null;
	return planRound(due, soon, ports.realNow());
}

async function readListed(turn: Turn, round: Round): Promise<void> {
	if (round.listed.length === 0) return;
	const { ports, context } = turn;
	const outcomes = await readLists(turn, round.listed);
	const missing: Petition[] = [];
	const waiting: Petition[] = [];
	for (const petition of await stillRead(ports, round.listed)) {
		const outcome = outcomes.get(petition.ref.id);
		if (outcome === undefined) missing.push(petition);
		else if (outcome.kind === 'held') waiting.push(petition);
		else await settle(turn, petition, outcome, context.now);
	}
	afterLists(round, missing, waiting);
}

/** Lists whose reading throws have nobody: each petition is read by itself then. */
async function readLists({ ports, source, context }: Turn, listed: readonly Petition[]) {
	try {
		return await ports.readMany(source, listed.map(targetOf), context);
	} catch (error) {
		if (isOfStore(error)) throw error;
		for (const petition of listed.slice(0, 1)) ports.bug?.(petition, error);
		return new Map<string, SourceOutcome>();
	}
}

async function readSingle(turn: Turn, round: Round): Promise<void> {
	round.single = await readSingly(turn, round.single);
}

/** A few at a time, until nothing more may be asked. Gives back those that still wait, in their order. */
async function readSingly(turn: Turn, petitions: readonly Petition[]): Promise<readonly Petition[]> {
	const { ports, source, context } = turn;
	const queue = [...petitions];
	const waiting = new Set<Petition>();
	const lane = async (): Promise<void> => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			// Unfollowed since the round was planned: nobody waits for it.
			if ((await stillRead(ports, [next])).length === 0) continue;
			const askedAt = ports.now();
			const outcome = waiting.size > 0 ? held : await readOne(ports, source, next, context);
			if (outcome.kind === 'held' && !outcome.asked) waiting.add(next);
			else await settle(turn, next, outcome, askedAt);
		}
	};
	await Promise.all(Array.from({ length: Math.min(together, queue.length) }, lane));
	return petitions.filter((petition) => waiting.has(petition));
}

async function stillRead({ store }: ReadPorts, petitions: readonly Petition[]): Promise<readonly Petition[]> {
	const still = await store.petitions.stillRead(petitions.map((petition) => petition.id));
	return petitions.filter((petition) => still.has(petition.id));
}

/** A source that throws has a bug: it costs this petition its reading, with back-off, and no other. */
async function readOne(
	ports: ReadPorts,
	source: Source,
	petition: Petition,
	context: SourceContext,
): Promise<SourceOutcome> {
	try {
		return await ports.readOne(source, targetOf(petition), context);
	} catch (error) {
		return bugIn(source, petition, error, ports);
	}
}

const held: SourceOutcome = { kind: 'held', until: null, asked: false };

/** A throw while an outcome is written down is that petition's failure, too; a store that fails is everybody's. */
async function settle(turn: Turn, petition: Petition, outcome: SourceOutcome, askedAt: Instant): Promise<void> {
	const { ports, source } = turn;
	turn.settled.add(petition.id);
	try {
		await handleOutcome(ports, source, petition, outcome, askedAt);
	} catch (error) {
		if (isOfStore(error)) throw error;
		const failure = bugIn(source, petition, error, ports);
		await failed(ports, source, petition, failure);
		ports.report(petition, failure);
	}
}

function bugIn(source: Source, petition: Petition, error: unknown, ports: ReadPorts): Failure {
	ports.bug?.(petition, error);
	return { kind: 'shape-changed', detail: `a bug in reading ${source.id}: ${String(error)}`.slice(0, 300) };
}

function targetOf(petition: Petition): Target {
	return { ref: petition.ref, url: petition.url, previous: petition.snapshot };
}
