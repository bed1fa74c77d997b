import type { NewCrossing } from '../../src/domain/crossing.js';
import { parseCount } from '../../src/domain/milestones/parameters.js';
import type { CommandContext } from '../../src/ports/command.js';
import { headlineOf } from '../../src/render/headlines.js';
import { plainPen, writeLine } from '../../src/render/inline.js';
import type { Line } from '../../src/render/message.js';

/** Endings differ (`respond`, `responded`, `response`): the beginning of a word is enough. */
const stem = 6;

/** Whether a crossing is what somebody asked about: its number, its key, or words of its headline or title. */
export function isMeant(crossing: NewCrossing, typed: string, context: CommandContext): boolean {
	const wanted = typed.trim().toLowerCase();
	if (crossing.key === wanted) return true;
	const count = wantedCount(wanted);
	if (count !== null) return crossing.facts.value === count;
	const text = [
		crossing.key,
		crossing.family,
		plainLine(headlineOf(crossing, context.texts), context),
		crossing.facts.title,
	]
		.join(' ')
		.toLowerCase();
	return wanted.split(/\s+/).every((word) => text.includes(word.slice(0, stem)));
}

/** `100,000`, `100 000`, `100k` → 100000; null when it is no number. */
export function wantedCount(typed: string): number | null {
	return parseCount(typed.trim().replaceAll(/(?<=\d)[,.' ](?=\d{3}\b)/g, ''));
}

/** A line as plain text, for labels and for looking something up in it. */
export function plainLine(line: Line, { now, call }: CommandContext): string {
	const reader = { now, zone: call.caller.zone ?? 'UTC', locale: call.caller.locale };
	return writeLine(
		line,
		plainPen((text) => text),
		reader,
	);
}
