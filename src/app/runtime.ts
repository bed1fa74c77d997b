import type { Destination } from '../domain/destination.js';
import type { SendOutcome, SourceOutcome } from '../domain/outcome.js';
import type { Instant, Petition } from '../domain/petition.js';
import type { PostContent } from '../domain/plan.js';
import { createLocalEngine } from '../engine/local.js';
import { createSharedEngine } from '../engine/shared.js';
import { dispatch } from '../outbox/dispatch.js';
import { createGate, type Gate } from '../outbox/gate.js';
import { keepLive } from '../outbox/live.js';
import { type RemindDeps, remind } from '../outbox/remind.js';
import { resume } from '../outbox/resume.js';
import { keepServerEvents, type ServerEventDeps } from '../outbox/server-events.js';
import type { OutboxDeps, PostEvent } from '../outbox/types.js';
import type { Chat } from '../ports/chat.js';
import type { Clock } from '../ports/clock.js';
import type { Leases, Role } from '../ports/copies.js';
import type { Alarms, Engine, Task } from '../ports/engine.js';
import type { Http } from '../ports/source.js';
import type { Store } from '../ports/store/index.js';
import type { Message } from '../render/message.js';
import type { ClockWatch } from '../schedule/clock-watch.js';
import { serverOf } from '../schedule/due-tasks.js';
import { enqueueDue } from '../schedule/enqueue-due.js';
import { startTicker } from '../schedule/ticker.js';
import { tellAboutDestination } from '../watch/destination-notices.js';
import { tellDigest } from '../watch/digests.js';
import { tellFinds } from '../watch/finds.js';
import { inTurn } from '../watch/in-turn.js';
import { momentKeeper } from '../watch/moments.js';
import { tellOutages } from '../watch/outages.js';
import { thinAll } from '../watch/thin.js';
import type { ReadDeps } from '../watch/types.js';

/** Everything the rooms need, put together by `main`, by the tests and by the crash tests alike. */
export interface RuntimeDeps {
	readonly store: Store;
	/** Real time. */
	readonly clock: Clock;
	/** The petitions' time; another one only in a replay. */
	readonly domainNow: () => Instant;
	/** 0 … 1. */
	readonly random: () => number;
	readonly newPostId: () => string;
	readonly sources: Pick<ReadDeps, 'source' | 'settings' | 'readOne' | 'readMany' | 'search'>;
	/** Petitions whose first reading somebody waits for. */
	readonly awaited?: () => readonly number[];
	readonly http: Http;
	/** Stands around every task: ids in the log, traces; absent: it is simply done. */
	readonly traced?: (task: Task, key: string, work: () => Promise<void>) => Promise<void>;
	/** Stands around every chat that is posted to. */
	readonly tracedChat?: (chat: Chat) => Chat;
	readonly write: (content: PostContent, to: Destination, catchUp: boolean) => Promise<Message>;
	/** Language of direct messages; absent: English. */
	readonly locale?: string;
	readonly events: RuntimeEvents;
	/** The copies that share the database; absent: there is only this one. */
	readonly copies?: { readonly leases: Leases; inStep(): boolean };
	/** Tells the other copies, and hears from them, what is due at once; absent: nobody is told. */
	readonly alarms?: Alarms;
	/** What this copy does; absent: everything. */
	readonly roles?: readonly Role[];
	/** Tells channels what changed of laws they follow; gives back those with something to send. Absent: nobody follows any. */
	readonly lawNews?: () => Promise<readonly number[]>;
	/** Watches the clock; absent: it is believed. */
	readonly clockWatch?: ClockWatch;
	/** Calls again and again until it is stopped; absent: every fifteen seconds of real time. */
	readonly ticks?: typeof startTicker;
	/** False in a replay: nothing is read, and dated moments ring on the virtual clock. */
	readonly live: boolean;
}

