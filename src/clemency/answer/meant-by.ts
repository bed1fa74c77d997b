import type { Ask, AskCode } from '../judge/ask.js';
import { isOfForm } from '../read/effect-put.js';

/* What is asked in the words of another topic, or in two halves of which the second is the first turned round. */

const isNormal = /^(?:so )?is (?:that|this|it) (?:a )?(?:normal|usual|ok|fair|lot|too much|much)\b/;

/** "Is it erased by itself, or do I go to court": the first half has a yes or a no, and the statement says the other. */
export function firstHalf(ask: Ask): Ask | null {
	const { code, words = [] } = ask;
	const text = words.join(' ');
	const [, first] =
		/^(.*\b(?:automatic\w*|by itself|on its own|erased|sealed|expunged|gone|cleared)\b.*?) or (?:do|does|must|should|is)\b/.exec(
			text,
		) ?? [];
	if (code !== 'record' || first === undefined || turned.test(first)) return null;
	return { ...ask, words: first.split(' '), plain: true, way: 'yes' };
}
const turned = /\b(?:not|never|no|without|stays?|still)\b/;

/** "Will landlords see it" is asked of the record, "do I get my money back" of what is paid. */
export function meantBy({ code, words = [], told = [] }: Ask): AskCode | null {
	const text = words.join(' ');
	// "My lawyer wants 7,500, is that normal".
	if (code === 'duration' && isNormal.test(text) && /\b(?:lawyers?|attorneys?)\b/.test(told.join(' '))) return 'lawyer';
	// "Will a boss still see it" is asked of the record, and of no licence.
	const isSeen = code === 'licence' && /\b(?:sees?|finds?|shows? up|comes? up)\b/.test(text);
	if (isSeen || (code === 'housing' && /\b(?:sees?|shows?|find|finds|appear\w*|background|check)\b/.test(text)))
		return 'record';
	if (
		code === 'fine' &&
		/\b(?:money|cash|what i paid|already paid|refund\w*|reimburs\w*)\b/.test(text) &&
		/\b(?:back|refund\w*|return\w*|reimburs\w*)\b/.test(text)
	)
		return 'money';
	// "Does he have to tell a boss" is asked of the record, and of no licence.
	if (code === 'licence' && isOfForm({ words }) && /\b(?:tell|disclose|mention|list|check|say|admit)\b/.test(text))
		return 'record';
	return null;
}

/** Whether a pardoned conviction makes the next one worse, or a pardon comes by itself, where the words were read as something else. */
export function insteadOf({ code, words = [] }: Ask): AskCode | null {
	if (!readInstead.has(code)) return null;
	const text = words.join(' ');
	if (comesItself.test(text)) return 'kinds';
	return worsens.test(text) ? 'effect' : null;
}
const readInstead: ReadonlySet<AskCode> = new Set<AskCode>(['clause', 'barred', 'who', 'happened', 'effect', 'office']);
export const comesItself =
	/\bautomatic (?:\w+ ){0,2}pardons?\b|\bfirst (?:time )?(?:offenders?|offen[cs]es?|felony) pardons?\b|\b(?:is|are) (?:\w+ ){0,2}pardons? automatic\b|\bpardons? (?:is |are )?automatic(?: in| after| for| there|$)|\b(?:pardoned|get pardoned) automatically\b|\bautomatically (?:get )?pardon(?:ed|s)\b/;
const worsens =
	/\bpardon\w*\b.*\b(?:habitual|three strikes|3 strikes|repeat offender|career criminal)\b|\b(?:habitual|three strikes|3 strikes)\b.*\bpardon/;
