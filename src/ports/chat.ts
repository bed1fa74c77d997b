import type { Destination, NamedChannel } from '../domain/destination.js';
import type { EditOutcome, PublishOutcome, SendOutcome, SettleOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Person } from '../domain/reminders/reminder.js';
import type { EventContent, ListedEvent } from '../domain/server-events.js';
import type { Block, Message } from '../render/message.js';
import type { ServerEventTrouble } from './store/server-events.js';

/** Who gave it. Nothing of this is stored but the id, in the audit, for commands that change something. */
export interface Caller {
	readonly id: string;
	readonly manager: boolean;
	/** IANA zone where the chat tells it (Slack, console), else null. */
	readonly zone: string | null;
	readonly locale: string;
}

/** One command as any chat hands it over: options still as text. */
export interface Call {
	/** For logs: one id from the chat to the answer. */
	readonly id: string;
	/** Registry name, e.g. `petition status`; `canipardon`. */
	readonly command: string;
	/** Option name → text. A chat with only a line of text uses `commands/parse` to get here. */
	readonly args: Readonly<Record<string, string>>;
	readonly caller: Caller;
	readonly place: NamedChannel;
}

/** What a command gives back. `later` is called once, at most a minute afterwards, when the full answer is in. */
export interface Answer {
	readonly message: Message;
	/** private by default; `public` where everybody in the channel should see it. */
	readonly visibility: 'private' | 'public';
	/** IANA zone for times in plain text: the channel's. Absent where nothing was set up there yet: the chat's own. */
	readonly zone?: string;
	readonly later?: Promise<Message>;
}

export interface Suggestion {
	readonly label: string;
	readonly value: string;
}

/** What a chat calls: the one entrance to the commands. Never rejects: faults come back as messages. */
export interface CommandRouter {
	answer(call: Call): Promise<Answer>;
	/** Names that complete an option as it is typed, best first, at most 25. */
	suggest(call: Call, option: string, typed: string): Promise<readonly Suggestion[]>;
	/** What is to be told to whoever asked, besides the answer and to them alone; told once. Never rejects. */
	aside?(call: Call): Promise<readonly Block[]>;
}

/** One announcement ready to leave: the same id at every try. */
export interface Outgoing {
	readonly postId: string;
	readonly message: Message;
	/** Absent: it goes to the channel itself. */
	readonly thread?: ThreadRef;
	/** Role or user group to mention, chosen by a manager; null mentions nobody. */
	readonly mention: string | null;
	/** Real time: what has not left by then is not sent, so that it is known when a try is over. */
	readonly leaveBy: Instant;
}

/** The thread of a channel that a post goes to. */
export interface ThreadRef {
	/** As the chat names it; null: the post opens it. */
	readonly root: string | null;
	/** What it is about, where it needs a name: text from outside. */
	readonly title: string;
	/** Shown in the channel itself, too. */
	readonly broadcast: boolean;
}

/** How an unconfirmed post was tried; all in real time. */
export interface Tries {
	/** Start of the first try that may have arrived. */
	readonly first: Instant;
	/** By when nothing of the last one was under way any more, on our side. */
	readonly ended: Instant;
	/** Ids of messages that certainly arrived in the same destination lately. */
	readonly known: readonly string[];
	/** Whether its message says which post it is: those of versions before 0.2 do not, on Discord. */
	readonly named: boolean;
}

/** A message that arrived, as it should read from now on. It mentions nobody. */
export interface Revision {
	readonly postId: string;
	readonly messageId: string;
	readonly message: Message;
	/** The same for the same text: a chat that can only add to what it said adds each once. */
	readonly revision: string;
	/** Real time: what has not left by then is not sent. */
	readonly leaveBy: Instant;
	/** The thread it is in; absent: the channel itself. `root` null: the message opened it. */
	readonly thread?: ThreadRef;
	/** Nobody waits for it: it takes only what announcements and answers leave of the chat's limits. */
	readonly background?: boolean;
}

/** What a destination lacks, in the platform's own words for the permission. */
export interface Missing {
	readonly permission: string;
}

/** Whether somebody can be written to. `off`: the chat lets Milepost write to nobody there; `lacks`: for want of what. */
export type Reach =
	| { readonly kind: 'open' }
	| { readonly kind: 'blocked' }
	| { readonly kind: 'off'; readonly lacks: string }
	| { readonly kind: 'unknown' };

