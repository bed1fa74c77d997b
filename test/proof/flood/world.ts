import type { TextRouter } from '../../../commands/router.js';
import { firstReadings } from '../../../src/app/first-readings.js';
import { createRuntime, type Runtime } from '../../../src/app/runtime.js';
import { FaultError } from '../../../src/domain/fault.js';
import type { SendOutcome } from '../../../src/domain/outcome.js';
import type { Instant } from '../../../src/domain/petition.js';
import type { Chat } from '../../../src/ports/chat.js';
import type { Source } from '../../../src/ports/source.js';
import type { Store } from '../../../src/ports/store/index.js';
import { createClockWatch } from '../../../src/schedule/clock-watch.js';
import { sourceOf } from '../../../src/sources/index.js';
import type { OpenStore } from '../../../src/store/database.js';
import { snapshot } from '../../domain/build.js';
import { FakeClock } from '../../fakes/clock.js';
import { noHttp, unheard } from '../../fakes/runtime-deps.js';
import { routerFor } from '../run/router.js';

export const begin = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;
const hour = 60 * minute;

/** A clock that may be set; what waits does so for as long as it was asked to. */
class SetClock extends FakeClock {
	/** How far it is ahead of the world's. */
	skew = 0;

	override now(): number {
		return super.now() + (this.skew ?? 0);
	}

	steady(): number {
		return super.now();
	}
}

/** How much there is of everything. */
export interface Size {
	/** Nothing happens to them; each is followed, and read as the program pleases. */
	readonly petitions: number;
	readonly destinations: number;
	/** Cross together; each destination follows one of them. */
	readonly crossing: number;
}

/** One program, everything outside it, and a great deal of both. */
export interface FloodWorld {
	readonly clock: SetClock;
	readonly runtime: Runtime;
	readonly router: TextRouter;
	readonly store: Store;
	/** What the crossing petitions' pages show. */
	count: number;
	/** How long the slow platform takes to answer. */
	slowMs: number;
	chatIsDown: boolean;
	/** Whether nothing can be asked of the database. */
	storeIsGone: boolean;
	readonly arrived: Map<string, (readonly string[])[]>;
	sends: number;
	reads: number;
	readonly bugs: unknown[];
	/** So long, in steps. */
	pass(ms: number, step: number): Promise<void>;
	/** The same while the clock is wrong: what waits is not waited for. */
	passLoosely(ms: number, step: number): Promise<void>;
	/** Goes on until nothing is open, at most so long; gives back how long it took. */
	passUntilTold(ms: number): Promise<number>;
	/** The crossing petitions are due now. */
	hurry(platform?: string): Promise<void>;
	close(): Promise<void>;
}

