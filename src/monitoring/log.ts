import { renameSync, statSync } from 'node:fs';
import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { LogLevel } from '../../config/variables.js';
import { currentOrigin } from './origin.js';

/** The log: constant messages, everything that varies in fields, and one `id` from a tick or a command to what came of it. */
export type Log = Logger;

/** Fields that could hold a secret, wherever a library puts them. What is ours is a `Secret` and cannot be printed. */
const secretFields = ['token', 'secret', 'password', 'authorization', 'cookie', 'signature'].flatMap((field) => [
	field,
	`*.${field}`,
	`*.*.${field}`,
]);

/**
 * Lines of JSON to standard error, so that standard output belongs to the chat and to `--json`. Written at once:
 * the last line before a crash is the one that matters.
 */
export function createLog(level: LogLevel, stream: DestinationStream = destination({ dest: 2, sync: true })): Log {
	const redact = { paths: secretFields, censor: '[secret]' };
	return pino({ level, base: null, timestamp: isoTime, redact, mixin: idOf }, stream);
}

/** What is logged by the way has the id of what it came of; a line that names its own keeps that. */
function idOf(): object {
	const id = currentOrigin();
	return id === null ? {} : { id };
}

/** A log file this large begins anew; the one before is kept beside it. */
const longestFile = 5_000_000;

/**
 * The same lines in a file, where standard error is the terminal that the chat is in. What Node itself warns of goes
 * there, too, and no longer into the chat.
 */
export function createFileLog(level: LogLevel, file: string): Log {
	if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longestFile) renameSync(file, `${file}.1`);
	const log = createLog(level, destination({ dest: file, append: true, mkdir: true, sync: true }));
	process.removeAllListeners('warning');
	process.on('warning', ({ name, message }) => log.warn({ name, detail: message }, 'Node warns'));
	return log;
}

/** What is logged when nobody chose: beside the console chat only what needs somebody. */
export function defaultLevel(consoleOnTerminal: boolean): LogLevel {
	return consoleOnTerminal ? 'warn' : 'info';
}

const isoTime = pino.stdTimeFunctions.isoTime;
