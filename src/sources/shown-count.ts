import { z } from 'zod';
import { count } from './shape.js';

/**
 * A count as a page shows it to people: digits, in groups of three or in one run. What separates the groups is the
 * page's own: "1.234" is a thousand there and a fraction elsewhere.
 */
export function shownCount(separator: 'dot' | 'comma' | 'space') {
	const between = { dot: String.raw`\.`, comma: ',', space: String.raw`[\s\u00a0\u202f]` }[separator];
	const form = new RegExp(String.raw`^(?:\d{1,13}|\d{1,3}(?:${between}\d{3})+)$`);
	return z
		.string()
		.trim()
		.regex(form, 'not a count as this page writes them')
		.transform((text) => Number(text.replace(/\D/g, '')))
		.pipe(count);
}
