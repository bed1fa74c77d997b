import type { NoParams } from './no-params.js';

/** `milepost outlook`. */
export interface OutlookFaults {
	readonly 'outlook-which-petition': { readonly file: string; readonly petitions: string };
	readonly 'outlook-no-petition': { readonly file: string; readonly petition: string; readonly petitions: string };
	readonly 'outlook-no-threshold': NoParams;
	readonly 'outlook-no-reading': { readonly at: string };
	readonly 'outlook-picture': { readonly file: string; readonly reason: string };
	readonly 'outlook-profile': { readonly profile: string };
}
