import type { Ask } from '../judge/ask.js';
import type { RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';
import { surnameOf } from './was-pardoned.js';

/* What is asked of a case of the register, by the words it is asked in. */

/** Whether somebody is free, and nothing of a pardon. */
export function asksFree({ words = [] }: Ask): boolean {
	const text = words.join(' ');
	return (
		/\b(?:is|are|still|hows?|whats?|where|has|have)\b.*\b(?:free|released|out|released|prison|jail|locked|bars|inside|home|alive|dead|incarcerated|custody|serving|status|now|row|parole|paroled|probation|supervis\w+|house arrest|home confinement)\b/.test(
			text,
		) && !/\b(?:can|could|who|why|what did|pardon\w*|clemency|commut\w*|get|let|how)\b/.test(text)
	);
}

/** Whether a pardon that was announced counts. */
export const asksValid = ({ words = [] }: Ask) =>
	words.some((word) =>
		/^(?:valid|real|legit|legitimate|legal|count|counts|counted|work|works|worked|fake|hold|holds|stand|stands|official|officially|effective|void)$/.test(
			word,
		),
	) && words.some((word) => /^(?:pardon|pardons|pardoned|clemency)$/.test(word));
export const asksWhoDidIt = ({ words = [] }: Ask) =>
	/\bwho (?:did|has|had|pardoned|commuted|granted|gave|freed|signed|spared)\b/.test(words.join(' '));

/** What became of what people signed. */
export const asksPetition = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:petition|petitions|signed|signature|signatures)$/.test(word)) ||
	asksOpen(words) ||
	/\bwhite house\b/.test(words.join(' '));

/** Whether a request is still open. */
export const asksOpen = (words: readonly string[]) =>
	words.some((word) => /^(?:application|request|clemency)$/.test(word)) &&
	words.some((word) => /^(?:open|pending|active|alive|status|still)$/.test(word));

/** Whether it may be done before a judgment is final, where the note says. */
export const asksEarly = ({ words = [] }: Ask, [first]: readonly Claim[]) =>
	words.some((word) => /^(?:appeal|appeals|final|before|yet|now)$/.test(word)) &&
	words.some((word) => /^(?:appeal|appeals|final|trial)$/.test(word)) &&
	/\b(?:final|appeal)\b/.test(plainText(first?.line ?? []));

export const asksLeft = ({ words = [] }: Ask) => words.includes('left');

/** Whether it is asked what a court said, and nothing of a pardon. */
export function asksJudgment({ words = [] }: Ask, { name, clemency }: RegisteredCase): boolean {
	const text = words.join(' ');
	// "What did the Governor do" asks what was granted; of a namesake it may be the name.
	const own = name.toLowerCase().split(' ');
	if (words.some((word) => !own.includes(word) && clemency.some(({ who }) => surnameOf(who) === word))) return false;
	return (
		/\b(?:convicted of|charged with|accused of|guilty of|(?:what|which|whose) court|when was \S+(?: \S+){0,3} (?:convicted|sentenced)|where was \S+(?: \S+){0,3} convicted|(?:how long|how many years|what) .*\bsentenced?|what (?:was|is) .*\bsentence|acquitted|(?:is|was|were|been) (?:\w+ ){1,4}(?:convicted|sentenced)$|what did \S+(?: \S+){0,2} do(?! for))\b/.test(
			text,
		) && !/\b(?:pardon\w*|clemency|commut\w*|reduc\w*|off|cut|governor|president|board)\b/.test(text)
	);
}

/** Whether it is asked if somebody was pardoned. */
export const asksPardoned = ({ code, words = [] }: Ask) =>
	code === 'happened' &&
	!/\b(?:why|can|could|may|will|getting)\b/.test(words.join(' ')) &&
	/\b(?:did|was|were|has|have|is|got|get|gets|ever)\b/.test(words.join(' ')) &&
	words.some((word) => /^pardon/.test(word));

export const asksOfNow = ({ words = [] }: Ask) => /\bwhose\b.*\bnow\b/.test(words.join(' '));

/** Why somebody is not out: what was done has not reached all of it. */
export const asksWhyIn = ({ words = [] }: Ask) => /\bwhy\b.*\bnot (?:out|free|released|home)\b/.test(words.join(' '));

export const asksWhyStill = ({ words = [] }: Ask) =>
	/\bwhy\b.*\bstill\b.*\b(?:locked|prison|jail|inside|in|behind|serving|held|custody)\b|\bwhy (?:isnt|wasnt|hasnt)\b.*\b(?:out|free|released|home)\b/.test(
		words.join(' '),
	);

