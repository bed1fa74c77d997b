import type { Ask } from '../judge/ask.js';
import type { Asking, RegisteredCase } from '../shapes/case.js';
import type { Claim } from './citations.js';
import { plainText } from './clauses.js';

/* What a step of a case was, and whether a question is about it. */

/** An act that was called a pardon, whether or not it was one. */
export const isPardon = ({ what, who }: Asking) => who !== null && /\bpardon/.test(what);

export const isParole = ({ what }: Asking) => /^parole\b/.test(what);

/** Something they asked for themselves. */
export const isOwnRequest = ({ told }: Asking) => /\{(?:He|She|They)\} (?:asked|applied)\b/.test(told ?? '');

/** Something that was asked for. */
export const isRequest = ({ what, told }: Asking) =>
	/\b(?:application|petition|letter|asked|request)\b/.test(what) ||
	/\{(?:He|She|They)\} (?:asked|applied)\b/.test(told ?? '');

/** Whether it was asked if a commutation was a pardon: then it says that it is none. */
export function isCommuted({ what }: Asking, { result }: RegisteredCase, { words = [] }: Ask): boolean {
	const isAsked =
		words.some((word) => /^(?:pardon|forg[ai]ve)/.test(word)) || /^(?:one|his|hers|theirs)$/.test(words.at(-1) ?? '');
	return isAsked && result === 'commutation' && /^commutation\b/.test(what);
}

/** Whether a decision is asked about by one of its words, other than the pardon every question has. */
export function sharesWord({ line: said }: Claim, { words = [] }: Ask): boolean {
	const text = plainText(said).toLowerCase();
	return words.some(
		(word) => word.length > 4 && !/^(?:pardon|commut|clemen|presid|govern)/.test(word) && text.includes(word),
	);
}

export const ungranted: ReadonlySet<string> = new Set(['none known', 'not granted', 'open']);
export const isGranted = ({ what, outcome }: Asking) =>
	/\b(?:granted|commuted|pardoned|released|freed)\b/.test(`${what} ${outcome ?? ''}`);

/** Mercy that was refused, or a vote against it. */
export const isRefusal = (each: Asking | undefined) =>
	each !== undefined &&
	/\b(?:refused|denied|rejected|declined|voted .*against|left .*out)\b/.test(
		`${each.outcome ?? ''} ${each.told ?? ''}`,
	);

/** A pardon that was asked for or announced itself, and no step beside it. */
export const isItself = ({ what }: Asking) =>
	/^(?:(?:full|free|royal|posthumous|conditional|absolute|simple|and) )*(?:pardon\w*|commut\w*)\b(?! (?:asked|application|request))/.test(
		what,
	);

/** What of a note says more than who had the power, which a grant has said. */
export const isMore =
	/\b(?:not|stands?|covers?|left out|never|separate|stays?|outside|another|state charges|quashed|innocen\w*|undo|undid)\b/;

/** Whose case it was: said by who granted it. */
export const isOfCourt =
	/^(?:(?:Only )?(?:a |an )?(?:federal|state|court-martial)\b.*(?:conviction|case|charge|count|court-martial)s?\b)/i;
