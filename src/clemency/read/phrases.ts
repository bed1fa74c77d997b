/**
 * Whether a text has one of these phrases, as whole words. Texts are small letters without dots and apostrophes
 * (`tokens.ts`); a phrase may hold what a regular expression may.
 */
export function any(...phrases: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${phrases.join('|')})\\b`);
}

/** Everywhere a pattern (`g`, never of nothing) is in a text; `matchAll` makes a pattern of its own for each text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
	return found;
}
