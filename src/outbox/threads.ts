import type { Destination } from '../domain/destination.js';
import { headlineOrder } from '../domain/headline.js';
import { messagesOnly, type SendOutcome, threadsOnly } from '../domain/outcome.js';
import type { Post, PostContent } from '../domain/plan.js';
import type { Chat, ThreadRef } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import { textsFor } from '../render/texts/index.js';
import { isOutcome } from './publish.js';

/** Before what a thread is about, on a post that was to open it. */
const opening = 'new:';

/** Where a post is to go: `mark` is written down with the try, so that it is looked for there. */
export interface ThreadChoice {
	readonly mark: string;
	readonly ref: ThreadRef;
}

/** The thread of what a post is about, by its headline; null where it goes to the channel itself. */
export async function threadFor(
	tx: Store,
	to: Destination,
	chat: Chat,
	content: PostContent,
): Promise<ThreadChoice | null> {
	const matter = matterOf(content, to, chat);
	if (matter === null) return null;
	const root = await tx.threads.root(to.id, matter.about);
	const ref = { root, title: matter.title, broadcast: root !== null && isOutcome(content) };
	return { mark: root ?? `${opening}${matter.about}`, ref };
}

function matterOf(content: PostContent, to: Destination, { threads }: Chat) {
	if (!to.threads || threads === undefined) return null;
	const { threads: words } = textsFor(to.locale);
	const [lead] = headlineOrder(content.crossings);
	if (content.digests === undefined && lead !== undefined) {
		return { about: `${lead.subject.kind}/${lead.subject.id}`, title: lead.facts.title };
	}
	if (threads === 'petitions') return null;
	if (content.digests !== undefined) return { about: 'digest', title: words.digest };
	return content.live ? { about: 'live', title: words.live } : { about: 'managers', title: words.managers };
}

/** The thread a post was tried in; null where it was tried in the channel itself. */
export function threadOf({ thread }: Pick<Post, 'thread'>): ThreadRef | null {
	if (thread === null) return null;
	return { root: thread.startsWith(opening) ? null : thread, title: '', broadcast: false };
}

/** The same for whoever changes its message. */
export function inThread(post: Pick<Post, 'thread'>): { readonly thread?: ThreadRef } {
	const thread = threadOf(post);
	return thread === null ? {} : { thread };
}

/** Whether two posts went to the same thread, or both to the channel itself. */
export function sameThread(a: Pick<Post, 'thread'>, b: Pick<Post, 'thread'>): boolean {
	return (threadOf(a)?.root ?? null) === (threadOf(b)?.root ?? null);
}

/** What a thread is about that this post has opened; null where it has opened none. */
export function openedBy({ thread }: Pick<Post, 'thread'>): string | null {
	return thread?.startsWith(opening) ? thread.slice(opening.length) : null;
}

/** The chats' words for a thread that takes no messages: gone, archived for good, or locked. The channel may be well. */
const closed: readonly string[] = [
	'10003',
	'50083',
	'160005',
	'thread_not_found',
	'cannot_reply_to_message',
	'message_not_found',
];

/** What a refusal says of threads; null where it says nothing of them. */
export function threadTrouble(post: Pick<Post, 'thread'>, outcome: SendOutcome): 'closed' | 'on' | 'off' | null {
	if (outcome.kind === 'sent' || outcome.kind === 'unknown') return null;
	if (outcome.code === threadsOnly) return 'on';
	if (outcome.code === messagesOnly) return 'off';
	return threadOf(post)?.root != null && closed.includes(outcome.code) ? 'closed' : null;
}
