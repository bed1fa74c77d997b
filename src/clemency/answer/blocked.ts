import type { Ask } from '../judge/ask.js';
import { isClemency, type Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';

/** "Can the prosecutor block it": whoever has no part in the decision is heard at most. Nothing where that is not asked. */
export function blocked(ask: Ask, { row, finding, said: { act } }: Verdict, ground: Ground): readonly Claim[] {
	const { clemency } = ground.texts;
	const power = finding.is === 'power' ? finding.power : null;
	// A Governor, a board or a council may have a part in it.
	const officer = ask.asked?.officer ?? 'other-official';
	const isOutside = officer === 'other-official' || officer === 'court';
	const text = (ask.words ?? []).join(' ');
	const isAsked =
		isOutside && ((ask.code === 'objection' && blocks.test(text)) || (ofHeard.has(ask.code) && agrees.test(text)));
	if (!isAsked || power === null || !isClemency(act)) return [];
	const said = clemency.power.onlyHeard(clemency.only(row, act, power));
	return [{ line: worded('no', said, { ...ask, plain: true, way: 'yes' }, ground), by: row.who }];
}

/** What an objection does: nothing by itself, as others decide; null where nobody can decide at all. */
export function heardOnly({ row, finding, said: { act } }: Verdict, { texts: { clemency } }: Ground): Claim | null {
	const power = finding.is === 'power' ? finding.power : null;
	if (power === null || !isClemency(act)) return null;
	return { line: clemency.reply.objectionOnly(clemency.only(row, act, power)), by: row.who };
}

const ofHeard: ReadonlySet<string> = new Set(['objection', 'notice', 'hearing', 'support']);

/** "Does the judge have to agree", "do victims have a veto": heard they may be, asked for leave they are not. */
const agrees =
	/^(?:(?:and|so|but) )*(?:do|does|must|has|have|is|are|need|needs)\b(?!.*\b(?:or|not|never|without|unless|tell|told|hear|heard|notif\w*|board|commission|council|panel|governor)\b).*\b(?:agree|agrees|approve|approves|approval|consent|permission|veto|sign off|ok it|okay it|say yes|go along|final say|last word)\b/;

const blocks =
	/^(?:\w+ ){0,2}(?:can|could|may)\b(?!.*\b(?:or|not|never|without|unless)\b).*\b(?:block|veto|stop|prevent|kill|overrule|override|nix|sink)\b/;
