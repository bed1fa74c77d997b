import type { Instant } from '../domain/petition.js';
import type { Chart } from './charts/types.js';

/**
 * One neutral message. Every answer and announcement is built as this and becomes an embed, blocks or
 * terminal lines in one place each; escaping, limits and mention rules live there and nowhere else.
 */
export interface Message {
	readonly tone: Tone;
	/** One line. */
	readonly title?: Line;
	/** Where the title leads; https only, dropped otherwise. */
	readonly url?: string;
	readonly blocks: readonly Block[];
	/** The moment it is about, where the chat shows one beside the text. */
	readonly at?: Instant;
	/** Small print: source and age. */
	readonly footer?: readonly Line[];
	/** What a notification or a screen reader says; the title when absent. */
	readonly summary?: Line;
	/** A chart that goes with it; the text stands without. What it shows in words is `altOf` it. */
	readonly picture?: Chart;
	readonly actions?: readonly Action[];
	/** A text file that goes with it, for whoever asked; a chat that takes none shows the text, or says why not. */
	readonly file?: { readonly name: string; readonly text: string };
}

/** news = something was reached; good = it is well; warning = act or beware; plain = an answer; fault = it did not work. */
export type Tone = 'news' | 'good' | 'warning' | 'plain' | 'fault';

/** A line of text in pieces. A bare string is our own words (from the catalogue); it may not contain markup. */
export type Line = readonly Piece[];

export type Piece =
	| string
	/** Text from outside (titles, names, replies): escaped for whatever it enters, cut on grapheme borders. */
	| { readonly kind: 'outside'; readonly text: string; readonly max?: number }
	| { readonly kind: 'strong'; readonly line: Line }
	| { readonly kind: 'number'; readonly n: number; readonly approximate?: boolean; readonly digits?: number }
	/** Shown in the reader's own zone where the chat can, else in `zone`. */
	| { readonly kind: 'time'; readonly at: Instant; readonly style: TimeStyle; readonly zone?: string }
	/** https only; anything else is shown as plain text. */
	| { readonly kind: 'link'; readonly url: string; readonly line: Line }
	/**
	 * A channel, role or person of the chat it is read in, by the chat's own id; shown by its name, and pinging nobody. `name`
	 * is what it is called, for where the chat cannot show it by its id.
	 */
	| {
			readonly kind: 'reference';
			readonly refersTo: 'channel' | 'role' | 'person';
			readonly id: string;
			readonly name?: string;
	  }
	/** A command as it is typed in this chat: `/petition status`. */
	| { readonly kind: 'command'; readonly text: string };

/**
 * `moment` date and time; `day` the calendar day in `zone`, never shifted to the reader's; `relative` keeps
 * counting where the chat can ("in 3 days"); `time` the hour only.
 */
export type TimeStyle = 'moment' | 'day' | 'relative' | 'time';

export type Block =
	| { readonly kind: 'text'; readonly line: Line }
	| { readonly kind: 'quote'; readonly line: Line }
	| { readonly kind: 'heading'; readonly line: Line }
	| { readonly kind: 'list'; readonly items: readonly Line[] }
	| { readonly kind: 'fields'; readonly fields: readonly Field[] }
	/** A progress bar: share 0…1 (more is drawn as full) and what stands beside it. */
	| { readonly kind: 'bar'; readonly share: number; readonly line: Line };

export interface Field {
	readonly label: Line;
	readonly value: Line;
}

/** Buttons and pickers. A chat without them leaves them out: the text must stand alone. */
export type Action =
	| { readonly kind: 'share' }
	/** Asks again, in place of what stands there; `label`: the word on it where it is not the same again. */
	| {
			readonly kind: 'refresh';
			readonly command: string;
			readonly args: Readonly<Record<string, string>>;
			readonly label?: string;
	  }
	/** Follows it in this channel; `label`: the word on it where there are several. */
	| { readonly kind: 'follow-here'; readonly petition: string; readonly label?: string }
	/** Leads to the petition's own page; https only, left out otherwise. `sign`: perhaps it can still be signed. */
	| { readonly kind: 'open'; readonly how: 'sign' | 'read'; readonly url: string }
	/** Answers another question about the same, beneath: where it stands, the outlook, the history. */
	| { readonly kind: 'show'; readonly what: 'status' | 'outlook' | 'history'; readonly petition: string }
	/** Asks a command something more about the same, beneath: `label` is the word on it, and what is typed for it. */
	| {
			readonly kind: 'ask';
			readonly label: string;
			readonly command: string;
			readonly args: Readonly<Record<string, string>>;
	  }
	/** Why an announcement was told here; says at the same time which post it is. */
	| { readonly kind: 'why'; readonly post: string }
	/** Opens the form of a command once more, as it was filled in: something in it was wrong. */
	| { readonly kind: 'edit'; readonly command: string; readonly args: Readonly<Record<string, string>> }
	/** Under a first hello: the way to follow something, and the recorded story. `post`: says which hello it is. */
	| { readonly kind: 'begin'; readonly what: 'follow' | 'story'; readonly post?: string }
	/** Under a direct message: what else its reader is to be reminded of. */
	| { readonly kind: 'reminders'; readonly post?: string }
	/** For managers: to hear no more of what an announcement tells. */
	| { readonly kind: 'mute'; readonly post: string }
	/** Choose one of several: choosing repeats `command` with `option` set to the value. */
	| {
			readonly kind: 'pick';
			readonly command: string;
			readonly args: Readonly<Record<string, string>>;
			readonly option: string;
			readonly choices: readonly Choice[];
	  };

export interface Choice {
	readonly label: Line;
	readonly value: string;
}
