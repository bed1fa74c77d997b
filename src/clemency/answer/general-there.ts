import type { Ask } from '../judge/ask.js';
import type { Jurisdiction } from '../judge/law.js';
import { sharedBy } from '../judge/shared.js';
import { powersFor } from '../judge/verdict.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/*
 * General questions that were asked of one state: what that state's own row answers is told of it, and nobody is asked
 * for the state again.
 */

/** The answer of the place that was named; null where the general one holds. */
export function generalThere(ask: Ask, row: Jurisdiction, ground: Ground): readonly Claim[] | null {
	if (row.kind !== 'state' && row.kind !== 'territory') return null;
	const text = (ask.words ?? []).join(' ');
	const { clemency } = ground.texts;
	const isPut = asksWhether(ask);
	switch (ask.of) {
		case 'whereLive':
		case 'residence': {
			const isMust = /\b(?:must|have to|has to|need|needs|required?|matters?|difference)\b/.test(text);
			const isAsking = /\b(?:apply|applying|ask|file|petition|eligible|seek)\b/.test(text);
			// "Do I ask here, since I live here": the home decides nothing.
			const isMatter =
				/^(?:(?:so|and|but) )*(?:does|would|will|do) (?:it|that|this|where .*) (?:even |still )?(?:matter|make)\b/.test(
					text,
				);
			const truth = isMatter ? 'no' : isPut ? (isMust || byHome.test(text) ? 'no' : isAsking ? 'yes' : null) : null;
			return [{ line: worded(truth, clemency.reply.liveElsewhere(row), toWord(ask), ground), by: row.who }];
		}
		case 'illness': {
			const { power } = powersFor(row.powers, 'commutation', {});
			if (power === null || power.decider === 'nobody') return null;
			const said = clemency.reply.illThere(clemency.only(row, 'commutation', power));
			return [{ line: worded(isPut ? 'yes' : null, said, toWord(ask), ground), by: row.who }];
		}
		case 'officeEnds': {
			const { power } = powersFor(row.powers, 'pardon', {});
			const known = ground.general('officeEnds');
			const isOfBoard = power?.decider === 'board' && sharedBy(power) === 'board';
			const said = isOfBoard ? clemency.reply.boardStays(row) : clemency.reply.staysOpen(row);
			const truth = openWord(text);
			return [{ line: worded(truth, said, toWord(ask), ground), by: isOfBoard ? row.who : (known?.sources ?? []) }];
		}
		case 'twice': {
			const truth = /\b(?:only|once|rule|limit\w*|just one)\b/.test(text) ? 'no-as-read' : 'yes-as-read';
			return [{ line: worded(truth, clemency.reply.twiceThere(row), toWord(ask), ground), by: [] }];
		}
		case 'constitution':
			return [{ line: clemency.power.written(row.constitution, row.statute), by: row.who }];
		default:
			return null;
	}
}

const byHome =
	/\b(?:since|because|cause|as) (?:i|he|she|we|they|you)\b(?!.*\bstill\b)|\b(?:go|ask|apply|file) (?:to|in|with)? ?(?:where|wherever) (?:i|he|she|we|they) (?:now )?(?:live|lives|am|is|are|moved|reside)\b/;

/** "Does it stay open" and "do I start over" have one answer and opposite words; null where neither is asked. */
export function openWord(text: string): 'mostly-yes' | 'mostly-no' | null {
	if (!isWhether.test(text)) return null;
	if (
		/\b(?:die|dies|start|starts|over|again|anew|new one|resend|reapply|redo|lost|lose|gone|thrown|toss\w*|trash\w*|void|lapses?|expires?|cancel\w*|cleared|dead|disappear\w*)\b/.test(
			text,
		)
	)
		return 'mostly-no';
	return /\b(?:stay|stays|still|remain\w*|carry|carries|open|good|keep|keeps|kept|count|counts|valid|alive|pending|survive\w*|roll\w*|transfer\w*|pass\w*|move\w*)\b/.test(
		text,
	)
		? 'mostly-yes'
		: null;
}

const isWhether =
	/^(?!.*\b(?:how|what|whats|who|or|not|never|without|nobody|unless)\b).*\b(?:do|does|did|will|would|is|are|must|can|could|should)\b/;
