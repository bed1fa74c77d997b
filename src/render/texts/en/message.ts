import { line } from '../../line.js';
import type { Line } from '../../message.js';

/** Words of messages themselves, whatever they say. */
export const message = {
	about: (number: string) => `about ${number}`,
	/** Where a chat's limits left no room for the rest. */
	more: (n: number): Line => (n === 1 ? line`… and one more.` : line`… and ${n} more.`),
};
