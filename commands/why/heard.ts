import type { Crossing } from '../../src/domain/crossing.js';
import type { Destination } from '../../src/domain/destination.js';
import type { PostedNotice } from '../../src/domain/notice.js';
import type { Instant } from '../../src/domain/petition.js';
import { type Post, type Reason, unfollowedOutcome } from '../../src/domain/plan.js';
import { quietUntil } from '../../src/domain/quiet-hours.js';
import { crossingsKnownIn } from '../../src/facts/known-crossings.js';
import { heldOutcome } from '../../src/outbox/emergency.js';
import { cappedOutcome, firstTriedAt } from '../../src/outbox/merge.js';
import { retractedOutcome } from '../../src/outbox/retraction.js';
import { unwrittenOutcome } from '../../src/outbox/unwritten.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { StoredVerdict } from '../../src/ports/store/decisions.js';
import type { Store } from '../../src/ports/store/index.js';
import { headlineOf } from '../../src/render/announcements/index.js';
import { line } from '../../src/render/line.js';
import type { Line } from '../../src/render/message.js';
import { noticeText, titleOf } from '../../src/render/notice-message.js';
import { doubtReason } from '../../src/render/texts/en/doubts.js';
import { channelsAround } from '../naming/here.js';

/** Something that was reached, or that managers were told here. */
export type Heard = HeardCrossing | HeardNotice;

/** Something that was reached, what was decided about it here, and the post that tells it, if one does. */
export interface HeardCrossing {
	readonly kind: 'crossing';
	readonly crossing: Crossing;
	readonly verdicts: readonly StoredVerdict[];
	readonly post: Post | null;
}

export interface HeardNotice {
	readonly kind: 'notice';
	readonly notice: PostedNotice;
	readonly post: Post;
}

/** How far `why` looks back in one channel. */
const posts = 100;
const verdicts = 500;

/** Everything on record here, the newest first. */
export async function heardHere(context: CommandContext, { id }: Destination): Promise<readonly Heard[]> {
	const { store } = context.ports;
	const sent = await store.posts.recent(id, posts);
	const decided = await store.decisions.recent(id, verdicts);
	const postOf = new Map(sent.flatMap((post) => post.crossings.map((crossing) => [crossing.id, post])));
	const known = new Map(sent.flatMap((post) => post.crossings.map((crossing) => [crossing.id, crossing])));
	const others = [...new Set(decided.map((verdict) => verdict.crossing))].filter((each) => !known.has(each));
	for (const crossing of await store.crossings.many(others)) known.set(crossing.id, crossing);
	const reached = (await knownAs(store, [...known.values()], await channelsAround(context), decided)).map(
		(crossing): Heard => ({
			kind: 'crossing',
			crossing,
			verdicts: decided.filter((verdict) => verdict.crossing === crossing.id),
			post: postOf.get(crossing.id) ?? null,
		}),
	);
	const notices = sent.flatMap((post) => post.notices.map((notice): Heard => ({ kind: 'notice', notice, post })));
	return [...reached, ...notices].sort((a, b) => momentOf(b) - momentOf(a) || idOf(b) - idOf(a));
}

function momentOf(heard: Heard): Instant {
	return heard.kind === 'crossing' ? heard.crossing.moment : heard.notice.at;
}

function idOf(heard: Heard): number {
	return heard.kind === 'crossing' ? heard.crossing.id : heard.notice.id;
}

/** What it was, as its announcement said it. */
export function headlineOfHeard(heard: Heard, { texts }: CommandContext): Line {
	return heard.kind === 'crossing' ? headlineOf(heard.crossing, texts) : noticeText(heard.notice, texts).headline;
}

/**
 * What a channel hears of: what was decided by its own rules, what was told in its server or workspace, and what is
 * official. A number that only others asked for is theirs.
 */
async function knownAs(
	store: Store,
	crossings: readonly Crossing[],
	channels: readonly number[],
	decided: readonly StoredVerdict[],
): Promise<readonly Crossing[]> {
	const asked = new Set(decided.filter(({ reason }) => reason !== 'not-asked-for').map(({ crossing }) => crossing));
	const bySubject = new Map<string, [Crossing, ...Crossing[]]>();
	for (const crossing of crossings) {
		const { kind, id } = crossing.subject;
		const group = bySubject.get(`${kind}/${id}`);
		if (group === undefined) bySubject.set(`${kind}/${id}`, [crossing]);
		else group.push(crossing);
	}
	const known = new Map<number, Crossing>();
	for (const group of bySubject.values()) {
		for (const each of await crossingsKnownIn(store, group[0].subject, group, channels)) known.set(each.id, each);
	}
	return crossings.flatMap((crossing) => known.get(crossing.id) ?? (asked.has(crossing.id) ? crossing : []));
}

