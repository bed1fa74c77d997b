import type { Instant } from '../domain/petition.js';
import type { Line, Piece, TimeStyle } from './message.js';

/** What may stand in a `line` template: a piece, a whole line, or a plain number (shown with separators). */
export type Part = Piece | Line | number;

/** Builds a line from a template: line`${number(n)} signatures`. Numbers get separators, lines are flattened. */
export function line(strings: TemplateStringsArray, ...parts: readonly Part[]): Line {
	const pieces: Piece[] = [];
	strings.forEach((text, i) => {
		if (text !== '') pieces.push(text);
		if (i >= parts.length) return;
		const part = parts[i] as Part;
		if (typeof part === 'number') pieces.push({ kind: 'number', n: part });
		else if (Array.isArray(part)) pieces.push(...(part as Line));
		else if (part !== '') pieces.push(part as Piece);
	});
	return pieces;
}

/** Lines joined by a separator of our own words. */
export function join(lines: readonly Line[], separator: string): Line {
	return lines.flatMap((each, i) => (i === 0 ? each : [separator, ...each]));
}

export function number(n: number, approximate = false): Piece {
	return approximate ? { kind: 'number', n, approximate } : { kind: 'number', n };
}

export function outside(text: string, max?: number): Piece {
	return max === undefined ? { kind: 'outside', text } : { kind: 'outside', text, max };
}

export function strong(...content: readonly Part[]): Piece {
	return { kind: 'strong', line: line(['', ...content.map(() => '')] as unknown as TemplateStringsArray, ...content) };
}

export function time(at: Instant, style: TimeStyle, zone?: string): Piece {
	return zone === undefined ? { kind: 'time', at, style } : { kind: 'time', at, style, zone };
}

export function link(url: string, ...content: readonly Part[]): Piece {
	return {
		kind: 'link',
		url,
		line: line(['', ...content.map(() => '')] as unknown as TemplateStringsArray, ...content),
	};
}

/** A channel of the chat it is read in, by its id; in titles and in a terminal by its name, where that is known. */
export function channel(id: string, name: string | null = null): Piece {
	return name === null
		? { kind: 'reference', refersTo: 'channel', id }
		: { kind: 'reference', refersTo: 'channel', id, name };
}

/** A channel that is gone: the chat knows its id no longer, so its last name stands there. */
export function goneChannel(id: string, name: string | null): Piece {
	return name === null ? channel(id) : outside(`#${name}`, 100);
}

export function role(id: string): Piece {
	return { kind: 'reference', refersTo: 'role', id };
}

/** Somebody in the chat it is read in. Only in private answers: a public one would call them. */
export function person(id: string): Piece {
	return { kind: 'reference', refersTo: 'person', id };
}

export function command(text: string): Piece {
	return { kind: 'command', text };
}

/** "1 day", "2 days", with separators: the English plural; other languages have their own rule in their catalogue. */
export function plural(n: number, one: string, many: string): Line {
	return [{ kind: 'number', n }, ` ${n === 1 ? one : many}`];
}
