import type { Token } from './tokens.js';

/** A case that was told of "there", the one place of the message. */
const there =
	/\b(?:prison|jail|custody|locked up|convicted|sentenced|court|serving|serves|sits|detained)(?: \w+){0,5} there\b|\bthere(?: \w+){0,2} (?:convicted|sentenced|jailed|imprisoned)\b/;

/** Whether "there" says that a home is where the case was: "my aunt is from Turkey, she is in prison there". */
export function isHeldThere(tokens: readonly Token[], homes: readonly (readonly string[])[]): boolean {
	const codes = new Set(homes.flat());
	return codes.size === 1 && there.test(tokens.map(({ word }) => word).join(' '));
}
