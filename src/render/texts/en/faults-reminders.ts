import type { ReminderFaults } from '../../../domain/faults/reminders.js';
import { command, line, number, outside, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`No reminder was made.`, remedy };
}

const examples = line`${command('/petition remind me at 100,000')}, ${command('/petition remind me a day before the end')} or ${command('/petition remind me when answered')}.`;

/** What can be wrong with a reminder that somebody asks for. */
export const reminderFaults: FaultTexts<ReminderFaults> = {
	'remind-when': (p) => text(line`“${word(p.typed)}” is nothing that can be waited for.`, line`Type ${examples}`),
	'remind-nowhere': () =>
		text(line`In this chat nobody can be written to alone.`, line`Follow it in a channel instead.`),
	'remind-scope': (p) =>
		text(
			line`Milepost may not write to anybody alone here: the app lacks the scope ${strong(outside(p.scope, 40))}.`,
			line`Whoever added it can add that scope, with the Messages tab of the app, and install it again; nothing else changes.`,
		),
	'remind-blocked': () =>
		text(
			line`You take no direct messages from Milepost.`,
			line`Allow direct messages in this server's privacy settings, and ask again.`,
		),
	'remind-day-passed': () => text(line`That day has been.`, line`Ask again: the answer may be another one today.`),
	'remind-many': (p) =>
		text(
			line`You have ${number(p.limit)} reminders already, as many as one person may have.`,
			line`${command('/petition remind list')} shows them, ${command('/petition remind forget')} forgets them.`,
		),
	'remind-campaign': (p) =>
		text(
			line`${common.title(p.title)} is a campaign: it has a total, but no one end and no one answer.`,
			line`Name one of its petitions, or a number.`,
		),
	'remind-passed': (p) =>
		text(line`${common.title(p.title)} has passed that: it stands at ${number(p.count)}.`, line`Name a higher number.`),
	'remind-over': (p) =>
		text(
			line`${common.title(p.title)} has ended: nothing of that can come any more.`,
			line`${command('/petition status')} says what came of it.`,
		),
	'remind-answered': (p) =>
		text(line`${common.title(p.title)} is answered already.`, line`${command('/petition response')} says how.`),
	'remind-no-end': (p) =>
		text(line`${common.title(p.title)} has no date on which it ends.`, line`Name a number instead.`),
	'remind-late': (p) =>
		text(
			line`That would have been ${time(p.at, 'moment', p.zone)}: ${common.title(p.title)} ends sooner than that.`,
			line`Name a shorter time, such as ${command('/petition remind me 1h before the end')}.`,
		),
};
