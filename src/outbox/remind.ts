import type { Instant } from '../domain/petition.js';
import type { Reminder } from '../domain/reminders/reminder.js';
import { hour } from '../domain/time.js';
import { lookAgain } from '../facts/reminders.js';
import { forgetReminders, stopAwaited } from '../following/reminders.js';
import type { Chat, DirectMessages, DirectOutcome, Outgoing } from '../ports/chat.js';
import type { Store } from '../ports/store/index.js';
import type { DueReminder } from '../ports/store/reminders.js';
import type { Message } from '../render/message.js';
import { reminderMessage } from '../render/reminder-message.js';
import { textsFor } from '../render/texts/index.js';
import { backoff } from './backoff.js';
import { holdsIn } from './emergency.js';
import type { Gate } from './gate.js';

export interface RemindDeps {
	readonly store: Store;
	/** The chat of a platform; null when it is not running now. */
	readonly chat: (platform: string) => Chat | null;
	readonly gate: Pick<Gate, 'shut' | 'refuse'>;
	/** Language of what is said. */
	readonly locale: string;
	/** Real time. */
	readonly now: () => Instant;
	/** The petitions' time. */
	readonly domainNow: () => Instant;
	/** 0 … 1. */
	readonly random: () => number;
	readonly newPostId: () => string;
	readonly credentialsRefused: (platform: string, code: string) => void;
	/** For the log: what came of a try. Nothing says to whom. */
	readonly report: (event: { readonly post: string; readonly outcome: string; readonly code: string }) => void;
}

/** In a chat nobody is written to sooner after somebody else: announcements have the rest of its limits. */
const gapMs = 1_000;
/** A try that has not left by then does not leave; one that has is over so long after. */
const leavesWithinMs = 20_000;
/** Over soon enough after it that a chat which knows a message's id for a minute can still be asked. */
const leaseMs = 35_000;
/** So long after a try whose answer never came it is looked for. */
const settleAfterMs = 40_000;
/** After so many tries it is given up: the day it was for is over. */
const mostTries = 60;

/**
 * Writes to the one person in this chat who has waited longest to be reminded, if the last one was a second ago. A row
 * says what is tried before it is; whoever comes after a crash looks for it first. Gives back when to come again (real
 * time); null = when something new is due.
 */
export async function remind(deps: RemindDeps, platform: string): Promise<Instant | null> {
	const { store, now } = deps;
	const direct = deps.chat(platform)?.direct;
	if (direct === undefined || deps.gate.shut().some((each) => each.platform === platform)) return null;
	const holds = await holdsIn(store.memory);
	const held = holds.flatMap(({ scope }) => (scope.kind === 'petition' ? [scope.petition] : []));
	if (holds.some(({ scope }) => scope.kind === 'all' || (scope.kind === 'platform' && scope.platform === platform)))
		return null;
	const started = now();
	const reminder = await store.reminders.next(platform, started, held);
	if (reminder === null) return nextAfter(deps, platform, started);
	if (!(await store.schedule.takeTurn(`remind:${platform}`, started, gapMs))) return started + gapMs;
	if (await store.reminders.claim(reminder, started + leaseMs)) await see(deps, direct, reminder);
	return nextAfter(deps, platform, started);
}

/** What is due already waits a second; held ones are found again by the tick. */
async function nextAfter({ store }: RemindDeps, platform: string, started: Instant): Promise<Instant | null> {
	const due = await store.reminders.nextDue(platform);
	if (due === null) return null;
	return Math.max(due, started + gapMs);
}

