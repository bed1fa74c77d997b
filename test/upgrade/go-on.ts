import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from '../../src/app/build-app.js';
import { lazyClemency, nobodyOwn } from '../../src/app/clemency-data.js';
import type { Runtime } from '../../src/app/runtime.js';
import type { Family } from '../../src/domain/families/index.js';
import type { Instant, Subject } from '../../src/domain/petition.js';
import { createLog } from '../../src/monitoring/log.js';
import { noTelemetry } from '../../src/monitoring/telemetry.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Http } from '../../src/ports/source.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';

/** A post as it left: where to, and what it tells; version 0.1.0 called the family of notices to managers `source`. */
export interface Told {
	/** platform/workspace/channel */
	readonly to: string;
	readonly tells: readonly {
		readonly about: string;
		readonly key: string;
		readonly family: Family | 'source' | 'digest' | 'live';
	}[];
}

/** What an older version said when it was started on a fixture and nothing happened any more (`told.json`). */
export interface ToldBefore {
	readonly stopped: Instant;
	readonly started: Instant;
	readonly ended: Instant;
	readonly posts: readonly Told[];
	/** Messages to one person alone; absent: that version had none. */
	readonly direct?: readonly { readonly to: string }[];
}

export interface GoneOn {
	readonly posts: readonly Told[];
	/** platform/person, one for each message. */
	readonly direct: readonly string[];
	/** Exceptions of the program, as it logs them. */
	readonly bugs: readonly string[];
}

const step = 3_600_000;

export const fixture = (...path: string[]) => join(import.meta.dirname, ...path);

/**
 * Starts today's program on a database at `from` and lets it run to `until`, while every platform goes on to say what
 * `pages` has; 404 elsewhere. Everything of ours is real but the network's other end, the chats and the clock.
 */
export async function goOn(file: string, pages: Http, from: Instant, until: Instant): Promise<GoneOn> {
	const clock = new FakeClock(from);
	const bugs: string[] = [];
	const { store, close } = await openStore({ file, mode: 'bot', now: () => clock.now() });
	const { runtime } = buildApp({
		store,
		http: pages,
		settings: (platform) => ({ baseUrl: null, enabled: platform === 'change-org' }),
		clemency: lazyClemency(nobodyOwn),
		clock,
		domainNow: () => clock.now(),
		live: true,
		defaults: { zone: 'UTC', locale: 'en' },
		log: createLog('error', { write: (line) => void bugs.push(line) }),
		telemetry: noTelemetry,
		credentialsRefused: () => {},
	});
	const posts: Told[] = [];
	const direct: string[] = [];
	for (const platform of ['discord', 'slack', 'console']) runtime.addChat(keeping(platform, store, posts, direct));
	await runtime.start();
	await settle(runtime, clock, until);
	await runtime.stop();
	await close();
	return { posts, direct, bugs };
}

async function settle(runtime: Runtime, clock: FakeClock, until: Instant): Promise<void> {
	while (clock.now() < until) {
		await runtime.settled();
		clock.move(step);
	}
	await runtime.settled();
}

/** Every address as a fixture's `pages.json` has it. */
export function pagesOf(version: string): Http {
	const text = readFileSync(fixture(version, 'pages.json'), 'utf8');
	const pages = JSON.parse(text) as Record<string, { readonly status?: number; readonly body: string }>;
	return {
		async request({ url }) {
			const { status = 200, body } = pages[url] ?? { status: 404, body: '' };
			return { kind: 'answer', status, url, headers: {}, text: body };
		},
		close: async () => {},
	};
}

/** A chat that everything arrives in; only what was lost stays lost. */
function keeping(platform: string, store: Store, posts: Told[], direct: string[]): Chat {
	return {
		platform,
		start: async () => {},
		stop: async () => {},
		async send(to, { postId }) {
			const post = await store.posts.get(postId);
			const tells: Told['tells'][number][] = [];
			for (const { subject, key, family } of post?.crossings ?? [])
				tells.push({ about: await nameOf(store, subject), key, family });
			for (const { key } of post?.notices ?? []) tells.push({ about: 'managers', key, family: 'source' });
			for (const _ of post?.digests ?? []) tells.push({ about: 'channel', key: 'digest', family: 'digest' });
			if (post?.live) tells.push({ about: 'channel', key: 'live', family: 'live' });
			posts.push({ to: `${to.platform}/${to.workspace}/${to.channel}`, tells });
			return { kind: 'sent', messageId: postId };
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async (to) => (to.channel === 'lost' ? 'lost' : []),
		direct: {
			reach: async () => ({ kind: 'open' }),
			async send({ id }, { postId }) {
				direct.push(`${platform}/${id}`);
				return { kind: 'sent', messageId: postId };
			},
			settle: async () => ({ kind: 'absent' }),
		},
	};
}

/** Names that outlive a change of the tables' own numbers. */
export async function nameOf(store: Store, { kind, id }: Subject): Promise<string> {
	if (kind === 'petition') {
		const petition = await store.petitions.get(id);
		return `${petition?.ref.platform}:${petition?.ref.id}`;
	}
	return `campaign:${(await store.campaigns.get(id))?.name}`;
}
