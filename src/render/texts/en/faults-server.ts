import type { ServerFaults } from '../../../domain/faults/server.js';
import { line, plural, time } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

const untouched = line`Nothing was changed.`;
/** A fault in the middle of work: writes are all or nothing. */
const undone = line`What was being written was left out as a whole; everything stored before is safe.`;

function text(happened: Line, remedy: Line, did = untouched): FaultText {
	return { happened, did, remedy };
}

const database = (p: { readonly server: string }) => line`The PostgreSQL database ${word(p.server)}`;

const differing = {
	version: 'version of the program',
	zone: 'time zone (MILEPOST_ZONE)',
	keys: 'keys (SLACK_KEY)',
} as const;

/** What can be wrong with a database on a server, or with the way to it. */
export const serverFaults: FaultTexts<ServerFaults> = {
	'server-gone': (p) =>
		text(
			line`${database(p)} does not answer (${word(p.reason)}).`,
			line`Check that the server runs, and that DATABASE_URL names its host and port; a running Milepost goes on by itself when it is back.`,
			undone,
		),
	'server-refuses': (p) =>
		text(
			line`${database(p)} does not let Milepost in (${word(p.reason)}).`,
			line`Check user and password in DATABASE_URL; % / : @ # in a password are written as %25 %2F %3A %40 %23.`,
		),
	'server-no-database': (p) =>
		text(
			line`The server answers, but there is no database ${word(p.server)}.`,
			line`Make it (createdb), or correct the name at the end of DATABASE_URL.`,
		),
	'server-forbids': (p) =>
		text(
			line`${database(p)} forbids what Milepost must do (${word(p.reason)}).`,
			line`Let its role make and use tables there: grant create, usage on schema public to the role, or make it the owner of the database.`,
			undone,
		),
	'server-read-only': (p) =>
		text(
			line`${database(p)} can only be read: it is a standby, or was set so.`,
			line`Name the primary server in DATABASE_URL.`,
			undone,
		),
	'server-full': (p) =>
		text(
			line`${database(p)} has no room left (${word(p.reason)}).`,
			line`Free space or memory there; Milepost goes on by itself then.`,
			undone,
		),
	'server-busy': (p) =>
		text(
			line`${database(p)} was too busy for Milepost (${word(p.reason)}).`,
			line`Look for long transactions or too many connections there, and try again.`,
			undone,
		),
	'server-half': (p) =>
		text(
			line`The tables in ${word(p.server)} are not whole: ${word(p.missing)} is missing, or is none of this program's.`,
			line`Restore that database from its last backup; if it never was Milepost's, give Milepost an empty one.`,
		),
	'server-newer': (p) =>
		text(
			line`The tables in ${word(p.server)} are a newer Milepost's (${String(p.version)}, this one knows ${String(p.known)}), and an older one can no longer work on them.`,
			line`Install the newer version here as well, or restore the backup made before it.`,
			line`This one stopped; nothing was changed.`,
		),
	'server-in-use': (p) =>
		text(
			line`${plural(p.copies, 'copy', 'copies')} of Milepost ${p.copies === 1 ? 'is' : 'are'} at work on ${word(p.server)}: the first is process ${String(p.pid)} on ${word(p.host)}, since ${time(p.since, 'moment')}.`,
			line`Stop every copy and try again; one that was killed is forgotten after 20 seconds.`,
		),
	'roles-alone': (p) =>
		text(
			line`MILEPOST_ROLES leaves something undone: ${word(p.roles)}. Only one copy works on a file, so nobody else does it.`,
			line`Leave MILEPOST_ROLES out, or set DATABASE_URL: several copies can share a PostgreSQL database.`,
		),
	'roles-undone': (p) =>
		text(
			line`No copy that is at work does this: ${word(p.roles)} (poll reads petitions, post tells what is new, gateway and web take commands).`,
			line`Start a copy that does, or leave out MILEPOST_ROLES: then each does everything.`,
			line`What is due waits in the database.`,
		),
	'copies-differ': (p) =>
		text(
			line`Two copies of Milepost do not have the same ${differing[p.what]}: process ${String(p.pid)} on ${word(p.host)}, and process ${String(p.otherPid)} on ${word(p.other)}.`,
			line`Give both the same, and start them again.`,
			line`Both go on.`,
		),
	'copy-clock': (p) =>
		text(
			line`The clock of process ${String(p.pid)} on ${word(p.host)} is ${plural(Math.abs(p.seconds), 'second', 'seconds')} ${p.seconds > 0 ? 'ahead of' : 'behind'} the database's.`,
			line`Set both, best by network time.`,
			line`Beside copies whose clock is nearer, one that is off by more than 10 seconds reads and posts nothing; the others do its work.`,
		),
	'alarms-forbidden': (p) =>
		text(
			line`The database's role may not make the schema ${word(p.schema)}, by which copies tell each other what is due.`,
			line`Let it: grant create on the database to the role, or make that schema for it.`,
			line`What one copy decides another finds within 15 seconds, instead of at once.`,
		),
	'replay-beside': (p) =>
		text(
			line`Neither a token nor milepost.yaml is set, so the recorded story is replayed; what Milepost remembers in ${word(p.kept)} is left alone.`,
			line`To go on with that, put the tokens or the file back, and start again.`,
		),
	'migrate-same': (p) =>
		text(
			line`${word(p.target)} is the database Milepost works with: there is nothing to copy.`,
			line`Give another file or address after --to.`,
		),
	'migrate-not-empty': (p) =>
		text(
			line`${word(p.target)} has ${plural(p.rows, 'row', 'rows')} already, and they are not the same.`,
			line`If nothing there is needed any more, add --replace; else choose an empty database.`,
		),
	'migrate-nothing': (p) =>
		text(
			line`The database to be copied is empty, and ${word(p.target)} has ${plural(p.rows, 'row', 'rows')}: they are not replaced by nothing.`,
			line`Look which database this is: MILEPOST_DATA and DATABASE_URL say so.`,
		),
	'migrate-differs': (p) =>
		text(
			line`Read back from ${word(p.target)}, the rows of ${word(p.table)} are not what was written.`,
			line`Try again, and stop whatever else writes there.`,
			line`Everything was taken back: both databases are as they were.`,
		),
	'server-older': (p) =>
		text(
			line`The tables in ${word(p.server)} are an older Milepost's.`,
			line`Start this version once: it brings them up to date.`,
		),
	'server-empty': (p) =>
		text(
			line`The database ${word(p.server)} has no tables of Milepost's yet.`,
			line`Start Milepost once, or copy what you have: milepost migrate --to with that address.`,
		),
};
