import type { Ahead } from '../../../domain/clock-doubt.js';
import { join, line, number, outside, plural } from '../../line.js';
import type { Line } from '../../message.js';

interface Entry {
	readonly usage: string;
	readonly summary: string;
}

/** In how many channels something retracted is still to be corrected, is, was deleted by somebody, or was never told. */
interface RetractedPlaces {
	readonly waiting: number;
	readonly corrected: number;
	readonly gone: number;
	readonly untold: number;
}

const channels = (n: number): Line => plural(n, 'channel', 'channels');

const placesOf = ({ waiting, corrected, gone, untold }: RetractedPlaces): Line => {
	const said = [
		...(waiting === 0
			? []
			: [line`${channels(waiting)} to be corrected, within fifteen seconds where Milepost runs and can post`]),
		...(corrected === 0 ? [] : [line`${channels(corrected)} corrected`]),
		...(gone === 0 ? [] : [line`${channels(gone)} where the message is gone`]),
		...(untold === 0 ? [] : [line`${channels(untold)} where it had not been posted`]),
	];
	return said.length === 0 ? line`It was told nowhere.` : line`${join(said, '; ')}.`;
};

/** Each by the word that is typed for it. */
export const cliCommands = {
	start: {
		usage: 'start [--resume]',
		summary: 'Runs Milepost; without a configuration it replays the recorded Avery petitions.',
	},
	doctor: {
		usage: 'doctor [--repair] [--ask-again <platform>]',
		summary:
			'Looks at everything Milepost needs, with a tick or a fix for each. --repair: takes back what was written while the clock was ahead. --ask-again: reads a platform again that has refused us.',
	},
	simulate: {
		usage: 'simulate <series.csv> [--rules R] [--threshold K] [--opened T] [--deadline T] [--json]',
		summary: 'Prints every announcement that would have been posted for a recorded series.',
	},
	outlook: {
		usage:
			'outlook <series.csv> [--petition ID] [--opened T] [--at T] [--threshold K] [--deadline T] [--profile flat|uk] [--picture FILE] [--explain] [--json] | outlook --record [--json]',
		summary:
			'Prints how likely a threshold is, when it is reached, and the likely final count; with --record, how outlooks shown here came true.',
	},
	explain: {
		usage: 'explain <petition>',
		summary: 'Prints each stage of the last look at a petition: reading, facts, plan.',
	},
	record: { usage: 'record <petition> <count> [when]', summary: 'Adds a count that was typed in.' },
	hold: {
		usage: 'hold [all | <chat> | <petition>]',
		summary: 'In an emergency: nothing of it is posted until it is released; everything is kept.',
	},
	release: { usage: 'release [all | <chat> | <petition>]', summary: 'Lets go what was held, as after a pause.' },
	retract: {
		usage: 'retract <post | petition key> "why"',
		summary: 'Corrects an announcement that was wrong wherever it was told, once; explain lists posts and keys.',
	},
	petition: {
		usage: 'petition move <petition> <address>',
		summary: 'A petition is at another address, or on another platform, now: its follows go there with it.',
	},
	export: {
		usage: 'export [petition] [--setup]',
		summary: 'Prints the readings as CSV, or with --setup what is followed where as YAML.',
	},
	import: {
		usage: 'import <file> [--apply]',
		summary: 'Shows what an exported set-up would change; with --apply changes it, all of it or nothing.',
	},
	backup: { usage: 'backup <file>', summary: 'Writes a copy of the database, also while Milepost runs.' },
	migrate: {
		usage: 'migrate | migrate --to <postgres://… | file> [--replace]',
		summary:
			'Brings the tables up to date, as a start would. With --to: copies everything to another database, compares both, and changes nothing here; stop Milepost first.',
	},
	history: {
		usage: 'history import <csv> <petition>',
		summary: "Adds a petition's past from a file (timestamp,count), for pace and outlook; nothing of it is announced.",
	},
	source: {
		usage:
			'source check <address …> [--json] [--drift] | source record <address> [--to folder] [--redact name] | source try <address> --select place',
		summary:
			'Reads a petition once, wherever it is switched on, and says what could be read; record keeps the answers, without people, for the tests.',
	},
	law: {
		usage: 'law check [--all | --due]',
		summary: 'Checks the law behind /canipardon: sources, contradictions, and what is due for review.',
	},
	'discord-commands': {
		usage: 'discord-commands diff | deploy',
		summary: 'Compares the commands registered with Discord with the defined ones, or registers them.',
	},
	'slack-manifest': {
		usage: 'slack-manifest [--base https://…] [--unfurl domain,…]',
		summary: 'Prints the Slack app as api.slack.com takes it; with an address, for signed requests.',
	},
	version: { usage: 'version', summary: 'Prints which version this is.' },
	help: { usage: 'help [command]', summary: 'Prints this, or everything about one command.' },
} satisfies Readonly<Record<string, Entry>>;

