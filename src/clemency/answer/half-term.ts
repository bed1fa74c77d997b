import type { Ask, AskCode } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import type { Ground } from './ground.js';
import { isWhether } from './wait-rules.js';

/** Asked so, whoever tells a minimum asks whether it is time. */
const ofTime: ReadonlySet<AskCode> = new Set<AskCode>(['when', 'while-serving', 'may', 'who', 'happened', 'clause']);

/**
 * Where a commutation is open after half of the minimum, as in New York: the half of the minimum that was told, and
 * whether what was served reaches it. Nothing where no minimum was told.
 */
export function halfOfMinimum(ask: Ask, { row, said }: Verdict, ground: Ground): readonly Claim[] {
	const term = said.term ?? null;
	const rule = ground.facts(row.code, 'wait').find(({ says }) => says.includes('half of the minimum'));
	// Whoever is out asks for no shorter sentence.
	const { release, end, parole } = said.told?.events ?? {};
	const isOut = release !== undefined || end !== undefined || parole !== undefined;
	const asksWho = (ask.words ?? []).some((word) => /^(?:who|whos|whom|whose|decides?)$/.test(word));
	if (!ofTime.has(ask.code) || asksWho || rule === undefined || term === null || isOut) return [];
	return [
		{ line: ground.texts.clemency.reply.half(term.minimum, term.served, isWhether(ask)), by: rule.sources },
		{ line: [rule.says], by: rule.sources },
	];
}
