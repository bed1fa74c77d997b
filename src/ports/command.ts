import type { ClemencyData } from '../clemency/shapes/data.js';
import type { ChannelRef, Destination } from '../domain/destination.js';
import type { Fault } from '../domain/fault.js';
import type { Instant, Petition, PetitionRef, Reading } from '../domain/petition.js';
import type { FoundPetition } from '../domain/word-watch.js';
import type { Message } from '../render/message.js';
import type { Texts } from '../render/texts/index.js';
import type { Answer, Call, Chat, Suggestion } from './chat.js';
import type { Wake } from './engine.js';
import type { ReadSetup } from './setup.js';
import type { Store } from './store/index.js';

export type OptionKind =
	| 'petition'
	| 'text'
	| 'number'
	| 'rules'
	| 'moment'
	| 'zone'
	| 'quiet'
	| 'cap'
	| 'channel'
	| 'role'
	| 'person'
	| 'announcement';

/** One option. Positional in text form in this order; `name:value` always works. */
export interface OptionSpec {
	readonly name: string;
	readonly kind: OptionKind;
	readonly required: boolean;
	/** One sentence of the reader's catalogue, at most 100 characters. */
	readonly summary: (texts: Texts) => string;
	/** Takes the rest of the line in text form. */
	readonly rest?: boolean;
	/** One word in text form; in quotes it may have several. */
	readonly single?: boolean;
	readonly choices?: readonly string[];
}

/** What a petition address or name says about itself before anything is read. */
export interface AddressMatch {
	readonly ref: PetitionRef;
	/** How people call the platform: "UK Parliament". */
	readonly platform: string;
	/** Null where reading it is allowed; else why not: switched off, or on a host, of those of pages, that the operator did not list. */
	readonly refused: 'not-enabled' | 'host-unlisted' | null;
	/** Counts come from people: nothing is polled. */
	readonly pushed: boolean;
}

/** How much people of chats may set up, so that one server cannot take what is there for all. */
export interface Limits {
	/** Follows of one server or workspace. */
	readonly follows: number;
	/** Petitions that one server or workspace counts itself and follows. */
	readonly petitions: number;
	/** What one person may change within an hour. */
	readonly changes: number;
}

/** Whoever runs Milepost, where they named a channel to speak from. */
export interface Operator {
	readonly place: ChannelRef;
	/** The chats there may be. */
	readonly chats: readonly string[];
	/** The petition that a name, an address or part of a title means, whosever it is. Throws the fault of none, or several. */
	petition(typed: string): Promise<Petition>;
}

/**
 * Tells whoever runs Milepost that a legal answer is wrong. `key` = the same for the same answer: one that was reported
 * lately is not told again.
 */
export type ReportMistake = (message: Message, key: string) => Promise<'told' | 'already' | 'failed'>;

/** A platform whose own search may be asked. */
export interface SearchedPlatform {
	readonly id: string;
	/** How people call it: "UK Parliament". */
	readonly name: string;
}

export interface Search {
	/** Best first, one platform after the other. */
	readonly found: readonly (FoundPetition & { readonly platform: string })[];
	readonly more: boolean;
	/** How people call the platforms that were asked, and those of them that did not answer. */
	readonly asked: readonly string[];
	readonly silent: readonly string[];
}

