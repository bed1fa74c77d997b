import type { Destination } from '../../domain/destination.js';
import type { Outgoing } from '../../ports/chat.js';

/*
 * A thread that people began is a destination like a channel. Slack gives it no id of its own: it is named by its channel
 * and the message it began with, `C0123456789/1700000000.000100`.
 */

/** The channel of a destination, and the message its thread began with; null where it is the channel itself. */
export function placeOf({ channel }: Pick<Destination, 'channel'>): {
	readonly channel: string;
	readonly root: string | null;
} {
	const [, name = channel, root = null] = /^([^/]+)\/(\d+\.\d+)$/.exec(channel) ?? [];
	return { channel: name, root };
}

/** The channel that Slack is told of. */
export function inItsChannel(to: Destination): Destination {
	return { ...to, channel: placeOf(to).channel };
}

/** What goes to such a thread goes to no other. */
export function inItsThread<T extends Pick<Outgoing, 'thread'>>(to: Destination, outgoing: T): T {
	const { root } = placeOf(to);
	return root === null ? outgoing : { ...outgoing, thread: { root, title: '', broadcast: false } };
}
