import type { NoParams } from './no-params.js';

/** What goes wrong between Milepost and Slack. */
export interface SlackFaults {
	readonly 'slack-button-old': NoParams;
	readonly 'slack-organisation': NoParams;
	readonly 'slack-who-unknown': NoParams;
	readonly 'slack-token-refused': { readonly code: string };
	readonly 'slack-app-token-refused': { readonly code: string };
	readonly 'slack-scopes-missing': { readonly scopes: string };
	readonly 'slack-reminders-off': { readonly scope: string };
	readonly 'slack-unreachable': { readonly code: string };
}
