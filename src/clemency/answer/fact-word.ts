import type { Ask, AskCode } from '../judge/ask.js';
import type { CaseClass } from '../judge/question.js';
import type { Verdict } from '../judge/verdict.js';
import { asksItself, asksNeed } from '../read/effect-put.js';
import type { Fact, Means, Without } from '../shapes/fact.js';
import type { General } from '../shapes/general.js';
import type { Truth } from './first-word.js';
import { owing } from './may-be.js';

/** Rights that are lost by a conviction, and may be there without a pardon. */
const rights: ReadonlySet<AskCode> = new Set<AskCode>(['guns', 'vote', 'jury', 'office', 'licence']);

const ofPardon = /^(?:pardon\w*|clemency|commut\w*|certificates?)$/;
/** Whoever asks for something back asks what brings it. */
const ofReturn = /^(?:back|again|restor\w*|regain\w*|return\w*|recover\w*|reinstat\w*|lost|expung\w*)$/;

/** A yes or no is asked of what holds with nobody pardoned: "can felons vote", and not "does a pardon give it back". */
export function asksWithout({ code, way, plain, words = [], told = words }: Ask): boolean {
	if (way === 'without') return true;
	// "Can I vote, or do I need a pardon first" asks for what holds now.
	if (rights.has(code) && orPardon.test(words.join(' '))) return true;
	// "Can I vote without a pardon" asks it in so many words.
	if (rights.has(code) && noPardon.test(words.join(' '))) return true;
	// "Does Iowa restore the vote automatically" asks what holds with nobody pardoned, as "without asking anybody" does.
	if (rights.has(code) && isByItself(words) && ![...told, ...words].some((word) => ofPardon.test(word))) return true;
	if (!rights.has(code) || [...told, ...words].some((word) => ofPardon.test(word))) return false;
	if (words.some((word) => ofReturn.test(word))) return false;
	if (isOk.test(words.join(' '))) return true;
	// "Can a felon own a gun" is put straight, whoever it is asked of.
	return way !== 'no' && (plain || (straight.test(words.join(' ')) && !words.some((word) => turning.test(word))));
}

/** "Is there a lifetime ban", "do felons lose it forever". */
export const isForLife = ({ code, words = [] }: Ask): boolean =>
	rights.has(code) &&
	/^(?:(?:so|and|but|is it true|that|in) )*(?:is|are|does|do|did|will|a felon|felons)\b.*\b(?:lifetime|for life|forever|permanent\w*|for good|never)\b/.test(
		words.join(' '),
	) &&
	!words.some((word) => ofPardon.test(word));

const noPardon =
	/\bwithout (?:(?:a|an|any|the|getting|having|being|asking|for|needing|full|governors?|presidential) ){0,4}(?:pardon|pardoned|clemency|one)\b/;

const orPardon =
	/\b(?:can|could|may) (?:\w+ ){1,8}or (?:do|does|must|would|should|will|have|is) (?:\w+ ){0,5}(?:pardon|pardoned)\b/;
const isByItself = (words: readonly string[]) =>
	asksItself(words) ||
	/\bwithout (?:\w+ ){0,3}(?:governor|board|court|asking|doing|applying|application)\b/.test(words.join(' '));

/** "Vote ok", "guns legal": asked without a verb. */
const isOk = /\b(?:vote|voting|guns?|jury|hunting) (?:ok|okay|allowed|legal|possible|yes or no)$/;
const straight = /(?:^|\b(?:felony|conviction|parole|probation|record) )(?:can|could|may) /;
const turning =
	/^(?:not|never|no|without|los\w+|keep|still|barred|banned|stop\w*|unless|how|when|why|where|who|which|what|before|until|else|twice|forever|only|cannot|cant)$/;

