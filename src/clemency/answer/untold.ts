import type { Line, Piece } from '../../render/message.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';

/*
 * Nothing is said twice in one message: of a sentence what an earlier one told goes, clause by clause, whatever words
 * stand around it. Its yes or no stays.
 */

const empty = new Set(
	'a an the of in on at for to and or by with from as is are was were be been it its this that who which has have had can may must take takes then state states'.split(
		' ',
	),
);
/** Who is on a board votes there; "the vote" is another matter. */
const theyVote = /(?<!\bthe) votes?(?=[.;]|$)/;
/** Where a clause ends: no point of "St." or "v.", no comma of a list. */
const ends = /(?<=[\p{L}\p{N})$%’']{2}[.:]) (?=[\p{L}\p{N}$“"])|(?<=;) (?=\p{Ll})|(?<=,) (?=and (?:nobody|only) )/u;
/** What "comes back" is named before it. */
const goesOn = /\b(?:it|they|one) (?:comes?|is|are|was|stays?|can|may|does|works?)\b/;
/** A word that hangs on what was told before it. */
const hangs =
	/^(?:it(?! takes)|its|he|she|they|their|his|her|this|that|these|those|such|there|then|after|where|both|each|one|some|others?)\b/i;
const word = /^(?:Yes|No|Not|It|Mostly|Probably|Partly|Only)\b[^:;]{0,40}\.$/;
/** A heading answers by itself behind a yes or no, and where it has a number. */
const ofCount = /\b(?:two|three|four|five|six|seven|nine|ten|majority|votes?|unanimous)\b|\d/i;
/** So few words say nothing alone. */
const fewWords = 3;
/** With so little that is new, and no number, a sentence behind the answer says the same in other words. */
const mostFresh = 0.25;
const counts = /\d|^(?:only|no|not|never|nobody|cannot|without|unles)$/;

const stemsOf = (text: string): readonly string[] => [
	...new Set(
		(text.replace(theyVote, '').match(/[\p{L}\p{N}$]+/gu) ?? [])
			.map((each) => each.toLowerCase())
			.filter((each) => !empty.has(each))
			.map((each) => each.replace(/(?:ing|ion|ed|es|s|e|al)$/, '').slice(0, 6)),
	),
];

/** What of a claim none of the others told; null where they told it all. The first clause of what `leads` is its answer. */
export function untold(claim: Claim, before: readonly Claim[], leads: boolean): Claim | null {
	if (claim.must === true || before.length === 0) return claim;
	const told = before.map((each) => new Set(stemsOf(plainText(each.line))));
	const freshIn = (text: string) => told.map((each) => stemsOf(text).filter((stem) => !each.has(stem)));
	const isTold = (text: string) =>
		stemsOf(text).length > 1 && !goesOn.test(text) && freshIn(text).some((fresh) => fresh.length === 0);
	const whole = plainText(claim.line);
	const most = mostFresh * stemsOf(whole).length;
	const isSaidSo = (fresh: readonly string[]) => fresh.length <= most && !fresh.some((stem) => counts.test(stem));
	if (!leads && stemsOf(whole).length > fewWords && freshIn(whole).some(isSaidSo)) return null;
	const clauses = clausesOf(claim.line);
	const texts = clauses.map(plainText);
	const at = texts.findIndex((text) => !word.test(text));
	const isHeading = texts[at]?.endsWith(':') === true;
	const stays: boolean[] = [];
	texts.forEach((text, i) => {
		const [last = '', next = ''] = [texts[i - 1], texts[i + 1]];
		// "Counted from 2019: not until 2029" is one.
		const isOne = last.endsWith(':') && (!leads || /\d/.test(text));
		const isHung = (stays[i - 1] === true && hangs.test(text)) || (hangs.test(next) && !isTold(next));
		const isKept = i < at || (i === at && (isHeading || (leads && at > 0)));
		stays.push(isKept || isHung || !isTold(isOne ? `${last} ${text}` : text));
	});
	const own = texts.filter((_, i) => stays[i] && i >= at);
	const answers = leads && isHeading && (at > 0 || ofCount.test(texts[at] ?? ''));
	if (isHeading && own.length === 1 && !answers) return null;
	if (texts.length === 1 ? isTold(whole) : own.length === 0) return null;
	// "Silence denies it" says nothing without what it was said of.
	if (!stays.includes(false) || (!answers && stemsOf(own.join(' ')).length < fewWords)) return claim;
	const line = clauses.flatMap((clause, i): Line => {
		if (!stays[i]) return [];
		const ended = stays[i + 1] === true ? clause : written(clause, -1, (text) => text.replace(/[:;,]$/, '.'));
		const begun = i === 0 || stays[i - 1] ? ended : written(ended, 0, (text) => text.replace(/^./, capital));
		return stays.indexOf(true) === i ? begun : [' ', ...begun];
	});
	return { ...claim, line };
}

const capital = (letter: string) => letter.toUpperCase();

/** The clauses of a line, each with the pieces it is made of. */
function clausesOf(line: Line): readonly Line[] {
	const clauses: Piece[][] = [[]];
	for (const piece of line) {
		const own = clauses.at(-1) ?? [];
		// Texts beside each other are one.
		const whole = typeof piece === 'string' && typeof own.at(-1) === 'string' ? `${own.pop()}${piece}` : piece;
		const text = textOf(whole);
		const [first = whole, ...rest] = text?.split(ends).map((each) => withText(whole, each)) ?? [];
		own.push(first);
		clauses.push(...rest.map((each) => [each]));
	}
	return clauses;
}

const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.kind === 'outside' ? piece.text : null);
const withText = (piece: Piece, text: string): Piece =>
	typeof piece === 'object' && piece.kind === 'outside' ? { ...piece, text } : text;

/** Its beginning or its end, written anew. */
const written = (line: Line, at: 0 | -1, write: (text: string) => string): Line =>
	line.map((piece) =>
		piece === line.at(at) && textOf(piece) !== null ? withText(piece, write(textOf(piece) ?? '')) : piece,
	);
