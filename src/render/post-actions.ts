import type { Action, Message } from './message.js';

/**
 * What can be pressed under a post: what its petition offers, why it was told, and, where it tells of a petition, to
 * hear no more of it. A hello has its own.
 */
export function postActions({ actions = [] }: Message, post: string): readonly Action[] {
	if (actions.some((action) => action.kind === 'begin')) {
		return actions.map((action) => (action.kind === 'begin' ? { ...action, post } : action));
	}
	// A living message says itself what stands under it.
	if (actions.some((action) => action.kind === 'why')) return actions;
	// What is offered to be followed is not followed yet: there is nothing to hear less of.
	const tells = actions.some((action) => action.kind !== 'follow-here');
	return [...actions, { kind: 'why', post }, ...(tells ? [{ kind: 'mute', post } as const] : [])];
}
