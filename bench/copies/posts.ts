import type { About, Store } from '../../src/ports/store/index.js';
import type { NewPost } from '../../src/ports/store/posts.js';

let crossings = 0;

/** As plans do, it waits for nobody who has to do with another petition. */
export const planned: About = { petition: 1 };

/** Posts of one announcement to so many channels, not written down yet; `name` makes their ids. */
export async function postsFor(store: Store, name: string, channels: number): Promise<readonly NewPost[]> {
	return store.transaction(async (tx) => {
		const facts = { title: 'T', url: null, zone: 'UTC', count: 5, approximate: false, countAt: 0, value: 5 };
		const subject = { kind: 'petition' as const, id: 1 };
		const key = `count:${++crossings}`;
		const { crossing } = await tx.crossings.add({ subject, key, family: 'count', moment: 0, facts }, 0);
		const posts: NewPost[] = [];
		for (let i = 0; i < channels; i++) {
			const place = { platform: 'fast', workspace: 'w', channel: `${i}` };
			const { id: destination } = await tx.destinations.ensure(place, { zone: 'UTC', locale: 'en' });
			posts.push({
				...{ id: `${name}${i}`, destination, mention: null, moment: Date.now(), createdAt: 0, nextTryAt: 0 },
				...{ pausedUntil: null, content: { kind: 'announcement', crossings: [crossing.id] } },
			});
		}
		return posts;
	}, planned);
}

/** The same, made now. */
export function madeNow(posts: readonly NewPost[]): readonly NewPost[] {
	const now = Date.now();
	return posts.map((post) => ({ ...post, createdAt: now, nextTryAt: now }));
}
