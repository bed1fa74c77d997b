import { line } from '../../render/line.js';
import type { Jurisdiction } from '../judge/law.js';
import type { Claim } from './citations.js';

/**
 * What a place itself says of an act that is something else elsewhere: an exoneration is the Governor's in Tennessee,
 * and a court's in most states. Nothing where its row has no sentence of its own.
 */
export function ownWord(term: string, row: Jurisdiction): readonly Claim[] {
	const begins = new RegExp(`^(?:An? )?${term} (?:is|means)\\b`, 'i');
	const own = [row.innocence, row.effect.note, ...row.notes].filter((said) => said !== null && begins.test(said));
	return own.map((said): Claim => ({ line: line`${row.name}: ${said ?? ''}`, by: row.process }));
}
