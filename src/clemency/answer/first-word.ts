import type { Line } from '../../render/message.js';
import type { Ask } from '../judge/ask.js';
import type { Ground } from './ground.js';

/**
 * Whether the statement that a question is about is true: with limits that its sentence tells, for most or hardly any,
 * only where the pardon says so, or in some cases; nobody has settled it; or no pardon is needed for it. Some
 * are of a right that nobody was pardoned for: it is there after prison, after the sentence, not yet, or not by itself.
 * So far as pages were read; or it is so of some and not of others, or a pardon is one way of several; or it takes longer than was asked, or is so once the wait is over; or the page that speaks of
 * it does not say; or what holds elsewhere makes it likely.
 */
export type Truth =
	| 'yes'
	| 'no'
	| 'limits'
	| 'mostly-yes'
	| 'mostly-no'
	| 'if-stated'
	| 'depends'
	| 'unsettled'
	| 'none-needed'
	| 'usually-not'
	| 'usually'
	| 'after-prison'
	| 'after-sentence'
	| 'not-yet'
	| 'not-by-itself'
	| 'yes-as-read'
	| 'no-as-read'
	| 'longer'
	| 'after-wait'
	| 'not-known'
	| 'in-part'
	| 'one-way'
	| 'probably'
	| 'probably-not';

/** What answers the other way round: "does it stay" where "is it gone" is true. */
const opposite: Readonly<Record<Truth, Truth | null>> = {
	yes: 'no',
	no: 'yes',
	limits: 'depends',
	'mostly-yes': 'mostly-no',
	'mostly-no': 'mostly-yes',
	'if-stated': 'depends',
	depends: 'depends',
	unsettled: 'unsettled',
	'none-needed': 'no',
	'usually-not': 'usually',
	usually: 'usually-not',
	probably: 'probably-not',
	'probably-not': 'probably',
	'after-prison': null,
	'after-sentence': null,
	'not-yet': null,
	'not-by-itself': null,
	'yes-as-read': 'no-as-read',
	'no-as-read': 'yes-as-read',
	longer: null,
	'after-wait': null,
	'not-known': 'not-known',
	'in-part': 'in-part',
	'one-way': null,
};

/** A sentence with the word before it that the question asked for; without one where no word would answer it. */
export function worded(truth: Truth | null, said: Line, { plain, way }: Ask, { texts }: Ground): Line {
	if (way === 'which' && truth === 'depends') return texts.clemency.reply.word.depends(said);
	const word = !plain || truth === null ? null : way === 'no' ? opposite[truth] : truth;
	return word === null ? said : texts.clemency.reply.word[word](said);
}
