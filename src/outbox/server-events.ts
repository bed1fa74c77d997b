import type { Destination } from '../domain/destination.js';
import type { Instant } from '../domain/petition.js';
import {
	arrivesWithin,
	compareWithList,
	type Deed,
	type KeptEvent,
	nextDeed,
	startOf,
	type WantedEvent,
} from '../domain/server-events.js';
import { hour, minute } from '../domain/time.js';
import type { EventRequest, ServerEventOutcome, ServerEvents } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { ServerEventTrouble, ServerTurn } from '../ports/store/server-events.js';
import { holdsIn, holdsOver } from './emergency.js';
import type { OutboxDeps } from './types.js';
import { wantedEvents } from './wanted-events.js';

export interface ServerEventDeps extends Pick<OutboxDeps, 'store' | 'chat' | 'now' | 'tell' | 'credentialsRefused'> {
	/** At most 25 characters of [a-z0-9], another one each time. */
	readonly newMark: () => string;
	/** For the log. */
	readonly report: (event: ServerEventReport) => void;
}

export interface ServerEventReport {
	readonly workspace: string;
	readonly deed: Deed['kind'] | 'look';
	readonly outcome: ServerEventOutcome['kind'] | 'listed';
	readonly code: string;
}

/** Whoever takes a turn has it for so long; what it asks for leaves in the first half, and is answered, or over, by its end. */
const turnMs = 90_000;
const leavesWithinMs = 20_000;
/** Dates that moved, and follows that ended, are looked for so often in the tables. */
const gap = 5 * minute;
/** And so often at the chat, for what people took away there. */
const lookEvery = hour;

const nothingElse = { crossings: [], notices: [] } as const;

interface Turn {
	readonly platform: string;
	readonly workspace: string;
	readonly events: ServerEvents;
	/** All channels of that server: somebody in one of them can be told. */
	readonly channels: readonly Destination[];
	readonly wanted: readonly WantedEvent[];
	readonly now: Instant;
	readonly taken: Instant;
}

/**
 * Looks after the events of one server, if its turn has come. To be killed anywhere is harmless: that an event is about
 * to be made is written down before it is asked for, and what was never answered is looked for in the server's list, by
 * the mark in its text, before it is asked for again.
 */
export async function keepServerEvents(deps: ServerEventDeps, platform: string, workspace: string): Promise<void> {
	const { store } = deps;
	const now = deps.now();
	const taken = now + turnMs;
	const before = await store.serverEvents.take(platform, workspace, now, taken);
	const events = deps.chat(platform)?.serverEvents;
	if (before === null || events === undefined) return;
	const channels = await store.destinations.inWorkspace(platform, workspace);
	const shown = channels.filter((each) => each.serverEvents === true);
	const wanted = await wantedEvents(store, shown);
	const turn: Turn = { platform, workspace, events, channels, wanted, now, taken };
	if (await isHeld(store, turn)) return;
	const end = await seeTo(deps, turn, before);
	await store.transaction(async (tx) => {
		const kept = await tx.serverEvents.of(platform, workspace);
		const change = { nextAt: end.nextAt, trouble: end.trouble };
		if (!(await tx.serverEvents.note(platform, workspace, taken, change))) return;
		if (shown.length === 0 && kept.length === 0) await tx.serverEvents.end(platform, workspace);
		const [told] = shown.length > 0 ? shown : channels;
		if (told === undefined || end.trouble === '' || end.trouble === before.trouble) return;
		await deps.tell(tx, { code: `server-events-${end.trouble}`, destination: told, detail: end.code });
	});
}

/** Nothing that is held in an emergency is shown anew, or otherwise. */
async function isHeld(store: Store, { channels, wanted }: Turn): Promise<boolean> {
	const holds = await holdsIn(store.memory);
	const [first] = channels;
	if (holds.length === 0 || first === undefined) return false;
	return holdsOver(nothingElse, first, holds, [...new Set(wanted.map(({ petition }) => petition))]).length > 0;
}

/** How a turn ended: when to come again, and what kept something from being done. */
interface End {
	readonly nextAt: Instant;
	readonly trouble: ServerEventTrouble;
	readonly code: string;
}

async function seeTo(deps: ServerEventDeps, turn: Turn, before: ServerTurn): Promise<End> {
	const { platform, workspace, wanted, now, taken } = turn;
	const rows = deps.store.serverEvents;
	const skipped = new Set<string>();
	let refused: { readonly why: ServerEventTrouble; readonly code: string } = { why: '', code: '' };
	const end = (nextAt: Instant): End => ({ nextAt, trouble: refused.why, code: refused.code });
	let kept = await rows.of(platform, workspace);
	const stop = (outcome: Exclude<ServerEventOutcome, { kind: 'done' | 'gone' }>): End => {
		if (outcome.kind === 'credentials-refused') deps.credentialsRefused(platform, outcome.code);
		if (outcome.kind === 'refused') refused = outcome;
		// What is not known, or not allowed now, leaves what managers were told as it was.
		else if (refused.why === '') refused = { why: before.trouble, code: '' };
		const wait = outcome.kind === 'retry-after' ? Math.max(outcome.ms, minute) : hour;
		return end(now + (outcome.kind === 'unknown' ? arrivesWithin : wait));
	};
	if (isLookDue(kept, before, now)) {
		const outcome = await look(deps, turn, kept);
		if (outcome !== null && outcome.kind !== 'gone') return stop(outcome);
		kept = await rows.of(platform, workspace);
	}
	for (;;) {
		const deed = nextDeed(wanted, kept, now, skipped);
		if (deed === null) break;
		// The rest of a turn that took long is another's.
		if (deps.now() > taken - turnMs / 2) return end(deps.now());
		const outcome = await run(deps, turn, deed);
		if (outcome === 'taken') return end(now);
		if (outcome.kind === 'gone' && deed.kind === 'change') {
			// Whoever took it away may have taken others: the list says so, and managers are told once.
			await rows.note(platform, workspace, taken, { lookedAt: null });
			return end(now);
		}
		if (outcome.kind === 'refused' && outcome.why === 'refused') {
			// One that the chat does not take keeps no other.
			skipped.add(deed.kind === 'make' ? deed.wanted.entry : deed.kept.entry);
			refused = outcome;
		} else if (outcome.kind !== 'done' && outcome.kind !== 'gone') return stop(outcome);
		kept = await rows.of(platform, workspace);
	}
	const doubtful = kept.filter(({ state }) => state === 'trying').map(({ triedAt }) => triedAt + arrivesWithin);
	return end(refused.why === '' ? Math.min(now + gap, ...doubtful.map((at) => Math.max(at, now + 1))) : now + hour);
}

