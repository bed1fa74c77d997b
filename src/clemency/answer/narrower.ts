import type { Ask } from '../judge/ask.js';

/*
 * A general question is answered by the narrower row where its own words name what that row is about: food stamps of
 * benefits, an exclusion from Medicare of lists that somebody stands on.
 */

type Narrow = readonly [of: string, words: RegExp, row: string];

const ofDangerousGoods = /\b(?:hazmat|haz mat|hazardous|twic)\b/;

const ofAntiques = /\b(?:antiques?|black ?powder|muzzle ?loaders?|muskets?|flintlocks?|cap and ball)\b/;

/** What no state decides, and a question on a state is answered with, too. */
const anywhere: readonly Narrow[] = [
	['registry', /\b(?:oig|leie|medicaid|medicare|inspector general|exclusion|excluded)\b/, 'exclusion'],
	['benefits', /\b(?:snap|food ?stamps?|stamps|ebt|tanf|wic|welfare)\b/, 'foodStamps'],
	['benefits', /\b(?:fafsa|student|students|college|pell|financial aid|scholarships?)\b/, 'studentAid'],
	['benefits', /\b(?:social security|ssi|ssdi|disability|retirement|va)\b/, 'socialSecurity'],
	['screening', ofDangerousGoods, 'hazmat'],
	['licence', ofDangerousGoods, 'hazmat'],
	['guns', ofAntiques, 'antiqueGuns'],
	['federalGunsRestored', ofAntiques, 'antiqueGuns'],
	['revoke', /\b(?:withdraw\w*|take back|pull)\b.*\b(?:application|petition|request|it)\b/, 'withdraw'],
	[
		'record',
		/\b(?:covers?|counts?|includes?|reach(?:es)?)\b.*\bfederal (?:conviction|case|felony|one|charge|record)\b/,
		'governorFederal',
	],
	['deadline', /\b(?:execut\w+|death row|executed)\b/, 'executionDeadline'],
];

/** The row on something that holds wherever the conviction was; null where the place has its own answer. */
export function narrowerAnywhere({ code, of, words = [] }: Ask): string | null {
	const key = code === 'general' ? of : code;
	const text = words.join(' ');
	return anywhere.find(([wide, pattern]) => wide === key && pattern.test(text))?.[2] ?? null;
}

/** "Does he have to tell a boss": what is asked of one row names another. */
export function narrower(ask: Ask): string {
	const { of, act, words = [] } = ask;
	const text = ` ${words.join(' ')} `;
	if (act === 'reprieve' && (of === 'endsSentence' || of === 'duration')) return 'reprieveLasts';
	if (act === 'remission' && of === 'sentenceLength') return 'differPardonRemission';
	if (of === 'sameAsParole' && / (?:stay|stays|still|remain|off|end|ends) /.test(text)) return 'endsSentence';
	if (of === 'restitution' && / (?:back|refund|refunded|refunds|returned|reimbursed) /.test(text)) return 'refund';
	if (of === 'employer' && / (?:tell|disclose|mention|list|declare|report|reveal|form|box) /.test(text))
		return 'jobForm';
	if (of === 'commutationOwed' && / means? /.test(text) && / remissions? /.test(text))
		return 'differCommutationRemission';
	if (of === 'immigrationGrounds' && / aggravated felon(?:y|ies) /.test(text)) return 'aggravatedDeportation';
	const isQuickest = / (?:faster|fastest|quicker|quickest|sooner|soonest|first) /.test(text);
	if (
		isQuickest &&
		/ compassionate /.test(`${text}${ask.told?.join(' ')}`) &&
		(of === 'illness' || of?.endsWith('CompassionateRelease') === true)
	)
		return 'compassionateFaster';
	return narrowerAnywhere(ask) ?? of ?? '';
}