/** What came of a direct message. */
export type DirectOutcome =
	| Extract<SendOutcome, { kind: 'sent' | 'retry-after' | 'unknown' | 'credentials-refused' }>
	/** They have left, or want none. */
	| { readonly kind: 'blocked'; readonly code: string }
	| { readonly kind: 'off'; readonly code: string };

/** Messages to one person alone. */
export interface DirectMessages {
	/** It takes a right of its own, which may be missing. */
	readonly takesRight?: true;
	/** Says nothing to them. Repeating it is harmless. */
	reach(person: Person): Promise<Reach>;
	send(person: Person, outgoing: Outgoing): Promise<DirectOutcome>;
	/** As of a channel. */
	settle(person: Person, outgoing: Outgoing, tries: Tries): Promise<SettleOutcome>;
}

/** What came of making, changing or taking away a server's event. `id` of one that was made. */
export type ServerEventOutcome =
	| { readonly kind: 'done'; readonly id: string }
	/** It is not there any more. */
	| { readonly kind: 'gone' }
	/** `full`: the server has as many as it may have. */
	| { readonly kind: 'refused'; readonly why: Exclude<ServerEventTrouble, ''>; readonly code: string }
	| Extract<SendOutcome, { kind: 'retry-after' | 'unknown' | 'credentials-refused' }>;

/** An event as a chat is asked for it. */
export interface EventRequest extends Omit<EventContent, 'start'> {
	readonly mark: string;
	/** Null: it has begun, and that cannot be changed. */
	readonly start: Instant | null;
}

/** The events of a server or workspace, beside its channels. `leaveBy` as in `Outgoing`. */
export interface ServerEvents {
	/** What is missing to make them there, in the platform's own words; empty = all is well. */
	check(to: Destination): Promise<readonly Missing[]>;
	/** All of ours that are to come or going on. */
	list(
		workspace: string,
	): Promise<
		{ readonly kind: 'listed'; readonly events: readonly ListedEvent[] } | Exclude<ServerEventOutcome, { kind: 'done' }>
	>;
	make(workspace: string, event: EventRequest, leaveBy: Instant): Promise<ServerEventOutcome>;
	change(workspace: string, id: string, event: EventRequest, leaveBy: Instant): Promise<ServerEventOutcome>;
	takeAway(workspace: string, id: string, leaveBy: Instant): Promise<ServerEventOutcome>;
}

/** One connection through which a chat is received. */
export interface Connection {
	/** Its number; 0 where there is only one. */
	readonly shard: number;
	/** Since when (real time) it has been missing; null while it is there. */
	readonly downSince: Instant | null;
}

/** One chat platform: sends, says which outcome it was, receives commands. Nothing else. */
export interface Chat {
	readonly platform: string;
	start(router: CommandRouter): Promise<void>;
	/** Stops receiving, waits for what is in flight. */
	stop(): Promise<void>;
	send(to: Destination, outgoing: Outgoing): Promise<SendOutcome>;
	/** Looks whether an unconfirmed post arrived. */
	settle(to: Destination, outgoing: Outgoing, tries: Tries): Promise<SettleOutcome>;
	/** What has a thread of its own in a channel with threads: petitions, or everything. Absent: there are none. */
	readonly threads?: 'petitions' | 'everything';
	/** A chat that cannot change what it said: it says it anew, beneath. Absent: it can. */
	readonly appendsEdits?: true;
	/** Changes a message that arrived, without notifying anybody. */
	edit(to: Destination, revision: Revision): Promise<EditOutcome>;
	/** Shows a message that arrived to whoever follows the channel elsewhere. Absent: the chat has no such thing. */
	publish?(to: Destination, messageId: string): Promise<PublishOutcome>;
	/** Whether messages of that channel can be published. */
	mayPublish?(to: Destination): Promise<boolean>;
	/** What is missing to post there; empty = all is well. 'lost' = the channel is not there (any more). */
	check(to: Destination): Promise<readonly Missing[] | 'lost'>;
	/** Absent: nobody can be written to alone. */
	readonly direct?: DirectMessages;
	/** Absent: its servers have no events of their own. */
	readonly serverEvents?: ServerEvents;
}

/** A chat that lives outside: it may take requests on the one port, and can say since when it has been cut off. */
export interface RemoteChat extends Chat {
	handle(request: Request): Promise<Response>;
	downSince(): Instant | null;
	connections(): readonly Connection[];
}