/** What logs, metrics and health hear of. */
export interface RuntimeEvents {
	readonly read: (petition: Petition, outcome: SourceOutcome) => void;
	readonly post: (event: PostEvent) => void;
	readonly sent: (platform: string, outcome: SendOutcome['kind']) => void;
	readonly posted?: OutboxDeps['posted'];
	readonly reminded?: RemindDeps['report'];
	readonly serverEvents?: ServerEventDeps['report'];
	readonly credentialsRefused: (platform: string, code: string) => void;
	readonly bug: (task: Task, key: string, error: unknown) => void;
}

export interface Runtime {
	readonly engine: Engine;
	readonly reads: ReadDeps;
	readonly gate: Gate;
	addChat(chat: Chat): void;
	chat(platform: string): Chat | null;
	/** Starts what is due and the ticking. */
	start(): Promise<void>;
	stop(): Promise<void>;
	/** Wakes whatever is due now, and waits until nothing more can be done at this moment. */
	settled(): Promise<void>;
}

/**
 * An alarm is followed within so long, or it was lost. Where this copy is posting itself the others are likely to have
 * as much to do, and to come to theirs later: looking for it would be done for nothing, by every copy.
 */
const alarmedWithinMs = 10_000;
const alarmedWithinPostingMs = 60_000;

const roleOf: Readonly<Record<Task, Role>> = {
	...{ read: 'poll', moment: 'poll', thin: 'poll', outages: 'poll', digest: 'poll', finds: 'poll' },
	...{ dispatch: 'post', resume: 'post', live: 'post', remind: 'post', 'server-events': 'post' },
};

