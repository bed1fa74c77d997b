import type { NoParams } from './no-params.js';

/** What can be wrong with `milepost.yaml`. Where it stands is said by whoever lists these (`setup`). */
export interface ConfigFaults {
	/** The first of them stands here. */
	readonly 'setup-faulty': {
		readonly count: number;
		readonly file: string;
		readonly line: number;
		readonly path: string;
		readonly first: string;
	};
	readonly 'config-missing': { readonly file: string };
	/** A set-up that was named on the command line. */
	readonly 'import-missing': { readonly file: string };
	readonly 'config-unreadable': { readonly file: string; readonly reason: string };
	readonly 'config-syntax': { readonly detail: string };
	readonly 'config-key-twice': { readonly key: string };
	readonly 'config-unknown-key': { readonly key: string; readonly nearest?: string };
	readonly 'config-missing-key': { readonly key: string };
	readonly 'config-empty': { readonly key: string };
	readonly 'config-wrong-type': { readonly key: string; readonly expected: 'section' | 'list' | 'text' };
	readonly 'config-bad-value': { readonly key: string; readonly value: string };
	readonly 'config-not-one-of': { readonly key: string; readonly value: string; readonly allowed: string };
	readonly 'config-too-long': { readonly key: string; readonly most: number };
	readonly 'config-bad-name': { readonly value: string };
	readonly 'config-bad-zone': { readonly value: string };
	readonly 'config-bad-quiet': { readonly value: string };
	readonly 'config-bad-url': { readonly value: string };
	readonly 'config-bad-cap': { readonly value: string };
	readonly 'config-bad-template': { readonly value: string };
	readonly 'config-bad-base': { readonly value: string };
	readonly 'config-bad-moment': { readonly value: string };
	readonly 'config-address-unknown': { readonly value: string };
	readonly 'config-key-missing': { readonly value: string };
	readonly 'config-source-off': { readonly source: string; readonly value: string };
	readonly 'config-petition-twice': { readonly value: string; readonly first: string };
	readonly 'config-name-twice': { readonly value: string; readonly first: string };
	readonly 'config-member-twice': { readonly value: string };
	readonly 'config-unknown-petition': { readonly value: string; readonly nearest?: string };
	readonly 'config-unknown-campaign': { readonly value: string; readonly nearest?: string };
	readonly 'config-unknown-destination': { readonly value: string; readonly nearest?: string };
	readonly 'config-live': { readonly value: string };
	readonly 'config-live-unfollowed': { readonly name: string };
	readonly 'config-watch': { readonly value: string; readonly searched: string };
	readonly 'config-unknown-source': { readonly value: string; readonly nearest?: string };
	readonly 'config-unknown-platform': { readonly value: string; readonly nearest?: string; readonly allowed: string };
	readonly 'config-bad-amount': { readonly value: string };
	readonly 'config-bad-count': { readonly value: string };
	/** Only of a petition that people count. */
	readonly 'config-push-read': { readonly value: string };
	readonly 'config-push-key': { readonly value: string };
	readonly 'config-outside-only': { readonly key: string; readonly value: string };
	readonly 'config-feed-secret': { readonly value: string };
	readonly 'config-webhook-plain': { readonly value: string };
	readonly 'config-webhook-secret': { readonly value: string };
	/** Only of a channel of a chat. */
	readonly 'config-channel-only': { readonly key: string };
	readonly 'config-page-only': { readonly key: string };
	readonly 'config-typed-only': { readonly key: string };
	readonly 'config-threshold-twice': { readonly value: number };
	readonly 'config-owner-read': { readonly value: string };
	readonly 'config-destination-twice': { readonly value: string; readonly first: string };
	readonly 'config-managers-differ': { readonly first: string };
	readonly 'config-follow-subject': NoParams;
	readonly 'config-follow-twice': { readonly first: string; readonly value: string };
	readonly 'config-follow-in-chat': { readonly destination: string; readonly name: string };
	readonly 'config-follow-unfollowed': { readonly destination: string; readonly name: string };
	readonly 'config-campaign-in-chat': { readonly name: string };
	readonly 'env-file-unreadable': { readonly reason: string };
	readonly 'env-unknown': { readonly name: string; readonly nearest?: string };
	readonly 'env-bad-zone': { readonly value: string };
	readonly 'env-bad-log': { readonly value: string; readonly allowed: string };
	readonly 'env-bad-contact': { readonly value: string };
	readonly 'env-bad-refused': { readonly value: string };
	readonly 'env-bad-welcome': { readonly value: string };
	readonly 'env-bad-roles': { readonly value: string };
	readonly 'env-bad-port': { readonly value: string };
	readonly 'env-bad-url': { readonly value: string };
	readonly 'env-bad-key': NoParams;
	readonly 'env-bad-database': NoParams;
	readonly 'env-needed': { readonly name: string; readonly needed: string };
	readonly 'port-taken': { readonly port: string; readonly host: string };
	readonly 'port-refused': { readonly host: string; readonly port: string; readonly reason: string };
}
