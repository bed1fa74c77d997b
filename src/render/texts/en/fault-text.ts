import type { Line } from '../../message.js';

/** A fault in words. */
export interface FaultText {
	/** What happened. */
	readonly happened: Line;
	/** What Milepost did about it. */
	readonly did: Line;
	/** What you can do. */
	readonly remedy: Line;
}
