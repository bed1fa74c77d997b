import { faults } from './en/faults.js';

/** Every text a person reads, in English: the complete language. A theme a file; other languages have the same shape. */
const en = { faults };

export type Texts = typeof en;

/** The catalogue of a language; English where it is not there yet. */
export function textsFor(_locale: string): Texts {
	return en;
}
