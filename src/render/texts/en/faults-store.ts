import type { StoreFaults } from '../../../domain/faults/store.js';
import { line, time } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

const untouched = line`Nothing was changed.`;
/** A fault in the middle of work: writes are all or nothing. */
const undone = line`What was being written was left out as a whole; everything stored before is safe.`;

function text(happened: Line, remedy: Line, did = untouched): FaultText {
	return { happened, did, remedy };
}

/** How a row that cannot be read becomes whole again, by its column. */
function mends(column: string): Line {
	switch (column) {
		case 'petition.snapshot':
			return line`The petition's next reading puts a whole one in its place.`;
		case 'follow.rules':
			return line`Follow it there anew; your last backup has the row as it was.`;
		default:
			return line`Your last backup has the row as it was.`;
	}
}

/** What can be wrong with the database, its file or its disk. */
export const storeFaults: FaultTexts<StoreFaults> = {
	'database-in-use': (p) =>
		text(
			line`${word(p.file)} belongs to a bot that is running: process ${String(p.pid)} on ${word(p.host)}, since ${time(p.since, 'moment')}.`,
			line`Stop that one first, or set MILEPOST_DATA to another folder.`,
		),
	'database-locked': (p) =>
		text(
			line`${word(p.file)} is being written by another program, and it did not finish in time.`,
			line`Close what has the file open (a backup, a database viewer) and try again.`,
			undone,
		),
	'database-read-only': (p) =>
		text(
			line`${word(p.file)} cannot be written.`,
			line`Let the user running Milepost write the file and its folder.`,
			undone,
		),
	'database-unreachable': (p) =>
		text(
			line`${word(p.file)} cannot be opened or made.`,
			line`Check that its folder is there and that the user running Milepost may write it.`,
		),
	'database-missing': (p) =>
		text(
			line`There is no database here: Milepost looked for ${word(p.file)}.`,
			line`Try again in the folder where Milepost runs, or name the one with its data in MILEPOST_DATA. The first start makes a database.`,
		),
	'database-empty': (p) =>
		text(
			line`${word(p.file)} is empty: it has no byte in it.`,
			line`If it held something, put your last backup in its place.`,
		),
	'database-began-anew': (p) =>
		text(
			line`${word(p.file)} was there, but without a byte in it: a first start that was cut short leaves such a file, and so does a copy that failed.`,
			line`If it held something, stop Milepost and put your last backup in its place; else there is nothing to do.`,
			line`Milepost began anew in it; nothing from before is known, and nothing that happened before will be announced.`,
		),
	'not-a-database': (p) =>
		text(
			line`${word(p.file)} is not a database of Milepost's.`,
			line`Move it away or set MILEPOST_DATA to another folder. If it was one, put your last backup in its place.`,
		),
	'database-newer': (p) =>
		text(
			line`${word(p.file)} was written by a newer Milepost (tables ${String(p.version)}, this one knows ${String(p.known)}).`,
			line`Install the newer version again, or put back the backup made before it.`,
		),
	'database-older': (p) =>
		text(
			line`${word(p.file)} was written by an older Milepost.`,
			line`Start this version once: it brings the database up to date.`,
		),
	'database-damaged': (p) =>
		text(
			line`${word(p.file)} is damaged.`,
			line`Stop Milepost, keep a copy of the file, and put your last backup in its place.`,
			line`What was being written was left out; how much of what was stored can still be read is not known.`,
		),
	'disk-full': (p) =>
		text(line`The disk with ${word(p.file)} is full.`, line`Free some space; Milepost goes on by itself then.`, undone),
	'disk-failing': (p) =>
		text(
			line`The disk with ${word(p.file)} does not answer as it should.`,
			line`Look into the system's log, and make a backup to another disk.`,
			undone,
		),
	'row-broken': (p) =>
		text(
			line`What is stored in ${word(p.column)}, row ${String(p.row)}, cannot be read.`,
			mends(p.column),
			line`That row was left alone, and everything else goes on.`,
		),
	'upgrade-not-backed-up': (p) =>
		text(
			line`Before its tables are brought up to date ${word(p.file)} is copied, and the copy ${word(p.copy)} could not be written: ${p.reason === 'full' ? 'the disk is full' : 'its folder is closed to this user'}.`,
			p.reason === 'full'
				? line`Free as much space as the database takes, and start again; the version before this one still works with it.`
				: line`Let the user running Milepost write that folder, and start again; the version before this one still works with it.`,
			line`The database was left as it was.`,
		),
	'backup-exists': (p) => text(line`${word(p.file)} is there already.`, line`Choose another name, or move it away.`),
};
