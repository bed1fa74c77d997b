import type { NoParams } from './no-params.js';

/** What can be wrong with a campaign that somebody makes or changes in chat. */
export interface CampaignFaults {
	readonly 'campaign-unknown': { readonly typed: string; readonly nearest?: string };
	readonly 'campaign-in-campaign': { readonly title: string };
	readonly 'campaign-in-file': { readonly title: string };
	readonly 'campaign-full': { readonly limit: number };
	readonly 'campaign-many': { readonly limit: number };
	readonly 'campaign-empty': NoParams;
	readonly 'campaign-has': { readonly title: string };
	readonly 'campaign-has-not': { readonly title: string };
	readonly 'campaign-last': { readonly name: string };
	readonly 'campaign-name': { readonly typed: string; readonly most: number };
	readonly 'campaign-name-taken': { readonly typed: string };
	readonly 'campaign-title': { readonly most: number };
	readonly 'campaign-rename-what': NoParams;
}