async function see(deps: RemindDeps, direct: DirectMessages, reminder: DueReminder): Promise<void> {
	const { store } = deps;
	if (reminder.attempts >= mostTries) return giveUp(deps, reminder);
	const looked = await lookAgain(store, reminder, deps.domainNow());
	if (looked.standing !== 'due') {
		if (looked.standing === 'over') return end(deps, reminder);
		// Whether it was told is asked when it may be told: what is not so is not repeated.
		const tried = { ...reminder, attempts: reminder.attempts + 1 };
		return reminder.firstAt === null ? store.reminders.wait(reminder.id) : later(deps, tried, settleAfterMs);
	}
	const post = reminder.post ?? deps.newPostId();
	const message = reminderMessage(reminder.wish, looked.about, textsFor(deps.locale));
	if (reminder.firstAt === null) return say(deps, direct, { ...reminder, post }, message, deps.now() + leavesWithinMs);
	const tries = { first: reminder.firstAt, ended: reminder.endedAt ?? reminder.firstAt, known: [], named: true };
	const outgoing: Outgoing = { postId: post, message, mention: null, leaveBy: deps.now() + leavesWithinMs };
	const found = await direct.settle(reminder.person, outgoing, tries);
	switch (found.kind) {
		case 'sent':
			return end(deps, reminder);
		case 'absent':
			return say(deps, direct, { ...reminder, post, firstAt: null }, message, outgoing.leaveBy);
		case 'repeatable':
			return say(deps, direct, { ...reminder, post }, message, Math.min(found.leaveBy, outgoing.leaveBy));
		case 'unknown':
			if (found.lasting) return giveUp(deps, reminder);
			return later(deps, reminder, Math.max(found.ms, 5_000));
		default:
			found satisfies never;
	}
}

async function say(
	deps: RemindDeps,
	direct: DirectMessages,
	reminder: DueReminder & { readonly post: string },
	message: Message,
	leaveBy: Instant,
): Promise<void> {
	const { store, now } = deps;
	const { id, post } = reminder;
	const tried = { ...reminder, attempts: reminder.attempts + 1, firstAt: reminder.firstAt ?? now(), endedAt: leaveBy };
	// Before it leaves: whoever comes after a crash looks for it first.
	await store.reminders.set(id, { ...tried, dueAt: now() + leaseMs });
	const outcome = await direct.send(reminder.person, { postId: post, message, mention: null, leaveBy });
	deps.report({ post, outcome: outcome.kind, code: outcome.kind === 'sent' ? '' : outcome.code });
	await record(deps, { ...tried, firstAt: reminder.firstAt }, tried.firstAt, outcome);
}

/** @param before as it was before this try; `begun`: when this try, or one in doubt before it, began */
async function record(deps: RemindDeps, before: DueReminder, begun: Instant, outcome: DirectOutcome): Promise<void> {
	const { store, now } = deps;
	switch (outcome.kind) {
		case 'sent':
			return end(deps, before);
		case 'unknown':
			return later(deps, { ...before, firstAt: begun, endedAt: now() }, settleAfterMs);
		case 'retry-after':
			return later(deps, before, Math.max(outcome.ms, backoff(before.attempts, deps.random())));
		case 'credentials-refused':
			deps.credentialsRefused(before.person.platform, outcome.code);
			return later(deps, before, hour);
		case 'off':
			return later(deps, before, hour);
		case 'blocked':
			await store.transaction(async (tx) => {
				await tx.reminders.undelivered(before.id, 'blocked');
				await stopAwaited(tx, [before]);
			});
			return;
		default:
			outcome satisfies never;
	}
}

function later({ store, now }: RemindDeps, reminder: DueReminder, ms: number): Promise<void> {
	return store.reminders.set(reminder.id, { ...reminder, dueAt: now() + ms });
}

/** Whether it arrived cannot be known: it is not repeated. */
async function giveUp({ store }: RemindDeps, reminder: DueReminder): Promise<void> {
	await store.transaction(async (tx) => {
		await tx.reminders.undelivered(reminder.id, 'unsure');
		await stopAwaited(tx, [reminder]);
	});
}

async function end({ store }: RemindDeps, reminder: Reminder): Promise<void> {
	await store.transaction((tx) => forgetReminders(tx, [reminder]));
}
