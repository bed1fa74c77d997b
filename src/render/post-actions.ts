import type { Action, Message } from './message.js';

/**
 * What can be pressed under a post: what its petition offers, why it was told, and, where it tells of a petition, to
 * hear no more of it.
 */
export function postActions({ actions = [] }: Message, post: string): readonly Action[] {
	return [...actions, { a: 'why', post }, ...(actions.length === 0 ? [] : [{ a: 'mute', post } as const])];
}
