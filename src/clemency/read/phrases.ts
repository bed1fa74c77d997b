/**
 * Whether a text has one of these phrases, as whole words. Texts are small letters without dots and apostrophes
 * (`tokens.ts`); a phrase may hold what a regular expression may.
 */
export function any(...phrases: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${phrases.join('|')})\\b`);
}

/** Everywhere a pattern (`g`) is in a text: most are nowhere, and looking for one place first costs a tenth. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
