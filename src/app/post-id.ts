import { randomBytes } from 'node:crypto';

/** A fresh post id: 24 characters of [0-9a-f], within Discord's nonce of 25. */
export function newPostId(): string {
	return randomBytes(12).toString('hex');
}
