import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime } from '../../src/app/runtime.js';
import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant, Snapshot } from '../../src/domain/petition.js';
import { parseRules } from '../../src/domain/rules.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Source } from '../../src/ports/source.js';
import type { Store } from '../../src/ports/store/index.js';
import { announce } from '../../src/render/announce.js';
import { textsFor } from '../../src/render/texts/index.js';
import { openStore } from '../../src/store/database.js';
import { at, snapshot } from '../domain/build.js';
import { FakeClock } from '../fakes/clock.js';
import { noHttp, unheard } from '../fakes/runtime-deps.js';
import { Killed, Mortal } from './mortal.js';

export const hour = 3_600_000;
export const begin = at('2016-01-05T12:00Z');
const place = { platform: 'fake', workspace: 'w', channel: '#c' };

/** What the page shows, hour by hour. */
const pages: readonly Partial<Snapshot>[] = [
	{ count: 900 },
	{ count: 5_200 },
	{ count: 100_003 },
	{ count: 98_400 },
	{
		count: 98_500,
		events: [{ kind: 'responded', moment: { at: begin + 4 * hour, precision: 'exact' }, summary: 'No.', url: null }],
	},
];

/** One life of the process, on the same files as the one before it. */
export interface Life {
	/** The step of the world in which it died; null when it lived to the end. */
	readonly diedIn: number | null;
	readonly diedAt: string | null;
	/** Awaits it went through. */
	readonly awaits: number;
	/** Where each of them was. */
	readonly places: readonly string[];
}

/** What arrived in the chat, as its post ids and what they tell: the platform keeps it whatever happens to us. */
export function arrived(folder: string): readonly { readonly post: string; readonly keys: readonly string[] }[] {
	const file = join(folder, 'chat.jsonl');
	if (!existsSync(file)) return [];
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
}

/**
 * Lives from a step of the world on, and dies at its `dieAt`-th await (never, when infinite). The world goes on
 * where it was: the page shows what it shows, and what arrived in the chat has arrived.
 */
export async function live(folder: string, from: number, dieAt: number, mortal = new Mortal(dieAt)): Promise<Life> {
	const clock = new FakeClock(begin + from * hour);
	const opened = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now: () => clock.now() });
	let step = from;
	const bugs: unknown[] = [];
	const source = mortal.wrap(
		pageSource(() => pages[Math.min(step, lastStep)] as Partial<Snapshot>),
		'source',
	);
	const runtime = createRuntime({
		store: mortal.wrap(opened.store, 'store'),
		clock,
		domainNow: () => clock.now(),
		random: () => 0.5,
		newPostId: (() => {
			let n = 0;
			return () => `p${from}x${dieAt === Number.POSITIVE_INFINITY ? 'end' : dieAt}x${n++}`;
		})(),
		sources: {
			source: () => pageSource(() => pages[Math.min(step, lastStep)] as Partial<Snapshot>),
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: (_, target, context) => source.read(target, context),
			readMany: async () => new Map(),
		},
		http: noHttp,
		// What is told, so that it can be counted, besides how it is said.
		write: async ({ crossings, digests = [] }, to, catchUp) => ({
			...(crossings.length === 0
				? { tone: 'plain', blocks: [] }
				: announce(crossings, { texts: textsFor(to.locale), catchUp, mood: 'normal', now: 0 })),
			summary: [...crossings.map((crossing) => crossing.key), ...digests.map(() => 'digest')],
		}),
		live: true,
		events: {
			...unheard,
			bug: (_, __, error) => {
				if (!(error instanceof Killed)) bugs.push(error);
			},
		},
	});
	runtime.addChat(mortal.wrap(keepingChat(folder), 'chat'));
	try {
		await runtime.start();
		for (; step < pages.length && mortal.diedAt === null; step++) {
			await runtime.settled();
			if (mortal.diedAt !== null) break;
			clock.move(hour);
		}
		// Nothing more happens in the world; what is in doubt takes its time to be settled.
		for (let rest = 0; rest < 3 && mortal.diedAt === null; rest++) {
			await runtime.settled();
			clock.move(60_000);
		}
	} catch (error) {
		if (!(error instanceof Killed)) throw error;
	}
	await runtime.stop();
	await opened.close();
	if (bugs.length > 0) throw bugs[0];
	return {
		diedIn: mortal.diedAt === null ? null : Math.min(step, lastStep),
		diedAt: mortal.diedAt,
		awaits: mortal.awaits,
		places: mortal.places,
	};
}

/** The petition and its follow were there before the story begins. */
export async function prepare(folder: string): Promise<void> {
	const { store, close } = await openStore({ file: join(folder, 'm.db'), mode: 'bot', now: () => begin });
	await setUp(store, begin);
	await close();
}

async function setUp(store: Store, now: Instant): Promise<void> {
	const ref = { platform: 'page', id: '1' };
	const petition = await store.petitions.add({
		ref,
		title: 'Pardon them',
		url: null,
		createdAt: now - 1,
		nextReadAt: now,
	});
	const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
	const rules = parseRules('threshold every:2500 lifecycle correction').rules;
	await store.follows.save({
		destination: destination.id,
		subject: { kind: 'petition', id: petition.id },
		rules: rules.map((rule) => ({ ...rule, baseline: { at: now - 1, count: null } })),
		mention: null,
		pausedUntil: null,
		origin: 'chat',
		createdAt: now - 1,
	});
	const plan = { days: [1, 2, 3, 4, 5, 6, 7], minute: 14 * 60, always: false };
	await store.digests.set({ destination: destination.id, ...plan, lastAt: now, nextAt: now + 2 * hour });
}

function pageSource(page: () => Partial<Snapshot>): Source {
	return {
		id: 'page',
		name: 'A page',
		zone: 'UTC',
		floorMs: hour / 2,
		rate: { burst: 5, everyMs: 500 },
		forbidden: { firstMs: hour, waitMs: hour, endsAfter: null },
		optIn: false,
		pushed: false,
		match: () => null,
		read: async (): Promise<SourceOutcome> => ({ kind: 'fresh', snapshot: snapshot({ deadline: null, ...page() }) }),
	};
}

/** A chat that keeps what arrives in a file, and can be asked whether it did. */
function keepingChat(folder: string): Chat {
	return {
		platform: 'fake',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId, message }) {
			const keys = (message.summary ?? []).map(String);
			appendFileSync(join(folder, 'chat.jsonl'), `${JSON.stringify({ post: postId, keys })}\n`);
			return { kind: 'sent', messageId: postId };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async (_, { postId }) =>
			arrived(folder).some((each) => each.post === postId) ? { kind: 'sent', messageId: postId } : { kind: 'absent' },
		check: async () => [],
	};
}

/** The last step of the world. */
export const lastStep = pages.length - 1;
