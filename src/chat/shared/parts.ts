import { own } from '../../domain/own.js';

/** The command that takes a text too long for one field of a form. */
export const takesParts = 'petition setup import';
/** The option that the parts are. */
export const wholeOption = 'text';

/** Names of the fields: a form has room for so many. */
export function partNames(count: number): readonly string[] {
	return Array.from({ length: count }, (_, i) => `part${i + 1}`);
}

/** What was typed into the fields, in one text: people cut at the end of a line. */
export function joined(typed: Readonly<Record<string, string>>, count: number): string {
	return partNames(count)
		.map((name) => own(typed, name) ?? '')
		.filter((part) => part.trim() !== '')
		.join('\n');
}
