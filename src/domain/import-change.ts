import type { Instant } from './petition.js';

/** One thing that importing a set-up changes; `left`: the operator's file says otherwise, and stays. */
export type ImportChange =
	| {
			readonly kind: 'follow';
			readonly change: 'added' | 'changed' | 'removed' | 'left';
			/** The channel's id. */
			readonly channel: string;
			readonly title: string;
			/** As they are typed. */
			readonly rules: string;
	  }
	| { readonly kind: 'campaign'; readonly change: 'added' | 'changed' | 'left'; readonly title: string }
	| {
			readonly kind: 'setting';
			readonly channel: string;
			/** As `/petition settings` calls it. */
			readonly setting: string;
			readonly before: string;
			readonly after: string;
	  }
	/** Null: the pause ends. */
	| { readonly kind: 'pause'; readonly channel: string; readonly until: Instant | null };
