import type { Facts } from '../domain/facts.js';
import type { Reminded, ReminderWish } from '../domain/reminders/reminder.js';
import type { Line, Message } from './message.js';
import type { Texts } from './texts/index.js';

/** What somebody is told alone, once. Of a day nothing is said but that, and where. */
export function reminderMessage(wish: ReminderWish, about: Reminded, texts: Texts): Message {
	const { reminders: words } = texts;
	if (wish.kind === 'day' || about.kind === 'day') {
		return message(words.day(wish.kind === 'day' ? wish.place : ''), [words.dayText], null, texts);
	}
	if (about.kind === 'campaign') {
		const { count, approximate, seenAt } = about.total;
		const wanted = wish.kind === 'count' ? wish.count : count;
		const stands = words.nowAt(count, approximate ? 'approximate' : 'exact', seenAt);
		return message(words.atCount(wanted, about.title), [stands], null, texts);
	}
	const { facts } = about;
	return message(titleOf(wish, facts, texts), linesOf(wish, facts, texts), facts.snapshot.url, texts);
}

type OfPetition = Exclude<ReminderWish, { kind: 'day' }>;

function titleOf(wish: OfPetition, { snapshot }: Facts, { reminders: words }: Texts): Line {
	const { title, deadline, unit } = snapshot;
	switch (wish.kind) {
		case 'count':
			return words.atCount(wish.count, title, unit);
		case 'deadline':
			return words.beforeEnd(deadline ?? 0, title, unit);
		case 'answer':
			return words.answered(title);
		default:
			return wish satisfies never;
	}
}

function linesOf(wish: OfPetition, facts: Facts, { reminders: words }: Texts): readonly Line[] {
	const { snapshot, reading, seenAt, response } = facts;
	const stands = words.nowAt(reading.count, reading.kind, seenAt, snapshot.unit);
	if (wish.kind === 'deadline' && snapshot.deadline !== null) {
		return [words.ends(snapshot.deadline, snapshot.zone), stands];
	}
	if (wish.kind !== 'answer') return [stands];
	if (response.kind !== 'answered') return [words.won, stands];
	const at = response.event.moment?.at ?? null;
	return [...(at === null ? [] : [words.answeredOn(at, snapshot.zone)]), stands];
}

function message(title: Line, lines: readonly Line[], url: string | null, { reminders: words }: Texts): Message {
	return {
		tone: 'news',
		title,
		...(url === null ? {} : { url }),
		blocks: lines.map((line) => ({ kind: 'text', line })),
		footer: [words.small],
		actions: [...(url === null ? [] : [{ kind: 'open', how: 'read', url } as const]), { kind: 'reminders' }],
	};
}
