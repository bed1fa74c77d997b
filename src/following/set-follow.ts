import type { ChannelRef, Destination } from '../domain/destination.js';
import type { Follow, RuleText } from '../domain/follow.js';
import type { Instant, Petition, Subject } from '../domain/petition.js';
import { printRule } from '../domain/rules.js';
import type { Store } from '../ports/store/index.js';
import { withBaselines } from './baselines.js';
import { dropUnasked } from './drop-unasked.js';
import { channelPause } from './pause.js';
import { petitionsOf, readFollowed } from './petitions.js';
import { type Alarm, setAlarms } from './set-alarms.js';

/** What one channel wants to hear of a petition or campaign. */
export interface Wish {
	readonly destination: Destination;
	readonly subject: Subject;
	readonly rules: readonly RuleText[];
	readonly mention: string | null;
	readonly origin: Follow['origin'];
}

export interface FollowDeps {
	/** The petitions' time. */
	readonly now: Instant;
	/** Real time. */
	readonly realNow: Instant;
	/** Whether a petition is read from its platform at all. */
	readonly isRead: (petition: Petition) => boolean;
}

/** What is to be woken once the follow is committed. */
export interface Wakes {
	readonly alarms: readonly Alarm[];
	/** Platforms with something to read at once. */
	readonly platforms: readonly string[];
}

/**
 * Makes a follow, or replaces the one that is there, inside a transaction: the one way for the command, the operator's
 * file and a replay. Rules that stay keep their baselines; it is paused with its channel; what it is about is read, its
 * dates have an alarm, and the audit has it.
 *
 * @param who for the audit: a person's id in their chat, or what of ours did it
 */
export async function setFollow(
	tx: Store,
	{ destination, subject, rules, mention, origin }: Wish,
	who: string,
	deps: FollowDeps,
): Promise<{ readonly follow: Follow; readonly wakes: Wakes }> {
	const before = await tx.follows.find(destination.id, subject);
	const follow = await tx.follows.save({
		destination: destination.id,
		subject,
		rules: await withBaselines(tx, subject, rules, before?.rules ?? [], deps.now),
		mention,
		// A pause is the channel's: what is followed while it lasts is held, too, also where nothing was for a moment.
		pausedUntil: before?.pausedUntil ?? channelPause(await tx.follows.of(destination.id), destination),
		origin,
		createdAt: before?.createdAt ?? deps.now,
	});
	if (before !== null) await dropUnasked(tx, follow, before.rules);
	await audit(tx, destination, who, 'follow', await detailOf(tx, subject, rules), deps.realNow);
	return { follow, wakes: await watchFollowed(tx, subject, deps) };
}

/** What is followed is read, also where it was unfollowed or given up before, and has an alarm for its next date. */
export async function watchFollowed(tx: Store, subject: Subject, { now, realNow, isRead }: FollowDeps): Promise<Wakes> {
	const petitions = await petitionsOf(tx, subject);
	const platforms = await readFollowed(tx, petitions, realNow, isRead);
	return { alarms: await setAlarms(tx, petitions, now), platforms };
}

/** Writes down who changed what in a channel. */
export async function audit(
	tx: Store,
	{ platform, workspace, channel }: ChannelRef,
	who: string,
	what: string,
	detail: string,
	at: Instant,
): Promise<void> {
	await tx.audit.add({ at, who, platform, workspace, channel, what, detail });
}

async function detailOf(tx: Store, subject: Subject, rules: readonly RuleText[]): Promise<string> {
	return `${await titleOf(tx, subject)}: ${rules.map(printRule).join(' ')}`;
}

/** How people call it; empty where it is not there. */
export async function titleOf(tx: Store, { kind, id }: Subject): Promise<string> {
	const named = kind === 'petition' ? await tx.petitions.get(id) : await tx.campaigns.get(id);
	return named?.title ?? '';
}
