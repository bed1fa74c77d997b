import { keptFor } from './kept.js';
import { matcher } from './matcher.js';
import { generals } from './tables/generals.js';

const reader = matcher(generals);

/**
 * The row of the general questions a sentence asks; null where it asks none of them. `turned` = asked the other way
 * round ("is it void"), so that the row's yes or no would be misread.
 */
export const generalKey = keptFor(
	(words: readonly string[]): { readonly of: string; readonly turned: boolean } | null => {
		const key = reader.first(words);
		if (key === null || key === '') return null;
		return key.startsWith('!') ? { of: key.slice(1), turned: true } : { of: key, turned: false };
	},
);
