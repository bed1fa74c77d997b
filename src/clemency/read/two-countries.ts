import type { Gazetteer } from './gazetteer.js';
import type { Laws } from './laws.js';
import type { Token } from './tokens.js';

const american =
	/\b(?:us|usa|american|united states) (?:federal )?(?:felony|felonies|conviction|convictions|record|case|misdemeanor|charge|sentence|one)\b/;

const going =
	/\b(?:enter|entering|visit|visiting|vacation|fly|cross|crossing|border|let me in|refuse me|(?:travel|go|get|get in|move) (?:in )?to)\b/;

/** Whether a conviction of another country stands beside an American one, of a court that nobody named. */
export function isBesideAmerican({ codes }: Laws, all: string): boolean {
	// Whoever wants to go there has no conviction of that country.
	const isGoing = going.test(all);
	return !isGoing && codes.length === 1 && codes.every((code) => /^[a-z]/.test(code)) && american.test(all);
}

/** "Angola" is a country and the name of a prison in Louisiana: which, where nothing else tells. */
export function prisonOrCountry({ codes }: Laws, all: string): readonly string[] | null {
	const isTold = /\b(?:africa|african|luanda|country|visa|embassy|passport)\b/.test(all);
	const inmate =
		/\b(?:died|dead|life|doing|serving|sitting|locked|inside|years|held|holds|inmate|row|got out|home from)\b/.test(
			all,
		);
	return codes.length === 1 && codes[0] === 'ao' && inmate && !isTold ? ['LA', 'ao'] : null;
}

const isAbroad = (code: string) => code === 'FOREIGN' || /^[a-z]/.test(code);

const livesThere =
	/^(?:live|lives|living|moved|reside|resides|residing|relocated|emigrated|based|stay|staying|retired)$/;

/** Whether somebody with a federal conviction tells that they live abroad. */
export function livesAbroad(tokens: readonly Token[], { codes }: Laws, gazetteer: Gazetteer): boolean {
	const words = tokens.map(({ word }) => word);
	const all = words.join(' ');
	const isFederal =
		codes.every((code) => code === 'US') ||
		(codes.every((code) => code === 'FOREIGN') && /\b(?:federal|presidential)\b/.test(all));
	if (codes.length === 0 || !isFederal) return false;
	if (/\bfrom (?:abroad|overseas|outside|another country|a foreign country)\b/.test(all)) return true;
	return words.some((word, at) => {
		if (!livesThere.test(word)) return false;
		const place = at + (/^(?:to|in|over)$/.test(words[at + 1] ?? '') ? 2 : 1);
		if (/^(?:abroad|overseas)$/.test(words[place] ?? '')) return true;
		// "In St. Catharines, Ontario": the country stands behind its town.
		return [0, 1, 2].some((after) => {
			const found = gazetteer.at(tokens, place + after);
			return found !== null && found.codes.length > 0 && found.codes.every(isAbroad);
		});
	});
}
