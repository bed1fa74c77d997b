import { expect, it, vi } from 'vitest';
import { createCore } from '../../src/app/runtime.js';
import type { Store } from '../../src/ports/store/index.js';
import { openStore } from '../../src/store/database.js';
import { FakeClock } from '../fakes/clock.js';
import { noHttp, unheard } from '../fakes/core-parts.js';

const tick = vi.hoisted(() => ({ now: () => {} }));
vi.mock('../../src/schedule/ticker.js', () => ({
	startTicker: (ring: () => void) => {
		tick.now = ring;
		return () => {};
	},
}));

it('waits for the sweep under way before the tables are closed', async () => {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	let held: Promise<void> | null = null;
	const slow: Store = {
		...store,
		petitions: {
			...store.petitions,
			platformsDue: async (now) => {
				await held;
				return store.petitions.platformsDue(now);
			},
		},
	};
	const bugs: unknown[] = [];
	const core = createCore({
		store: slow,
		clock: new FakeClock(0),
		domainNow: () => 0,
		random: () => 0.5,
		newPostId: () => 'p',
		sources: {
			source: () => null,
			settings: () => ({ baseUrl: null, enabled: true }),
			readOne: async () => ({ kind: 'unreachable', code: 'timeout', detail: '' }),
			readMany: async () => new Map(),
		},
		http: noHttp,
		write: async () => ({ tone: 'plain', blocks: [] }),
		events: {
			...unheard,
			bug: (_task, _key, error) => bugs.push(error),
		},
		live: false,
	});
	await core.start();
	let release = () => {};
	held = new Promise((resolve) => {
		release = resolve;
	});
	tick.now();
	const stopped = core.stop().then(close);
	for (let i = 0; i < 20; i++) await new Promise(setImmediate);
	release();
	await stopped;
	for (let i = 0; i < 20; i++) await new Promise(setImmediate);
	expect(bugs).toEqual([]);
});