function isLookDue(kept: readonly KeptEvent[], { lookedAt }: ServerTurn, now: Instant): boolean {
	const isDoubtful = kept.some(({ state, triedAt }) => state === 'trying' && now >= triedAt + arrivesWithin);
	return isDoubtful || (kept.some(({ state }) => state === 'there') && now - (lookedAt ?? 0) >= lookEvery);
}

/** Reads the server's list: what was in doubt is found or not, and what people took away is gone for good. */
async function look(
	deps: ServerEventDeps,
	{ platform, workspace, events, channels, taken, now }: Turn,
	kept: readonly KeptEvent[],
): Promise<Exclude<ServerEventOutcome, { kind: 'done' }> | null> {
	const list = await events.list(workspace);
	deps.report({ workspace, deed: 'look', outcome: list.kind, code: 'code' in list ? list.code : '' });
	if (list.kind !== 'listed') return list;
	const found = compareWithList(kept, list.events, now);
	await deps.store.transaction(async (tx) => {
		if (!(await tx.serverEvents.note(platform, workspace, taken, { lookedAt: now }))) return;
		for (const { kept: each, event } of found.there) {
			await tx.serverEvents.set(platform, workspace, { ...each, event, state: 'there' });
		}
		for (const { entry } of found.absent) await tx.serverEvents.remove(platform, workspace, entry);
		// What a person took away is not made again, and whoever manages hears why.
		for (const each of found.deleted) await tx.serverEvents.set(platform, workspace, { ...each, state: 'deleted' });
		const destination = channels.find((each) => each.serverEvents === true);
		const names = found.deleted.map(({ said }) => `“${said.name}”`).join(', ');
		if (names === '' || destination === undefined) return;
		await deps.tell(tx, { code: 'server-events-deleted', destination, detail: names });
	});
	return null;
}

/** 'taken': somebody switched it on or off meanwhile, and begins anew. */
async function run(deps: ServerEventDeps, turn: Turn, deed: Deed): Promise<ServerEventOutcome | 'taken'> {
	const { workspace } = turn;
	const outcome = await doIt(deps, turn, deed);
	if (outcome === 'taken' || deed.kind === 'forget') return outcome;
	deps.report({ workspace, deed: deed.kind, outcome: outcome.kind, code: 'code' in outcome ? outcome.code : '' });
	return outcome;
}

async function doIt(deps: ServerEventDeps, turn: Turn, deed: Deed): Promise<ServerEventOutcome | 'taken'> {
	const { platform, workspace, events, now } = turn;
	const leaveBy = deps.now() + leavesWithinMs;
	/** Writes down what became of it; nothing where the turn is another's by now. */
	const write = (work: (tx: Store) => Promise<void>) =>
		deps.store.transaction(async (tx) => {
			if (!(await tx.serverEvents.note(platform, workspace, turn.taken, {}))) return false;
			await work(tx);
			return true;
		});
	const set = (event: KeptEvent) => write((tx) => tx.serverEvents.set(platform, workspace, event));
	const remove = (entry: string) => write((tx) => tx.serverEvents.remove(platform, workspace, entry));
	switch (deed.kind) {
		case 'forget':
			return (await remove(deed.kept.entry)) ? { kind: 'done', id: '' } : 'taken';
		case 'take-away': {
			const { entry, event } = deed.kept;
			const outcome = await events.takeAway(workspace, event ?? '', leaveBy);
			if (outcome.kind === 'done' || outcome.kind === 'gone') await remove(entry);
			return outcome;
		}
		case 'change': {
			const { kept, wanted } = deed;
			const asked = requestOf(wanted, kept, kept.mark, now);
			const outcome = await events.change(workspace, kept.event ?? '', asked, leaveBy);
			if (outcome.kind === 'done') await set({ ...kept, said: wanted, startsAt: asked.start ?? kept.startsAt });
			return outcome;
		}
		case 'make': {
			const { wanted } = deed;
			const asked = requestOf(wanted, null, deps.newMark(), now);
			const startsAt = asked.start ?? wanted.start;
			const triedAt = leaveBy;
			const trying = { entry: wanted.entry, mark: asked.mark, event: null, said: wanted, startsAt, triedAt };
			if (!(await set({ ...trying, state: 'trying' }))) return 'taken';
			const outcome = await events.make(workspace, asked, leaveBy);
			if (outcome.kind === 'done') await set({ ...trying, event: outcome.id, state: 'there' });
			// Refused for certain, or never sent: there is nothing to look for.
			else if (outcome.kind !== 'unknown') await remove(wanted.entry);
			return outcome;
		}
		default:
			return deed satisfies never;
	}
}

function requestOf(wanted: WantedEvent, kept: KeptEvent | null, mark: string, now: Instant): EventRequest {
	const { name, place, about, end } = wanted;
	return { name, place, about, end, mark, start: startOf(wanted, kept, now) };
}