/** Why somebody was pardoned, or was not. */
export const asksReason = ({ words = [] }: Ask) =>
	/\bwhy (?:did|didnt|was|wasnt|were|has|hasnt|would|not)\b|\b(?:and|or) why\b|\bwhy$|\bwhy (?:\w+ ){1,4}?(?:pardoned|commuted|freed|spared)\b|\b(?:what|whats) .*\breasons?\b|\breasons? (?:for|behind)\b/.test(
		words.join(' '),
	);

/** Why somebody was pardoned beside who did it and when: what was done stands first. */
export const asksReasonToo = ({ words = [] }: Ask) =>
	/\bwhy\b/.test(words.slice(1).join(' ')) && !/^why\b/.test(words.join(' '));

/** Which of two it was: "pardoned or only commuted". */
export const asksWhichMercy = ({ code, words = [] }: Ask) =>
	code === 'happened' &&
	/\bpardon\w* .*\bor\b.*\b(?:commut\w*|(?:sentence|time) (?:\w+ )?(?:cut|reduced|shortened)|(?:cut|reduce|shorten)\w* .*\b(?:sentence|time))|\bcommut\w* .*\bor\b.*\bpardon/.test(
		words.join(' '),
	);

/** Whether somebody was put to death, or is still alive. */
export const asksExecuted = ({ words = [] }: Ask) =>
	/\b(?:is|was|were|are|did|has|have|been|get|got)\b(?: \w+){0,4} (?:executed|execute|alive)\b/.test(words.join(' ')) &&
	!/\b(?:before|after|why|who|pardon\w*|clemency|commut\w*|spared?)\b/.test(words.join(' '));

/** Whether somebody asked for it, and not what was decided. */
export const asksRequest = ({ words = [] }: Ask) =>
	/\b(?:did|has|have|had)\b(?: \w+){1,6}? (?:ask|asked|apply|applied|request|requested|petitioned|file|filed|sought|seek)\b/.test(
		words.join(' '),
	);

/** What it was for, beside what became of it. */
export const asksWhatFor = ({ words = [] }: Ask) =>
	/\b(?:what for|for what)\b|\bwhat (?:was|were|did|is|are)\b.*\bfor$/.test(words.join(' '));

/** Whether the conviction is still there. */
export const asksRecord = ({ words = [] }: Ask) =>
	/\b(?:conviction|convictions|record|felon)\b/.test(words.join(' ')) &&
	/\b(?:stand|stands|still|stay|stays|erased?|gone|go|wiped?|away|cleared?|clean|remain|remains|undone?|overturned?)\b/.test(
		words.join(' '),
	);

/** "Is he still a felon". */
export const asksFelon = ({ words = [] }: Ask) => isFelon.test(words.join(' '));
export const isFelon = /\b(?:is|are) (?:\w+ ){0,3}?(?:still )?(?:a )?(?:convicted )?(?:felons?|criminals?)\b/;

/** Who may do it, and not who did. */
export const asksWhoMay = ({ words = [] }: Ask) => words.some((word) => /^(?:can|could|may|whose)$/.test(word));

/** Whether a petition was answered. */
export const asksAnswer = ({ words = [] }: Ask) =>
	/^(?:did|has|have)\b.*\b(?:answer|answered|respond|responded|reply|replied)\b/.test(words.join(' '));

export const asksMay = ({ words = [] }: Ask) =>
	/^(?:(?:so|and|but|hey|ok) )*(?:can|could|may|might|is (?:it possible|there a way))\b(?! have\b)(?!.*\bafter\b).*\b(?:pardon|pardoned|clemency|commuted?)\b/.test(
		words.join(' '),
	);

export const asksSpared = ({ words = [] }: Ask) =>
	words.some((word) => /^(?:spare|save|stop|halt|commute|delay)$/.test(word));

export const asksRow = ({ words = [] }: Ask) => words.includes('row');

/** "Was he convicted". */
export const asksConvicted = ({ words = [] }: Ask) => /^(?:is|was|were|are) .*\bconvicted$/.test(words.join(' '));

/** What an officer said of it. */
export const asksSaid = ({ words = [] }: Ask) =>
	/\bwhat did .*\bsay\b|\bwhat (?:has|was) .*\bsaid\b/.test(words.join(' '));
