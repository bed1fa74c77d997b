import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readMoment } from '../../config/moments.js';
import { type FaultCode, FaultError } from '../domain/fault.js';
import { parseGrouped } from '../domain/milestones/parameters.js';
import type { Instant } from '../domain/petition.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Wrong words on the command line: exit code 2. */
export class ArgumentError<C extends FaultCode = FaultCode> extends FaultError<C> {}

/** Reads options and at most `most` words; what is unknown, missing or too much is an ArgumentError. */
export function readArguments<T extends Options>(
	args: readonly string[],
	options: T,
	{ command, least, most }: { readonly command: string; readonly least: number; readonly most: number },
) {
	try {
		const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
		const words = parsed.positionals.length;
		if (words < least || words > most) throw new ArgumentError('cli-words', { command, given: words });
		return parsed;
	} catch (error) {
		if (error instanceof FaultError) throw error;
		const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.join(' ');
		throw new ArgumentError('cli-option', { command, option });
	}
}

/** `2016-01-19`, `2016-01-19T12:00Z`, or unix seconds; an ArgumentError otherwise. */
export function momentArgument(
	option: string,
	text: string | undefined,
	zone: string,
): { at: Instant; dayKnown: boolean } | null {
	if (text === undefined) return null;
	if (/^\d{9,11}$/.test(text)) return { at: Number(text) * 1000, dayKnown: false };
	const moment = readMoment(text, zone);
	if (moment === null) throw new ArgumentError('cli-moment', { option, value: text });
	return moment;
}

export function countArgument(option: string, text: string | undefined): number | null {
	if (text === undefined) return null;
	const count = parseGrouped(text);
	if (count === null) throw new ArgumentError('cli-count', { option, value: text });
	return count;
}
