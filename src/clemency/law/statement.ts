import type { Statement } from '../judge/law.js';
import { bestFirst, type Page } from '../shapes/page.js';

/** The day a statement was compared with its pages, where it does not give another. */
const firstReading = '2026-11-21';

/** Law keeps: twelve months after the check. */
const yearLater = '2027-11-21';

/**
 * Orders and policies of a governor last as long as the governor: 31 January after the next election, and never later
 * than a year after the check. The pages are older than the election of 3 November 2026.
 */
export const afterElection = '2027-01-31';

interface Details {
	/** The day somebody last compared the statement with its pages. */
	readonly checked?: string;
	readonly confidence?: Statement['confidence'];
	readonly reviewBy?: string;
	readonly doubts?: readonly string[];
}

/** A claim with what stands behind it; well founded and good for a year unless said otherwise. */
export function statement(sources: readonly Page[], details: Details = {}): Statement {
	return {
		sources: bestFirst(sources),
		checked: details.checked ?? firstReading,
		confidence: details.confidence ?? 'high',
		reviewBy: details.reviewBy ?? yearLater,
		doubts: details.doubts ?? [],
	};
}
