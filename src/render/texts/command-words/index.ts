import { da } from './da.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { CommandWords } from './types.js';

/**
 * Names and descriptions of commands in other languages, by the tags Discord has for them; by a command's whole name.
 * Answers are in the channel's language. What is missing here is English.
 */
export const commandWords: Readonly<Record<string, Readonly<Record<string, CommandWords>>>> = {
	da,
	de,
	'es-419': es,
	'es-ES': es,
	fr,
};