/** One of them in a line: what it was, why it was told or not, and where the post stands. */
export function tellHeard(context: CommandContext, destination: Destination, heard: Heard): Line {
	const { why: words } = context.texts;
	const { post } = heard;
	const what = whatOf(heard, context);
	const reason = reasonOf(heard, context);
	const told = post === null ? words.kept(what, reason) : words.told(what, reason, stateOf(post, destination, context));
	return withRetraction(told, heard, context);
}

/** The same in a line that says nothing of its post. */
export function explainHeard(heard: Heard, context: CommandContext): Line {
	const said = context.texts.why.kept(whatOf(heard, context), reasonOf(heard, context));
	return withRetraction(said, heard, context);
}

function whatOf(heard: Heard, context: CommandContext): Line {
	const title = heard.kind === 'crossing' ? heard.crossing.facts.title : titleOf(heard.notice);
	return context.texts.why.what(headlineOfHeard(heard, context), title, momentOf(heard));
}

/** What is said of it, and that it was retracted, if it was. */
function withRetraction(said: Line, heard: Heard, { texts }: CommandContext): Line {
	const { retracted } = heard.kind === 'crossing' ? heard.crossing : heard.notice;
	return retracted === undefined ? said : texts.why.retracted(said, retracted.at, retracted.why);
}

/** Yes by one follow is yes; else every different no. */
function reasonOf(heard: Heard, { texts }: CommandContext): Line {
	const { why: words } = texts;
	if (heard.kind === 'notice') return words.forManagers;
	const { verdicts } = heard;
	const yes = verdicts.filter(({ tell }) => tell).flatMap(({ rule }) => (rule === null ? [] : [rule]));
	if (yes.length > 0) return words.and([...new Set(yes)].map((rule) => words.askedFor(rule)));
	const no = verdicts
		.map(({ reason }) => reason)
		.filter((each): each is Exclude<Reason, 'asked-for'> => each !== 'asked-for');
	if (no.length === 0) return words.reasonForgotten;
	return words.and([...new Set(no)].map((each) => words.reason(each)));
}

export function stateOf(post: Post, destination: Destination, context: CommandContext): Line {
	const { states } = context.texts.why;
	switch (post.state) {
		case 'waiting':
			return waiting(post, destination, context);
		case 'trying':
			return states.trying;
		case 'doubtful':
			return states.doubtful(firstTriedAt(post), doubtReason(post.outcome), post.nextTryAt);
		case 'sent':
			return states.sent(post.sentAt ?? post.createdAt);
		case 'refused':
			return states.refused(post.outcome ?? '');
		case 'unsettled':
			return states.unsettled(firstTriedAt(post), doubtReason(post.outcome));
		case 'dropped':
			if (post.outcome === retractedOutcome) return states.retracted;
			return post.outcome === unfollowedOutcome ? states.unfollowed : states.tooLate;
		case 'merged':
			return line``;
		default:
			return post.state satisfies never;
	}
}

/** Why it waits, asked again now: the outbox writes it down only when it next looks. */
function waiting(post: Post, destination: Destination, { ports, texts }: CommandContext): Line {
	const { states } = texts.why;
	const now = ports.realNow();
	if (destination.state === 'suspended') return states.suspended(destination.reason ?? '');
	const quiet = quietUntil(destination.quiet, destination.zone, now) ?? 0;
	const paused = post.pausedUntil ?? 0;
	if (paused > now && paused >= quiet) return states.paused(paused);
	if (quiet > now) return states.quiet(quiet);
	if (post.outcome === heldOutcome && post.nextTryAt > now) return states.held;
	if (post.outcome === cappedOutcome && post.nextTryAt > now) return states.capped(post.nextTryAt);
	if (post.outcome === unwrittenOutcome && post.nextTryAt > now) return states.unwritten(post.nextTryAt);
	return post.attempts > 0 && post.nextTryAt > now ? states.again(post.outcome ?? '', post.nextTryAt) : states.due;
}
