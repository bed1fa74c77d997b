import type { Source, Statement } from '../judge/law.js';

/** The day all rows were last compared with the pages they name: copies of pages, none newer than about May 2026. */
export const checked = '2026-11-21';

/** Law keeps: twelve months after the check. */
const yearLater = '2027-11-21';

/**
 * Orders and policies of a governor last as long as the governor: 31 January after the next election, and never later
 * than a year after the check. The pages are older than the election of 3 November 2026.
 */
export const afterElection = '2027-01-31';

interface Details {
	readonly confidence?: Statement['confidence'];
	readonly reviewBy?: string;
	readonly doubts?: readonly string[];
}

/** A claim with what stands behind it; well founded and good for a year unless said otherwise. */
export function statement(sources: readonly Source[], details: Details = {}): Statement {
	return {
		sources,
		checked,
		confidence: details.confidence ?? 'high',
		reviewBy: details.reviewBy ?? yearLater,
		doubts: details.doubts ?? [],
	};
}
