import { setTimeout as wait } from 'node:timers/promises';
import { serverAlarms } from '../../src/app/alarms.js';
import { realClock } from '../../src/app/clock.js';
import { copyDetails, joinCopies } from '../../src/app/copies.js';
import { createRuntime, type Runtime } from '../../src/app/runtime.js';
import type { Chat } from '../../src/ports/chat.js';
import type { Role } from '../../src/ports/copies.js';
import { openServer } from '../../src/store/postgres/open.js';
import { noHttp, unheard } from '../../test/fakes/runtime-deps.js';

/** What a copy tells: that it is there, each message as it leaves, or the time it used. */
export type Told =
	| { readonly ready: true }
	| { readonly post: string; readonly at: number }
	| { readonly cpuMs: number; readonly rssMb: number };

/** Milliseconds that are the same in every process of this machine. */
export const moment = () => performance.timeOrigin + performance.now();

/** A copy of the program on a server, with a chat that answers after 5 ms, however many ask. */
export async function beCopy(url: string, roles: readonly Role[], withAlarms: boolean): Promise<void> {
	const opened = await openServer({ address: { reveal: () => url }, mode: 'bot' });
	if (opened.copies === null) throw new Error('a server is shared');
	const own = copyDetails(roles, 'UTC', []);
	const tell = (told: Told) => void process.send?.(told);
	let runtime: Runtime | null = null;
	const membership = await joinCopies(opened.copies, own, realClock, {
		lost: () => {},
		changed: () => {},
		failed: (error) => console.error(error),
	});
	const changed = (why: string | null) => (why === null ? tell({ ready: true }) : console.error(why));
	runtime = createRuntime({
		store: opened.store,
		...{ clock: realClock, domainNow: realClock.now, random: Math.random, newPostId: () => '' },
		sources: {
			source: () => null,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => ({ kind: 'unchanged' }),
			readMany: async () => new Map(),
		},
		http: noHttp,
		write: async () => ({ tone: 'news', title: ['5'], blocks: [] }),
		live: false,
		events: { ...unheard, bug: (_, __, error) => console.error(error) },
		copies: membership,
		roles,
		...(withAlarms ? { alarms: await serverAlarms(opened, url, changed) } : {}),
	});
	async function end(): Promise<never> {
		await runtime?.stop();
		await membership.leave();
		await opened.close();
		process.exit(0);
	}
	runtime.addChat(fastChat((post) => tell({ post, at: moment() })));
	await runtime.start();
	if (!withAlarms) tell({ ready: true });
	process.on('message', (asked: 'cpu' | 'stop') => {
		const { user, system } = process.cpuUsage();
		if (asked === 'cpu') tell({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage().rss / 1e6 });
		else void end();
	});
}

export function fastChat(left: (post: string) => void): Chat {
	return {
		platform: 'fast',
		start: async () => {},
		stop: async () => {},
		async send(_, { postId }) {
			left(postId);
			return wait(5, { kind: 'sent', messageId: postId });
		},
		edit: async () => ({ kind: 'edited' }),
		settle: async () => ({ kind: 'absent' }),
		check: async () => [],
	};
}
