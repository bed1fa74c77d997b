import type { SourceOutcome } from '../../src/domain/outcome.js';
import type { Instant, Petition, Snapshot } from '../../src/domain/petition.js';
import { parseRules } from '../../src/domain/rules.js';
import type { Source } from '../../src/ports/source.js';
import type { Store } from '../../src/ports/store/index.js';
import { passing } from '../../src/sources/forbidden.js';
import { openStore } from '../../src/store/database.js';
import type { ReadDeps } from '../../src/watch/types.js';
import { at, snapshot } from '../domain/build.js';
import { noHttp } from '../fakes/runtime-deps.js';

/** A store in memory, a clock that is moved by hand, and pages that say what they are told to. */
export interface World extends ReadDeps {
	readonly store: Store;
	time: Instant;
	/** What each page answers, by the platform's id. */
	readonly pages: Map<string, SourceOutcome>;
	/** Wake-ups asked for: task, key. */
	readonly woken: string[];
	petition(id: string, platform?: string): Promise<Petition>;
	/** Follows in a channel of its own, from now on. */
	follow(
		subject: { kind: 'petition' | 'campaign'; id: number },
		rules: string,
		channel?: string,
		workspace?: string,
	): Promise<number>;
	fresh(over?: Partial<Snapshot>): SourceOutcome;
	/** Keys waiting to be posted in a destination, post by post. */
	waiting(destination: number): Promise<readonly (readonly string[])[]>;
	close(): Promise<void>;
}

export async function createWorld(): Promise<World> {
	const { store, close } = await openStore({ file: ':memory:', mode: 'bot', now: () => 0 });
	const pages = new Map<string, SourceOutcome>();
	const woken: string[] = [];
	let posts = 0;
	const source: Source = {
		id: 'page',
		name: 'A page',
		zone: 'UTC',
		floorMs: 60_000,
		rate: { burst: 5, everyMs: 500 },
		forbidden: passing,
		optIn: false,
		pushed: false,
		match: () => null,
		read: async ({ ref }) => pages.get(ref.id) ?? { kind: 'unreachable', code: 'network', detail: 'no page' },
	};
	const world: World = {
		store,
		close,
		pages,
		woken,
		time: at('2016-01-05T00:00Z'),
		realNow: () => world.time,
		now: () => world.time,
		newPostId: () => `post${posts++}`,
		random: () => 0.5,
		wake: { wake: (task, key) => void woken.push(`${task} ${key}`) },
		source: (platform) => (platform === 'gone-platform' ? null : source),
		settings: () => ({ baseUrl: null, enabled: true }),
		http: noHttp,
		readOne: (of, target, context) => of.read(target, context),
		readMany: async () => new Map(),
		awaited: () => [],
		rounds: new Map(),
		report: () => {},
		fresh: (over = {}) => ({ kind: 'fresh', snapshot: snapshot({ deadline: null, ...over }) }),
		petition: (id, platform = 'page') =>
			store.petitions.add({
				ref: { platform, id },
				title: id,
				url: null,
				createdAt: world.time - 1,
				nextReadAt: world.time,
			}),
		async follow(subject, rules, channel = '#c', workspace = 'w') {
			const place = { platform: 'fake', workspace, channel };
			const destination = await store.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
			const baseline = { at: world.time - 1, count: null };
			await store.follows.save({
				destination: destination.id,
				subject,
				rules: parseRules(rules).rules.map((rule) => ({ ...rule, baseline })),
				mention: null,
				pausedUntil: null,
				origin: 'chat',
				createdAt: world.time - 1,
			});
			return destination.id;
		},
		async waiting(destination) {
			return (await store.posts.open(destination)).map((post) => post.crossings.map((crossing) => crossing.key));
		},
	};
	return world;
}
