import type { Act } from '../judge/question.js';
import { matcher } from './matcher.js';

/** What people say for each act. The first that fits is the one asked for: "pardon and seal" asks for a pardon. */
const acts = matcher<Act>([
	[
		'amnesty / mass|blanket|group|class pardon|pardons / pardon everyone|everybody|all / pardon a whole? class|group',
		'amnesty',
	],
	// A board by its name asks for nothing: "stop an execution, the pardons board or the governor".
	[
		'stop|stops|stopped|halt|halts|delay|delays|postpone|block|prevent|call an|the|his|her|my|this|that|off? executions|execution',
		'reprieve',
	],
	['pardon|pardons|pardoned|pardoning|pardonable', 'pardon'],
	['commute|commutes|commuted|commuting|commutation|commutations', 'commutation'],
	[
		'reprieve|reprieves|reprieved|reprieving|respite|respites / stay|stop|halt|delay|postpone|block of|an|the|his|her? an|the|his|her? execution|executions',
		'reprieve',
	],
	[
		'day|days|month|week|temporary|short stay|delay|reprieve / give|grant|order|sign a stay / hold|holds|put|puts|push|pushes off|back .. execution / buy .. time',
		'reprieve',
	],
	[
		'stop|stops|halt|halts|prevent it|this|that / delay|delays|postpone|postpones it|this|that|him|her|them / put|push|hold|move it|this|that|him|her|them off|back / hold|holds|put|puts|push|pushes off|back a|an|one|two|three|some|for day|days|week|weeks|month|months / give|gives|grant|buy him|her|them? another|more|a|one|two|three|four|five|ten|thirty|sixty|ninety|10|14|15|30|45|60|90|120 more? day|days|week|weeks|month|months',
		'reprieve',
	],
	['remit|remits|remitted|remission / cancel|waive|forgive a|the|my|his|her? fine|fines', 'remission'],
	['give|gives|grant|grants .. 30|60|90|thirty|sixty|ninety days', 'reprieve'],
	// Whoever is dying in prison wants to come home, whatever it is called.
	[
		'prison|prisoner|inmate|incarcerated|jail|locked|serving|inside .. dying|cancer|terminal|terminally|dementia|hospice|stroke|alzheimers|sick|ill / dying|cancer|terminal|terminally|dementia|hospice|stroke|alzheimers|sick|ill .. prison|prisoner|inmate|incarcerated|jail|locked|serving|inside',
		'commutation',
	],
	['clemency', 'pardon'],
	[
		'shorten|reduce|reduced|reduction|cut|cuts|lower|lowers|lighter .. sentence|term|time|prison / time|sentence|years cut|reduced|shaved|knocked|dropped|lowered / time off / for|get|gets less|shorter|lighter time|sentence|years / shorten|shortens it|that|this / let|lets|get|gets|bring|send him|her|them|me|my|his .. out|home early / let|send|bring him|her|them|me|us out|home|go / cancer|sick|ill|dying|dementia|terminal|hospice|stroke .. released|release|free|freed|home|out / out|home|release|released|freed early|sooner / early release',
		'commutation',
	],
	[
		'expung* / seal|sealed|sealing|clear|cleared|clean|erase|wipe|remove .. record|records / record|records .. sealed|cleared|erased|wiped',
		'expungement',
	],
	[
		'exonerat* / declared innocent / prove his|her|my innocence / overturn* / vacate* / new trial / appeal $ / appeal and|or|in|for|my|his|her|was',
		'exoneration',
	],
	[
		'gun|guns|firearm|firearms|voting|civil|vote|jury right|rights / right to vote|bear|own|carry / vote again / own a gun|firearm',
		'restoration',
	],
	[
		'end|start|beginning of? his|her|my|the? parole / finished|completed|ended|off|discharged|done|after|following with|from? my|his|her|the? parole / parole ended|expired|over|officer|since / life without the? possibility? of? parole / on parole|paroled / parole board|boards|commission|officer|officers|authority / board|commission|authority of pardons? and? parole|paroles',
		'pardon',
	],
	['parole|paroled', 'parole'],
	['execution|executions', 'reprieve'],
]);

/** What is asked for; null where nothing is said. */
export function actSaid(words: readonly string[]): Act | null {
	return acts.first(words);
}

/** Acts whose meaning is asked: "what is a commutation", "pardon vs reprieve"; null where none is named. */
export function actsExplained(words: readonly string[]): readonly Act[] | null {
	const named = [...new Set(acts.all(words).map(({ meaning }) => meaning))];
	return named.length === 0 ? null : named;
}

/** The same where something is asked for: a board by its name asks for no pardon. */
export const actAsked = (words: readonly string[]): Act | null =>
	actSaid(words.filter((word, i) => !(/^pardons?$/.test(word) && /^boards?$/.test(words[i + 1] ?? ''))));
