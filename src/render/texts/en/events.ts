import type { Unit } from '../../../domain/petition.js';
import { command, line, plural, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { common } from './common.js';

export const events = {
	added: line`The event is noted`,
	about: (title: string): Line => line`It belongs to ${common.title(title)} in this channel, and to nobody else.`,
	told: line`This channel is reminded of it, as it follows with ${command('event:')}.`,
	untold: (name: string, rules: string): Line =>
		line`This channel is not reminded of events: ${command(`/petition follow ${name} ${rules}`)} announces each a day and an hour before.`,
	announce: 'Remind this channel',
	removed: line`The event is removed`,
	list: line`Events of this channel`,
	none: line`No events here`,
	how: line`${command('/petition event add "The TV special" 28 january 20:00')} notes one; debates that a parliament sets a date for come by themselves.`,
	more: line`Deadlines and promised answers are in ${command('/petition countdown')}; ${command('/petition event calendar')} gives all of them to a calendar.`,
	/** A debate a platform reports, as a title. */
	debate: (title: string): string => `Debate: ${title}`,
	choice: (event: Line, id: number): Line => line`${event} ${command(`/petition event remove #${id}`)}`,

	/** The calendar. */
	calendar: line`The dates of this channel as a calendar file`,
	calendarOf: (channel: string): string => (channel === '' ? 'Petitions' : `Petitions: ${channel}`),
	calendarText: (n: number): Line =>
		line`${strong(String(n))} ${n === 1 ? 'date' : 'dates'}: deadlines, promised answers, debates, and this channel's events. A calendar program opens the file.`,
	address: (url: string): Line =>
		line`A calendar that is to stay right subscribes to ${command(url)}. Whoever has this address sees these dates: ${command('/petition event calendar address:new')} makes another and ends this one, ${command('address:off')} ends it.`,
	addressOff: line`The address is switched off.`,
	hasAddress: line`A calendar is subscribed to at a secret address, which is not told again: ${command('/petition event calendar address:new')} makes another and ends that one, ${command('address:off')} ends it.`,
	noAddress: line`${command('/petition event calendar address:new')} makes a secret address to subscribe to.`,
	noPort: line`An address to subscribe to needs the HTTP port, which whoever runs Milepost has not switched on.`,
	ends: (title: string, unit?: Unit): string => `${common.signing(unit)} ends: ${title}`,
	answer: (title: string): string => `Answer promised: ${title}`,

	/** The switch for events of the server itself. */
	serverOn: line`Deadlines and debates stand among the events of this server`,
	serverOff: line`Deadlines and debates do not stand among the events of this server`,
	serverSoon: line`They appear within a minute: a last day to sign for each petition this channel follows, and each debate that is set. They move with their dates and go with the follow.`,
	serverGone: line`What this channel brought there is taken away within a minute.`,
	serverMade: (n: number): Line => line`${plural(n, 'event is', 'events are')} there now.`,
	serverDeleted: (n: number): Line =>
		line`${plural(n, 'was', 'were')} deleted by somebody and ${n === 1 ? 'is' : 'are'} not made again; ${command('/petition event server switch:on')} makes them anew.`,
	serverHow: line`${command('/petition event server switch:on')} begins; Milepost then needs the permission Create Events, and only for this.`,
	serverEnd: line`${command('/petition event server switch:off')} takes them away.`,
	/** What keeps the events of a server from being kept right. */
	serverTrouble: {
		permission: line`Milepost lacks Create Events: Server Settings, Roles, Milepost, then switch it on.`,
		full: line`The server has 100 events, as many as Discord allows.`,
		refused: line`Discord refused one of them; Milepost tries again each hour.`,
	},

	/** As events of the server itself: their titles, and what they say below. */
	lastDay: (title: string, unit?: Unit): string => `Last day${unit === undefined ? ' to sign' : ''}: ${title}`,
	lastDayText: (unit?: Unit): string => `${common.signing(unit)} ends when this event ends.`,
	debateText: 'The day that is set for a debate of this petition.',
	debateTimeText: 'When a debate of this petition is set to begin; nobody says when it will end.',
	/** Where there is no address that could be shown. */
	nowhere: 'See below',
};
