import type { Destination } from '../../../domain/destination.js';
import { channel, goneChannel } from '../../line.js';
import type { Piece } from '../../message.js';
import { isGone } from './refusals.js';

/** A channel that is set up: as its chat shows it, and by its last name once it is gone. */
export function channelName({
	channel: id,
	name,
	state,
	reason,
}: Pick<Destination, 'channel' | 'name' | 'state' | 'reason'>): Piece {
	return state === 'suspended' && isGone(reason ?? '') ? goneChannel(id, name) : channel(id, name);
}
