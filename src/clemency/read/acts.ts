import type { Act } from '../judge/question.js';
import { any } from './phrases.js';

/** What people say for each act. The first that fits is the one asked for: "pardon and seal" asks for a pardon. */
const acts: readonly (readonly [RegExp, Act])[] = [
	[
		any(
			'amnesty',
			'(?:mass|blanket|group|class) pardons?',
			'pardon (?:everyone|everybody|all|a (?:whole )?(?:class|group))',
		),
		'amnesty',
	],
	[any('pardon(?:s|ed|ing|able)?'), 'pardon'],
	[any('commut(?:e|es|ed|ing|ations?)'), 'commutation'],
	[
		any(
			'repriev(?:e|es|ed|ing)',
			'respites?',
			'(?:stay|stop|halt|delay|postpone|block) (?:of |an |the |his |her )*executions?',
		),
		'reprieve',
	],
	[any('remit(?:s|ted)?', 'remission', '(?:cancel|waive|forgive) (?:a |the |my |his |her )?fines?'), 'remission'],
	[any('clemency'), 'pardon'],
	[any('(?:shorten|reduced?|reduction|cut|lighter)\\b.*\\b(?:sentence|term|time|prison)'), 'commutation'],
	[
		any(
			'expung\\w*',
			'(?:seal|sealed|sealing|clear|cleared|clean|erase|wipe|remove)\\b.*\\brecords?',
			'records?\\b.*\\b(?:sealed|cleared|erased|wiped)',
		),
		'expungement',
	],
	[
		any(
			'exonerat\\w*',
			'declared innocent',
			'prove (?:his|her|my) innocence',
			'overturn\\w*',
			'vacate\\w*',
			'new trial',
			'appeal',
		),
		'exoneration',
	],
	[
		any(
			'(?:gun|firearms?|voting|civil|vote|jury) rights?',
			'right to (?:vote|bear|own|carry)',
			'vote again',
			'own a (?:gun|firearm)',
		),
		'restoration',
	],
	[
		any('(?<!life without (?:the possibility of )?)(?<!on )paroled?\\b(?! (?:board|commission|officer|authority))'),
		'parole',
	],
	[any('executions?'), 'reprieve'],
];

/** What is asked for; a pardon where nothing is said. */
export function actIn(text: string): Act {
	return acts.find(([pattern]) => pattern.test(text))?.[1] ?? 'pardon';
}

/** Acts whose meaning is asked: "what is a commutation", "pardon vs reprieve"; null for any other question. */
export function actsExplained(text: string): readonly Act[] | null {
	const named = [...new Set(acts.filter(([pattern]) => pattern.test(text)).map(([, act]) => act))];
	return named.length === 0 ? null : named;
}
