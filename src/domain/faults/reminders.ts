import type { Instant } from '../petition.js';
import type { NoParams } from './no-params.js';

/** What can be wrong with a reminder that somebody asks for. */
export interface ReminderFaults {
	readonly 'remind-when': { readonly typed: string };
	readonly 'remind-nowhere': NoParams;
	readonly 'remind-scope': { readonly scope: string };
	readonly 'remind-blocked': NoParams;
	readonly 'remind-day-passed': NoParams;
	readonly 'remind-many': { readonly limit: number };
	readonly 'remind-campaign': { readonly title: string };
	readonly 'remind-passed': { readonly title: string; readonly count: number };
	readonly 'remind-over': { readonly title: string };
	readonly 'remind-answered': { readonly title: string };
	readonly 'remind-no-end': { readonly title: string };
	readonly 'remind-late': { readonly title: string; readonly at: Instant; readonly zone: string };
}
