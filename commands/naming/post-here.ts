import type { Post } from '../../src/domain/plan.js';
import type { Store } from '../../src/ports/store/index.js';

/** The post of that id in that channel: what was merged into another is told by that one. Null for any other channel's. */
export async function postHere({ posts }: Store, destination: number, id: string): Promise<Post | null> {
	const named = await posts.get(id);
	const post = named?.mergedInto ? await posts.get(named.mergedInto) : named;
	return post?.destination === destination ? post : null;
}
