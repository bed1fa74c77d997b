import { FaultError } from '../../src/domain/fault.js';
import type { Instant } from '../../src/domain/petition.js';
import {
	mostReminders,
	personIn,
	type Reminder,
	type ReminderWish,
	standingOf,
} from '../../src/domain/reminders/reminder.js';
import { factsOf } from '../../src/facts/petition-facts.js';
import { totalOf } from '../../src/facts/totals.js';
import { watchFollowed } from '../../src/following/set-follow.js';
import type { Answer } from '../../src/ports/chat.js';
import type { Command, CommandContext } from '../../src/ports/command.js';
import type { Store } from '../../src/ports/store/index.js';
import type { Line } from '../../src/render/message.js';
import { followDeps } from '../access/follow-deps.js';
import { choose, suggestNames } from '../naming/resolve.js';
import { subjectOf, type Target, titleOf } from '../naming/target.js';
import { wishLine } from './lines.js';
import { parseReminder } from './when.js';

export const remindMe: Command = {
	name: 'petition remind me',
	summary: ({ commands }) => commands.remind.me,
	example: '/petition remind me at 100,000',
	options: [
		{ name: 'when', kind: 'text', required: true, rest: true, summary: ({ commands }) => commands.remind.when },
		{ name: 'petition', kind: 'petition', required: false, summary: ({ commands }) => commands.remind.petition },
	],
	access: 'anyone',
	personal: true,
	async run(context, { when = '', petition: named }) {
		const { texts } = context;
		const typed = parseReminder(when);
		if (typed === null) throw new FaultError('remind-when', { typed: when });
		if (typed.wish.kind === 'day') return keepDay(context, typed.wish);
		const chosen = await choose(context, named ?? typed.name ?? undefined);
		if ('answer' in chosen) return chosen.answer;
		const { target } = chosen;
		await mustBeReachable(context);
		const lines = await mustBeToCome(context, target, typed.wish);
		await add(context, target, typed.wish);
		const unit = target.kind === 'petition' ? target.petition.snapshot?.unit : undefined;
		const said = [wishLine(typed.wish, titleOf(target), texts, unit), ...lines, texts.reminders.how];
		return {
			visibility: 'private',
			message: { tone: 'good', title: texts.reminders.set, blocks: said.map((line) => ({ kind: 'text', line })) },
		};
	},
	suggest: (context, option, typed) => (option === 'petition' ? suggestNames(context, typed) : Promise.resolve([])),
};

/** A day of an answer about the law: kept until it has come. What it is about is written down nowhere. */
async function keepDay(context: CommandContext, wish: Extract<ReminderWish, { kind: 'day' }>): Promise<Answer> {
	const { call, ports, texts, now } = context;
	if (wish.at <= now) throw new FaultError('remind-day-passed');
	await mustBeReachable(context);
	const person = personIn(call.place, call.caller.id);
	await ports.store.transaction((tx) =>
		addOnce(tx, { person, subject: null, wish, createdAt: now }, ports.realNow() + wish.at - now),
	);
	const said = [wishLine(wish, '', texts), texts.reminders.howDay];
	return {
		visibility: 'private',
		message: { tone: 'good', title: texts.reminders.set, blocks: said.map((line) => ({ kind: 'text', line })) },
	};
}

/** The same twice is one; no more than one person may have. */
async function addOnce(tx: Store, reminder: Omit<Reminder, 'id'>, dueAt: Instant | null): Promise<void> {
	const before = await tx.reminders.of(reminder.person);
	const same = ({ subject, wish }: Omit<Reminder, 'id' | 'person' | 'createdAt'>) =>
		JSON.stringify([subject?.kind, subject?.id, wish]);
	if (before.some((each) => same(each) === same(reminder))) return;
	if (before.length >= mostReminders) throw new FaultError('remind-many', { limit: mostReminders });
	await tx.reminders.add(reminder, dueAt);
}

/** Throws where the chat lets nobody be written to, or not this person. */
async function mustBeReachable({ call, ports }: CommandContext): Promise<void> {
	const { platform } = call.place;
	const direct = ports.chat(platform)?.direct;
	if (direct === undefined) throw new FaultError('remind-nowhere');
	const reach = await direct.reach(personIn(call.place, call.caller.id));
	if (reach.kind === 'off') throw new FaultError('remind-scope', { scope: reach.lacks });
	if (reach.kind === 'blocked') throw new FaultError('remind-blocked');
}

/** Throws where it has been, or cannot come. Gives back what is to be known of it now. */
async function mustBeToCome(
	{ ports, texts, now }: CommandContext,
	target: Target,
	wish: ReminderWish,
): Promise<readonly Line[]> {
	const { store } = ports;
	const title = titleOf(target);
	if (target.kind === 'campaign') {
		if (wish.kind !== 'count') throw new FaultError('remind-campaign', { title });
		const total = await totalOf(store, target.campaign);
		if (total !== null && total.count >= wish.count)
			throw new FaultError('remind-passed', { title, count: total.count });
		return total === null ? [] : [texts.reminders.stands(total.count, total.approximate ? 'approximate' : 'exact')];
	}
	const facts = await factsOf(store, target.petition, now);
	// Not read yet: what it is waited for is seen with the first reading.
	if (facts === null) return [];
	const { reading, snapshot } = facts;
	const standing = standingOf(wish, facts);
	if (wish.kind === 'count') {
		if (standing === 'due') throw new FaultError('remind-passed', { title, count: reading.count });
		if (standing === 'over') throw new FaultError('remind-over', { title });
		return [texts.reminders.stands(reading.count, reading.kind, snapshot.unit)];
	}
	if (wish.kind === 'answer') {
		if (standing === 'due') throw new FaultError('remind-answered', { title });
		if (standing === 'over') throw new FaultError('remind-over', { title });
		return [];
	}
	if (wish.kind !== 'deadline') return [];
	if (snapshot.deadline === null) throw new FaultError('remind-no-end', { title });
	if (standing === 'over') throw new FaultError('remind-over', { title });
	const at = snapshot.deadline - wish.before;
	if (standing === 'due' || at <= now) throw new FaultError('remind-late', { title, at, zone: snapshot.zone });
	return [texts.reminders.at(at, snapshot.zone)];
}

/** The petition is read while somebody waits for it, followed or not. */
async function add(context: CommandContext, target: Target, wish: ReminderWish): Promise<void> {
	const { call, ports, now } = context;
	const person = personIn(call.place, call.caller.id);
	const subject = subjectOf(target);
	const reminder: Omit<Reminder, 'id'> = { person, subject, wish, createdAt: now };
	const wakes = await ports.store.transaction(async (tx) => {
		await addOnce(tx, reminder, null);
		return watchFollowed(tx, subject, followDeps(context));
	});
	for (const { petition, at } of wakes.alarms) ports.wake.wake('moment', String(petition), ports.realNow() + at - now);
	for (const platform of wakes.platforms) ports.wake.wake('read', platform, ports.realNow());
}
