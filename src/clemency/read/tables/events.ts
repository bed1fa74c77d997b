import type { CaseEvent } from '../../judge/question.js';

const ended = 'ended|ends|expired|over|done|finished|completed|complete|discharged|terminated|closed|up';
const sentence = 'sentence|probation|parole|supervision|paper|papers|term|time|supervised release';

/** Words that tell of an event a wait is counted from, as parts of a regular expression. */
export const eventWords: Readonly<Record<CaseEvent, readonly string[]>> = {
	end: [
		`(?:finished|completed|ended|discharged|done with|off|through with|maxed out)(?: \\w+){0,2} (?:${sentence})`,
		`(?:${sentence})(?: (?!since|in)\\w+)? (?:${ended})`,
		'discharged?',
		`deferred adjudication (?:${ended})`,
		'off (?:paper|papers|supervision|the books)',
		'(?:conditions?|everything)(?: \\w+){0,2} met',
	],
	release: [
		'released',
		'(?:got|get|came|been) (?:out|home)',
		'(?:out|home) since',
		'out of prison',
		'left prison',
		'paroled',
	],
	conviction: ['convicted', 'convictions?', 'sentenced', 'found guilty', '(?:pleaded|pled|plead)', 'plea'],
	refusal: [
		'denied',
		'refused',
		'rejected',
		'turned (?:\\w+ )?down',
		'said no',
		'voted (?:\\w+ )?down',
		'(?:last|my|our|the|a) (?:denial|refusal)',
	],
	parole: ['on parole', 'paroled', 'parole (?:began|begun|started)'],
};

/** Words that tell of the end only where a day stands right behind them: much else is "finished". */
export const bareEnd: readonly string[] = [
	'finished',
	'completed?',
	'done',
	'ended',
	'over',
	'expired',
	'closed',
	'discharged?',
];

/** What stands before such a word where it is the case that is over, and not a marriage or a school. */
export const subjects =
	'there|all|everything|i|he|she|we|they|been|was|were|is|its|thats|it|that|have|has|had|got|fully|both|completely|felony|felonies|misdemeanors?|misdemeanou?r|sentence|sentences|conviction|offen[cs]e|offen[cs]es|theft|burglary|robbery|fraud|forgery|assault|drugs?|possession|dui|dwi|sex|sexual|violent|nonviolent|authority|firearms?|guns?|and|but|paid|conditions|are';

/** What may stand between such a word and its day. */
export const between =
	'in|on|around|about|back|since|with|everything|it|all|the|whole|thing|by|early|late|mid|of|way|there|this|that';

/** Beside these a refusal was of something else. */
export const otherRefusals =
	/\b(?:appeals?|motion|bail|bond|parole|job|housing|apartment|visa|licen[cs]e|loan|expung\w*|seal\w*|judge|court|citizenship|bank|employer|entry)\b/;

/** Phrases that ask whether it is time, whatever else they are about. */
export const asksWhether =
	'can|could|may|might i|he|she|we|they|you apply|file|ask|petition|reapply|send|submit|put|try|request / can|could|may|might i|he|she|we|they now|already|yet again? apply|file|ask|petition|send|submit / allowed|permitted|able|clear|free|good|ok|okay|ready|eligible|right|possible|cleared|fine to now|already? re? apply|file|ask|petition|send|submit|put|try|request|go / already|yet / by now / too soon|early / long enough / good to go / in the clear / am|is|are i|he|she|we there / when $ / ^ when / eligible / next try / how much longer / time up / now $';
