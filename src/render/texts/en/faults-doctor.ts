import type { DoctorFaults } from '../../../domain/faults/doctor.js';
import { command, line, number, plural, strong, time } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';
import { isGone, refusal } from './refusals.js';

/** The doctor only looks: what it finds is for the operator to mend. */
function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`Nothing was changed.`, remedy };
}

const outlookRemedy = line`See milepost outlook --record for where; /petition settings outlook:quiet or outlook:newsworthy fits them to a server.`;

/** What `milepost doctor` can find besides faults that have texts of their own. */
export const doctorFaults: FaultTexts<DoctorFaults> = {
	'node-too-old': (p) =>
		text(
			line`This is Node ${word(p.version)}.`,
			line`Milepost needs Node ${word(p.needed)} or newer: nodejs.org has it.`,
		),
	'clock-impossible': (p) =>
		text(
			line`The clock says ${time(p.now, 'moment')}.`,
			line`Set it, best by network time: deadlines and announcements go by it.`,
		),
	'moments-ahead': (p) =>
		text(
			line`${plural(p.rows, 'row', 'rows')} of the database ${p.rows === 1 ? 'is' : 'are'} dated after now (${plural(p.readings, 'reading', 'readings')}, ${plural(p.posts, 'announcement', 'announcements')}): the clock was ahead once, or is behind now.`,
			line`If the clock is right now, stop Milepost and run ${strong('milepost doctor --repair')}: it takes them back, and keeps a copy.`,
		),
	'clock-wrong': (p) =>
		text(
			line`The clock says ${time(p.now, 'moment')}; other hosts say that this is wrong by ${plural(Math.abs(Math.round(p.seconds / 60)), 'minute', 'minutes')}.`,
			line`Set it, best by network time, then try again.`,
		),
	'clock-behind': (p) =>
		text(
			line`The clock says ${time(p.now, 'moment')}, before the newest reading of ${time(p.newest, 'moment')}.`,
			line`Set it, best by network time: nothing is due until it has caught up.`,
		),
	'clock-ahead': (p) =>
		text(
			line`The newest reading is of ${time(p.newest, 'moment')}: Milepost was off for long, or the clock runs ahead.`,
			line`Check the clock; nothing else needs doing if it is right.`,
		),
	'disk-low': (p) =>
		text(
			line`Only ${number(p.megabytes)} MB of disk are left.`,
			line`Free at least ${number(p.floor)} MB where ${word(p.folder)} is, or set MILEPOST_DATA to a larger disk.`,
		),
	'disk-unknown': (p) =>
		text(
			line`The folder ${word(p.folder)} cannot be looked at (${word(p.reason)}).`,
			line`Let the user running Milepost read and write it, or set MILEPOST_DATA to another.`,
		),
	'source-never-read': (p) =>
		text(
			line`${word(p.name)}: ${plural(p.petitions, 'petition', 'petitions')}, never read yet.`,
			line`Start Milepost, then look again after a minute.`,
		),
	'posting-held': (p) =>
		text(
			line`Announcements${p.name !== undefined ? line` of ${word(p.name)}` : ''} are held since ${time(p.since, 'moment')}; everything is kept.`,
			line`${command('milepost release')} lets them go.`,
		),
	'source-failing': (p) =>
		text(
			line`${word(p.name)}: ${number(p.failing)} of ${plural(p.petitions, 'petition', 'petitions')} cannot be read since ${time(p.since, 'moment')} (${word(p.kind)}: ${word(p.detail)}).`,
			line`Open the petition in a browser. If it is there, docs/sources.md says what the platform allows.`,
		),
	'source-stopped': (p) =>
		text(
			line`${word(p.name)} refused to be read (${word(p.detail)}), and Milepost stopped asking.`,
			line`Read what docs/sources.md says about the platform; ${strong('milepost doctor --ask-again ', word(p.platform))} tries again.`,
		),
	'source-held': (p) =>
		text(
			line`${word(p.name)} refused to be read (${word(p.host)}, HTTP ${number(p.status)}): nothing is asked there before ${time(p.until, 'moment')}.`,
			line`Nothing needs doing: one request goes first then, and the others follow when it goes well.`,
		),
	'source-ended': (p) =>
		text(
			line`${word(p.name)} refused to be read ${plural(p.refusals, 'time', 'times')} in a row (${word(p.host)}, HTTP ${number(p.status)}): nothing is asked there any more.`,
			line`Read what docs/sources.md says about the platform; ${strong('milepost doctor --ask-again ', word(p.platform))} tries again.`,
		),
	'pages-gone': (p) =>
		text(
			line`${word(p.name)}: ${plural(p.petitions, 'petition is', 'petitions are')} no longer public, “${word(p.title)}” among them${p.ended === 0 ? '' : line`; ${number(p.ended)} of them no longer read`}.`,
			line`Nothing needs doing: each is looked for during 30 days. ${command('/petition unfollow')} ends that at once.`,
		),
	'destination-suspended': (p) =>
		text(
			line`${word(p.platform)} ${word(p.channel)}: suspended since ${time(p.since, 'moment')}: ${refusal(p.reason)}.`,
			isGone(p.reason)
				? line`What was followed there can be followed in another channel.`
				: line`Mend that, and posting resumes by itself.`,
		),
	'destination-lost': (p) =>
		text(
			line`${word(p.platform)} ${word(p.channel)}: there is no such channel.`,
			line`Correct its id, or invite Milepost to it; nothing that was set up for it is deleted.`,
		),
	'destination-lacks': (p) =>
		text(
			line`${word(p.platform)} ${word(p.channel)}: Milepost lacks the permission ${word(p.permission)}.`,
			line`Grant it in the channel's settings.`,
		),
	'chat-absent': (p) =>
		text(
			line`${word(p.platform)} ${word(p.channel)}: ${word(p.platform)} is not connected.`,
			line`The README says how to connect it; until then nothing is posted there.`,
		),
	'outlook-narrow': (p) =>
		text(
			line`The outlooks' intervals are too narrow here: of ${plural(p.petitions, 'petition', 'petitions')}, ${number(p.held)} % of the outcomes lay inside, not 80 %.`,
			outlookRemedy,
		),
	'outlook-wide': (p) =>
		text(
			line`The outlooks' intervals are wider here than they need be: of ${plural(p.petitions, 'petition', 'petitions')}, ${number(p.held)} % of the outcomes lay inside, not 80 %.`,
			outlookRemedy,
		),
	'outlook-high': (p) =>
		text(
			line`The outlooks promise too much here: ${number(p.said)} % was said, ${number(p.came)} % came true.`,
			outlookRemedy,
		),
	'outlook-low': (p) =>
		text(
			line`The outlooks promise too little here: ${number(p.said)} % was said, ${number(p.came)} % came true.`,
			outlookRemedy,
		),
};
