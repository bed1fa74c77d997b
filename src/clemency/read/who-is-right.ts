import { type Ask, isEffect } from '../judge/ask.js';
import type { Segment } from './segments.js';
import { whoIsRight } from './tables/who-is-right.js';

/** A sentence and what it asks. */
interface Asking {
	readonly segment: Segment;
	readonly asks: readonly Ask[];
}

/** Whether a sentence only asks if what was said before it is so: "is that true", "was my uncle right". */
export const isEcho = (text: string): boolean => isShort.test(text) && echo.test(text);

const isShort = /^\S*(?: \S+){0,8}$/;
const echo =
	/^(?:(?:so|and|but|now|well|ok|please|tell me|honestly|i want to know|just) )*(?:is|was|are|were|am|isnt|could|can) (?:i|it|that|this|he|she|they|the|my|his|her|our|\w+s?)(?: \w+){0,3} (?:right|true|correct|accurate|so|legit|wrong|lying|joking|real|bs|bull|bullshit|a lie|a myth|made up|mistaken|the truth)(?: (?!(?:that|they|he|she|it|you|the|one|we|i|a) ).{0,20})?$|^that (?:true|right|so|real|legit|correct)$|^(?:really|(?:is it )?(?:right|true|correct)(?: (?:for|in|of|about) .{0,24})?|is it|is he|is she|is that so|no)$/;

/** "Is she wrong", "is that bull": a yes says that it is not so. */
export const saysWrong = (text: string): boolean => wrong.test(text);
const wrong = /\b(?:wrong|lying|joking|bs|bull|bullshit|lie|myth|made up|mistaken)\b/;

/** Whether a sentence asks which of two claims told before it is true. */
export const asksWhoIsRight = ({ segment }: Pick<Asking, 'segment'>) => whoIsRight.test(segment.text);

/** "Everyone says the governor can free her, my aunt says not without the board": told of who decides. */
export function isOfPower({ segment: { text }, asks }: Asking): boolean {
	const isOfEffect = asks.some(({ code }) => isEffect(code) && code !== 'jury');
	// "A pardon stops it", of a deportation told before.
	return !isOfEffect && !ofHelp.test(text) && officers.test(text) && powers.test(text);
}
const ofHelp = /\b(?:stops?|saves?|fixes|fix|settles?) (?:it|that|him|her|me|us|this|all)\b/;
const officers =
	/\b(?:governors?|gov|president|boards?|commission|council|panel|abbott|parole|canada|canadian|states?|trump|he|she)\b/;
const powers =
	/\b(?:free|frees|pardons?|pardoned|release|commute\w*|let (?:him|her|them|me) (?:out|go)|on (?:his|her|their) own|alone|without (?:the|a|some|any) (?:boards?|commission|council|panel)|only the (?:boards?|governor|president)|apply in|signs?|decides?)\b/;
