import type { Holding } from '../../ports/limits.js';

/**
 * What a copy may have of a limit beside the others: as much as it wants, where all want more than there is an equal
 * part, and a part of what nobody wants. Never more than the others leave: what they have they give back in their time.
 *
 * @param least what every copy has even if it wants nothing, as far as there is enough
 */
export function shareOf(limit: number, wanted: number, others: readonly Holding[], least: number): number {
	const copies = others.length + 1;
	const sure = Math.min(least, Math.floor(limit / copies));
	const wants = [wanted, ...others.map((each) => each.wanted)].map((each) => Math.max(sure, each));
	const fair = fairPart(limit, wants);
	const left = Math.max(0, limit - wants.reduce((sum, each) => sum + Math.min(each, fair), 0));
	const due = Math.min(wants[0] as number, fair) + Math.floor(left / copies);
	const free = limit - others.reduce((sum, { held }) => sum + held, 0);
	return Math.max(0, Math.min(due, free));
}

/** The greatest part that everybody can have who wants so much. */
function fairPart(limit: number, wants: readonly number[]): number {
	let left = limit;
	const ascending = [...wants].sort((a, b) => a - b);
	for (const [i, want] of ascending.entries()) {
		const part = Math.floor(left / (ascending.length - i));
		if (want >= part) return part;
		left -= want;
	}
	return limit;
}
