/**
 * Whether a text has one of these phrases, as whole words. Texts are small letters without dots and apostrophes
 * (`tokens.ts`); a phrase may hold what a regular expression may.
 */
export function any(...phrases: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${phrases.join('|')})\\b`);
}
