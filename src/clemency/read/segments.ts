import type { Token } from './tokens.js';

/** A part of a message that can hold a question of its own, from word to word. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	readonly tokens: readonly Token[];
	/** It ends with a question mark, or begins as a question does. */
	readonly asks: boolean;
}

const opens = new Set(
	'can could may might must should will would do does did is are was were has have am who whom whose what whats when where how why which if'.split(
		' ',
	),
);
const auxiliaries = new Set('can could may might must should will would do does did is are was'.split(' '));
const fillers = new Set('and or but so also then please ok okay hi hello plus well now alright'.split(' '));
/** Words by which a sentence without a question mark asks. */
const wanting = new Set('know wonder wondering asking question tell understand unsure ask'.split(' '));

/**
 * The sentences of a message; one with several questions in it ("who decides, and can he do it alone") is several.
 */
export function segmentsOf(tokens: readonly Token[], ending: string): readonly Segment[] {
	const starts = tokens.flatMap((token, i) => (i === 0 || beginsHere(tokens, i) ? [i] : []));
	return starts.map((start, i) => {
		const end = starts[i + 1] ?? tokens.length;
		const part = tokens.slice(start, end);
		const after = tokens[end]?.before ?? ending;
		return { start, end, tokens: part, asks: after.includes('?') || isQuestion(part) };
	});
}

function beginsHere(tokens: readonly Token[], at: number): boolean {
	const { before, word } = tokens[at] as Token;
	if (/[.?!;\n]/.test(before)) return true;
	const last = tokens[at - 1]?.word ?? '';
	const joined = before.includes(',') || last === 'and' || last === 'or' || last === 'but';
	if (!joined || word === 'if' || word === 'do' || word === 'have' || word === 'has') return false;
	// "and when" opens a question; "or is it the board" goes on with one.
	return opens.has(word) && !(last === 'or' && word === 'is');
}

function isQuestion(part: readonly Token[]): boolean {
	const first = part.findIndex(({ word }) => !fillers.has(word));
	const word = part[first]?.word ?? '';
	if (opens.has(word) && (!auxiliaries.has(word) || part.length > 2)) return true;
	return part.some((token) => wanting.has(token.word));
}
