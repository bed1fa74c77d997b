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

/** The word for a chance from 0 to 1. It is that of the whole per cent shown, so that the two never disagree. */
export function wordFor(chance: number): ChanceWord {
	const shown = shownChance(chance).percent / 100;
	return chanceWords.findLast(({ from }) => from <= shown)?.word ?? 'very-unlikely';
}
