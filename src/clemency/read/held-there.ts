import type { Token } from './tokens.js';

/** A case that was told of "there", the one place of the message. */
const there =
	/\b(?:prison|jail|custody|locked up|convicted|sentenced|court|serving|serves|sits|detained)(?: \w+){0,5} there\b|\bthere(?: \w+){0,2} (?:convicted|sentenced|jailed|imprisoned)\b|\b(?:convictions?|records?|cases?|charges?|felony|felonies|offen[cs]es?|misdemeanors?|duis?)(?: \w+){0,4} there\b|\b(?:did|do|does|will|have|has) they (?:\w+ )?(?:pardon|pardoned)\b/;

/** "My roommate from Connecticut swears that her governor cannot": the office of that state is asked about. */
const itsOffice = /\b(?:her|his|their|our|my)(?: own)? (?:state )?(?:governor|gov)\b/;
/** The case was in no state that is named. */
export const elsewhere = /\b(?:(?:another|different|other|which) state|out of state|somewhere else|elsewhere)\b/;

/** Whether "there" says that a home is where the case was: "my aunt is from Turkey, she is in prison there". */
export function isHeldThere(tokens: readonly Token[], homes: readonly (readonly string[])[]): boolean {
	const codes = new Set(homes.flat());
	const all = tokens.map(({ word }) => word).join(' ');
	return codes.size === 1 && (there.test(all) || (itsOffice.test(all) && !elsewhere.test(all)));
}
