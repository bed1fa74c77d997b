import type { Crossing } from '../../src/domain/crossing.js';
import type { Destination } from '../../src/domain/destination.js';
import type { Post, Reason } from '../../src/domain/plan.js';
import { quietUntil } from '../../src/domain/quiet-hours.js';
import { crossingsKnownIn } from '../../src/facts/known-crossings.js';
import { heldOutcome } from '../../src/outbox/emergency.js';
import { firstTry } from '../../src/outbox/merge.js';
import { retractedOutcome } from '../../src/outbox/retraction.js';
import type { CommandContext } from '../../src/ports/command.js';
import type { StoredVerdict } from '../../src/ports/store/decisions.js';
import type { Store } from '../../src/ports/store/index.js';
import { headlineOf } from '../../src/render/headlines.js';
import { line } from '../../src/render/line.js';
import type { Line } from '../../src/render/message.js';
import { doubtReason } from '../../src/render/texts/en/doubts.js';
import { channelsAround } from '../naming/here.js';

/** Something that was reached, what was decided about it here, and the post that tells it, if one does. */
export interface Heard {
	readonly crossing: Crossing;
	readonly verdicts: readonly StoredVerdict[];
	readonly post: Post | null;
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
	return (await knownAs(store, [...known.values()], await channelsAround(context), decided))
		.map((crossing) => ({
			crossing,
			verdicts: decided.filter((verdict) => verdict.crossing === crossing.id),
			post: postOf.get(crossing.id) ?? null,
		}))
		.sort((a, b) => b.crossing.moment - a.crossing.moment || b.crossing.id - a.crossing.id);
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
	const { texts } = context;
	const { why: words } = texts;
	const { crossing, post } = heard;
	const what = words.what(headlineOf(crossing, texts), crossing.facts.title, crossing.moment);
	const reason = reasonOf(heard, context);
	const told = post === null ? words.kept(what, reason) : words.told(what, reason, stateOf(post, destination, context));
	return withRetraction(told, crossing, context);
}

/** What is said of a crossing, and that it was retracted, if it was. */
export function withRetraction(said: Line, { retracted }: Crossing, { texts }: CommandContext): Line {
	return retracted === undefined ? said : texts.why.retracted(said, retracted.at, retracted.why);
}

/** Yes by one follow is yes; else every different no. */
export function reasonOf({ crossing, verdicts }: Heard, { texts }: CommandContext): Line {
	const { why: words } = texts;
	if (crossing.family === 'source') return words.forManagers;
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
			return states.doubtful(firstTry(post), doubtReason(post.outcome), post.nextTryAt);
		case 'sent':
			return states.sent(post.sentAt ?? post.createdAt);
		case 'refused':
			return states.refused(post.outcome ?? '');
		case 'unsettled':
			return states.unsettled(firstTry(post), doubtReason(post.outcome));
		case 'dropped':
			if (post.outcome === retractedOutcome) return states.retracted;
			return post.outcome === 'unfollowed' ? states.unfollowed : states.tooLate;
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
	return post.attempts > 0 && post.nextTryAt > now ? states.again(post.outcome ?? '', post.nextTryAt) : states.due;
}
