import { FaultError } from '../domain/fault.js';

/** One record of a CSV file and the line it begins on, counted from 1. */
export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

/**
 * What stands between cells: the comma, or what a spreadsheet writes where the comma is in its numbers. A line
 * `sep=;` before everything says so itself.
 */
const separators = [',', ';', '\t'] as const;

function separatorOf(text: string, from: number): { readonly separator: string; readonly from: number } {
	const said = /^sep=([,;\t])(?:\r\n|\r|\n)/i.exec(text.slice(from, from + 10));
	if (said !== null) return { separator: said[1] as string, from: from + said[0].length };
	const header = /^[^\r\n]*/.exec(text.slice(from, from + 10_000))?.[0] ?? '';
	const count = (separator: string) => header.replaceAll(/"[^"]*"/g, '').split(separator).length;
	const separator = separators.reduce((best, each) => (count(each) > count(best) ? each : best));
	return { separator, from };
}

/**
 * The records of a CSV text (RFC 4180): commas (or semicolons, or tabs, whichever the first line has most of), quotes
 * where needed, any line ending, an optional byte order mark. Blank lines are left out. A quote that is never closed, or has text after it, is a FaultError with file and line. One
 * after another: a million of them at once would take more room than the file.
 */
export function* readCsv(text: string, file: string): Generator<CsvRecord, void> {
	const end = text.length;
	const begin = separatorOf(text, text.startsWith('\uFEFF') ? 1 : 0);
	const { separator } = begin;
	let at = begin.from;
	let line = text.slice(0, at).includes('=') ? 2 : 1;
	while (at < end) {
		const cells: string[] = [];
		const begun = line;
		for (;;) {
			if (text[at] === '"') {
				const cell = quotedCell(text, at, separator);
				if (cell === null) throw new FaultError('series-bad-quotes', { file, line: begun });
				cells.push(cell.value);
				line += cell.breaks;
				at = cell.end;
			} else {
				const from = at;
				while (at < end && !isEnd(text.charCodeAt(at), separator)) at++;
				cells.push(text.slice(from, at));
			}
			if (text[at] !== separator) break;
			at++;
		}
		if (cells.length > 1 || cells[0]?.trim() !== '') yield { line: begun, cells };
		if (at < end) {
			at += text.startsWith('\r\n', at) ? 2 : 1;
			line++;
		}
	}
}

/** A cell, where the text goes on after it, and how many line breaks were inside. */
interface Cell {
	readonly value: string;
	readonly end: number;
	readonly breaks: number;
}

function isEnd(code: number, separator: string): boolean {
	return code === 10 || code === 13 || code === separator.charCodeAt(0);
}

function quotedCell(text: string, from: number, separator: string): Cell | null {
	let close = text.indexOf('"', from + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	if (close === -1) return null;
	const end = close + 1;
	if (end < text.length && !`${separator}\r\n`.includes(text[end] as string)) return null;
	const inside = text.slice(from + 1, close);
	return { value: inside.replaceAll('""', '"'), end, breaks: inside.split(/\r\n|\r|\n/).length - 1 };
}
