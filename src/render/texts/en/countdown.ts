import type { Instant, Unit } from '../../../domain/petition.js';
import { line, number, outside, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** "in 12 days, 20 Jan 2016, 04:59": keeps counting where the chat can, and is each reader's own time. */
const when = (at: Instant): Line => line`${time(at, 'relative')}, ${time(at, 'moment')}`;
const name = (title: string): Line => [strong(common.title(title))];

const signing = (unit: Unit | undefined): string => common.signing(unit).toLowerCase();

export const countdown = {
	title: line`Countdown`,
	coming: line`Still to come`,
	passed: line`Passed`,
	undated: line`Without a date`,
	nothing: line`Nothing with a date is followed here.`,

	/** A day-long date is told with the day it means in its own zone, whatever the reader's clock says. */
	deadline: (title: string, at: Instant, zone: string, unit?: Unit): Line =>
		line`${name(title)}: ${signing(unit)} ends ${when(at)}, the end of ${time(at, 'day', zone)} in ${outside(zone, 40)}.`,
	needed: (needed: number, of: number, approximate: boolean): Line =>
		line`${number(needed, approximate)} more are needed for ${number(of)}`,
	perDay: (perDay: number, approximate: boolean): Line => line`${number(perDay, approximate)} a day`,
	met: (of: number): Line => line`${number(of)} is reached already.`,
	deadlinePassed: (title: string, at: Instant, zone: string, unit?: Unit): Line =>
		line`${name(title)}: ${signing(unit)} ended ${time(at, 'relative')}, with ${time(at, 'day', zone)}.`,
	deadlineOpen: (title: string, at: Instant, zone: string, unit?: Unit): Line =>
		unit === undefined
			? line`${name(title)}: the time to sign ended with ${time(at, 'day', zone)}, and it still takes signatures.`
			: line`${name(title)}: its time ended with ${time(at, 'day', zone)}, and it still takes ${common.unit(2, unit)}.`,
	/** Nobody can sign although the deadline has not come. */
	deadlineMoot: (title: string, at: Instant, zone: string, unit?: Unit): Line =>
		line`${name(title)}: ${signing(unit)} is over; it was to end with ${time(at, 'day', zone)}.`,
	finalCount: (count: Line, of: number | null, reached: boolean): Line => {
		if (of === null) return line`It has ${count}.`;
		return reached ? line`It has ${count}: ${number(of)} was reached.` : line`It has ${count} of ${number(of)}.`;
	},
	answer: (title: string, who: string, at: Instant, zone: string): Line =>
		line`${name(title)}: the answer of ${outside(who, 80)} is promised by ${time(at, 'day', zone)}, ${time(at, 'relative')}.`,
	answerOverdue: (title: string, who: string, at: Instant, zone: string): Line =>
		line`${name(title)}: the answer of ${outside(who, 80)} was promised by ${time(at, 'day', zone)} and has not come; that was ${time(at, 'relative')}.`,
	answered: (title: string, at: Instant | null, by: Instant, zone: string): Line =>
		at === null
			? line`${name(title)}: answered; it was promised by ${time(by, 'day', zone)}.`
			: line`${name(title)}: answered on ${time(at, 'day', zone)}; it was promised by ${time(by, 'day', zone)}.`,
	debate: (title: string, at: Instant, zone: string): Line =>
		line`${name(title)}: debate on ${time(at, 'day', zone)}, ${time(at, 'relative')}.`,
	debatePassed: (title: string, at: Instant, zone: string): Line =>
		line`${name(title)}: the debate was set for ${time(at, 'day', zone)}.`,
	event: (title: string, at: Instant, dayKnown: boolean, zone: string): Line =>
		dayKnown
			? line`${name(title)}: ${time(at, 'day', zone)}, ${time(at, 'relative')}.`
			: line`${name(title)}: ${when(at)}.`,
	eventPassed: (title: string, at: Instant, zone: string): Line =>
		line`${name(title)}: was on ${time(at, 'day', zone)}, ${time(at, 'relative')}.`,
	/** `platform` is null where a person counts. */
	noDeadline: (title: string, platform: string | null): Line =>
		platform === null
			? line`${name(title)}: no deadline was set.`
			: line`${name(title)}: ${outside(platform, 60)} sets no deadline.`,
	unread: (title: string): Line => line`${name(title)}: not read yet.`,
};