export function createRuntime(deps: RuntimeDeps): Runtime {
	const { store, clock, events } = deps;
	const chats = new Map<string, Chat>();
	const now = () => clock.now();
	const trusted = () => (deps.clockWatch?.trusted() ?? true) && (deps.copies?.inStep() ?? true);
	const does = (role: Role) => deps.roles?.includes(role) ?? true;
	const local = createLocalEngine({ clock, onError: events.bug });
	const engine =
		deps.alarms === undefined
			? local
			: createSharedEngine({ local, alarms: deps.alarms, does: (task) => does(roleOf[task]), clock });
	const reads: ReadDeps = {
		store,
		realNow: now,
		newPostId: deps.newPostId,
		wake: engine,
		...deps.sources,
		http: deps.http,
		now: deps.domainNow,
		random: deps.random,
		awaited: deps.awaited ?? (() => []),
		rounds: new Map(),
		mayWrite: trusted,
		report: events.read,
		bug: (petition, error) => events.bug('read', petition.ref.platform, error),
		searchBug: (platform, error) => events.bug('read', platform, error),
	};
	const gate = createGate({ clock, random: deps.random, opened: () => tick() });
	const outbox: OutboxDeps = {
		gate,
		store,
		chat: (platform) => chats.get(platform) ?? null,
		write: deps.write,
		now,
		domainNow: deps.domainNow,
		random: deps.random,
		capped: deps.live,
		owner: deps.copies?.leases.own ?? 'embedded',
		tell: async (tx, { code, destination, detail }) => {
			const told = await tellAboutDestination(tx, destination, code, detail, deps.domainNow(), reads);
			if (told !== null) engine.wake('dispatch', String(told), now(), 'set');
		},
		due: (destination) => engine.wake('dispatch', String(destination), now(), 'set'),
		credentialsRefused: events.credentialsRefused,
		report: events.post,
		sent: events.sent,
		posted: events.posted ?? (() => {}),
	};
	const reminding: RemindDeps = {
		...{ store, gate, now, domainNow: deps.domainNow, random: deps.random, newPostId: deps.newPostId },
		chat: outbox.chat,
		locale: deps.locale ?? 'en',
		credentialsRefused: events.credentialsRefused,
		report: events.reminded ?? (() => {}),
	};
	const moment = momentKeeper(reads);
	/** Destinations that this copy is seeing to. */
	let posting = 0;
	let enqueueing = Promise.resolve();
	let stopped = false;
	const enqueueNow = async () => {
		// While the clock is doubted nothing is due: what is late by then is found at the next tick.
		if (trusted()) {
			// Where copies are told of what is due, only what nobody has begun by then is looked for.
			const within = posting > 0 ? alarmedWithinPostingMs : alarmedWithinMs;
			const overdue = deps.alarms?.heard() === true ? within : 0;
			await enqueueDue(store, local, now(), deps.domainNow(), gate.shut(), overdue);
		}
	};
	const enqueueOnTick = () => {
		if (stopped) return;
		const enqueued = enqueueNow().catch((error: unknown) => events.bug('moment', 'enqueue-due', error));
		enqueueing = Promise.all([enqueueing, enqueued]).then(() => {});
	};
	/** Hosts may take their time to say what time it is: nobody waits for them, not even the end. */
	const askTheTime = () => {
		void deps.clockWatch?.tick().then(
			(agreed) => agreed && enqueueOnTick(),
			(error: unknown) => stopped || events.bug('moment', 'clock', error),
		);
	};
	const tick = () => {
		enqueueOnTick();
		askTheTime();
	};
	const { traced = (_task, _key, work) => work() } = deps;
	/** Nothing is read, decided or sent at a moment that is not to be believed; the next tick comes back to it. */
	const believed = (task: Task, work: (key: string) => Promise<void>) => async (key: string) => {
		if (does(roleOf[task]) && trusted()) await traced(task, key, () => work(key));
	};
	const reading = inTurn({
		reads,
		leases: deps.copies?.leases ?? null,
		later: (key, at) => engine.wake('read', key, at),
	});
	let stopTicking = () => {};
	async function tellLaws(): Promise<void> {
		for (const id of (await deps.lawNews?.()) ?? []) engine.wake('dispatch', String(id), now(), 'set');
	}

	return {
		engine,
		reads,
		gate,
		addChat: (chat) => chats.set(chat.platform, deps.tracedChat?.(chat) ?? chat),
		chat: (platform) => chats.get(platform) ?? null,
		async start() {
			await engine.start({
				read: believed('read', async (platform) => {
					if (deps.live) await reading(platform);
				}),
				moment: believed('moment', async (id) => {
					if (deps.live) await moment(Number(id));
				}),
				dispatch: believed('dispatch', async (id) => {
					posting++;
					const again = await dispatch(outbox, Number(id)).finally(() => posting--);
					if (again !== null) engine.wake('dispatch', id, again);
				}),
				resume: believed('resume', async (id) => {
					const again = await resume(outbox, Number(id));
					if (again !== null) engine.wake('resume', id, again);
					else engine.wake('dispatch', id, now());
				}),
				thin: believed('thin', async () => {
					await thinAll(store, deps.domainNow(), now());
					await tellLaws();
				}),
				live: believed('live', async (id) =>
					keepLive({ ...outbox, newPostId: deps.newPostId, wake: engine }, Number(id)),
				),
				digest: believed('digest', async (id) => tellDigest(reads, Number(id))),
				finds: believed('finds', async (id) => tellFinds(reads, Number(id))),
				remind: believed('remind', async (platform) => {
					const again = await remind(reminding, platform);
					if (again !== null) engine.wake('remind', platform, again);
				}),
				'server-events': believed('server-events', async (key) => {
					const { platform, workspace } = serverOf(key);
					const newMark = deps.newPostId;
					await keepServerEvents(
						{ ...outbox, newMark, report: events.serverEvents ?? (() => {}) },
						platform,
						workspace,
					);
				}),
				outages: believed('outages', async () => {
					if (deps.live) await tellOutages(reads);
				}),
			});
			await enqueueNow();
			// A version brings changes of laws; nothing else waits for them.
			if (does('poll') && trusted()) await tellLaws().catch((error: unknown) => events.bug('thin', 'laws', error));
			askTheTime();
			stopTicking = (deps.ticks ?? startTicker)(tick, clock);
		},
		async stop() {
			stopped = true;
			gate.stop();
			stopTicking();
			// It reads the tables, which are closed next.
			await enqueueing;
			await engine.stop();
		},
		async settled() {
			await enqueueNow();
			await engine.idle();
		},
	};
}
