import type { Ask, AskCode } from '../judge/ask.js';
import type { Term } from '../judge/question.js';
import { mustServe } from '../judge/served.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { type Truth, worded } from './first-word.js';
import type { Ground } from './ground.js';
import { put } from './wait-rules.js';

/** Asked so, whoever tells a sentence asks whether it is time; the others ask for a power beside it. */
const ofTime: ReadonlySet<AskCode> = new Set<AskCode>(['when', 'while-serving', 'clause']);
const besideIt: ReadonlySet<AskCode> = new Set<AskCode>(['may', 'who', 'happened']);

/**
 * What must be served of the sentence that was told before a commutation may be asked for, and whether what was served
 * reaches it. Nothing where no sentence was told, or no rule is for it.
 */
export function partServed(ask: Ask, verdict: Verdict, ground: Ground): readonly Claim[] {
	const { row, said } = verdict;
	const term = withServed(verdict, ground);
	// Whoever is out asks for no shorter sentence.
	const { release, end, parole } = said.told?.events ?? {};
	const isOut = release !== undefined || end !== undefined || parole !== undefined || said.stage === 'completed';
	const text = (ask.words ?? []).join(' ');
	const isAsked = ofTime.has(ask.code) || ask.code === 'may' || (besideIt.has(ask.code) && ofAsking.test(text));
	if (!isAsked || term === null || isOut || said.hinges.death === true) return [];
	const isInside = said.act === 'commutation' || said.stage === 'serving' || ask.code === 'while-serving';
	if (!isInside && term.minimum === null && !/\bserved?\b/.test(text)) return [];
	for (const { served = [], sources } of ground.facts(row.code, 'wait')) {
		const must = mustServe(served, term);
		if (must === null) continue;
		const isOver =
			must.years === null || (term.served === null && must.years > 0) ? null : (term.served ?? 0) >= must.years;
		const isNeeded = needs.test(text);
		// "Must he have served some of it": yes, however much it is.
		const truth: Truth | null = must.part.closed
			? isNeeded
				? null
				: 'no'
			: isNeeded
				? must.years === 0
					? 'no'
					: 'yes'
				: isOver === null
					? 'after-wait'
					: isOver
						? 'yes'
						: 'not-yet';
		const isPut = whether.test(text) && !/\b(?:how|when|what|who)\b/.test(text);
		const said = ground.texts.clemency.reply.mustServe(row, must, term);
		const isReached = isPut && truth === 'yes' && !isNeeded && !isBesidePower(ask);
		if (isReached) return [{ line: ground.texts.clemency.reply.yearsReached(said), by: sources }];
		return [{ line: worded(isPut && !isBesidePower(ask) ? truth : null, said, put, ground), by: sources }];
	}
	return [];
}

/** Whether the years are only told beside a question on who may do it. */
export const isBesidePower = ({ code, words = [] }: Ask) => code === 'may' && !ofAsking.test(words.join(' '));

/** What was served, counted from the conviction where nothing else tells it. */
function withServed({ said: { term = null, told } }: Verdict, { day }: Ground): Term | null {
	const from = told?.events.conviction;
	if (term === null || term.served !== null || from === undefined) return term;
	return { ...term, served: Number(day.slice(0, 4)) - Number(from.slice(0, 4)), isCounted: true };
}

const whether = /\b(?:can|could|may|is|am|are|has|have|do|does|must|will|would|need|needs)\b/;
const needs = /\b(?:must|have to|has to|had to|need|needs|required|got to|gotta|supposed to)\b(?!.*\bwait\b)/;
/** "Can we ask him to shorten it", "how much of it must he do". */
const ofAsking =
	/\b(?:ask|apply|file|petition|put in|eligible|qualif\w+|now|yet|already|how (?:much|long|many)|before|serve|served)\b/;
