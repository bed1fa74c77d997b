import { line } from '../../render/line.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import { asksLater } from '../read/effect-put.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import type { Own } from './own-row.js';

/** What a note says of the record, of guilt and of what follows from it; other notes are told where they are asked for. */
const ofRecord = /\b(?:seal|expung|expunct|record|annul|eras|guilt|consequences|set aside)/i;
const ofPriors = /\bprior\b/;

const ofGroup = /^(?:marijuana|weed|pot|cannabis|group|mass|blanket)$/;
/** A note on a step that is open after the pardon. */
const mayFollow = /\b(?:can|may) (?:then )?(?:be (?:sealed|expunged)|expunge)|\bA court may expunge\b/;
const wordsOfSealing = /^(?:seal|expung|expunct)/;
const ofSealing = /\b(?:seal|expung|expunct)/i;

const ofForm = /^(?:applications?|forms?|box|boxes|checkbox|questionnaire|employers?|boss|interviews?|interviewer)$/;
const ofTelling = /^(?:yes|no|say|answer|disclose|admit|tell|list|mention|declare|report|check|lie|put|write)$/;

/** Whether it is asked what to say where a form asks for convictions. */
export const isOfForm = ({ words = [] }: Ask): boolean =>
	(words.some((word) => ofForm.test(word)) && words.some((word) => ofTelling.test(word))) ||
	words.some((word) => /^disclos\w+$/.test(word));

/** What becomes of the record of a conviction: the rule, then what the place adds to it. */
export function replyRecord(ask: Ask, { row, finding }: Verdict, ground: Ground): Own {
	const { texts, facts, general } = ground;
	const { reply } = texts.clemency;
	const power = finding.is === 'power' ? finding.power : null;
	const kept = power?.record ?? row.effect.record;
	const asksPriors = ask.words?.some((word) => /^(?:priors?|count|counts|enhance\w*)$/.test(word)) === true;
	const isOfIt = (text: string) => (ofRecord.test(text) || asksPriors) && (asksPriors || !ofPriors.test(text));
	const note = row.effect.note !== null && isOfIt(row.effect.note) ? row.effect.note : null;
	const isSealed = ofSealing.test(note ?? '');
	// What follows as a step of its own is told once.
	const said = reply.record[kept === 'further-step' && isSealed ? 'stays' : kept]?.(row) ?? null;
	const asksSealing = ask.words?.some((word) => wordsOfSealing.test(word)) === true;
	const follows = kept === 'set-aside' && /^(?:Expungement|Sealing) follows/.test(note ?? '');
	const clears = kept === 'sealed' || kept === 'erased' || follows;
	const notes = note === null ? [] : [{ line: line`${note}`, by: row.process }];
	const known = facts(row.code, 'record');
	// What holds for a whole group that was pardoned is not what holds for whoever asked.
	const isOfGroup =
		/\bgroup pardon\b/.test(note ?? '') &&
		[...(ask.told ?? []), ...(ask.words ?? [])].some((word) => ofGroup.test(word));
	if (known.length > 0) return { first: isOfGroup ? notes : [], beside: [] };
	if (said === null) return { first: [], beside: notes };
	// Where the way taken changes what happens to it a bare yes or no is half of the answer.
	const varies = row.powers.some(({ record }) => record !== undefined && record !== kept);
	const truth = (kept === 'set-aside' && !follows) || varies ? null : clears ? 'yes' : 'no';
	const notThere: Claim = { line: texts.clemency.reply.noOwn(row), by: [] };
	const answer: Claim = { line: worded(truth, [said], ask, ground), by: row.process };
	const bare: Claim = { line: [said], by: row.process };
	const form = isOfForm(ask) && truth === 'no' ? general('jobForm') : null;
	if (form !== null) {
		const put: Ask = { ...ask, plain: ask.plain || ask.yesNo, way: 'no' };
		const isMust = /\b(?:have to|must|need to|should|required to|gotta|legally)\b/.test(ask.words?.join(' ') ?? '');
		return {
			first: [
				{ line: worded('no', [form.says], isMust ? put : ask, ground), by: form.sources },
				...(/\bthen\b/.test(note ?? '') ? notes : []),
				notThere,
			],
			beside: [],
		};
	}
	// What may be done afterwards is answered by what the place says of that.
	if (asksLater(ask.words ?? []) && !clears) {
		const can = note !== null && mayFollow.test(note);
		const put = can ? worded('yes', [note], ask, ground) : null;
		return { first: put === null ? [...notes, bare] : [{ line: put, by: row.process }], beside: [] };
	}
	// Whether a court may seal or expunge it then is what the place says of that.
	const isOfSealing = isSealed && asksSealing;
	if (isOfSealing && !ask.plain && !ask.words?.some((word) => /^automatic/.test(word)))
		return { first: [...notes, answer], beside: [] };
	return varies ? { first: notes.length > 0 ? notes : [answer], beside: [] } : { first: [answer], beside: notes };
}
