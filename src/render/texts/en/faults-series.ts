import type { SeriesFaults } from '../../../domain/faults/series.js';
import { line, number, strong } from '../../line.js';
import type { Line } from '../../message.js';
import { type FaultText, type FaultTexts, word } from './fault-text.js';

/** "series.csv, line 12: " */
function at(p: { readonly file: string; readonly line: number }): Line {
	return line`${word(p.file)}, line ${String(p.line)}: `;
}

function text(happened: Line, remedy: Line): FaultText {
	return { happened, did: line`Nothing of the file was used.`, remedy };
}

/** What can be wrong with a recorded series. */
export const seriesFaults: FaultTexts<SeriesFaults> = {
	'series-missing': (p) =>
		text(line`There is no file ${word(p.file)}.`, line`Check its name and the folder you are in.`),
	'series-unreadable': (p) =>
		text(line`${word(p.file)} cannot be read (${word(p.reason)}).`, line`It must be a file that you may read.`),
	'series-too-large': (p) =>
		text(
			line`${word(p.file)} has ${number(p.megabytes)} MB, more than a series can have.`,
			line`Keep one petition a file, and one reading a minute.`,
		),
	'series-not-text': (p) =>
		text(line`${word(p.file)} is no text in UTF-8 or UTF-16.`, line`Save it as CSV with UTF-8 encoding.`),
	'series-bad-quotes': (p) =>
		text(
			line`${at(p)}a quotation mark is not closed, or something follows it.`,
			line`Close it before the comma; a mark inside quotes is written twice.`,
		),
	'series-no-columns': (p) =>
		text(
			line`${at(p)}the first line must name the columns, and ${strong(word(p.missing))} is not among them.`,
			line`Begin the file with timestamp,count or petition,time,count, separated by commas, semicolons or tabs.`,
		),
	'series-column-twice': (p) =>
		text(line`${at(p)}the column ${word(p.column)} stands twice.`, line`Keep one of the two.`),
	'series-bad-line': (p) =>
		text(
			line`${at(p)}${number(p.cells)} values where the first line names ${number(p.columns)}.`,
			line`Give every line as many; a value with a comma in it needs quotes, and numbers have no separators.`,
		),
	'series-bad-petition': (p) => text(line`${at(p)}the petition is empty.`, line`Name it as in the other lines.`),
	'series-bad-time': (p) =>
		text(
			line`${at(p)}${strong(word(p.value))} is no moment.`,
			line`Write 2016-01-05T14:00:00Z, or seconds or milliseconds since 1970.`,
		),
	'series-day-or-month': (p) =>
		text(
			line`${at(p)}${strong(word(p.value))} is a date as a spreadsheet shows it: whether the day or the month comes first is not said.`,
			line`Give the column the format yyyy-mm-dd hh:mm:ss and save it again.`,
		),
	'series-serial-date': (p) =>
		text(
			line`${at(p)}${strong(word(p.value))} is a date as a spreadsheet counts it: days since 1900.`,
			line`Give the column the format yyyy-mm-dd hh:mm:ss and save it again.`,
		),
	'series-grouped-count': (p) =>
		text(
			line`${at(p)}${strong(word(p.value))} has a separator: whether it parts thousands or a fraction is not said.`,
			line`Give the column a number format without separators and save it again.`,
		),
	'series-bad-count': (p) =>
		text(
			line`${at(p)}${strong(word(p.value))} is no count.`,
			line`Write a whole number from 0 to 1000000000000, without separators.`,
		),
	'series-bad-precision': (p) =>
		text(line`${at(p)}${strong(word(p.value))} is no precision.`, line`It can be exact, hour or day, or empty.`),
	'series-empty': (p) =>
		text(line`${word(p.file)} has no readings.`, line`It needs at least one line after the first.`),
	'series-two-counts': (p) => ({
		happened: line`${at(p)}${word(p.petition)} has two counts at one moment, ${number(p.dropped)} and ${number(p.kept)}.`,
		did: line`The later line, ${number(p.kept)}, was used.`,
		remedy: line`Take the wrong one out of the file.`,
	}),
	'sidecar-unknown-petition': (p) => ({
		happened: line`The series has no petition ${word(p.value)}.`,
		did: line`Nothing of the file was used.`,
		remedy:
			p.nearest !== undefined
				? line`Did you mean ${strong(word(p.nearest))}?`
				: line`Use the names of the series' petition column.`,
	}),
};
