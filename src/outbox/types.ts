import type { Destination } from '../domain/destination.js';
import type { DestinationNoticeCode } from '../domain/notice.js';
import type { SendOutcome } from '../domain/outcome.js';
import type { Instant } from '../domain/petition.js';
import type { Post, PostContent } from '../domain/plan.js';
import type { Chat } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { Message } from '../render/message.js';
import type { Gate } from './gate.js';

/** What managers are told about a destination or its posts; the words are in the catalogue (`notice`). */
export interface Trouble {
	readonly code: DestinationNoticeCode;
	readonly destination: Destination;
	readonly detail: string;
}

export interface OutboxDeps {
	readonly store: Store;
	/** The chat of a platform; null when it is not running now. */
	readonly chat: (platform: string) => Chat | null;
	/** What a post says, in the language and mood of its destination. */
	readonly write: (content: PostContent, to: Destination, catchUp: boolean) => Promise<Message>;
	/** Real time. */
	readonly now: () => Instant;
	/** The petitions' time: another one only in a replay. */
	readonly domainNow: () => Instant;
	/** 0 … 1. */
	readonly random: () => number;
	/** Whether channels' daily caps hold. */
	readonly capped: boolean;
	/** Stands before every chat. */
	readonly gate: Gate;
	/** Name of this copy in leases. */
	readonly owner: string;
	/** Tells managers, inside the transaction that records the trouble: a crash cannot lose the one without the other. */
	readonly tell: (tx: Store, trouble: Trouble) => Promise<void>;
	/** The chat's credentials are refused: nothing more can be sent there. */
	readonly credentialsRefused: (platform: string, code: string) => void;
	/** There is something to send there now; absent: it is found at the next tick. */
	readonly due?: (destination: number) => void;
	/** For logs and metrics. */
	readonly report: (event: PostEvent) => void;
	/** For readiness: whether tries to post on a platform succeed. */
	readonly sent: (platform: string, outcome: SendOutcome['kind']) => void;
	/** A post has arrived, so many milliseconds after it was made; `held`: it waited on purpose. */
	readonly posted: (platform: string, ms: number, held: boolean) => void;
}

export interface PostEvent {
	readonly post: Post;
	readonly outcome: string;
	readonly code: string;
}
