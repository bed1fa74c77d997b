import { plainPen, writeLine } from '../../render/inline.js';
import type { Line } from '../../render/message.js';
import { wrap } from '../../render/width.js';
import type { Claim } from './citations.js';

/** A phone shows so many characters a line. */
export const phone = 42;
/** Lines of an answer to one question, and of what a button shows. */
export const mostLines = { answer: 8, more: 12 } as const;

const pen = plainPen((text) => text);

/** Lines a sentence takes on a phone; `indent` = what stands before each of them. */
export function linesOf(said: Line, indent = 0): number {
	return wrap(writeLine(said, pen, { now: 0, zone: 'UTC', locale: 'en' }), phone - indent).length;
}

/** A point of a list stands behind a dot. */
export const listIndent = 2;

/** As many of the claims, in order, as fit; the first and those that must be said always stay. */
export function fitting(claims: readonly Claim[], most: number): readonly Claim[] {
	// Every claim carries the numbers of its sources, and stands in a list.
	const cost = (claim: Claim) => {
		const { line, by } = claim;
		const marks = 'sources' in by ? by.sources.length : by.length;
		return linesOf([...line, ' ', '[8]'.repeat(Math.min(marks, 2))], claim === claims[0] ? 0 : listIndent);
	};
	const stays = (claim: Claim, i: number) => i === 0 || claim.must === true;
	let left = most - claims.filter(stays).reduce((sum, each) => sum + cost(each), 0);
	return claims.filter((claim, i) => {
		if (stays(claim, i)) return true;
		const lines = cost(claim);
		if (lines > left) return false;
		left -= lines;
		return true;
	});
}