/** The rooms behind the commands, by their types only. */
export interface Ports {
	readonly store: Store;
	readonly wake: Wake;
	/**
	 * Which platform an address belongs to; null = none we know. A petition that people count is the own one of `place`:
	 * no text leads to another server's.
	 */
	readonly address: (text: string, place: ChannelRef) => AddressMatch | null;
	/** Whether the counts of a platform come from people: each server or workspace has its own then. */
	readonly pushed: (platform: string) => boolean;
	/** The chat of a place, to check permissions; null when it is not running. */
	readonly chat: (platform: string) => Chat | null;
	/** The zone of a platform's own days; null where it has none, or nobody knows the platform. */
	readonly zoneOf: (platform: string) => string | null;
	/** How people call a platform id; the id itself when unknown. */
	readonly platformName: (platform: string) => string;
	/**
	 * Why a platform must not be asked now: until when (null: until whoever runs Milepost says otherwise), and the HTTP
	 * status with which it refused; null where it may be asked.
	 */
	readonly held: (platform: string) => Promise<{ readonly until: Instant | null; readonly status: number } | null>;
	/** Fresh unique ids. */
	readonly newId: () => string;
	/** A fresh id of a post: at most 25 characters of [a-z0-9], which begin with that of the command it came of. */
	readonly newPostId: () => string;
	/** Reads a set-up as it was exported; it may name every source and chat there is. */
	readonly readSetup: ReadSetup;
	/** The set-up of these channels as it can be read again. */
	readonly printSetup: (destinations: readonly Destination[]) => Promise<string>;
	/** Every command, for `help`. */
	readonly commands: readonly Command[];
	/** Resolves when the petition has been read once (or refused) — at most a minute — for a later answer. */
	readonly firstReading: (petition: number) => Promise<void>;
	/**
	 * Takes a count that an organiser typed in the same way as one that was read: facts, plan and posts in one commit,
	 * with whatever else is to be written.
	 */
	readonly recordReading: (petition: number, reading: Reading, also: (tx: Store) => Promise<void>) => Promise<void>;
	/** How much chats may set up; the operator's console and file may more. */
	readonly limits: Limits;
	/** Null where milepost.yaml names no channel for the operator: then nobody is one in a chat. */
	readonly operator: Operator | null;
	/** Null where the operator named neither a channel nor a file. */
	readonly report: ReportMistake | null;
	/** What addresses of our own pages begin with; null where none are served. */
	readonly publicAddress: string | null;
	/** Another one each time, that nobody can guess: letters, digits, - and _. */
	readonly newToken: () => string;
	/** Zone and language of a channel nobody has set up yet. */
	readonly defaults: { readonly zone: string; readonly locale: string };
	/** What `/canipardon` knows beside the law, the operator's people included; read from its files when first asked for. */
	readonly clemency: () => ClemencyData;
	/** Petitions with these words, on every platform that can be searched; only they are asked, and nothing is kept. */
	readonly search: (words: string) => Promise<Search>;
	/** The platforms it asks. */
	readonly searched: () => readonly SearchedPlatform[];
	/** What a bare number may be the id of. */
	readonly numbered: (id: string) => readonly AddressMatch[];
	/** What the recorded story would have had announced, in order. */
	readonly story: (locale: string) => Promise<readonly { readonly at: Instant; readonly message: Message }[]>;
	/** In a replay nothing live is read, and answers are as of its own date; absent otherwise. */
	readonly replaying?: boolean;
	/** Real time, for what is counted towards chats. */
	readonly realNow: () => Instant;
}

/** What a command may use: the store and the outside by types only, and the moment it was asked. */
export interface CommandContext {
	readonly call: Call;
	/** The domain's now (virtual in a replay). */
	readonly now: Instant;
	readonly ports: Ports;
	readonly texts: Texts;
}

/** One command for every chat platform. */
export interface Command {
	/** `petition status`; the first word is the slash command. */
	readonly name: string;
	/** One line for help, Discord (≤ 100 characters) and the README. */
	readonly summary: (texts: Texts) => string;
	readonly example: string;
	readonly options: readonly OptionSpec[];
	/**
	 * `follower`: managers, and everybody where the managers let everybody follow. `operator`: managers in the operator's
	 * channel; anywhere else the command is not shown.
	 */
	readonly access: 'anyone' | 'follower' | 'manager' | 'operator';
	/** What it does, or answers, is one person's own: nobody else is given the same answer. */
	readonly personal?: true;
	run(context: CommandContext, args: Readonly<Record<string, string>>): Promise<Answer>;
	/** What stands under a fault, so that what was typed need not be typed again; null: nothing. */
	kept?(context: CommandContext, fault: Fault): Pick<Message, 'blocks' | 'actions'> | null;
	suggest?(context: CommandContext, option: string, typed: string): Promise<readonly Suggestion[]>;
}
