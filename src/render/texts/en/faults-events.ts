import type { EventFaults } from '../../../domain/faults/events.js';
import { command, line, number, outside, time } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`Nothing was changed.`, remedy };
}

/** What can be wrong with an event that somebody types in. */
export const eventFaults: FaultTexts<EventFaults> = {
	'event-when': (p) =>
		text(
			line`“${word(p.typed)}” is no day and no moment.`,
			line`Type a day or a moment, such as ${command('28 january')}, ${command('friday 16:30')} or ${command('2027-01-28 20:00')}.`,
		),
	'event-no-such-hour': (p) =>
		text(
			line`“${word(p.typed)}” does not exist in ${outside(p.zone, 60)}: the clocks are put forward over that hour.`,
			line`Name the hour after it: ${time(p.at, 'moment', p.zone)} there.`,
		),
	'event-past': (p) =>
		text(
			line`That was ${time(p.at, 'moment', p.zone)}, ${time(p.at, 'relative')}.`,
			line`Name a day that is to come, with its year.`,
		),
	'event-far': (p) =>
		text(
			line`${time(p.at, 'day', p.zone)} is more than five years away.`,
			line`Look at the year, and name a nearer one.`,
		),
	'event-title': (p) =>
		text(
			line`An event needs a title of at most ${number(p.most)} characters.`,
			line`Put it in quotes: ${command('/petition event add "Debate in the House" friday 16:30')}.`,
		),
	'event-url': (p) =>
		text(line`“${word(p.typed)}” is no https address.`, line`Name one that begins with https://, or none.`),
	'event-many': (p) =>
		text(
			line`This channel has ${number(p.limit)} events already, as many as one channel may have.`,
			line`${command('/petition event remove')} removes one.`,
		),
	'event-unknown': (p) =>
		text(
			line`This channel has no event “${word(p.typed)}”.`,
			line`${command('/petition event list')} shows those it has.`,
		),
};