/** @param opened empty; it is filled here */
export async function openFlood(opened: OpenStore, size: Size): Promise<FloodWorld> {
	const { store } = opened;
	await fill(store, size);
	const clock = new SetClock(begin);
	const world = { count: 900, slowMs: 0, chatIsDown: false, storeIsGone: false, sends: 0, reads: 0 };
	const arrived = new Map<string, (readonly string[])[]>();
	const bugs: unknown[] = [];
	const now = () => clock.now();
	const hear = (error: unknown) => {
		// A database that is gone is said to be gone, and nothing else.
		if (!(error instanceof FaultError && error.fault.code === 'database-unreachable')) bugs.push(error);
	};
	const watch = createClockWatch({
		look: () => ({ wall: clock.now(), steady: clock.steady() }),
		lastKnown: begin - minute,
		hosts: async () => ['one', 'two'].map((platform) => ({ platform, url: '', trustedBase: null })),
		ask: async ({ platform }) => watch.heard(platform, clock.steady()),
		report: () => {},
	});
	const waiting = firstReadings(clock);
	let tick = () => {};
	const asked = mayBeGone(store, () => world.storeIsGone);
	const runtime = createRuntime({
		store: asked,
		clock,
		domainNow: now,
		random: () => 0.5,
		newPostId: (() => {
			let posts = 0;
			return () => `p${++posts}`;
		})(),
		sources: {
			source: (platform) => {
				const { readMany: _, ...one } = sourceOf('uk-parliament') as Source;
				return { ...one, id: platform, floorMs: 24 * hour };
			},
			settings: () => ({ baseUrl: null, enabled: true }),
			async readOne(_, { ref }) {
				world.reads++;
				if (ref.platform === 'slow') await new Promise<void>((resolve) => clock.after(world.slowMs, resolve));
				const count = ref.platform === 'crossing' ? world.count : 900;
				return { kind: 'fresh', snapshot: page(ref.id, count) };
			},
			readMany: async () => new Map(),
		},
		http: noHttp,
		awaited: waiting.waitedFor,
		clockWatch: watch,
		ticks: (ring) => {
			tick = ring;
			return () => {};
		},
		write: async ({ crossings }) => ({ tone: 'plain', blocks: [], summary: crossings.map(({ key }) => key) }),
		live: true,
		events: { ...unheard, read: ({ id }) => waiting.read(id), bug: (_, __, error) => hear(error) },
	});
	const chat: Chat = {
		platform: 'chat',
		start: async () => {},
		stop: async () => {},
		async send({ channel }, { message: { summary = [] } }): Promise<SendOutcome> {
			world.sends++;
			if (world.chatIsDown) return { kind: 'unknown', code: '503' };
			const keys = (summary as readonly unknown[]).map(String);
			arrived.set(channel, [...(arrived.get(channel) ?? []), keys]);
			return { kind: 'sent', messageId: 'm' };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () =>
			world.chatIsDown ? { kind: 'unknown', code: 'no-answer', lasting: false, ms: 0 } : { kind: 'absent' },
		check: async () => [],
	};
	runtime.addChat(chat);
	await runtime.start();
	const settled = () => runtime.settled().catch(hear);
	const pass = async (ms: number, step: number) => {
		for (let passed = 0; passed < ms; passed += step) {
			clock.move(step);
			tick();
			await settled();
		}
	};
	return Object.assign(world, {
		...{ clock, runtime, store, arrived, bugs, pass },
		router: routerFor({ store: asked, runtime, now, firstReadings: waiting, bug: hear }),
		async passLoosely(ms: number, step: number) {
			for (let passed = 0; passed < ms; passed += step) {
				clock.move(step);
				tick();
				for (let turn = 0; turn < 500; turn++) await new Promise((resolve) => setImmediate(resolve));
			}
		},
		async passUntilTold(ms: number) {
			const from = clock.steady();
			while (clock.steady() - from < ms && (await store.posts.countOpen()) > 0) await pass(15_000, 15_000);
			return clock.steady() - from;
		},
		async hurry(platform = 'crossing') {
			for (const id of await store.petitions.dueToRead(Number.MAX_SAFE_INTEGER, size.crossing, platform)) {
				await store.petitions.readNext(id.id, now());
			}
		},
		async close() {
			await runtime.stop();
			await opened.close();
		},
	});
}

/** Everything followed before the flood, with a count that nothing is told of. */
async function fill(store: Store, { petitions, destinations, crossing }: Size): Promise<void> {
	const add = async (tx: Store, platform: string, id: number, nextReadAt: Instant) => {
		const ref = { platform, id: String(id) };
		const made = await tx.petitions.add({
			ref,
			title: `${platform} ${id}`,
			url: null,
			createdAt: begin - hour,
			nextReadAt,
		});
		await tx.petitions.update(made.id, {
			snapshot: page(String(id), 900),
			countedAt: begin - hour,
			checkedAt: begin - hour,
		});
		await tx.readings.add(made.id, { at: begin - hour, count: 900, kind: 'exact' });
		return made.id;
	};
	const soon = begin + 365 * 24 * hour;
	const cross: number[] = [];
	const quiet: number[] = [];
	await store.transaction(async (tx) => {
		for (let i = 0; i < crossing; i++) cross.push(await add(tx, 'crossing', i, soon));
		for (let i = 0; i < 40; i++) cross.push(await add(tx, 'slow', i, soon));
	});
	await inSteps(petitions, (from, to) =>
		store.transaction(async (tx) => {
			// Read within a day, evenly.
			for (let i = from; i < to; i++)
				quiet.push(await add(tx, 'quiet', i, begin + Math.round((i / petitions) * 24 * hour)));
		}),
	);
	await inSteps(destinations, (from, to) =>
		store.transaction(async (tx) => {
			for (let i = from; i < to; i++) {
				const place = { platform: 'chat', workspace: `w${i % 500}`, channel: `c${i}` };
				const { id } = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
				await tx.destinations.set(id, { dailyCap: null });
				const own = [
					cross[i % crossing],
					...between(quiet, (i * petitions) / destinations, ((i + 1) * petitions) / destinations),
				];
				for (const petition of own) await follow(tx, id, petition as number);
				if (i < 40) await follow(tx, id, cross[crossing + i] as number);
			}
		}),
	);
}

async function follow(tx: Store, destination: number, petition: number): Promise<void> {
	await tx.follows.save({
		destination,
		subject: { kind: 'petition', id: petition },
		rules: [{ id: 'every', params: '1000', baseline: { at: begin - hour, count: 900 } }],
		mention: null,
		pausedUntil: null,
		origin: 'chat',
		createdAt: begin - hour,
	});
}

function between(all: readonly number[], from: number, to: number): readonly number[] {
	return all.slice(Math.floor(from), Math.floor(to));
}

async function inSteps(count: number, work: (from: number, to: number) => Promise<unknown>): Promise<void> {
	for (let from = 0; from < count; from += 1_000) await work(from, Math.min(count, from + 1_000));
}

function page(id: string, count: number) {
	return snapshot({ title: `Petition ${id}`, zone: 'UTC', deadline: null, thresholds: [], count, openedAt: null });
}

/** The same store, of which nothing can be asked while it is gone. */
function mayBeGone<T extends object>(port: T, isGone: () => boolean): T {
	return new Proxy(port, {
		get(target, key, receiver) {
			const value: unknown = Reflect.get(target, key, receiver);
			if (typeof value === 'function') {
				return (...given: unknown[]) =>
					isGone()
						? Promise.reject(new FaultError('database-unreachable', { file: 'm.db' }))
						: (value as (...given: unknown[]) => unknown).apply(target, given);
			}
			return typeof value === 'object' && value !== null ? mayBeGone(value, isGone) : value;
		},
	});
}
