import type { Action, Message } from './message.js';

/**
 * What can be pressed under a post: what its petition offers, why it was told, and, where it tells of a petition, to
 * hear no more of it. A hello has its own.
 */
export function postActions({ actions = [] }: Message, post: string): readonly Action[] {
	if (actions.some((action) => action.kind === 'begin')) {
		return actions.map((action) => (action.kind === 'begin' ? { ...action, post } : action));
	}
	return [...actions, { kind: 'why', post }, ...(actions.length === 0 ? [] : [{ kind: 'mute', post } as const])];
}
