import type { Instant, Unit } from '../../../domain/petition.js';
import { command, line, number, outside, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

/** The message that is kept current, and the answers of its command. */
export const live = {
	title: (petitions: number): Line => line`Where ${plural(petitions, 'petition', 'petitions')} stand`,
	titleOfNone: line`Where it stands`,
	none: line`No number is in yet.`,
	labels: {
		lately: line`In the last day`,
		needed: line`Still needed`,
		pace: line`Pace`,
		deadline: (unit?: Unit): Line => [common.signing(unit)],
		answer: line`Answer`,
	},
	more: (needed: number): Line => line`${number(needed)} more`,
	/** Source and age, as everywhere. */
	source: (sources: number, oldest: Instant): Line =>
		line`${plural(sources, 'source', 'sources')}, the oldest number seen ${time(oldest, 'relative')}`,
	/** With several petitions: "84,000 (+5,120)". */
	brackets: line`In brackets what came in the last day.`,
	small: line`Kept current by edits; people may pin it.`,
	ended: line`No longer kept current`,
	endedText: line`This message is not changed any more. ${command('/petition status')} says where it stands now.`,

	/** Answers of the command. */
	off: line`No living message here`,
	how: line`${command('/petition live on')} posts one message with the numbers of what this channel follows and keeps it current: each minute while they move, each hour while they do not. Nobody is notified of its changes.`,
	standing: line`The living message of this channel`,
	made: line`The living message is on`,
	changed: line`The living message is changed`,
	about: (title: string | null): Line =>
		title === null ? line`It shows everything this channel follows.` : line`It shows ${strong(common.title(title))}.`,
	comes: line`It is posted in a moment.`,
	/** It waits as an announcement would. */
	held: (state: Line): Line => line`It is not there yet: ${state}.`,
	there: (at: Instant): Line => line`Last changed ${time(at, 'relative')}.`,
	pin: line`People can pin it; Milepost asks for no right to.`,
	appended: line`The console cannot change what it printed: it is printed anew, once an hour at most, when its numbers have moved.`,
	remade: line`It was deleted and made anew once. If it is deleted again, it is switched off.`,
	howToEnd: line`${command('/petition live off')} ends it.`,
	ending: line`The living message is off`,
	endingText: line`Its last change says so; the message stays until somebody deletes it. Announcements come as before.`,
	nothingFollowed: (name: string): Line => line`${outside(name, 100)} is not followed here.`,
};
