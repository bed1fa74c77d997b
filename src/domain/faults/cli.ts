import type { NoParams } from './no-params.js';

/** The command line. */
export interface CliFaults {
	readonly 'cli-unknown': { readonly command: string; readonly nearest?: string };
	readonly 'cli-words': { readonly command: string; readonly given: number };
	readonly 'cli-option': { readonly command: string; readonly option: string };
	readonly 'cli-no-source': { readonly platform: string; readonly allowed: string };
	/** Without the password that may stand in it. */
	readonly 'cli-migrate-address': { readonly address: string };
	readonly 'cli-migrate-to': NoParams;
	readonly 'cli-moment': { readonly value: string; readonly option: string };
	readonly 'cli-count': { readonly value: string; readonly option: string };
	readonly 'cli-no-discord': NoParams;
	readonly 'cli-opened-late': { readonly option: string };
	readonly 'cli-hold': { readonly name: string; readonly chats: string };
	readonly 'cli-retract-why': NoParams;
	readonly 'cli-retract-post': { readonly name: string; readonly nearest?: string };
	readonly 'cli-retract-key': { readonly key: string; readonly name: string; readonly nearest?: string };
	/** Some of them, as they can be typed. */
	readonly 'cli-retract-campaign': { readonly name: string; readonly keys: string };
	readonly 'cli-retract-correction': NoParams;
	readonly 'cli-history-several': { readonly file: string; readonly petitions: string };
	readonly 'cli-history-unread': { readonly title: string };
	readonly 'cli-petition-what': NoParams;
	readonly 'cli-petition-there': { readonly title: string; readonly address: string };
	readonly 'cli-petition-counted': { readonly title: string };
	readonly 'cli-petition': { readonly name: string };
	readonly 'cli-record-owned': { readonly title: string };
	readonly 'cli-source-address': { readonly address: string; readonly allowed: string };
	readonly 'cli-source-select': NoParams;
	readonly 'cli-source-silent': { readonly platform: string; readonly came: string };
	readonly 'cli-source-unwritten': { readonly folder: string; readonly detail: string };
	readonly 'cli-never-read': { readonly name: string };
}
