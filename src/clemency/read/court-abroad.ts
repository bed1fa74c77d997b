import { type Named, tellsOfCase } from './judged-where.js';
import { matcher } from './matcher.js';
import { courtsAbroad, either, northernIrish, sharedCourts, tiersAbroad } from './tables/courts-abroad.js';
import type { Token } from './tokens.js';

const own = matcher(courtsAbroad);
const shared = matcher(sharedCourts);
const tiers = matcher(tiersAbroad);

/**
 * The places a message names, where a court of another country convicted: that country, and beside it only what is told
 * of as a conviction of its own. Where one lives, works or has relatives is no court, nor is one's passport.
 */
export function withCourtAbroad<T extends Named>(
	tokens: readonly Token[],
	mentions: readonly T[],
	make: (code: readonly string[], start: number, end: number) => T,
): readonly T[] {
	const named = withoutSmallCodes(tokens, mentions);
	const words = tokens.map(({ word }) => word);
	const american = named.some(({ kind, codes }) => kind !== 'city' && codes.some((code) => /^[A-Z]/.test(code)));
	const found = [...own.all(words), ...(american ? [] : shared.all(words))];
	if (found.length === 0) return named;
	const courts = found.map(({ meaning, start, end }) => make(partOf(meaning, words), start, end));
	const others = named.filter(
		(mention) =>
			!courts.some((court) => court.start < mention.end && mention.start < court.end) &&
			courts.some((court) => isBesides(tokens, court, mention)) &&
			tellsOfCase(tokens, mention),
	);
	return [...courts, ...others].sort((a, b) => a.start - b.start);
}

/** Which part of the Kingdom a court lies in. */
function partOf(code: string, words: readonly string[]): readonly string[] {
	if (code !== 'gb-eaw') return [code];
	if (words.some((word) => northernIrish.has(word))) return ['gb-nir'];
	return words.some((word) => either.has(word)) ? ['gb-eaw', 'gb-nir'] : [code];
}

/** "A German and a federal conviction" are two; "the Land or the federal president" is Germany's. */
export function isBesides(tokens: readonly Token[], a: Named, b: Named): boolean {
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	return tokens.slice(first.end, second.start).some(({ word }) => /^(?:and|plus|also|both)$/.test(word));
}

/** Beside another country "me", "or" and "ny" in small letters are no states. */
function withoutSmallCodes<T extends Named>(tokens: readonly Token[], mentions: readonly T[]): readonly T[] {
	if (!mentions.some(({ kind }) => kind === 'abroad')) return mentions;
	return mentions.filter(({ kind, start, end }, i) => {
		// "Can a US governor pardon that", "my US green card": no court is named.
		if (
			kind === 'law' &&
			/^(?:us|american|states)$/.test(tokens[end - 1]?.word ?? '') &&
			ofUs.test(tokens[end]?.word ?? '')
		)
			return false;
		const token = tokens[start];
		const isCode = kind === 'place' && end - start === 1 && token?.word.length === 2 && !token.upper;
		return !isCode || (mentions[i - 1]?.kind === 'city' && mentions[i - 1]?.end === start);
	});
}

const ofUs = /^(?:governors?|presidents?|pardons?|pardoned|green|visas?|immigration|border|customs|citizenship)$/;

/** Whose court of a country it was; null where no word tells it, or two tell otherwise. */
export function tierIn(words: readonly string[]): 'state' | 'union' | null {
	const [found, ...others] = new Set(tiers.all(words).map(({ meaning }) => meaning));
	return found === undefined || others.length > 0 ? null : found;
}
