import type { NoParams } from './no-params.js';

/** What can be wrong with what somebody typed. */
export interface CommandFaults {
	readonly 'command-unknown': { readonly typed: string; readonly nearest?: string };
	readonly 'argument-unknown': { readonly word: string; readonly command: string; readonly nearest?: string };
	readonly 'argument-missing': { readonly command: string; readonly option: string; readonly example: string };
	readonly 'manager-only': { readonly command: string };
	readonly 'operator-only': { readonly command: string };
	readonly 'hold-unknown': { readonly typed: string; readonly chats: string };
	readonly 'import-operators': { readonly key: string };
	readonly 'import-nothing': NoParams;
	readonly 'import-long': { readonly most: number };
	readonly 'import-changed': NoParams;
	readonly 'import-over': NoParams;
	readonly 'import-elsewhere': { readonly name: string };
	readonly 'import-no-channel': NoParams;
	readonly 'test-held': NoParams;
	readonly 'follow-managers': NoParams;
	readonly 'mention-managers': NoParams;
	readonly 'mention-everybody': { readonly typed: string };
	readonly 'mention-wrong': { readonly typed: string };
	readonly 'limit-changes': { readonly limit: number; readonly until: number };
	readonly 'limit-follows': { readonly limit: number };
	readonly 'limit-petitions': { readonly limit: number };
	readonly 'managers-wrong': { readonly typed: string };
	readonly 'managers-everybody': NoParams;
	readonly 'choice-wrong': { readonly option: string; readonly typed: string; readonly allowed: string };
	readonly 'compare-few': NoParams;
	readonly 'compare-many': { readonly count: number };
	readonly 'compare-which': { readonly typed: string; readonly nearest?: string };
	readonly 'count-wrong': { readonly typed: string };
	readonly 'zone-unknown': { readonly typed: string; readonly nearest?: string };
	readonly 'case-unknown': { readonly typed: string };
	readonly 'case-campaign': { readonly title: string };
	readonly 'digest-when': { readonly typed: string };
	readonly 'quiet-wrong': { readonly typed: string };
	readonly 'threads-nowhere': NoParams;
	readonly 'publish-nowhere': NoParams;
	readonly 'server-events-nowhere': NoParams;
	readonly 'server-events-lack': { readonly permissions: string };
	readonly 'cap-wrong': { readonly typed: string; readonly most: number };
	readonly 'channel-wrong': { readonly typed: string };
	readonly 'moment-wrong': { readonly typed: string; readonly examples: string };
	readonly 'moment-past': { readonly at: number };
	readonly 'moment-future': { readonly at: number };
	readonly 'moment-far': { readonly at: number };
	readonly 'name-unknown': { readonly typed: string; readonly nearest?: string };
	readonly 'nothing-followed': NoParams;
	readonly 'not-followed': { readonly title: string };
	readonly 'search-empty': { readonly words: string; readonly platforms: string };
	readonly 'search-silent': { readonly platforms: string };
	readonly 'message-without-petition': NoParams;
	readonly 'not-watched': { readonly platform: string };
	/** `manual:` with nothing behind it that a name could be made of. */
	readonly 'manual-untitled': { readonly typed: string };
	readonly 'address-unknown': { readonly typed: string };
	readonly 'replay-not-live': { readonly platform: string };
	readonly 'host-unlisted': { readonly host: string };
	readonly 'source-off': { readonly platform: string };
	readonly 'asked-too-often': { readonly seconds: number };
	readonly 'channel-lost': NoParams;
	readonly 'channel-unknown': { readonly channel: string };
	readonly 'channel-lacks': { readonly permissions: string };
	readonly 'record-not-manual': { readonly title: string; readonly platform: string };
	readonly 'record-not-own': { readonly title: string };
	readonly 'clock-doubted': NoParams;
	readonly 'record-campaign': { readonly title: string };
	readonly 'record-older': { readonly newest: number };
	readonly 'rule-unknown': { readonly rule: string; readonly nearest?: string };
	readonly 'rule-takes-nothing': { readonly typed: string; readonly rule: string };
	readonly 'rule-needs-count': { readonly typed: string; readonly rule: string };
	readonly 'rule-needs-counts': { readonly typed: string; readonly rule: string };
	readonly 'rule-needs-percents': { readonly typed: string; readonly rule: string };
	readonly 'rule-needs-spans': { readonly typed: string; readonly rule: string };
	readonly 'rule-campaigns-only': { readonly rule: string };
	readonly 'first-gone': { readonly platform: string };
	readonly 'first-refused': { readonly platform: string };
	readonly 'first-unreachable': { readonly platform: string };
	readonly 'first-shape-changed': { readonly platform: string };
	readonly 'first-late': { readonly platform: string };
}

/** What a milestone rule may find wrong with its parameters. */
export type ParametersFault = Extract<keyof CommandFaults, `rule-takes-${string}` | `rule-needs-${string}`>;

/** Why a petition that was just followed has no number yet. */
export type FirstReadingFault = Extract<keyof CommandFaults, `first-${string}`>;
