import { own } from '../../domain/own.js';
import { en, type Texts } from './en/index.js';

export type { Texts };

/** Every language, by its tag. */
const languages: Readonly<Record<string, Texts>> = { en };

/** What the language of a channel may be set to. */
export const languageTags: readonly string[] = Object.keys(languages);

/** The catalogue of a language; `fr-CA` reads `fr`, and English where neither is there. */
export function textsFor(locale: string): Texts {
	return own(languages, locale) ?? own(languages, locale.split('-', 1)[0] ?? '') ?? en;
}
