import type { NoParams } from './no-params.js';

/** What can be wrong with words that somebody wants watched. */
export interface WatchFaults {
	readonly 'watch-words': NoParams;
	/** `searched`: the platforms that can be searched, with commas between them. */
	readonly 'watch-platform': { readonly typed: string; readonly searched: string };
	readonly 'watch-unsearched': { readonly platform: string; readonly searched: string };
	readonly 'watch-many': { readonly most: number };
	readonly 'watch-unknown': { readonly typed: string };
}
