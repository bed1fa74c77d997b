import type { Instant } from '../domain/petition.js';
import { outsideText } from './cut.js';
import { safeUrl } from './escape.js';
import type { Line, Piece, TimeStyle } from './message.js';
import { showNumber } from './numbers.js';
import { textsFor } from './texts/index.js';
import { isShowable, showTime } from './times.js';

/** Who reads: everything a text depends on besides what it says. */
export interface Reader {
	/** The domain's now. */
	readonly now: Instant;
	/** IANA zone for times in plain text. */
	readonly zone: string;
	readonly locale: string;
	/** How a command is given where it is not typed as a line; left out, as it stands. */
	readonly command?: (typed: string) => string;
}

/** How one target writes the pieces of a line. */
export interface Pen {
	/** Escapes: everything readable goes through here. */
	readonly text: (text: string) => string;
	readonly strong: (inside: string) => string;
	/** `url` is safe (`safeUrl`), `label` written. */
	readonly link: (url: string, label: string) => string;
	readonly command: (text: string) => string;
	/** Null where the chat has no way to show its name: then its id stands there. */
	readonly reference: (kind: ReferenceKind, id: string) => string | null;
	/** A time, by a token of the chat or in words; `say` puts it into words and escapes them. */
	readonly time: (at: Instant, style: LiveStyle, say: (style: LiveStyle) => string) => string;
}

type ReferenceKind = Extract<Piece, { kind: 'reference' }>['refersTo'];

/** Days are always words: "by 5 March" means the day where it was promised, wherever it is read. */
export type LiveStyle = Exclude<TimeStyle, 'day'>;

/**
 * A pen without markup, for places of a chat that show none: titles, labels of links, notifications. What cannot keep
 * counting must not say "in 3 days" for ever.
 */
export function plainPen(text: Pen['text']): Pen {
	return {
		text,
		strong: (inside) => inside,
		link: (_url, label) => label,
		command: text,
		reference: () => null,
		time: (_at, style, say) => say(style === 'relative' ? 'moment' : style),
	};
}

/** A whole line as the pen writes it. */
export function writeLine(line: Line, pen: Pen, reader: Reader): string {
	return line.map((piece) => writePiece(piece, pen, reader)).join('');
}

function writePiece(piece: Piece, pen: Pen, reader: Reader): string {
	if (typeof piece === 'string') return pen.text(piece);
	switch (piece.kind) {
		case 'outside':
			return pen.text(outsideText(piece));
		case 'strong':
			// Strong inside strong would end the outer one.
			return pen.strong(writeLine(piece.line, { ...pen, strong: (inside) => inside }, reader));
		case 'link': {
			const label = writeLine(piece.line, plainPen(pen.text), reader);
			const url = safeUrl(piece.url);
			return url === null ? label : pen.link(url, label);
		}
		case 'number':
			return pen.text(showNumber(piece, reader.locale, textsFor(reader.locale).message.about));
		case 'time':
			return writeTime(piece, pen, reader);
		case 'command':
			return pen.command(reader.command?.(piece.text) ?? piece.text);
		case 'reference':
			return (
				pen.reference(piece.refersTo, piece.id) ??
				pen.text(outsideText({ kind: 'outside', text: calledOf(piece), max: 100 }))
			);
		default:
			return piece satisfies never;
	}
}

function calledOf({ id, name }: Extract<Piece, { kind: 'reference' }>): string {
	return name === undefined ? id : `#${name}`;
}

function writeTime({ at, style, zone }: Extract<Piece, { kind: 'time' }>, pen: Pen, reader: Reader): string {
	const words = textsFor(reader.locale).time;
	const say = (as: TimeStyle, shownIn: string) => pen.text(showTime(at, as, shownIn, reader.now, words));
	if (style === 'day' || !isShowable(at)) return say('day', zone ?? reader.zone);
	return pen.time(at, style, (as) => say(as, reader.zone));
}
