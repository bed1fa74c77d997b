import { createHash } from 'node:crypto';

/**
 * What is kept for ever of a place that was greeted: nothing can be read from it, so that it may stay when everything
 * else of that place is forgotten.
 *
 * @param scope chat, and server or workspace; with a channel where each channel is greeted
 */
export function greetingKey(scope: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(scope)).digest('hex');
}
