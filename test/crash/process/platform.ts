import type { Store } from '../../../src/ports/store/index.js';
import { type FakeServer, serve } from '../../fakes/http-server.js';
import { parliament } from '../../live/platforms/parliament.js';
import type { Truth } from '../../live/truth.js';
import type { TimelineClock } from './timeline.js';
import type { Place } from './world.js';

/** Petitions that rise, on a platform that fails now and then, and are followed in every channel. */
export interface Platform {
	/** Numbers of these petitions in the store. */
	readonly petitions: readonly number[];
	/** `milepost.yaml` that says where the platform is. */
	readonly config: string;
	close(): Promise<void>;
}

const ids = ['200001', '200002', '200003'];
const start = 5_000;
/** Signatures a minute; every hundredth is told. */
const pace = 150;
const minute = 60_000;
const share = 0.1;

export async function openPlatform(
	clock: TimelineClock,
	store: <T>(work: (store: Store) => Promise<T>) => Promise<T>,
	places: readonly Place[],
	failing: () => boolean,
	random: () => number,
): Promise<Platform> {
	const begun = clock.now();
	const truths = ids.map((id, i): Truth => {
		const until = 100_000;
		return {
			...{ name: `number ${i}`, platform: 'uk-parliament', id, openedAt: begun - minute, deadline: null },
			course: [
				[begun, start],
				[begun + until * minute, start + until * pace],
			],
			...{ removals: [], slip: null, reshaped: false, rejected: null, answered: null, archived: false },
			...{ formerIds: [], steps: [] },
		};
	});
	const software = parliament({ kind: 'uk', thresholds: [10_000, 100_000] });
	const server: FakeServer = await serve((asked) => {
		const date = { date: new Date(clock.now()).toUTCString() };
		if (failing() && random() < share) return random() < 0.5 ? { status: 503, headers: date } : 'hang';
		const { status, headers, body } = software(asked, truths, clock.now());
		return { status, headers: { ...headers, ...date }, body };
	});
	const petitions = await store(async (tables) => {
		const now = clock.now();
		const made: number[] = [];
		for (const id of ids) {
			const ref = { platform: 'uk-parliament', id };
			const petition = await tables.petitions.add({ ref, title: id, url: null, createdAt: now, nextReadAt: now });
			made.push(petition.id);
			for (const { destination } of places) {
				await tables.follows.save({
					destination,
					subject: { kind: 'petition', id: petition.id },
					rules: [{ id: 'every', params: '100', baseline: { at: now, count: start } }],
					...{ mention: null, pausedUntil: null, origin: 'chat', createdAt: now },
				});
			}
		}
		return made;
	});
	const config = `sources:\n  uk-parliament:\n    base: ${server.base}\n`;
	return { petitions, config, close: server.close };
}