/** The command line: what it can do, and what it says. */
export const cli = {
	/** Of `milepost import`. */
	imported: {
		same: line`The set-up changes nothing.`,
		shown: line`This would change; with --apply it does:`,
		done: line`Changed:`,
	},
	title: 'milepost <command>',
	commands: cliCommands,
	/** Of a long work, on a terminal. */
	progress: {
		reading: (percent: number) => `Reading the file: ${percent} %`,
		playing: (percent: number) => `Going through the counts: ${percent} %`,
	},
	retracted: (what: Line, title: string, places: RetractedPlaces): Line =>
		line`Retracted: ${what} (${outside(title, 80)}). ${placesOf(places)} It is told to nobody any more.`,
	retractedBefore: (what: Line, title: string, places: RetractedPlaces, why: string): Line =>
		line`Retracted before, so nothing was changed: ${what} (${outside(title, 80)}), because “${outside(why, 200)}”. ${placesOf(places)}`,
	deployed: line`The commands are registered with Discord as they are defined.`,
	difference: ({
		missing,
		changed,
		extra,
	}: Readonly<Record<'missing' | 'changed' | 'extra', readonly string[]>>): Line => {
		const named = (word: string, names: readonly string[]) =>
			names.length === 0 ? [] : [`${word}: ${names.join(', ')}`];
		const parts = [...named('missing', missing), ...named('changed', changed), ...named('no longer defined', extra)];
		return parts.length === 0
			? line`Discord has every command as it is defined.`
			: line`${parts.join('; ')}. Deploy makes it the same.`;
	},
	nothingAhead: line`Nothing to repair: no moment in the database lies ahead of the clock.`,
	/** What was written down with moments that have not come. */
	takenBack: ({ readings, crossings, posts, sent, petitions, follows, others }: Ahead, copy: string): Line =>
		line`Taken back, as the clock was ahead when they were written: ${plural(readings, 'reading', 'readings')}, ${plural(crossings, 'thing', 'things')} noticed, ${plural(posts, 'announcement', 'announcements')} (${number(sent)} of them posted: delete those in the chat), ${plural(others, 'note', 'notes')} about them. Set to now: ${plural(petitions, 'petition', 'petitions')}, read at the next start, and ${plural(follows, 'follow', 'follows')}. A copy of the database as it was: ${outside(copy, 500)}`,
	historyImported: (
		title: string,
		{ added, known, later }: { readonly added: number; readonly known: number; readonly later: number },
	): Line =>
		line`Imported ${plural(added, 'count', 'counts')} of the past of ${outside(title)}; nothing of it is announced. ${number(known)} were there before, ${number(later)} left out as Milepost has its own counts of that time.`,
	petitionMoved: {
		renamed: (title: string, address: string): Line =>
			line`${outside(title)} is read at ${outside(address)} from now on; everything of it stays.`,
		same: (title: string, address: string): Line =>
			line`${outside(title)} and ${outside(address)} are one from now on, with the follows and the history of both.`,
		elsewhere: (title: string, address: string): Line =>
			line`${outside(title)} is read at ${outside(address)} from now on. Its count begins anew there; the channels that follow it are told.`,
		merged: (title: string, address: string): Line =>
			line`Whoever followed ${outside(title)} follows ${outside(address)} from now on, and is told so.`,
	},
	recorded: (title: string, count: number): Line => line`Recorded ${count} for ${outside(title)}.`,
	upgraded: (backup: string): Line =>
		line`The database was brought up to date; a copy of what it was is ${outside(backup)}.`,
	migrated: (target: string, { rows, checksum, same }: { rows: number; checksum: string; same: boolean }): Line =>
		same
			? line`${outside(target, 300)} has the same ${plural(rows, 'row', 'rows')} already (checksum ${checksum}): nothing was written.`
			: line`Copied ${plural(rows, 'row', 'rows')} to ${outside(target, 300)}, and read them back: the same counts, the same checksum (${checksum}).`,
	upToDate: (target: string): Line => line`The tables in ${outside(target, 300)} are up to date.`,
	upgradedServer: line`The database was brought up to date.`,
	backedUp: (file: string): Line => line`Wrote a copy of the database to ${outside(file)}.`,
};
