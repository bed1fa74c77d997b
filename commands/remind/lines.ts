import type { Unit } from '../../src/domain/petition.js';
import type { ReminderWish } from '../../src/domain/reminders/reminder.js';
import type { Line } from '../../src/render/message.js';
import type { Texts } from '../../src/render/texts/index.js';

/** What somebody waits for, as a line of a list. @param title of the petition or campaign; empty for a day */
export function wishLine(wish: ReminderWish, title: string, { reminders: { wish: words } }: Texts, unit?: Unit): Line {
	switch (wish.kind) {
		case 'count':
			return words.count(wish.count, title, unit);
		case 'deadline':
			return words.deadline(wish.before, title);
		case 'answer':
			return words.answer(title);
		case 'day':
			return words.day(wish.at, wish.place);
		default:
			return wish satisfies never;
	}
}
