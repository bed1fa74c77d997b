import type { ChannelEvent } from '../../domain/dated.js';
import type { Subject } from '../../domain/petition.js';

/** Dated events that channels typed in. */
export interface EventTable {
	add(event: Omit<ChannelEvent, 'id'>): Promise<ChannelEvent>;
	/** Those of a channel, the earliest first. */
	of(destination: number): Promise<readonly ChannelEvent[]>;
	/** Those of all channels about these. */
	about(subjects: readonly Subject[]): Promise<readonly ChannelEvent[]>;
	remove(id: number): Promise<void>;
}
