import type { ChannelRef, Destination } from '../domain/destination.js';
import type { SendOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import { day, hour } from '../domain/time.js';
import type { Chat } from '../ports/chat.js';
import type { Clock } from '../ports/clock.js';
import type { Greeting } from '../ports/store/greetings.js';
import type { Store } from '../ports/store/index.js';
import type { Message } from '../render/message.js';
import { holdsIn } from './emergency.js';

export interface WelcomeDeps {
	readonly store: Pick<Store, 'greetings' | 'memory'>;
	readonly clock: Clock;
	readonly chat: (platform: string) => Chat | null;
	readonly newPostId: () => string;
	readonly defaults: { readonly zone: string; readonly locale: string };
	readonly message: (locale: string) => Message;
	/** False: the operator wants none. Whoever comes meanwhile counts as greeted. */
	readonly enabled: boolean;
	readonly report: (error: unknown) => void;
}

export interface Welcome {
	/** Sees to what an earlier run, or another copy, left unsaid. */
	start(): void;
	stop(): Promise<void>;
	/**
	 * The bot was brought somewhere. Says whether it is written down who came: what is left then is seen to in every life.
	 * Never rejects.
	 *
	 * @param scope who is greeted once for ever: chat, server or workspace, with a channel where each one is greeted
	 * @param place where it is said; null where there is no such place
	 */
	greet(scope: readonly string[], place: ChannelRef | null): Promise<boolean>;
}

/** A try is over by then, and another copy may go on with it a while later. */
const tryMs = 20_000;
const leaseMs = 60_000;
/** So long after a try whose answer never came it is looked for. */
const settleAfterMs = 40_000;
/** A hello is news for a day. */
const keptForMs = day;
const sweepMs = 600_000;
const busySweepMs = 15_000;

/**
 * Says hello, once for ever: a row says who was greeted, and is there before anything is sent. A try whose answer never
 * came is looked for before it is repeated; what cannot be known is left unsaid.
 */
export function createWelcome(deps: WelcomeDeps): Welcome {
	const { store, clock } = deps;
	let isStopped = false;
	let cancel = () => {};
	let turn: Promise<unknown> = Promise.resolve();
	const beginning = new Set<Promise<boolean>>();

	/** Not in turn: whoever waits for the row does not wait for a hello elsewhere. */
	async function begin(scope: readonly string[], place: ChannelRef | null): Promise<boolean> {
		const wanted = deps.enabled ? place : null;
		try {
			const isNew = await store.greetings.begin(scope, wanted, deps.newPostId(), clock.now());
			if (isNew && wanted !== null) inTurn(sweep);
			return true;
		} catch (error) {
			deps.report(error);
			return false;
		}
	}

	async function sweep(): Promise<void> {
		if (isStopped) return;
		cancel();
		let isBusy = false;
		for (const greeting of await store.greetings.due(clock.now())) {
			isBusy = true;
			if (!isStopped && (await store.greetings.claim(greeting, clock.now() + leaseMs))) await see(greeting);
		}
		const waits = isBusy || (await store.greetings.due(clock.now() + hour)).length > 0;
		if (!isStopped) cancel = clock.after(waits ? busySweepMs : sweepMs, () => inTurn(sweep));
	}

	async function see(greeting: Greeting): Promise<void> {
		const { key, place, begunAt, firstAt, endedAt } = greeting;
		const now = clock.now();
		const later = (ms: number) => store.greetings.set(key, { firstAt, endedAt, dueAt: now + ms });
		const chat = deps.chat(place.platform);
		if (chat === null || (await isHeld(place.platform))) return now - begunAt > keptForMs ? end(key) : later(hour);
		if (now - begunAt > keptForMs && firstAt === null) return end(key);
		const to = destinationAt(place, deps.defaults);
		if (firstAt === null) {
			const lacking = await chat.check(to);
			if (lacking === 'lost') return end(key);
			// What is missing may be given, and a chat that is away comes back.
			if (lacking.length > 0) return later(hour / 4);
			return say(chat, to, greeting, now + tryMs);
		}
		const tries = { first: firstAt, ended: endedAt ?? firstAt, known: [], named: true };
		const found = await chat.settle(to, outgoingOf(greeting, now), tries);
		switch (found.kind) {
			case 'sent':
				return end(key);
			case 'absent':
				return say(chat, to, { ...greeting, firstAt: null }, now + tryMs);
			case 'repeatable':
				return say(chat, to, greeting, Math.min(found.leaveBy, now + tryMs));
			case 'unknown':
				return found.lasting || now - begunAt > keptForMs ? end(key) : later(Math.max(found.ms, 5_000));
			default:
				return found satisfies never;
		}
	}

	async function say(chat: Chat, to: Destination, greeting: Greeting, leaveBy: Instant): Promise<void> {
		const { key } = greeting;
		const firstAt = greeting.firstAt ?? clock.now();
		// Before it leaves: whoever comes after a crash looks for it first.
		await store.greetings.set(key, { firstAt, endedAt: leaveBy, dueAt: clock.now() + leaseMs });
		const outcome = await chat.send(to, outgoingOf(greeting, leaveBy));
		const wait = waitAfter(outcome);
		if (wait === null) return end(key);
		const isDoubtful = outcome.kind === 'unknown' || greeting.firstAt !== null;
		const dueAt = clock.now() + wait;
		await store.greetings.set(key, { firstAt: isDoubtful ? firstAt : null, endedAt: clock.now(), dueAt });
	}

	const end = (key: string) => store.greetings.end(key);

	async function isHeld(platform: string): Promise<boolean> {
		const holds = await holdsIn(store.memory);
		return holds.some(
			({ scope }) => scope.kind === 'all' || (scope.kind === 'platform' && scope.platform === platform),
		);
	}

	function outgoingOf({ post }: Greeting, leaveBy: Instant) {
		return { postId: post, message: deps.message(deps.defaults.locale), mention: null, leaveBy };
	}

	/** One at a time. */
	function inTurn(work: () => Promise<void>): void {
		turn = turn.then(work).catch(deps.report);
	}

	return {
		start: () => inTurn(sweep),
		async stop() {
			isStopped = true;
			cancel();
			await Promise.all(beginning);
			await turn;
		},
		greet(scope, place) {
			const noted = begin(scope, place);
			beginning.add(noted);
			void noted.then(() => beginning.delete(noted));
			return noted;
		},
	};
}

/** Milliseconds until it is seen to again; null where it is done with. */
function waitAfter(outcome: SendOutcome): number | null {
	switch (outcome.kind) {
		case 'retry-after':
			return Math.max(outcome.ms, 1_000);
		case 'unknown':
			return settleAfterMs;
		case 'credentials-refused':
			return hour;
		case 'sent':
		case 'destination-lost':
		case 'permission-lost':
		case 'payload-refused':
			return null;
		default:
			return outcome satisfies never;
	}
}

/** A place nobody has set up. */
function destinationAt(place: ChannelRef, defaults: WelcomeDeps['defaults']): Destination {
	const nothing = { name: null, quiet: null, dailyCap: null, templates: {}, reason: null, suspendedAt: null };
	return { ...place, ...defaults, ...nothing, id: 0, state: 'active' };
}
