import { valueIn } from '../../src/domain/crossing.js';
import { parseCount } from '../../src/domain/milestones/parameters.js';
import type { CommandContext } from '../../src/ports/command.js';
import { plainPen, writeLine } from '../../src/render/inline.js';
import type { Line } from '../../src/render/message.js';
import { titleOf } from '../../src/render/notice-message.js';
import { type Heard, headlineOfHeard } from './heard.js';

/** Endings differ (`respond`, `responded`, `response`): the beginning of a word is enough. */
const stem = 6;

/** Whether it is what somebody asked about: its number, its key, or words of its headline or title. */
export function isMeant(heard: Heard, typed: string, context: CommandContext): boolean {
	const wanted = typed.trim().toLowerCase();
	const { key, kind, title, value } = named(heard);
	if (key === wanted) return true;
	const count = wantedCount(wanted);
	if (count !== null) return value === count;
	const text = [key, kind, plainLine(headlineOfHeard(heard, context), context), title].join(' ').toLowerCase();
	return wanted.split(/\s+/).every((word) => text.includes(word.slice(0, stem)));
}

/** `source` is what the keys of older notices began with. */
function named(heard: Heard) {
	if (heard.kind === 'notice') {
		const { notice } = heard;
		return { key: notice.key, kind: `notice source ${notice.code}`, title: titleOf(notice), value: undefined };
	}
	const { key, family, facts } = heard.crossing;
	return { key, kind: family, title: facts.title, value: valueIn(heard.crossing) };
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
