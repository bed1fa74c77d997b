import { createRuntime, type Runtime, type RuntimeEvents } from '../../src/app/runtime.js';
import type { Http } from '../../src/ports/source.js';
import type { Store } from '../../src/ports/store/index.js';
import type { FakeClock } from './clock.js';

/** A network that is not there. */
export const noHttp: Http = {
	request: async () => ({ kind: 'failed', code: 'network', detail: '' }),
	close: async () => {},
};

/** What nobody listens to; what to do about a bug is each test's to say. */
export const unheard: Omit<RuntimeEvents, 'bug'> = {
	read: () => {},
	post: () => {},
	sent: () => {},
	credentialsRefused: () => {},
};

type RuntimeDeps = Parameters<typeof createRuntime>[0];

/** A runtime without a network, a platform or words: what it sends, and when, is all there is of it. */
export function bareRuntime(
	store: Store,
	clock: FakeClock,
	bug: RuntimeEvents['bug'],
	own: Partial<Pick<RuntimeDeps, 'alarms' | 'ticks' | 'newPostId' | 'write'>> = {},
): Runtime {
	return createRuntime({
		store,
		clock,
		domainNow: () => clock.now(),
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
		events: { ...unheard, bug },
		live: false,
		...own,
	});
}
