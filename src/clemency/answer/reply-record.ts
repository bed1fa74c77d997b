import { line } from '../../render/line.js';
import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Verdict } from '../judge/verdict.js';
import type { Claim } from './citations.js';
import { worded } from './first-word.js';
import type { Ground } from './ground.js';
import type { Own } from './own-row.js';

const wordsOfSealing = /^(?:seal|expung|expunct|hid|eras|wip|see|sees|show)/;
const ofSealing = /\b(?:seal|expung|expunct|eras|hid)/i;

/** What becomes of the record of a conviction. */
export function replyRecord(ask: Ask, { row, finding }: Verdict, ground: Ground): Own {
	const { texts, facts } = ground;
	const { reply } = texts.clemency;
	const power = finding.is === 'power' ? finding.power : null;
	const claim = (said: Line): Claim => ({ line: said, by: row.process });
	const kept = power?.record ?? row.effect.record;
	const said = reply.record[kept];
	const notes = row.effect.note === null ? [] : [claim(line`${row.effect.note}`)];
	if (said === null || facts(row.code, 'record').length > 0) return { first: [], beside: said === null ? notes : [] };
	const clears = kept === 'sealed' || kept === 'erased';
	// Where the way taken changes what happens to it a bare yes or no is half of the answer.
	const varies = row.powers.some(({ record }) => record !== undefined && record !== kept);
	const plain = kept === 'further-step' || kept === 'set-aside' || varies;
	// What the place says of sealing stands before what holds in general.
	const exact =
		(ask.words?.some((word) => wordsOfSealing.test(word)) === true || varies) && ofSealing.test(row.effect.note ?? '');
	if (exact && !clears && (plain || !ask.plain)) return { first: notes, beside: varies ? [] : [claim([said])] };
	return { first: [claim(plain ? [said] : worded(clears ? 'yes' : 'no', [said], ask, ground))], beside: notes };
}
