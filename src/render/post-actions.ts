import type { Action, Message } from './message.js';

/**
 * What can be pressed under a post: what its petition offers, why it was told, and, where it tells of a petition, to
 * hear no more of it. A hello and a reminder have their own.
 */
export function postActions({ actions = [] }: Message, post: string): readonly Action[] {
	const own = actions.some(({ kind }) => kind === 'begin' || kind === 'reminders');
	if (own) {
		return actions.map((each) => (each.kind === 'begin' || each.kind === 'reminders' ? { ...each, post } : each));
	}
	// A living message says itself what stands under it.
	if (actions.some((action) => action.kind === 'why')) return actions;
	// What is offered to be followed is not followed yet: there is nothing to hear less of.
	const tells = actions.some((action) => action.kind !== 'follow-here');
	return [...actions, { kind: 'why', post }, ...(tells ? [{ kind: 'mute', post } as const] : [])];
}
