import type { Token } from './tokens.js';

/** A case that was told of "there", the one place of the message. */
const there =
	/\b(?:prison|jail|custody|locked up|convicted|sentenced|court|serving|serves|sits|detained)(?: \w+){0,5} there\b|\bthere(?: \w+){0,2} (?:convicted|sentenced|jailed|imprisoned)\b|\b(?:convictions?|records?|cases?|charges?|felony|felonies|offen[cs]es?|misdemeanors?|duis?)(?: \w+){0,4} there\b|\b(?:did|do|does|will|have|has) they (?:\w+ )?(?:pardon|pardoned)\b/;

/** "My roommate from Connecticut swears that her governor cannot": the office of that state is asked about. */
const itsOffice = /\b(?:her|his|their|our|my)(?: own)? (?:state )?(?:governor|gov)\b/;
/** The case was in no state that is named. */
export const elsewhere = /\b(?:(?:another|different|other|which) state|out of state|somewhere else|elsewhere)\b/;

/**
 * The places of which "there" says that a home is where the case was: "my aunt is from Turkey, she is in prison there".
 * Of several it is the last one before the word: "from Guam, felony there, live in Nevada now".
 */
export function heldThere<T extends Place>(tokens: readonly Token[], homes: readonly T[]): readonly T[] {
	const words = tokens.map(({ word }) => word);
	const all = words.join(' ');
	if (new Set(homes.flatMap(({ codes }) => codes)).size === 1)
		return there.test(all) || (itsOffice.test(all) && !elsewhere.test(all)) ? homes : [];
	const at = words.findIndex(
		(word, i) => word === 'there' && there.test(words.slice(Math.max(0, i - mostBefore), i + mostBehind).join(' ')),
	);
	return homes.filter(({ end }) => end <= at).slice(-1);
}

interface Place {
	readonly codes: readonly string[];
	/** Behind its last word. */
	readonly end: number;
}

/** So many words around "there" tell of a case. */
const mostBefore = 7;
const mostBehind = 4;
