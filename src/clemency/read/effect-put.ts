import { own } from '../../domain/own.js';
import { type Ask, type AskCode, ofLife } from '../judge/ask.js';

/*
 * How a question about what a pardon does is put, where nobody put it quite so before: the verb says what is asked of
 * the thing, "erase" or "stay", and any word that could turn it leaves the question without a word before its answer.
 */

/** Verbs that ask whether what the answer says is true (`yes`), or whether the contrary is (`no`). */
interface Verbs {
	readonly yes: RegExp;
	readonly no?: RegExp;
}

const back =
	'get|gets|give|gives|bring\\w*|restor\\w*|return\\w*|back|again|regain\\w*|reinstat\\w*|includ\\w*|allow\\w*|let|lets';
/** Asked of a removal. */
const removal =
	/\b(?:stops?|prevents?|blocks?|saves?|protects?|helps?|ends?|cancels?|counts?|keeps? (?:\w+ )?(?:from|here))\b/;
const verbs: Readonly<Partial<Record<AskCode, Verbs>>> = {
	record: {
		yes: /\b(?:clear\w*|eras\w*|expung\w*|expunct\w*|seal\w*|wip\w+|remov\w*|delet\w*|gone|off|disappear\w*|vanish\w*|go(?:es)? away|clean\w*|destroy\w*|eliminat\w*|vacat\w*|hid\w*|confidential|private)\b/,
		no: /\b(?:stays?|remains?|shows?|appears?|still|comes? up|pops?|visible)\b/,
	},
	guns: {
		yes: new RegExp(`\\b(?:own|have|buy|carry|possess|hunt\\w*|shoot|purchase|lift\\w*|${back})\\b`),
	},
	vote: { yes: new RegExp(`\\b(?:vote|register|${back})\\b`) },
	jury: { yes: new RegExp(`\\b(?:serve|sit|be on|${back})\\b`) },
	office: { yes: new RegExp(`\\b(?:run|hold|serve|be|become|sit|${back})\\b`) },
	rights: { yes: new RegExp(`\\b(?:${back})\\b`) },
	suit: {
		yes: /\b(?:ends?|stops?|wip\w+|cancels?|blocks?|protects?|dismiss\w*|drop\w*|clears?|shields?)\b/,
		no: /\b(?:(?:they|he|she|family|victims?|people|somebody|someone|anybody|anyone) (?:\w+ ){0,2}sue|sued|liable|go on|continue)\b/,
	},
	deportation: { yes: removal, no: /\bstill (?:\w+ )?(?:deport|take|remove|detain|arrest|send|come)/ },
	discharge: { yes: /\b(?:upgrad\w*|chang\w*|fix\w*|turns?|correct\w*|improv\w*|clears?)\b/ },
	fine: {
		yes: /\b(?:wip\w+|cancel\w*|eras\w*|clear\w*|forgiv\w*|remov\w*|eliminat\w*|ends?|goes? away|drop\w*|waiv\w*|gone)\b/,
		no: /\b(?:still|owe|pay)\b/,
	},
	money: { yes: /\b(?:back|refund\w*|return\w*|reimburs\w*)\b/ },
	registry: {
		yes: /\b(?:off|remov\w*|ends?|stops?|come|clear\w*|eras\w*)\b/,
		no: /\b(?:still|stays?|have to|must)\b/,
	},
	sentence: {
		yes: /\b(?:ends?|over|done|finish\w*|stops?|wip\w+|cancel\w*|out|off|free|released?|home|terminat\w*)\b/,
	},
};

/** What is open is open whichever way it is put: only that a yes or no is asked for has to be sure. */
const open: ReadonlySet<AskCode> = new Set<AskCode>(['licence', ...ofLife]);

/** The same of general questions, by their row. */
const generalVerbs: Readonly<Record<string, Verbs>> = {
	immigration: { yes: removal },
	drugDeportation: { yes: removal },
	immigrationPresident: { yes: removal },
	immigrationGrounds: { yes: removal },
	statePardonGuns: { yes: /\b(?:lifts?|ends?|removes?|gives?|restores?)\b/, no: /\bstill applies\b/ },
	immigrationExpunged: { yes: /\b(?:stops?|saves?|helps?|protects?|gone)\b/, no: /\b(?:still|counts?|matters?|use)\b/ },
	naturalization: { yes: /\b(?:become|naturali[sz]e|citizen|citizenship)\b/ },
	innocent: { yes: /\b(?:means?|says?|proves?|declares?|makes?|shows?)\b/ },
};

const auxiliary = /^(?:does|do|did|will|would|can|could|is|are|am|may|might|should)$/;
const ofTwo =
	/ or (?:just|only|simply|does|do|will|would|is|it|still|forgive\w*|seal\w*|hide\w*)\b(?! (?:not|no)\b)(?!.*\bneed)/;
const asksFor = /^(?:who|whom|whose|what|whats|where|how|why|which)$/;
/** Words after which a yes or no might be read of something else. */
const turning =
	/^(?:not|never|no|none|nor|cannot|cant|wont|isnt|doesnt|dont|or|unless|until|till|before|without|only|except|than|instead|else|already|need|needs|requires?|lose|loses|lost|losing|barred|banned|prohibited|same|different|keep|keeps|all|every|everything|any|both|each|force\w*|bound|provisional|conditional|partial|limited|restricted|illegal|applications?|forms?|sees?|prison|jail|serving|inside|parole|probation|still|twice|even|others|cover|covers|refusal|owe|owed|money|google|internet|online|news|websites?)$/;
