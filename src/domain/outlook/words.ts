import { shownChance } from './shown.js';

/**
 * What chances are called, and from which chance on: the one place where it is laid down. The words themselves are in
 * the catalogue (`outlook.words`); the steps are those people read such words as, rounded to numbers one remembers.
 */
export const chanceWords = [
	{ word: 'very-unlikely', from: 0 },
	{ word: 'unlikely', from: 0.1 },
	{ word: 'about-even', from: 0.35 },
	{ word: 'likely', from: 0.65 },
	{ word: 'very-likely', from: 0.9 },
] as const;

export type ChanceWord = (typeof chanceWords)[number]['word'];

/** The chances that are called so, from the first to below the second. */
export function rangeOf(word: ChanceWord): readonly [number, number] {
	const i = chanceWords.findIndex((each) => each.word === word);
	// A word goes with the whole per cent that is shown.
	const begins = (at: number) => (chanceWords[at]?.from ?? 2) - 0.005;
	return [Math.max(0, begins(i)), begins(i + 1)];
}

/** The word for a chance from 0 to 1. It is that of the whole per cent shown, so that the two never disagree. */
export function wordFor(chance: number): ChanceWord {
	const shown = shownChance(chance).percent / 100;
	return chanceWords.findLast(({ from }) => from <= shown)?.word ?? 'very-unlikely';
}
