import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksLater, isOfForm } from '../read/effect-put.js';
import { asksWhether, toWord } from '../read/put-so.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import type { Own } from './own-row.js';
import { instead } from './what-there-is.js';

/** What a note says of the record, of guilt and of what follows from it; other notes are told where they are asked for. */
const ofRecord = /\b(?:seal|expung|expunct|record|annul|eras|guilt|consequences|set aside)/i;
const ofPriors = /\bprior\b/;

const ofGroup = /^(?:marijuana|weed|pot|cannabis|group|mass|blanket)$/;
/** Whether a record that the pardon leaves can be closed after it, by what is said of that. */
export function laterBy(says: string): 'yes' | 'limits' | 'depends' | null {
	if (/\b(?:opens?|can ask|right to|can (?:then )?be (?:asked|sealed|expunged)|may expunge)\b/.test(says)) return 'yes';
	if (/\bonly where the pardon\b/.test(says)) return 'limits';
	return /\bseparate matter\b|\bmatter of its own\b|\bunless a court\b/.test(says) ? 'depends' : null;
}
const ofSealing = /\b(?:seal|expung|expunct)/i;

/** What becomes of the record of a conviction: the rule, then what the place adds to it. */
export function replyRecord(ask: Ask, verdict: Verdict, ground: Ground): Own {
	const { row, finding } = verdict;
	const { texts, facts } = ground;
	const { reply } = texts.clemency;
	const power = finding.is === 'power' ? finding.power : null;
	const kept = power?.record ?? row.effect.record;
	const asksPriors = ask.words?.some((word) => /^(?:priors?|count|counts|enhance\w*)$/.test(word)) === true;
	const isOfIt = (text: string) => (ofRecord.test(text) || asksPriors) && (asksPriors || !ofPriors.test(text));
	const note = row.effect.note !== null && isOfIt(row.effect.note) ? row.effect.note : null;
	const isSealed = ofSealing.test(note ?? '');
	// What follows as a step of its own is told once.
	const said = reply.record[kept === 'further-step' && isSealed ? 'stays' : kept]?.(row) ?? null;
	const follows = kept === 'set-aside' && /^(?:Expungement|Sealing) follows/.test(note ?? '');
	const clears = kept === 'sealed' || kept === 'erased' || follows;
	const notes = note === null ? [] : [{ line: line`${note}`, by: row.process }];
	const known = facts(row.code, 'record');
	// What holds for a whole group that was pardoned is not what holds for whoever asked.
	const isOfGroup =
		/\bgroup pardon\b/.test(note ?? '') &&
		[...(ask.told ?? []), ...(ask.words ?? [])].some((word) => ofGroup.test(word));
	const [fact] = known;
	if (fact !== undefined)
		return {
			first: isOfGroup
				? notes
				: isOfForm(ask) && fact.means === 'no' && !sayNo.test(fact.says)
					? onForm(ask, row, ground)
					: [],
			beside: [],
		};
	if (said === null) return { first: [], beside: notes };
	// Where the way taken changes what happens to it a bare yes or no is half of the answer.
	const varies = row.powers.some(({ record }) => record !== undefined && record !== kept);
	const truth = (kept === 'set-aside' && !follows) || varies ? null : clears ? 'yes' : 'no';
	const whole = note === null || note === said ? said : `${said} ${note}`;
	const answer: Claim = { line: worded(truth, [whole], ask, ground), by: row.process };
	const bare: Claim = { line: [said], by: row.process };
	if (isOfForm(ask) && clears) return { first: [{ ...answer, line: closedOnForm(ask, [whole], ground) }], beside: [] };
	if (isOfForm(ask) && truth === 'no') return { first: onForm(ask, row, ground), beside: [] };
	// What may be done afterwards is answered by what the place says of that.
	if (asksLater(ask) && !clears) {
		const then = (note === null ? null : laterBy(note)) ?? (kept === 'further-step' ? 'yes' : null);
		// What can be done is the answer; what is a matter of its own stands behind what the pardon does.
		const told = then === 'yes' && note !== null && isSealed ? note : whole;
		if (then !== null)
			return { first: [{ line: worded(then, [told], { ...ask, plain: true }, ground), by: row.process }], beside: [] };
		// What a court does without a pardon it does after one, too.
		return note === null && row.kind === 'state'
			? instead(ask, verdict, ground)
			: { first: [{ ...bare, line: [whole] }], beside: [] };
	}
	return { first: [varies && notes[0] !== undefined ? notes[0] : answer], beside: [] };
}

const sayNo = /\btrue answer\b|\bsay that there was no\b|\bdenied\b/;

/** What to say where a form asks for convictions, and the conviction stays on record. */
function onForm(ask: Ask, row: Verdict['row'], ground: Ground): readonly Claim[] {
	const form = ground.general('jobForm');
	if (form === null) return [];
	const text = ask.words?.join(' ') ?? '';
	const isMust = mustTell.test(text) || /\blegally\b/.test(text);
	// "May he say no" is put the other way round than "must he say it".
	const isMay = !isMust && mayLeave.test(text);
	// "He never has to tell it" is the contrary of "must he tell it".
	const isDenied = /\b(?:never|not|doesnt|dont|no longer|nobody)\b/.test(text);
	const put: Ask = { ...ask, plain: ask.plain || ask.yesNo || isMust, way: isDenied ? 'yes' : 'no' };
	return [
		{
			line: worded(
				'usually-not',
				[ground.texts.clemency.reply.onForm(row)],
				isMust ? put : isMay ? toWord(ask) : ask,
				ground,
			),
			by: form.sources,
		},
	];
}

/** A record that the pardon closes need not be named: "must he tell it" and "may he say no" are answered by it. */
export function closedOnForm(ask: Ask, said: Claim['line'], ground: Ground, isSaid = false): Claim['line'] {
	const text = ask.words?.join(' ') ?? '';
	if (mustTell.test(text)) return worded(isSaid ? 'no' : 'usually-not', said, toWord(ask), ground);
	const isMay = mayLeave.test(text) || asksWhether(ask);
	return worded(isMay ? (isSaid ? 'yes' : 'usually') : null, said, toWord(ask), ground);
}
const mustTell = /\b(?:have to|has to|must|need to|needs to|required to|should|gotta)\b/;
const mayLeave =
	/\b(?:can|could|may|allowed|able|ok|okay|legal|safe)\b.*\b(?:no|lie|deny|leave|skip|hide|blank|honestly)\b/;

/** What the row says of the record, as a statement, and whether it counts as a prior. */
export function recordSaid({ row, finding }: Verdict, { texts }: Ground): Claim | null {
	const kept = (finding.is === 'power' ? finding.power?.record : undefined) ?? row.effect.record;
	const note = row.effect.note !== null && alsoTold.test(row.effect.note) ? row.effect.note : null;
	const said =
		texts.clemency.reply.record[kept === 'further-step' && ofSealing.test(note ?? '') ? 'stays' : kept]?.(row);
	return said === undefined ? null : { line: [note === null ? said : `${said} ${note}`], by: row.process };
}

const alsoTold = new RegExp(`${ofRecord.source}|\\bprior\\b|\\blicen[cs]es?\\b`, 'i');
