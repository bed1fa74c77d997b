import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/*
 * One id from a tick or a command to the posts that came of it: every line of the log written meanwhile has it, and
 * every post begins with it, so that it is known also after the night, after a restart, and in another copy.
 */

const origins = new AsyncLocalStorage<string>();

/** Eight of [0-9a-f], like the ids of commands. */
export function newOrigin(): string {
	return randomBytes(4).toString('hex');
}

/** Runs something that began under this id. */
export function withOrigin<T>(origin: string, work: () => T): T {
	return origins.run(origin, work);
}

/** Under which id this runs; null where it is nobody's. */
export function currentOrigin(): string | null {
	return origins.getStore() ?? null;
}

/** A fresh post id: 24 characters of [0-9a-f], within Discord's nonce of 25. The first eight say what it came of. */
export function newPostId(origin: string | null = currentOrigin()): string {
	const known = origin !== null && /^[0-9a-f]{8}$/.test(origin) ? origin : newOrigin();
	return known + randomBytes(8).toString('hex');
}

/** The id of what a post came of. */
export function originOfPost(post: string): string {
	return post.slice(0, 8);
}