/** How true it is what is asked about: the words of a fact, by what was told of the case. */
export function truthOf(ask: Ask, fact: Fact, verdict: Verdict): Truth | null {
	const { topic, means, says } = fact;
	// That a fee is not given back limits no "there is one".
	if (topic === 'fee' && means === 'yes') return 'yes';
	const kind = isViolent(ask, verdict);
	const own = kind === null ? undefined : kind ? fact.violent : fact.other;
	// "Can the governor give it back", without a pardon too, is answered by who gives it.
	if (
		rights.has(ask.code) &&
		ask.asked?.officer === 'governor' &&
		/\bthe Governor(?: gives\b|'s restoration\b)/.test(says)
	) {
		const text = ask.words?.join(' ') ?? '';
		if (/\b(?:give|restore|grant|return)\b/.test(text) && !isByItself(ask.words ?? [])) return 'yes';
	}
	// "Is it gone for life" is a no wherever it comes back without a pardon.
	if (fact.without !== undefined && isForLife(ask))
		return fact.without === 'no' || fact.without === 'depends' ? 'depends' : 'no';
	// What has to be paid first is not there for whoever owes it.
	if (
		fact.without === 'after-sentence' &&
		asksWithout(ask) &&
		/\bpaid\b/.test(says) &&
		owing.test((ask.told ?? []).join(' '))
	)
		return 'not-yet';
	if (fact.without !== undefined && asksWithout(ask))
		return withoutPardon(own, fact.without, afterPrison.test(ask.words?.join(' ') ?? '') ? released(verdict) : verdict);
	// Asked of felons in general, nothing is known of a pardon's worth.
	if (ask.way === 'without') return null;
	const meant = own ?? means;
	// A seat in the legislature has rules of its own.
	if (ask.code === 'office' && ask.asked?.officer === 'legislature' && /\blegislature\b/.test(says))
		return /\blegislature for good\b/.test(says) ? 'no' : null;
	// What the page says of an expungement answers whoever had one.
	if (ask.words?.some((word) => /^expung/.test(word)) === true && /\bexpungement gives\b/.test(says)) return 'yes';
	// A certificate is no pardon: where the page does not name it nothing is known of its worth.
	const isOfPaper = ask.words?.some((word) => /^certificates?$/.test(word)) === true;
	if (isOfPaper)
		return /\bcertificate\b/.test(says) ? (meant === 'without-pardon' || meant === null ? 'yes' : meant) : null;
	if (rights.has(ask.code) && asksNeed(ask)) return ofNeed(meant, fact);
	if (meant === 'if-stated') {
		if (asksItself(ask.words ?? [])) return 'not-by-itself';
		// The sentence itself says that it has to be in the pardon.
		return saysStated.test(says) ? 'depends' : meant;
	}
	if (meant === 'yes') return / not | stays | barred|must|except|unless/.test(says) ? 'limits' : 'yes';
	// The page that speaks of it leaves open what a pardon does.
	if (meant === null && (rights.has(ask.code) || ask.code === 'record')) return 'not-known';
	if (meant !== 'without-pardon') return meant;
	// It comes back by itself, and not to whoever still serves.
	const { stage } = verdict.said;
	const isInside =
		stage === 'serving' || ask.words?.some((word) => /^(?:prison|jail|inside|incarcerated)$/.test(word)) === true;
	return isInside ? null : 'none-needed';
}

/** "After prison" tells of somebody who is out. */
const afterPrison = /\b(?:after|out of|left|leav\w+|released from|once out of) (?:\w+ )?(?:prison|jail)\b/;
const released = (verdict: Verdict): Verdict =>
	verdict.said.stage === 'serving' ? { ...verdict, said: { ...verdict.said, stage: null } } : verdict;

const saysStated = /\bonly where (?:it|the pardon) says so\b/;

/**
 * Whether it takes a pardon: no where it comes back without, yes where nothing else is said to do it, and one way of
 * several where something else is.
 */
function ofNeed(meant: Means | null, { says, without }: Fact): Truth | null {
	if (meant === 'without-pardon') return 'no';
	if (onlyPardon.test(says)) return 'yes';
	if (without === 'depends' || meant === 'depends') return 'depends';
	if (meant !== 'yes' && meant !== 'if-stated') return null;
	return otherWay.test(says) ? 'one-way' : without === 'no' ? 'yes' : null;
}

const onlyPardon = /\bby a pardon only\b|\bonly by (?:a pardon|clemency)\b|\buntil (?:it is )?pardoned\b|\bonly way\b/;
const otherWay =
	/\b(?:restoration|restores|expung\w*|annulment|courts?|certificate|set-aside|Board's|alone|two thirds|amendment)\b/;

/** Whether the right is there now, as far as it was told where somebody stands. */
export function withoutPardon(own: Means | undefined, without: Without, { said: { stage } }: Verdict): Truth {
	const holds = own === 'without-pardon' ? 'after-sentence' : without;
	switch (holds) {
		case 'yes':
		case 'depends':
			return holds;
		case 'no':
			return 'not-by-itself';
		case 'after-prison':
			return stage === 'serving' ? 'not-yet' : stage === null ? holds : 'yes';
		case 'after-sentence':
			return stage === 'serving' || stage === 'supervised' ? 'not-yet' : stage === 'completed' ? 'yes' : holds;
		default:
			return holds;
	}
}

/** Offences against property alone; more of a case is read where days or kinds are told. */
const ofProperty = /^(?:thefts?|larceny|shoplifting|fraud|forgery|embezzlement|perjury|checks?)$/;

const violent: readonly CaseClass[] = ['violence', 'sexual'];

/** Whether the case that was told is one of violence; null where that is not sure. */
function isViolent({ words = [], told: all = words }: Ask, { said: { told } }: Verdict): boolean | null {
	if (told === null) return all.some((word) => ofProperty.test(word)) ? false : null;
	if (told.unsure?.includes('violence') === true) return null;
	if (told.classes.some((kind) => violent.includes(kind))) return true;
	return told.denied.includes('violence') ? false : null;
}

/** How true it is in a place of which no page speaks, by what holds as a rule. */
export function asRule(reply: General['reply']): Truth | null {
	if (reply === 'no' || reply === 'mostly-no') return 'usually-not';
	if (reply === 'yes' || reply === 'mostly-yes') return 'usually';
	return reply === 'limits' || reply === 'depends' ? 'depends' : reply;
}