/** Somebody was pardoned, or would be. */
const givenPardon =
	/\b(?:got|get|gets|was|were|been|am|im|is|hes|shes|being) (?:\w+ )?(?:pardoned|a (?:full )?pardon)\b/;
const rights: ReadonlySet<AskCode> = new Set<AskCode>(['guns', 'vote', 'jury', 'office']);
/** What is asked about is what a pardon does. */
const aboutPardon = /^(?:pardon\w*|clemency|certificates?|expung\w*|it|that|this)$/;

/** A question about an effect with the way it is put, where its own words make that sure; else as it was. */
export function putStraight(ask: Ask): Ask {
	const { code, plain, way } = ask;
	// Whoever has a pardon asks nothing of felons without one.
	const isPardoned = givenPardon.test((ask.told ?? []).join(' '));
	if (way === 'without' && isPardoned && rights.has(code)) return { ...ask, plain: true, way: 'yes' };
	// "Does it wipe it or only forgive": which of two it is.
	if (code === 'record' && ofTwo.test((ask.words ?? []).join(' '))) return { ...ask, plain: false, way: 'which' };
	if (plain || way !== undefined) return ask;
	// "True or false: a pardon wipes it" is put as a claim.
	const isClaim = /^(?:so )?true or false\b/.test((ask.words ?? []).join(' '));
	const all = isClaim ? (ask.words ?? []).slice((ask.words ?? []).indexOf('false') + 1) : (ask.words ?? []);
	// "All the way" asks of nothing besides.
	const words = all
		.join(' ')
		.replace(/ (?:all the way|all of it|all together)\b/g, '')
		.split(' ');
	const at = isClaim ? 0 : words.findIndex((word) => auxiliary.test(word));
	if (at < 0 || words.slice(0, at).some((word) => asksFor.test(word))) return ask;
	if (open.has(code)) return ask.yesNo ? { ...ask, plain: true } : ask;
	const known = code === 'general' ? own(generalVerbs, ask.of ?? '') : verbs[code];
	if (known === undefined || !(isPardoned || words.some((word) => aboutPardon.test(word)))) return ask;
	const turns = (word: string) =>
		!(word === 'still' && known.no !== undefined) &&
		turning.test(word) &&
		known.no?.test(word) !== true &&
		known.yes.test(word) !== true &&
		!(code === 'sentence' && /^(?:parole|probation)$/.test(word));
	if (words.some(turns) || words.slice(at).some((word) => asksFor.test(word))) return ask;
	const text = words.slice(at).join(' ');
	if (code === 'record' && asksLater(ask)) return { ...ask, plain: true, way: 'yes' };
	const isContrary = known.no?.test(text) === true;
	if (known.yes.test(text)) return isContrary ? ask : { ...ask, plain: true };
	// "Will the pardon show" asks for the pardon, and not for the conviction.
	return isContrary && !/\bpardon (?:itself )?(?:shows?|appears?|comes?|pops?)\b/.test(text)
		? { ...ask, plain: true, way: 'no' }
		: ask;
}

/** Whether it is asked what may be done to the record after the pardon, and not by it or by whoever gives it. */
export const asksLater = ({ words = [], asked = null }: Pick<Ask, 'words' | 'asked'>): boolean =>
	later.test(words.join(' ')) && (asked === null || /\b(?:after|once|when|then)\b/.test(words.join(' ')));
const later =
	/\b(?:can|could|may) (?!(?:\w+ ){0,2}?(?:pardons?|clemency)\b).*\b(?:expunge|seal|(?:be|get|have) (?:\w+ ){0,3}(?:expunged|sealed))\b|\blets? (?:the|a) (?:court|judge) (?:seal|expunge)\b/;

/** Whether it is asked that it comes of itself, with nothing more to be done. */
export const asksItself = (words: readonly string[]): boolean =>
	/\b(?:automatic\w*|by itself|by themselves|on its own)\b/.test(words.join(' '));

/** Whether a pardon is asked for as what it takes: "do I need a pardon to vote". */
export const asksNeed = ({ words = [] }: Ask): boolean =>
	/\bonly (?:by |with |through )?(?:a |the )?(?:\w+ )?pardons?\b|\bpardon is the only\b|\b(?:needs?|required?|requires|necessary|(?:have|has|gotta|got|had) (?:to )?(?:get|have|be)|must (?:\w+ )?(?:get|have|be)|takes?) (?:\w+ ){0,3}(?:pardon|pardoned|clemency)\b/.test(
		words.join(' '),
	);

const ofForm = /^(?:applications?|forms?|box|boxes|checkbox|questionnaire|employers?|boss|interviews?|interviewer)$/;
const ofTelling = /^(?:yes|no|say|answer|disclose|admit|tell|list|mention|declare|report|check|lie|put|write)$/;

/** Whether it is asked what to say where a form asks for convictions. */
export const isOfForm = ({ words = [] }: Pick<Ask, 'words'>): boolean =>
	(words.some((word) => ofForm.test(word)) && words.some((word) => ofTelling.test(word))) ||
	words.some((word) => /^disclos\w+$/.test(word));
